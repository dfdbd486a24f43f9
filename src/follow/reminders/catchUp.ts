/**
 * Says what is due, once, whatever happened meanwhile: a restart, sleep, another time on the clock, a worker that was ended. All that
 * counts is in the storage; nothing is remembered here.
 */
import type { Area } from '../../settings/area.ts';
import type { Reminder } from './schema.ts';
import { reminders } from './store.ts';

/** How long an ended reminder can be taken back, in milliseconds. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1_000;

/** What the browser does for reminders. */
export interface World {
  area: Area;
  /** In milliseconds since 1970. */
  now(): number;
  /** Tells the agent of reminders that have just come. */
  announce(fresh: readonly Reminder[]): Promise<void>;
  /** Shows how many are due. */
  badge(due: number): Promise<void>;
  /** Has `catchUp` called at this moment, and now and then before it, for clocks can be changed; null ends it. */
  wake(at: number | null): Promise<void>;
}

export const isDue = ({ state, at }: Reminder, now: number): boolean => state === 'open' && at <= now;

/** The reminders that are due, the longest first. */
export const dueOf = (list: readonly Reminder[], now: number): Reminder[] =>
  list.filter((one) => isDue(one, now)).sort((a, b) => a.at - b.at);

/**
 * Call it whenever the worker starts, an alarm rings, or the list has changed. What has come is first marked as told and then announced:
 * ended between the two, the worker loses a notification, never the reminder, which the badge and the popup go on showing.
 */
export async function catchUp({ area, now, announce, badge, wake }: World): Promise<void> {
  const moment = now();
  let fresh: readonly Reminder[] = [];
  const marked = await reminders.change(area, (list) => {
    fresh = list.filter((one) => isDue(one, moment) && one.told !== one.at);
    const kept = list.filter(({ ended }) => ended === null || moment - ended < KEPT_MS);
    if (fresh.length === 0 && kept.length === list.length) return list;
    return kept.map((one) => (fresh.includes(one) ? { ...one, told: one.at } : one));
  });
  const { items } = await reminders.read(area);
  const waiting = items.filter((one) => one.state === 'open' && one.at > moment).map(({ at }) => at);
  await Promise.all([
    badge(dueOf(items, moment).length),
    wake(waiting.length > 0 ? Math.min(...waiting) : null),
    marked.ok && fresh.length > 0 ? announce(fresh) : undefined,
  ]);
}
