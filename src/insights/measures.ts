/** What the charts show, taken from counts. Pure. */
import { FAILURE_KINDS, type Step, STEPS } from '../coach/model.ts';
import {
  type DayCounts,
  type MoodCounts,
  type PitfallCounts,
  type StepCounts,
  WITHIN,
} from '../follow/counts/schema.ts';
import { type Day, noonOf } from '../follow/days.ts';
import { language, say } from '../l10n/index.ts';
import { KIND_NAMES, STEP_NAMES } from '../ui/names.ts';
import type { ChartData, Series, Tone } from './charts/data.ts';
import { pitfallName } from './names.ts';
import type { Entries } from './periods.ts';

type Column<T> = readonly [name: string, tone: Tone, of: (item: T) => number];

const seriesOf = <T>(items: readonly T[], columns: readonly Column<T>[]): Series[] =>
  columns.map(([name, tone, of]) => ({ name, tone, values: items.map(of) }));

const NO_STEP: StepCounts = { unaided: 0, aided: 0, missed: 0 };
const STEP_COLUMNS: readonly Column<StepCounts>[] = [
  [say('insights_unaided'), 'good', ({ unaided }) => unaided],
  [say('insights_aided'), 'helped', ({ aided }) => aided],
  [say('insights_missed'), 'bad', ({ missed }) => missed],
];

/** Labels in words with a row for each; with the same rows of another period beside them where there is one. */
function rows<K, T>(
  of: string,
  keys: readonly K[],
  name: (key: K) => string,
  columns: readonly Column<T>[],
  now: (key: K) => T,
  earlier: ((key: K) => T) | null,
): ChartData {
  return {
    of,
    labels: keys.map(name),
    lying: true,
    series: seriesOf(keys.map(now), columns),
    ...(earlier && { earlier: seriesOf(keys.map(earlier), columns) }),
  };
}

/** What a record has under a name of its own: a rule may be called "toString". */
const under = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

/** What an object has in either of two periods, in the order of the first. */
const either = (now: object, earlier: object | undefined): string[] => [
  ...new Set([...Object.keys(now), ...Object.keys(earlier ?? {})]),
];

export function stepsOf(now: DayCounts, earlier: DayCounts | null): ChartData {
  const known = either(now.steps, earlier?.steps);
  return rows(
    say('insights_step'),
    STEPS.filter((step) => known.includes(step)),
    (step) => STEP_NAMES[step],
    STEP_COLUMNS,
    (step) => now.steps[step] ?? NO_STEP,
    earlier && ((step) => earlier.steps[step] ?? NO_STEP),
  );
}

/** All steps of a day together, or one of them. */
export function stepTotal({ steps }: DayCounts, one: Step | null): StepCounts {
  const counted = one ? [steps[one] ?? NO_STEP] : Object.values(steps);
  const sum = (of: (counts: StepCounts) => number) => counted.reduce((all, counts) => all + of(counts), 0);
  return { unaided: sum((c) => c.unaided), aided: sum((c) => c.aided), missed: sum((c) => c.missed) };
}

/** A week by its Monday: "23 Nov". */
export const weekName = (week: Day): string =>
  noonOf(week).toLocaleDateString(language(), { day: 'numeric', month: 'short' });

const weekly = (weeks: Entries, series: Series[]): ChartData => ({
  of: say('insights_week'),
  labels: weeks.map(([week]) => weekName(week)),
  lying: false,
  series,
});

/** How many of the team have each week. */
export const peopleByWeek = (weeks: readonly Day[], people: readonly number[]): ChartData => ({
  of: say('insights_week'),
  labels: weeks.map(weekName),
  lying: false,
  series: [{ name: say('insights_people'), tone: 'plain', values: people }],
});

export const stepsByWeek = (weeks: Entries, step: Step | null): ChartData =>
  weekly(
    weeks,
    seriesOf(
      weeks.map(([, counts]) => stepTotal(counts, step)),
      STEP_COLUMNS,
    ),
  );

