/** Ratings by the guide, as they are kept and as they travel between leads. */
import * as v from 'valibot';
import { GRADED, type Graded, YES_NO, type YesNo } from '../../coach/model.ts';
import { forEach } from '../../follow/each.ts';
import { say } from '../../l10n/index.ts';
import { faultOf, type Parsed } from '../../phrases/faults.ts';
import { REPLIES, SET } from './replies.ts';

export const FORMAT = 'amends-calibration';
export const MAX_NAME = 80;
/** Largest file, in letters: many times what ten ratings need. */
const LARGEST = 200_000;

const level = v.picklist([0, 1, 2], 'must be 0, 1 or 2');
const yesNo = v.picklist([0, 1], 'must be 0 or 1');

/** One reply's rating; what was not chosen yet is left out. */
export const ratingSchema = v.object({
  ...v.partial(v.object(forEach(GRADED, level))).entries,
  ...v.partial(v.object(forEach(YES_NO, yesNo))).entries,
});
export type Rating = v.InferOutput<typeof ratingSchema>;
/** Every label of a reply, with its value. */
export type FullRating = Record<Graded, 0 | 1 | 2> & Record<YesNo, 0 | 1>;

/** By the id of the reply. */
export const ratingsSchema = v.record(
  v.pipe(v.string(), v.regex(/^[a-z][a-z-]{0,60}$/, 'must be the id of a reply')),
  ratingSchema,
);
export type Ratings = v.InferOutput<typeof ratingsSchema>;

/** What is kept. */
export const keptSchema = v.object({ set: v.number('must be a number'), ratings: ratingsSchema });

/** A rating that is complete; null while a level is missing. A box that was not ticked is a no. */
export function full(rating: Rating | undefined): FullRating | null {
  if (!rating || GRADED.some((label) => rating[label] === undefined)) return null;
  return Object.fromEntries([
    ...GRADED.map((label) => [label, rating[label]]),
    ...YES_NO.map((label) => [label, rating[label] ?? 0]),
  ]) as FullRating;
}

/** The replies that are rated in full. */
export const complete = (ratings: Ratings): Map<string, FullRating> =>
  new Map(
    REPLIES.flatMap(({ id }) => {
      const rating = full(Object.hasOwn(ratings, id) ? ratings[id] : undefined);
      return rating ? [[id, rating] as const] : [];
    }),
  );

const fileSchema = v.object({
  format: v.literal(FORMAT, `must be “${FORMAT}”`),
  version: v.literal(1, 'must be 1: it was made by a newer Amends, so update this one'),
  set: v.number('must be a number'),
  name: v.nullable(
    v.pipe(
      v.string('must be a text or null'),
      v.trim(),
      v.minLength(1, 'must not be empty'),
      v.maxLength(MAX_NAME, `must have at most ${MAX_NAME} letters`),
    ),
  ),
  ratings: ratingsSchema,
});

/** Ratings for a colleague. @param name empty for none */
export const ratingsFile = (ratings: Ratings, name: string): v.InferOutput<typeof fileSchema> => ({
  format: FORMAT,
  version: 1,
  set: SET,
  name: name.trim().slice(0, MAX_NAME) || null,
  ratings: Object.fromEntries(complete(ratings)),
});

/** What a colleague has rated. */
export interface Colleague {
  /** Null where they wrote none. */
  name: string | null;
  ratings: ReadonlyMap<string, FullRating>;
}

const refused = (error: string): Parsed<never> => ({ ok: false, error });

/** Reads a colleague's file; anything may stand in it. */
export function readRatings(text: string): Parsed<Colleague> {
  if (text.length > LARGEST) return refused(say('calibration_refusedStrange'));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refused(say('calibration_refusedJson', error instanceof Error ? error.message : String(error)));
  }
  if ((value as { format?: unknown } | null)?.format !== FORMAT) return refused(say('calibration_refusedStrange'));
  const parsed = v.safeParse(fileSchema, value, { abortEarly: true });
  if (!parsed.success) return refused(say('calibration_refusedFault', faultOf(parsed.issues)));
  if (parsed.output.set !== SET) return refused(say('calibration_refusedSet'));
  const ratings = complete(parsed.output.ratings);
  if (ratings.size === 0) return refused(say('calibration_refusedNone'));
  return { ok: true, value: { name: parsed.output.name, ratings } };
}
