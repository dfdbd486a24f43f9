/**
 * What is counted of one day: numbers alone, no text of anybody's. Every field is a count that can be added to another day's or another
 * agent's, so that a period, and a team, are sums.
 */
import * as v from 'valibot';
import { FAILURE_KINDS, STEPS } from '../../coach/model.ts';
import { forEach } from '../each.ts';

/** Largest count that is believed. */
const MOST = 1_000_000_000;

/** One check instead of a chain of them: a team's files have millions of counts. */
const count = v.optional(
  v.custom<number>(
    (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MOST,
    ({ input }) =>
      typeof input !== 'number'
        ? 'must be a number'
        : !Number.isInteger(input)
          ? 'must be a whole number'
          : input < 0
            ? 'must not be below 0'
            : `must be at most ${MOST}`,
  ),
  0,
);
/** Ids of rules, as a review names them: "policy". */
const ruleId = v.pipe(v.string(), v.regex(/^[\w:.-]{1,100}$/, 'must be the id of a rule'));

/** How a step that a reply needed was met. */
const stepCounts = v.object({
  /** Met before Amends had shown how. */
  unaided: count,
  /** Met after its suggestion was shown or taken. */
  aided: count,
  /** Sent without it, or with it too weak. */
  missed: count,
});
/** Pitfalls of one rule, counted once for each reply. */
const pitfallCounts = v.object({
  /** Flagged while it was written, and gone when it was sent. */
  mended: count,
  /** Sent as it was. */
  sent: count,
});
/** The customer's next message beside the one that the reply answered. */
const moodCounts = v.object({ calmer: count, same: count, worse: count });

/** The bounds of `mended.within`, in seconds; the last place is for all that took longer. */
export const WITHIN = [10, 30, 60, 180, 600] as const;

export const dayCounts = v.object({
  /** Replies that were sent and reviewed. */
  replies: count,
  /** Those of them that answered a complaint. */
  complaints: count,
  /** Drafts of which it is not known whether they were sent; nothing else of them is counted. */
  unknown: count,
  /** Of the steps that replies needed; the others are not counted. */
  steps: v.optional(v.partial(v.object(forEach(STEPS, stepCounts))), {}),
  /** By the id of the rule. */
  pitfalls: v.optional(v.record(ruleId, pitfallCounts), {}),
  /** Phrases that were inserted and sent as they were (`taken`) or changed (`edited`), and suggestions that were waved away. */
  suggestions: v.optional(v.object({ taken: count, edited: count, dismissed: count }), {}),
  /** From a pitfall's first flag until it was gone. */
  mended: v.optional(
    v.object({
      count,
      /** The sum, in seconds. */
      seconds: count,
      /** How many took at most as long as each of WITHIN, and how many longer. */
      within: v.optional(v.tuple([count, count, count, count, count, count]), [0, 0, 0, 0, 0, 0]),
    }),
    {},
  ),
  /** Reminders made of promises, and how they ended: done in time, done late, dropped. */
  promises: v.optional(v.object({ made: count, kept: count, late: count, dropped: count }), {}),
  /** Complaints by what went wrong. */
  failures: v.optional(v.partial(v.object(forEach(FAILURE_KINDS, count))), {}),
  /** How customers wrote back after replies of this day's, all together. */
  moods: v.optional(moodCounts, {}),
  /** The same, beside each step that the reply had: an association on this machine, never a cause. */
  moodsByStep: v.optional(v.partial(v.object(forEach(STEPS, moodCounts))), {}),
  /** Satisfaction scores that the desk showed. */
  scores: v.optional(v.object({ good: count, bad: count }), {}),
});
export type DayCounts = v.InferOutput<typeof dayCounts>;
export type StepCounts = v.InferOutput<typeof stepCounts>;
export type PitfallCounts = v.InferOutput<typeof pitfallCounts>;
export type MoodCounts = v.InferOutput<typeof moodCounts>;

/** A day on which nothing was counted. */
export const noCounts = (): DayCounts => v.parse(dayCounts, {});
