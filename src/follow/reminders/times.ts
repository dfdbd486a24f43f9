/** When a reminder comes, and what "later" means. Whole days by the agent's own calendar and working days. */
import { at, OFFICE, plusDays, type WorkingHours } from '../../promises/calendar.ts';

const MINUTE_MS = 60_000;
/** How long before a promised hour the reminder comes, in milliseconds: time enough to do it. */
const LEAD_MS = 30 * MINUTE_MS;
/** How long after the promised moment a tick still counts as kept, in milliseconds: the tick follows the deed. */
export const GRACE_MS = 60 * MINUTE_MS;

/**
 * When the reminder of a promise comes: half an hour before an hour that was said; in the morning where only the day was. Never in the
 * past, and never after the promised moment: where too little time is left, halfway.
 *
 * @param due the promised moment, in milliseconds since 1970
 */
export function comesAt(
  due: number,
  precision: 'time' | 'day',
  now: number,
  hours: Pick<WorkingHours, 'begins'> = OFFICE,
): number {
  const wanted = precision === 'day' ? at(new Date(due), hours.begins).getTime() : due - LEAD_MS;
  if (wanted > now && wanted < due) return wanted;
  return due > now ? now + Math.floor((due - now) / 2) : now;
}

export const LATER = ['hour', 'tomorrow', 'monday'] as const;
export type Later = (typeof LATER)[number];

/** The moment that "in an hour", "tomorrow" and "on Monday" name: in the morning, and Monday never today. */
export function laterThan(now: number, later: Later, { begins }: Pick<WorkingHours, 'begins'> = OFFICE): number {
  const day = new Date(now);
  if (later === 'hour') return now + 60 * MINUTE_MS;
  const days = later === 'tomorrow' ? 1 : (8 - day.getDay()) % 7 || 7;
  return at(plusDays(day, days), begins).getTime();
}
