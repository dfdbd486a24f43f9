/** What hangs on at the end of a clause without a verb of its own: "…, headaches every morning". */
import { parse, tokensOf } from './parse.ts';
import { formsOf, THIRD } from './verbs.ts';
import { DETERMINERS, formsAreVerb, isAdverb, PREPOSITIONS, SUBORDINATORS } from './words.ts';

/** Openings of a piece that belongs to the clause before it. */
const BELONGS =
  /^(?:and|or|but|half|all|both|none|some|most|one|two|three|which|who|including|except|instead|not|still|so|too|then|now|first|second|third|fourth|fifth|\d+(?:nd|rd|th))$/;

/** A clause without the outcries and lists that follow it behind a comma. */
export function withoutTail(text: string): string {
  let whole = text;
  for (;;) {
    const at = whole.lastIndexOf(', ');
    if (at < 0 || whole.includes('"')) return whole;
    const tail = tokensOf(whole.slice(at + 2));
    const first = tail[0]?.low ?? '';
    if (
      tail.length === 0 ||
      BELONGS.test(first) ||
      PREPOSITIONS.has(first) ||
      SUBORDINATORS.has(first) ||
      (DETERMINERS.has(first) && !/^an? (?:\w+ )?(?:hour|day|week|month)s? of\b/.test(whole.slice(at + 2))) ||
      isAdverb(first) ||
      (formsAreVerb(first) && !(formsOf(first) & THIRD && /^(?:I|we|you)\b/.test(whole))) ||
      tail.some(({ low }) => low === 'and' || low === 'or') ||
      /^\d|^[A-Z]/.test(tail[0]?.text ?? '') ||
      parse(tail) ||
      !parse(tokensOf(whole.slice(0, at)))
    )
      return whole;
    whole = whole.slice(0, at);
  }
}
