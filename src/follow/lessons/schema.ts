/** A lesson: what is learnt from a complaint, in one line of the agent's own. */
import * as v from 'valibot';
import { FAILURE_KINDS } from '../../coach/model.ts';
import { LESSON_KINDS, MAX_LESSON } from './kinds.ts';

export const lesson = v.object({
  id: v.pipe(v.string('must be a text'), v.regex(/^[\w-]{1,64}$/, 'must be letters, digits and dashes')),
  /** When it was written, in milliseconds since 1970. */
  at: v.pipe(v.number('must be a number'), v.finite()),
  kind: v.picklist(LESSON_KINDS, `must be one of ${LESSON_KINDS.join(', ')}`),
  /** The kind of failure that it is about, where one is known. */
  failure: v.optional(v.nullable(v.picklist(FAILURE_KINDS, `must be one of ${FAILURE_KINDS.join(', ')}`)), null),
  text: v.pipe(
    v.string('must be a text'),
    v.transform((text) => text.replace(/\s+/g, ' ').trim()),
    v.minLength(1, 'must not be empty'),
    v.maxLength(MAX_LESSON, `must have at most ${MAX_LESSON} characters`),
  ),
});
export type Lesson = v.InferOutput<typeof lesson>;
