/** A lead's own ratings in the storage area: levels alone, no text. */
import { CALIBRATION, changeUnder, FOLLOW, readUnder } from '../../follow/store.ts';
import { type Area, inTurn, type Outcome } from '../../settings/area.ts';
import { keptSchema, type Rating, type Ratings } from './ratings.ts';
import { SET } from './replies.ts';

export const CALIBRATION_KEY = FOLLOW + CALIBRATION;

/** The ratings so far; those of other replies than this build's are left alone and count as none. */
export async function readKept(area: Area): Promise<{ ratings: Ratings; problem: string | null }> {
  const { items, faults } = await readUnder(area, [CALIBRATION], keptSchema);
  const kept = items.get(CALIBRATION);
  return { ratings: kept?.set === SET ? kept.ratings : {}, problem: faults.join(' ') || null };
}

/** Keeps one reply's rating. */
export const keepRating = (area: Area, reply: string, rating: Rating): Promise<Outcome> =>
  changeUnder(area, CALIBRATION, keptSchema, (now) => ({
    set: SET,
    ratings: { ...(now?.set === SET ? now.ratings : {}), [reply]: rating },
  }));

/** Forgets all ratings. */
export const eraseRatings = (area: Area): Promise<void> => inTurn(() => area.remove([CALIBRATION_KEY]));
