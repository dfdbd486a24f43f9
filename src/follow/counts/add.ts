/** Sums of counts, and what one event adds to a day. Pure: nothing is stored here. */
import type { FailureKind, Step } from '../../coach/model.ts';
import { type DayCounts, noCounts, WITHIN } from './schema.ts';

type Tree = { [name: string]: number | number[] | Tree };

/** Adds to `all` itself; what is added stays as it was. */
function addTo(all: Tree, other: Tree): void {
  for (const name in other) {
    const value = other[name] as Tree[string];
    if (typeof value === 'number') {
      // No object has numbers by birth: what is there was counted.
      const known = all[name];
      all[name] = typeof known === 'number' ? known + value : value;
      continue;
    }
    const known = Object.hasOwn(all, name) ? all[name] : undefined;
    if (Array.isArray(value))
      all[name] = value.map((number, at) => number + ((Array.isArray(known) ? known[at] : 0) ?? 0));
    else {
      const inner: Tree = typeof known === 'object' && !Array.isArray(known) ? known : {};
      addTo(inner, value);
      all[name] = inner;
    }
  }
}

function sum(one: Tree, other: Tree): Tree {
  const all: Tree = {};
  addTo(all, one);
  addTo(all, other);
  return all;
}

/** What was counted on several days, or by several agents, as one. The sum of none is a day without counts. */
export const mergeCounts = (days: Iterable<DayCounts>): DayCounts => {
  const all = noCounts() as Tree;
  for (const day of days) addTo(all, day as Tree);
  return all as DayCounts;
};

/** How a step that the reply needed was met; see `stepCounts`. */
export const WAYS = ['unaided', 'aided', 'missed'] as const;
export type Way = (typeof WAYS)[number];

/** What is told of a reply that was sent; no text. */
export interface SentReply {
  complaint: boolean;
  /** What went wrong, where that could be read. */
  failure: FailureKind | null;
  /** The steps that this reply needed. */
  steps: readonly { step: Step; way: Way }[];
  /** Rules that flagged something while it was written; `seconds` until it was gone, null where it was sent. */
  pitfalls: readonly { rule: string; seconds: number | null }[];
  /** Phrases that were inserted, and suggestions that were waved away. */
  suggestions: { taken: number; edited: number; dismissed: number };
}

/** A day's counts with one more sent reply. */
export function withReply(day: DayCounts, reply: SentReply): DayCounts {
  const mended = reply.pitfalls.flatMap(({ seconds }) => (seconds === null ? [] : [Math.round(seconds)]));
  const within = [...WITHIN, Number.POSITIVE_INFINITY].map(
    (bound, at, all) => mended.filter((seconds) => seconds <= bound && seconds > (all[at - 1] ?? -1)).length,
  );
  const one: Tree = {
    replies: 1,
    complaints: reply.complaint ? 1 : 0,
    steps: Object.fromEntries(
      reply.steps.map(({ step, way }) => [step, { unaided: 0, aided: 0, missed: 0, [way]: 1 }]),
    ),
    pitfalls: Object.fromEntries(
      reply.pitfalls.map(({ rule, seconds }) => [
        rule,
        { mended: seconds === null ? 0 : 1, sent: seconds === null ? 1 : 0 },
      ]),
    ),
    suggestions: { ...reply.suggestions },
    mended: { count: mended.length, seconds: mended.reduce((all, seconds) => all + seconds, 0), within },
    failures: reply.complaint && reply.failure ? { [reply.failure]: 1 } : {},
  };
  return sum(day as Tree, one) as DayCounts;
}

/** A draft more of which it is not known whether it was sent. */
export const withUnknown = (day: DayCounts): DayCounts => ({ ...day, unknown: day.unknown + 1 });

/** A promise more that was made, kept in time, kept late, or dropped. */
export const withPromise = (day: DayCounts, end: keyof DayCounts['promises']): DayCounts =>
  sum(day as Tree, { promises: { [end]: 1 } }) as DayCounts;

/** How a customer's next message stands beside the one before. */
export const CHANGES = ['calmer', 'same', 'worse'] as const;
export type Change = (typeof CHANGES)[number];

/** A customer more who wrote back, beside the steps that the reply had. */
export const withAnswer = (day: DayCounts, change: Change, steps: readonly Step[]): DayCounts => {
  const one = { calmer: 0, same: 0, worse: 0, [change]: 1 };
  return sum(day as Tree, {
    moods: one,
    moodsByStep: Object.fromEntries(steps.map((step) => [step, one])),
  }) as DayCounts;
};

/** A satisfaction score more that the desk showed. */
export const withScore = (day: DayCounts, score: 'good' | 'bad'): DayCounts =>
  sum(day as Tree, { scores: { [score]: 1 } }) as DayCounts;
