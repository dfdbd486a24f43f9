/** Words that need their noun before them: a clause that is said back must not start in the middle of a story. */
import type { Token } from './parse.ts';
import { formsOf, PAST, THIRD } from './verbs.ts';
import {
  DETERMINERS,
  finite,
  isAdverb,
  isAuxiliary,
  isPlural,
  isSubjectPronoun,
  nounToo,
  PERSON,
  PREPOSITIONS,
  SUBORDINATORS,
} from './words.ts';

/** "It", "they", "this" and the like need their noun before them in the same clause. */
export function dangles(tokens: readonly Token[]): boolean {
  let singular = false;
  let plural = false;
  let person = false;
  for (const [at, { low, text }] of tokens.entries()) {
    const next = tokens[at + 1]?.low ?? '';
    const previous = tokens[at - 1]?.low ?? '';
    const stem = low.replace(/'(?:s|re|ve|d|ll)$/, '');
    const dummy = /^(?:it|it's)$/.test(low) && dummyIt(tokens, at);
    if (stem === 'it' || low === 'its' || low === 'itself') {
      if (!dummy && !singular) return true;
    } else if (/^(?:they|them|their|themselves)$/.test(stem)) {
      // "The shop refused to exchange them": who does it is not what it is done to.
      if (!plural && (!person || stem === 'them')) return true;
    } else if (/^(?:he|she|him|his|hers|her)$/.test(stem)) {
      if (!person) return true;
    } else if (/^(?:this|that|these|those)$/.test(stem)) {
      const pronoun =
        stem !== low ||
        !next ||
        (formsOf(next) & (THIRD | PAST) && !nounToo(next)) ||
        /[,.;]$/.test(text) ||
        isAuxiliary(next) ||
        PREPOSITIONS.has(next) ||
        SUBORDINATORS.has(next) ||
        (isAdverb(next) && stem !== 'that') ||
        next === 'and' ||
        next === 'to';
      const relative = stem === 'that' && at > 1 && !finite(previous) && !PREPOSITIONS.has(previous);
      const reported = stem === 'that' && (isSubjectPronoun(next) || DETERMINERS.has(next)) && at > 1;
      if (pronoun && !relative && !reported) return true;
      if (stem === 'this' && /^(?:happen|happened|happens)$/.test(next)) return true;
      if (/^(?:these|those)$/.test(stem) && /^(?:issues|problems|things)$/.test(next)) return true;
    } else if (low === 'here' && !next && /^(?:not|still|yet|isn't|is|wasn't)$/.test(previous)) continue;
    else if (
      /^(?:here|therein|thereafter|former|latter|such|both)$/.test(low) &&
      (low !== 'both' || !/^(?:my|our|the|your|of)$/.test(next))
    )
      return low !== 'both' || !plural;
    else if (
      low === 'one' &&
      /^(?:new|other|old|another|right|that|this|the|wrong|same|different|single)$/.test(previous) &&
      !singular
    )
      return true;
    else if (
      /^(?:the|another)$/.test(previous) &&
      /^(?:issue|problem|matter|thing)$/.test(low) &&
      !/^(?:with|is|of|that|in|on|was|as)$/.test(next)
    )
      return true;
    else if (
      /^(?:the|another)$/.test(previous) &&
      /^(?:other|same|rest)$/.test(low) &&
      (!next || isAuxiliary(next) || PREPOSITIONS.has(next))
    )
      return true;
    if (/^(?:mine|ours|theirs)$/.test(low) && !singular && !plural) return true;
    if (PERSON.test(stem)) person = true;
    if (
      DETERMINERS.has(low) ||
      PREPOSITIONS.has(low) ||
      isSubjectPronoun(low) ||
      isAuxiliary(low) ||
      isAdverb(low) ||
      SUBORDINATORS.has(low)
    )
      continue;
    // Behind "I" or "can't" a word that may be a noun is the verb.
    const verb = isSubjectPronoun(previous) || isAuxiliary(previous) || previous === 'to';
    if (formsOf(low) > 0 && (verb || !nounToo(low))) continue;
    if (
      /^(?:i'm|i've|we're|we've|me|us|you|days?|weeks?|months?|hours?|minutes?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|times?|\d+|[£$€₹].*)$/.test(
        low,
      )
    )
      continue;
    if (isPlural(low)) plural = true;
    else singular = true;
  }
  return false;
}

/** "It takes forever to …", "it's been five days": an "it" that stands for nothing. */
function dummyIt(tokens: readonly Token[], at: number): boolean {
  const rest = tokens
    .slice(at, at + 14)
    .map(({ low }) => low)
    .join(' ');
  return (
    /^it(?:'s| is| was| has been|'s been) (?:been )?(?:over |about |almost |nearly |more than |now |already |only |well over )*(?:\d[\d/-]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|many|weeks|months|days|hours)\b.*(?:days?|weeks?|months?|hours?|years?|minutes?)/.test(
      rest,
    ) ||
    /^it(?:'s| is) (?:now |already )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|minus|the \d)/.test(
      rest,
    ) ||
    /^it (?:takes|took|has taken|is taking)\b/.test(rest) ||
    /^it(?:'s| is| was|'s not| is not| isn't| wasn't) (?:\w+ )?(?:impossible|possible|difficult|hard|easy|frustrating|annoying|unclear|useless|pointless|unacceptable|worth)\b.* to [a-z]+ (?!and\b)[a-z]/.test(
      rest,
    ) ||
    /^it (?:comes to|costs?|seems|appears|turns out|turned out)\b/.test(rest)
  );
}
