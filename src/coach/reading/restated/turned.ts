/** A statement in the customer's person, turned to the second. */
import {
  flipPairs,
  flipPerson,
  type Meant,
  speaksInFirstPerson,
  unmarkPairs,
  type VerbOfYou,
} from '../../text/person.ts';
import { FEWEST_WORDS, MOST_WORDS } from './fit.ts';
import { polished } from './polish.ts';
import { endsBadly, verbAfter } from './sound.ts';
import { CUSTOMER_ACTS, FIRM_ACTS } from './verbs.ts';

/** Firm or anyone: what "you" did, the firm did; what "you" do or can do, anyone does, unless it is what firms do. */
function meant(verb: VerbOfYou | null, speaksOfI: boolean): Meant {
  if (!verb) return null;
  if (verb.toMe) return 'firm';
  if (verb.past || (verb.base && FIRM_ACTS.has(verb.base) && !(CUSTOMER_ACTS.has(verb.base) && !speaksOfI)))
    return 'firm';
  return verb.base && CUSTOMER_ACTS.has(verb.base) && !speaksOfI ? 'anyone' : null;
}

/** The verb of a "you", and whether it is done to the customer: then it is the firm that does it. */
function verbOfYou(words: readonly string[], at: number): VerbOfYou | null {
  const verb = verbAfter(words, at);
  const toMe = /^(?:[\w']+ ){1,3}(?:me|us|my|our)\b/i.test(words.slice(at + 1, at + 6).join(' '));
  return verb && { ...verb, toMe };
}

/** Flips a statement and makes it fit after "I can see that"; null where it would not read as a sentence. */
export function turn(statement: string): string | null {
  const words = flipPairs(statement).split(' ');
  const flipped = flipPerson(words, (at) => verbOfYou(words, at), meant);
  if (flipped === null) return null;
  const text = polished(unmarkPairs(flipped));
  const count = text.split(' ').length;
  if (endsBadly(text) || /\byour yourself\b/.test(text)) return null;
  if (speaksInFirstPerson(text) || count < FEWEST_WORDS || count > MOST_WORDS + 2) return null;
  return text;
}
