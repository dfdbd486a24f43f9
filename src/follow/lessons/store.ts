/** The log of lessons. */
import type { Area, Outcome } from '../../settings/area.ts';
import { listUnder } from '../store.ts';
import { type Lesson, lesson } from './schema.ts';

/** Most lessons that are kept: a log that nobody can look through teaches nothing. */
const MOST = 5_000;
const FULL = `There are ${MOST} lessons. Export them and delete some first.`;

export const lessons = listUnder('lessons', lesson, 'lesson');

/** A lesson as it is written, before it has its place in the log. */
export type NewLesson = Pick<Lesson, 'kind' | 'failure' | 'text'>;

/** @param now in milliseconds since 1970 */
export async function addLesson(area: Area, fresh: NewLesson, now: number): Promise<Outcome> {
  let full = false;
  const outcome = await lessons.change(area, (list) => {
    full = list.length >= MOST;
    return full ? list : [...list, { ...fresh, id: crypto.randomUUID(), at: now }];
  });
  return full ? { ok: false, error: FULL } : outcome;
}

/** Takes lessons out of the log. */
export const removeLessons = (area: Area, ids: readonly string[]): Promise<Outcome> =>
  lessons.change(area, (list) => {
    const left = list.filter(({ id }) => !ids.includes(id));
    return left.length === list.length ? list : left;
  });

/** Puts lessons back where they stood in time. */
export const restoreLessons = (area: Area, gone: readonly Lesson[]): Promise<Outcome> =>
  lessons.change(area, (list) =>
    [...list, ...gone.filter(({ id }) => !list.some((one) => one.id === id))].sort((a, b) => a.at - b.at),
  );
