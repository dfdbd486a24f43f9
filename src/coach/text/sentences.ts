/** Sentences of a draft or of a customer's message, with their places. */
import type { Sentence, Span } from '../model.ts';
import { normal } from './normal.ts';

const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|no|vs|etc|e\.g|i\.e|approx|inc|ltd|co|p\.s|a\.m|p\.m|u\.s|u\.k)\.$/i;
/** A line this long was probably wrapped by a mail program, so its end is not a sentence's end. In characters. */
const WRAPPED = 60;
const QUESTION_START =
  /^(?:and |so |but |also,? |ok,? |hi,? )?(?:who|what|when|where|why|which|how|can|could|would|will|do|does|did|is|are|was|were|have|has|should|may) (?:you|i|we|it|the|this|that|they|there|my|your|someone|anyone|much|long|many|come)\b/;

/**
 * Splits stretches of a text into sentences.
 *
 * @param text the whole text
 * @param spans the stretches that count; all of it when left out
 */
export function sentencesOf(text: string, spans: readonly Span[] = [{ from: 0, to: text.length }]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const span of spans)
    for (const { from, to } of cut(text, span)) {
      const sentence = text.slice(from, to);
      const norm = normal(sentence);
      sentences.push({
        text: sentence,
        norm,
        from,
        to,
        index: sentences.length,
        question: /\?["')\]]*$/.test(norm) || (QUESTION_START.test(norm) && !/[.!]$/.test(norm)),
      });
    }
  return sentences;
}

function cut(text: string, span: Span): Span[] {
  const found: Span[] = [];
  let from = span.from;
  const end = (to: number) => {
    let a = from;
    let b = to;
    while (a < b && isSpace(text.charCodeAt(a))) a++;
    while (b > a && isSpace(text.charCodeAt(b - 1))) b--;
    if (b > a) found.push({ from: a, to: b });
    from = to;
  };
  for (let at = span.from; at < span.to; at++) {
    const c = text[at];
    if (c === '\n') {
      const lineStart = Math.max(span.from, text.lastIndexOf('\n', at - 1) + 1);
      const next = text[at + 1] ?? '';
      if (at - lineStart < WRAPPED || next === '\n' || !/[\p{Ll}\d(]/u.test(next)) end(at);
    } else if (c === '.' || c === '!' || c === '?' || c === '…') {
      let stop = at + 1;
      while (stop < span.to && /[.!?…"'”’)\]]/.test(text[stop] ?? '')) stop++;
      if (stop < span.to && !isSpace(text.charCodeAt(stop))) continue;
      if (c === '.' && stop === at + 1 && ABBREVIATION.test(text.slice(Math.max(from, at - 8), stop))) continue;
      // "Fri. 5 pm" and "… and so on": a sentence does not go on in lower case after a full stop, but after an ellipsis it may.
      if (stop - at > 1 && c === '.' && /^\s+\p{Ll}/u.test(text.slice(stop, stop + 3))) continue;
      end(stop);
      at = stop - 1;
    }
  }
  end(span.to);
  return found;
}

const isSpace = (code: number) =>
  code === 32 || (code >= 9 && code <= 13) || code === 160 || code === 0x202f || code === 0x200b || code === 0xfeff;
