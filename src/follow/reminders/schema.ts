/** A reminder of a promise, in a reply or made by hand. It holds the page's address, the agent's own words, and times; nothing of the customer's. */
import * as v from 'valibot';

/** Longest words that are kept, in characters. */
export const MAX_WORDS = 500;
/** Longest address that is kept, in characters. */
export const MAX_ADDRESS = 2_000;

const moment = v.pipe(v.number('must be a number'), v.finite(), v.minValue(0), v.maxValue(8_640_000_000_000_000));

export const reminder = v.object({
  id: v.pipe(v.string('must be a text'), v.regex(/^[\w-]{1,64}$/, 'must be letters, digits and dashes')),
  /** The agent's own words. */
  words: v.pipe(
    v.string('must be a text'),
    v.transform((text) => text.replace(/\s+/g, ' ').trim()),
    v.minLength(1, 'must not be empty'),
    v.maxLength(MAX_WORDS, `must have at most ${MAX_WORDS} characters`),
  ),
  /** The page to go back to. */
  address: v.nullable(
    v.pipe(v.string(), v.regex(/^https?:\/\//, 'must begin with http:// or https://'), v.maxLength(MAX_ADDRESS)),
  ),
  /** Tells its conversation when it is opened again; nothing can be read back from it. */
  mark: v.nullable(v.pipe(v.string(), v.regex(/^[\da-f]{24}$/, 'must be 24 hexadecimal digits'))),
  /** When it was made, the moment that was promised, and when it comes: all in milliseconds since 1970. */
  made: moment,
  due: moment,
  at: moment,
  /** The `at` for which it was announced last: it is announced once for each. */
  told: v.nullable(moment),
  state: v.picklist(['open', 'done', 'dropped'], 'must be open, done or dropped'),
  /** When it was done or dropped. */
  ended: v.nullable(moment),
});
export type Reminder = v.InferOutput<typeof reminder>;
