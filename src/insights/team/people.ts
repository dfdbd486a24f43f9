/** Whose weeks a lead has been given: every person once, however many of their files came. Pure. */
import { mergeCounts } from '../../follow/counts/add.ts';
import type { DayCounts } from '../../follow/counts/schema.ts';
import type { Day } from '../../follow/days.ts';
import type { TeamFile } from '../file.ts';
import type { Entries } from '../periods.ts';

interface Week {
  /** The day on which the file was made that it came in. */
  made: Day;
  counts: DayCounts;
}

export interface Person {
  /** As in their newest file; null where they wrote none. */
  name: string | null;
  /** The day on which their newest file was made. */
  made: Day;
  weeks: ReadonlyMap<Day, Week>;
}

/** By the random id that each person's files carry. */
export type People = ReadonlyMap<string, Person>;

/** How a file stands beside what had been given before: a new person's; one that adds nothing; a person's of whom there was one already. */
export type Beside = 'new' | 'same' | 'more';

/** Whether one week's counts stand over another's: the file that was made later knows more; of two of the same day the one with more replies. */
const over = (one: Week, other: Week): boolean =>
  one.made === other.made ? one.counts.replies > other.counts.replies : one.made > other.made;

/** A person with one more of their files: a week that both have counts once. */
export function withFile(known: Person | undefined, file: TeamFile): { person: Person; beside: Beside } {
  const weeks = new Map(known?.weeks);
  let changed = false;
  for (const [week, counts] of Object.entries(file.counts)) {
    const next = { made: file.made, counts };
    const there = weeks.get(week);
    if (there && !over(next, there)) continue;
    weeks.set(week, next);
    changed = true;
  }
  if (!known) return { person: { name: file.name, made: file.made, weeks }, beside: 'new' };
  const newer = file.made > known.made;
  return {
    person: { name: newer ? file.name : known.name, made: newer ? file.made : known.made, weeks },
    beside: changed || (newer && file.name !== known.name) ? 'more' : 'same',
  };
}

/** All of these people's weeks, each week as one; in order, weeks without any left out. */
export function weeksOf(people: Iterable<Person>): Entries {
  const weeks = new Map<Day, DayCounts[]>();
  for (const person of people)
    for (const [week, { counts }] of person.weeks) {
      const there = weeks.get(week);
      if (there) there.push(counts);
      else weeks.set(week, [counts]);
    }
  return [...weeks].sort(([a], [b]) => (a < b ? -1 : 1)).map(([week, counts]) => [week, mergeCounts(counts)] as const);
}

/** How many of these people have each week. */
export const peopleIn = (people: Iterable<Person>, weeks: readonly Day[]): number[] => {
  const all = [...people];
  return weeks.map((week) => all.filter((person) => person.weeks.has(week)).length);
};

/** The people who wrote a name into their file, in the alphabet's order; two of the same name are told apart by a number. */
export function named(people: People): { owner: string; name: string }[] {
  const all = [...people]
    .flatMap(([owner, { name }]) => (name === null ? [] : [{ owner, name }]))
    .sort((a, b) => a.name.localeCompare(b.name) || (a.owner < b.owner ? -1 : 1));
  const seen = new Map<string, number>();
  return all.map(({ owner, name }) => {
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return { owner, name: nth === 1 ? name : `${name} (${nth})` };
  });
}
