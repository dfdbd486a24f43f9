/** "They" with nobody named before is the firm that is written to: "they never explain anything" is "you never explain anything". */
import { type Token, tokensOf } from './parse.ts';
import { verbAfter } from './sound.ts';
import { FIRM_ACTS, formsOf } from './verbs.ts';
import { isPlural, nounToo, PERSON } from './words.ts';

/** What firms do beside what they do to a customer's things. */
const FIRM_TOO = /^(?:explain|listen|help|know|have|do|ask|say|require|want|stop|start|need|use|add|make|try|support)$/;
const couldBeThey = ({ low, text }: Token): boolean =>
  PERSON.test(low) ||
  /^(?:and|both|each other)$/.test(low) ||
  (isPlural(low) && (formsOf(low) === 0 || nounToo(low))) ||
  /^[A-Z][a-z]+[A-Z]?\w*[,.]?$/.test(text);

/**
 * @param clause a cleaned clause
 * @param before all that was said before it
 * @returns the clause with "you" for the firm; null where "they" may be somebody else
 */
export function theyAreYou(clause: string, before: string): string | null {
  if (!/^they(?:'re|'ve|'ll)? /i.test(clause)) return null;
  // The first word of a sentence has its capital for another reason.
  const named = tokensOf(before.replace(/(^|[.!?:]\s+)[A-Z]/g, (start) => start.toLowerCase())).some(couldBeThey);
  if (named) return null;
  const words = clause.split(' ');
  const verb = verbAfter(words, 0)?.base;
  if (!verb || !(FIRM_ACTS.has(verb) || FIRM_TOO.test(verb))) return null;
  return clause
    .replace(/^they('(?:re|ve|ll))? /i, (_, short: string | undefined) => `you${short ?? ''} `)
    .replace(/\btheir\b/gi, 'your')
    .replace(/\bthey(?='|\b)/gi, 'you');
}
