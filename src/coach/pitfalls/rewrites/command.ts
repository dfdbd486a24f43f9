import type { Rewrite } from '../../rule.ts';
import { asQuestion, asSentence, isClause, isPlain } from './shape.ts';

/** What a customer can be asked for; "call billing" would still be work that is ours. */
const ASKED =
  '(?:send|fill (?:in|out)|complete|submit|provide|return|bring|sign|attach|show|confirm|upload|forward|share|give|enter|update|check|restart|reinstall)';
const ORDER = new RegExp(
  `^(?:please|kindly|(?:unfortunately,? )?you(?:'ll| will|’ll)? (?:must|have to|need to|are (?:required|requested|advised) to)) (?:also |first |kindly |please )?(${ASKED}\\b[^.!?]*)[.!]?$`,
  'i',
);
const NOTICE = /^(?:please|kindly) (?:note|be (?:advised|informed|reminded|aware)|understand) that ([^.!?]+)[.!]?$/i;

/** An order becomes a question; a notice says what it says. */
export const askInstead: Rewrite = ({ text }) => {
  const asked = ORDER.exec(text)?.[1];
  if (asked && isPlain(asked)) return asQuestion(asked);
  const noted = NOTICE.exec(text)?.[1];
  return noted && (isClause(noted) || /^[a-z]+s (?:take|are|will|can|go)\b/i.test(noted)) ? asSentence(noted) : null;
};