export function pitfallsOf(now: DayCounts, earlier: DayCounts | null): ChartData {
  const none = { mended: 0, sent: 0 };
  const count = (rule: string) => {
    const { mended, sent } = under(now.pitfalls, rule) ?? none;
    return mended + sent;
  };
  return rows<string, PitfallCounts>(
    say('insights_pitfall'),
    either(now.pitfalls, earlier?.pitfalls).toSorted((a, b) => count(b) - count(a)),
    pitfallName,
    [
      [say('insights_mended'), 'good', ({ mended }) => mended],
      [say('insights_sentAsIs'), 'bad', ({ sent }) => sent],
    ],
    (rule) => under(now.pitfalls, rule) ?? none,
    earlier && ((rule) => under(earlier.pitfalls, rule) ?? none),
  );
}

export const suggestionsByWeek = (weeks: Entries): ChartData =>
  weekly(
    weeks,
    seriesOf<DayCounts>(
      weeks.map(([, counts]) => counts),
      [
        [say('insights_taken'), 'good', ({ suggestions }) => suggestions.taken],
        [say('insights_edited'), 'helped', ({ suggestions }) => suggestions.edited],
        [say('insights_dismissed'), 'plain', ({ suggestions }) => suggestions.dismissed],
      ],
    ),
  );

export function mendedOf(now: DayCounts, earlier: DayCounts | null): ChartData {
  const names = [
    ...WITHIN.map((seconds) =>
      seconds < 60 ? say('insights_upToSeconds', seconds) : say('insights_upToMinutes', seconds / 60),
    ),
    say('insights_longer'),
  ];
  const places = names.map((_, at) => at);
  return rows<number, number>(
    say('insights_time'),
    places,
    (at) => names[at] ?? '',
    [[say('insights_mended'), 'good', (count) => count]],
    (at) => now.mended.within[at] ?? 0,
    earlier && ((at) => earlier.mended.within[at] ?? 0),
  );
}

export const promisesByWeek = (weeks: Entries): ChartData =>
  weekly(
    weeks,
    seriesOf<DayCounts>(
      weeks.map(([, counts]) => counts),
      [
        [say('insights_kept'), 'good', ({ promises }) => promises.kept],
        [say('insights_late'), 'helped', ({ promises }) => promises.late],
        [say('insights_dropped'), 'bad', ({ promises }) => promises.dropped],
      ],
    ),
  );

export function failuresOf(now: DayCounts, earlier: DayCounts | null): ChartData {
  const known = either(now.failures, earlier?.failures);
  return rows<(typeof FAILURE_KINDS)[number], number>(
    say('insights_failure'),
    FAILURE_KINDS.filter((kind) => known.includes(kind)).toSorted(
      (a, b) => (now.failures[b] ?? 0) - (now.failures[a] ?? 0),
    ),
    (kind) => KIND_NAMES[kind],
    [[say('insights_complaints'), 'plain', (count) => count]],
    (kind) => now.failures[kind] ?? 0,
    earlier && ((kind) => earlier.failures[kind] ?? 0),
  );
}

/** How customers wrote back: after all replies, and after those that had each step. */
export function moodsOf({ moods, moodsByStep }: DayCounts): ChartData {
  const none: MoodCounts = { calmer: 0, same: 0, worse: 0 };
  const steps = STEPS.filter((step) => moodsByStep[step]);
  return rows<Step | null, MoodCounts>(
    say('insights_replies'),
    [null, ...steps],
    (step) => (step === null ? say('insights_allReplies') : say('insights_with', STEP_NAMES[step])),
    [
      [say('insights_calmer'), 'good', ({ calmer }) => calmer],
      [say('insights_same'), 'plain', ({ same }) => same],
      [say('insights_worse'), 'bad', ({ worse }) => worse],
    ],
    (step) => (step === null ? moods : (moodsByStep[step] ?? none)),
    null,
  );
}
