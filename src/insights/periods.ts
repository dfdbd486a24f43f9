/** Stretches of days, and counts put into them. */
import { mergeCounts } from '../follow/counts/add.ts';
import type { DayCounts } from '../follow/counts/schema.ts';
import { type Day, daysBetween, noonOf, plusDays, weekOf } from '../follow/days.ts';

/** From one day to another, both included. */
export interface Period {
  from: Day;
  to: Day;
}

/** Counts by the day (or the Monday of the week) that they belong to, in order. */
export type Entries = readonly (readonly [Day, DayCounts])[];

/** The last days, today included. */
export const lastDays = (count: number, today: Day): Period => ({ from: plusDays(today, 1 - count), to: today });

const DAY_MS = 86_400_000;

/** How many days a period has. */
export const lengthOf = ({ from, to }: Period): number =>
  Math.round((noonOf(to).getTime() - noonOf(from).getTime()) / DAY_MS) + 1;

/** The period of the same length that ends the day before. */
export const before = (period: Period): Period => {
  const to = plusDays(period.from, -1);
  return { from: plusDays(to, 1 - lengthOf(period)), to };
};

/**
 * The period that one is compared with, as long as itself.
 *
 * @param from where the agent has chosen when it begins; one that would not begin earlier is the one before
 */
export const earlierThan = (period: Period, from: Day | null): Period =>
  from !== null && from < period.from ? { from, to: plusDays(from, lengthOf(period) - 1) } : before(period);

/** A period of whole weeks that has all days of this one. */
export const wholeWeeks = ({ from, to }: Period): Period => ({ from: weekOf(from), to: plusDays(weekOf(to), 6) });

export const within = (entries: Entries, { from, to }: Period): Entries =>
  entries.filter(([day]) => day >= from && day <= to);

/** All that was counted in a period, as one. */
export const totalOf = (entries: Entries): DayCounts => mergeCounts(entries.map(([, counts]) => counts));

/** Each week of a period, also those without counts, with what was counted in it. */
export function byWeek(entries: Entries, { from, to }: Period): Entries {
  const weeks = new Map<Day, DayCounts[]>();
  for (const day of daysBetween(from, to)) if (!weeks.has(weekOf(day))) weeks.set(weekOf(day), []);
  for (const [day, counts] of within(entries, { from, to })) weeks.get(weekOf(day))?.push(counts);
  return [...weeks].map(([week, counts]) => [week, mergeCounts(counts)]);
}
