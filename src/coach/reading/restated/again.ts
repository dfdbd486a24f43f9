/** "This is the third time you print my name wrong": what happened, and how often. */
import { parse, tokensOf } from './parse.ts';

const TIME =
  /^(?:(?:and |so |but )?(?:this is|that's|it's|that is|it is|now|already|for|this makes it|today is) )*(?:now |already )*(?:the )?(second|third|fourth|fifth|sixth|tenth|2nd|3rd|4th|5th|6th|\d+th|umpteenth|nth) time(?: (?:now|already|this (?:week|month|year)|in a row|that))*,? ((?:you|I|we|they|your|my|our|the|it) .{6,120})$/i;

/** @returns the clause with "for the third time" behind it, or null */
export function againOf(clause: string): string | null {
  const found = TIME.exec(clause);
  const told = found?.[2] ?? '';
  if (!found || /^it\b/i.test(told) || !parse(tokensOf(told))) return null;
  return `${told.replace(/[\s,]+$/, '')} for the ${found[1]?.toLowerCase()} time`;
}
