import type { Rewrite } from '../../rule.ts';
import { asSentence } from './shape.ts';

const PROMISE =
  /^(?:we|i|our team|someone)(?:'ll|’ll| will| shall)(?: try to)? ((?:get|come) back to you|be in touch(?: with you)?|contact you|reply(?: to you)?|respond(?: to you)?|update you|let you know|follow up(?: with you)?|write to you|call you(?: back)?|send (?:it|you an? (?:answer|update|reply))|look into (?:it|this|that)|check (?:it|this|that)|refund you|process (?:it|your refund|your request))(?: with (?:an update|an answer|more information))? (?:shortly|soon|very soon|asap|as soon as (?:possible|we can|i can)|at the earliest(?: possible)?|in due course|in a timely manner|in the near future|when (?:we|i) can)[.!]?$/i;

/** A promise with a day to fill in: nobody but the agent knows it. */
export const dated: Rewrite = ({ text }) => {
  const act = PROMISE.exec(text)?.[1];
  return act ? asSentence(`I'll ${act.toLowerCase()} by [day and time]`) : null;
};
