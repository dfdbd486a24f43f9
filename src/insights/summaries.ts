/** The answers in words. */
import { type Step, STEPS } from '../coach/model.ts';
import type { DayCounts } from '../follow/counts/schema.ts';
import { type Day, noonOf } from '../follow/days.ts';
import { language, say } from '../l10n/index.ts';
import { KIND_NAMES, STEP_NAMES } from '../ui/names.ts';
import { stepTotal } from './measures.ts';
import { pitfallName } from './names.ts';
import type { Entries } from './periods.ts';

export const numberIn = (value: number): string => value.toLocaleString(language());
/** A day as the language writes it, with its year. */
export const dayIn = (day: Day): string => noonOf(day).toLocaleDateString(language(), { dateStyle: 'medium' });
/** A share in percent, or a word where there is nothing to divide by. */
export const share = (part: number, whole: number): string =>
  whole === 0 ? say('insights_none') : (part / whole).toLocaleString(language(), { style: 'percent' });

/** The name with the greatest number; null where all are nought. */
function most<K extends string>(keys: readonly K[], of: (key: K) => number): K | null {
  const [first] = keys.toSorted((a, b) => of(b) - of(a));
  return first !== undefined && of(first) > 0 ? first : null;
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const all = ({ unaided, aided, missed }: ReturnType<typeof stepTotal>) => unaided + aided + missed;

export function stepsSummary(counts: DayCounts): string {
  const total = stepTotal(counts, null);
  const missing = most(STEPS, (step) => counts.steps[step]?.missed ?? 0);
  const said = say('insights_stepsSummary', ...[all(total), total.unaided, total.aided, total.missed].map(numberIn));
  return missing ? `${said} ${say('insights_stepsMost', STEP_NAMES[missing])}` : said;
}

export function stepsWeekSummary(weeks: Entries, step: Step | null): string {
  const needed = weeks.map(([, counts]) => stepTotal(counts, step)).filter((total) => all(total) > 0);
  const [first, last] = [needed[0], needed.at(-1)];
  if (!first || !last) return say('insights_stepsWeekNone');
  return say('insights_stepsWeekSummary', share(first.unaided, all(first)), share(last.unaided, all(last)));
}

export function pitfallsSummary({ pitfalls }: DayCounts): string {
  const counted = Object.values(pitfalls);
  const mended = sum(counted.map((one) => one.mended));
  const sent = sum(counted.map((one) => one.sent));
  const first = most(Object.keys(pitfalls), (rule) => (pitfalls[rule]?.mended ?? 0) + (pitfalls[rule]?.sent ?? 0));
  return say(
    'insights_pitfallsSummary',
    ...[mended + sent, mended, sent].map(numberIn),
    first ? pitfallName(first) : say('insights_none'),
  );
}

export const suggestionsSummary = ({ suggestions: { taken, edited, dismissed } }: DayCounts): string =>
  say('insights_suggestionsSummary', ...[taken, edited, dismissed].map(numberIn));

export const mendedSummary = ({ mended: { count, seconds } }: DayCounts): string =>
  say('insights_mendedSummary', numberIn(count), numberIn(count === 0 ? 0 : Math.round(seconds / count)));

export const promisesSummary = ({ promises: { made, kept, late, dropped } }: DayCounts): string =>
  say('insights_promisesSummary', ...[made, kept, late, dropped].map(numberIn));

export function failuresSummary({ failures }: DayCounts): string {
  const kinds = Object.keys(failures) as (keyof typeof failures)[];
  const first = most(kinds, (kind) => failures[kind] ?? 0);
  return say(
    'insights_failuresSummary',
    numberIn(sum(kinds.map((kind) => failures[kind] ?? 0))),
    first ? KIND_NAMES[first] : say('insights_none'),
  );
}

export const moodsSummary = ({ moods: { calmer, same, worse } }: DayCounts): string =>
  say('insights_moodsSummary', ...[calmer + same + worse, calmer, same, worse].map(numberIn));

/** The few numbers that tell a period, each as it is written. */
export function glanceOf(counts: DayCounts): { name: string; value: string }[] {
  const total = stepTotal(counts, null);
  const { taken, edited } = counts.suggestions;
  const { kept, late, dropped } = counts.promises;
  const { count, seconds } = counts.mended;
  return [
    { name: say('insights_repliesSent'), value: numberIn(counts.replies) },
    { name: say('insights_complaintsAnswered'), value: numberIn(counts.complaints) },
    { name: say('insights_unaidedShare'), value: share(total.unaided, all(total)) },
    { name: say('insights_missedShare'), value: share(total.missed, all(total)) },
    { name: say('insights_used'), value: numberIn(taken + edited) },
    {
      name: say('insights_meanMended'),
      value: count === 0 ? say('insights_none') : say('insights_seconds', numberIn(Math.round(seconds / count))),
    },
    { name: say('insights_keptShare'), value: share(kept, kept + late + dropped) },
  ];
}
