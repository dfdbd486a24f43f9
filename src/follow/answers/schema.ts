/** A reply that waits for the customer's answer: how upset they were, and which steps it had. Numbers and a mark from which nothing can be read back. */
import * as v from 'valibot';
import { type Level, STEPS } from '../../coach/model.ts';

export const awaited = v.object({
  mark: v.pipe(v.string(), v.regex(/^[\da-f]{24}$/)),
  /** When it was sent, in milliseconds since 1970. */
  at: v.pipe(v.number(), v.finite()),
  upset: v.picklist([0, 1, 2]),
  /** The steps that it met. */
  steps: v.array(v.picklist(STEPS)),
  /** How many of the customer's messages stood before it. */
  customers: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Whether the answer, and the score, were counted. */
  answered: v.boolean(),
  scored: v.boolean(),
});
export type Awaited = v.InferOutput<typeof awaited> & { upset: Level };
