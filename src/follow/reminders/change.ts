/** What an agent does with reminders: made, done, put off, dropped, taken back. */
import type { Area, Outcome } from '../../settings/area.ts';
import { withPromise } from '../counts/add.ts';
import { countOn } from '../counts/store.ts';
import { dayOf } from '../days.ts';
import type { Reminder } from './schema.ts';
import { reminders } from './store.ts';
import { GRACE_MS } from './times.ts';

/** Reminders that are open at once; what an agent cannot look through is no list. */
const MOST_OPEN = 500;
const FULL = `There are ${MOST_OPEN} open reminders. Finish or drop some first.`;

export type NewReminder = Pick<Reminder, 'words' | 'address' | 'mark' | 'due' | 'at'>;

/** Whether a reminder of the same words and moment is open: the same promise is not kept twice. */
export const isKept = (
  list: readonly Reminder[],
  { words, due }: Pick<Reminder, 'words' | 'due'>,
  mark: string | null,
): boolean =>
  list.some(
    (one) =>
      one.state === 'open' && one.words === words.replace(/\s+/g, ' ').trim() && one.due === due && one.mark === mark,
  );

/** Adds a reminder; one that is open already is not added again. */
export async function addReminder(area: Area, fresh: NewReminder, now: number): Promise<Outcome> {
  let full = false;
  let added = false;
  const outcome = await reminders.change(area, (list) => {
    full = list.filter(({ state }) => state === 'open').length >= MOST_OPEN;
    added = !full && !isKept(list, fresh, fresh.mark);
    return added
      ? [...list, { ...fresh, id: crypto.randomUUID(), made: now, told: null, state: 'open', ended: null }]
      : list;
  });
  if (full) return { ok: false, error: FULL };
  if (outcome.ok && added) return countOn(area, dayOf(now), (counts) => withPromise(counts, 'made'));
  return outcome;
}

/** Ends a reminder: done, or dropped. A promise is counted, on the day on which it ends. */
export async function endReminder(area: Area, id: string, state: 'done' | 'dropped', now: number): Promise<Outcome> {
  let ended: Reminder | null = null;
  const outcome = await reminders.change(area, (list) => {
    ended = list.find((one) => one.id === id && one.state === 'open') ?? null;
    return ended ? list.map((one) => (one.id === id ? { ...one, state, ended: now } : one)) : list;
  });
  if (!outcome.ok || !ended) return outcome;
  const { due } = ended as Reminder;
  return countOn(area, dayOf(now), (counts) =>
    withPromise(counts, state === 'dropped' ? 'dropped' : now <= due + GRACE_MS ? 'kept' : 'late'),
  );
}

/** Takes back that a reminder was ended; what was counted of it is taken back too. */
export async function reopenReminder(area: Area, id: string): Promise<Outcome> {
  let ended: Reminder | null = null;
  const outcome = await reminders.change(area, (list) => {
    ended = list.find((one) => one.id === id && one.state !== 'open') ?? null;
    return ended ? list.map((one) => (one.id === id ? { ...one, state: 'open', ended: null } : one)) : list;
  });
  if (!outcome.ok || !ended) return outcome;
  const { due, ended: when, state } = ended as Reminder;
  if (when === null) return outcome;
  const end = state === 'dropped' ? 'dropped' : when <= due + GRACE_MS ? 'kept' : 'late';
  return countOn(area, dayOf(when), (counts) => ({
    ...counts,
    promises: { ...counts.promises, [end]: Math.max(0, counts.promises[end] - 1) },
  }));
}

/** Puts a reminder off: it comes again at the later moment. */
export const putOff = (area: Area, id: string, at: number): Promise<Outcome> =>
  reminders.change(area, (list) =>
    list.some((one) => one.id === id && one.state === 'open')
      ? list.map((one) => (one.id === id ? { ...one, at } : one))
      : list,
  );
