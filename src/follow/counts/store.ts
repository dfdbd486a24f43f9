/** Counts in the storage area: one record for each day. */
import { type Area, inTurn, type Outcome } from '../../settings/area.ts';
import { DAY, type Day, daysBetween } from '../days.ts';
import { changeUnder, FOLLOW, keysBelow, OWNER, readUnder } from '../store.ts';
import { type DayCounts, dayCounts, noCounts } from './schema.ts';

/** Before the day, below `follow.`. */
export const COUNTS = 'counts.';

/** Changes the counts of a day, from what they are now. */
export const countOn = (area: Area, day: Day, change: (counts: DayCounts) => DayCounts): Promise<Outcome> =>
  changeUnder(area, COUNTS + day, dayCounts, (now) => change(now ?? noCounts()));

/** Counts by day, in order; days without any are left out. */
export interface Period {
  days: Map<Day, DayCounts>;
  /** A sentence for each day that could not be read. */
  faults: string[];
}

async function read(area: Area, days: readonly Day[]): Promise<Period> {
  const { items, faults } = await readUnder(
    area,
    days.map((day) => COUNTS + day),
    dayCounts,
  );
  return { days: new Map([...items].map(([key, counts]) => [key.slice(COUNTS.length), counts])), faults };
}

/** The counts from one day to another, both included. */
export const readPeriod = (area: Area, from: Day, to: Day): Promise<Period> => read(area, daysBetween(from, to));

/** All days that have counts. */
export const countedDays = async (area: Area): Promise<Day[]> =>
  (await keysBelow(area, COUNTS))
    .map((key) => key.slice(COUNTS.length))
    .filter((day) => DAY.test(day))
    .sort();

/** Forgets the counts of these days; with the last of them also what stands for their owner in the team's files. */
export const eraseDays = (area: Area, days: readonly Day[]): Promise<void> =>
  inTurn(async () => {
    await area.remove(days.map((day) => FOLLOW + COUNTS + day));
    if ((await countedDays(area)).length === 0) await area.remove([FOLLOW + OWNER]);
  });
