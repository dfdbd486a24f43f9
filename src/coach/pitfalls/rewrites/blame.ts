import type { Rewrite } from '../../rule.ts';
import { asQuestion, isPlain } from './shape.ts';

const CONTACT =
  /^you (?:should(?: have|'ve|’ve)|ought to have|could have) (contacted|called|told|messaged|asked|informed|notified|e-?mailed|written to|reported (?:it|this) to) us(?: (?:earlier|sooner|first|before|immediately|at once|straight away|right away))?[.!]?$/i;
const LEFT_OUT =
  /^you (?:did not|didn't|didn’t|have not|haven't|haven’t|never) (?:provided?|given?|includ(?:e|ed)|suppl(?:y|ied)|sen[dt]|enclosed?|attach(?:ed)?|mention(?:ed)?)(?: us)?(?: with)? ((?:the|your|an?) [^.!?]+)[.!]?$/i;
const NOT_DONE =
  /^you (?:forgot|failed|neglected|omitted) to ((?:sign|attach|enter|send|include|complete|fill (?:in|out)|confirm|provide|upload|add|tick|select|choose|update) [^.!?]+)[.!]?$/i;

/** What the customer should have done becomes what can be done now. */
export const withoutBlame: Rewrite = ({ text }) => {
  const contacted = CONTACT.exec(text)?.[1];
  if (contacted) return `I'm glad that you have ${contacted.toLowerCase()} us now.`;
  const missing = LEFT_OUT.exec(text)?.[1];
  if (missing && isPlain(missing)) return asQuestion(`send me ${missing}`);
  const open = NOT_DONE.exec(text)?.[1];
  return open && isPlain(open) ? asQuestion(open) : null;
};
