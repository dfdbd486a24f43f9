/** Counts that nobody earned: the same each time, grown from a number. */
import { FAILURE_KINDS, type Step } from '../../src/coach/model.ts';
import {
  CHANGES,
  mergeCounts,
  type SentReply,
  WAYS,
  withAnswer,
  withPromise,
  withReply,
} from '../../src/follow/counts/add.ts';
import { type DayCounts, noCounts } from '../../src/follow/counts/schema.ts';
import { type Day, noonOf, plusDays } from '../../src/follow/days.ts';
import type { Entries } from '../../src/insights/periods.ts';

const STEPS: readonly Step[] = ['acknowledge', 'apologise', 'own', 'empathise', 'solve', 'followUp', 'explain'];
const RULES = ['hollow', 'vague', 'blame', 'policy', 'but'];

/** Numbers from 0 to 1 without a pattern (mulberry32). */
function chances(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** @param skill from 0 to 1: how often a step is met without help */
export function madeDay(seed: number, skill: number, replies = 8): DayCounts {
  const chance = chances(seed);
  const one = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;
  let day = noCounts();
  for (let at = 0; at < replies; at++) {
    const reply: SentReply = {
      complaint: chance() < 0.7,
      failure: one(FAILURE_KINDS),
      steps: STEPS.map((step) => ({ step, way: WAYS[chance() < skill ? 0 : chance() < 0.6 ? 1 : 2] ?? 'missed' })),
      pitfalls: chance() < 0.5 ? [{ rule: one(RULES), seconds: chance() < 0.8 ? chance() * 400 : null }] : [],
      suggestions: {
        taken: Math.floor(chance() * 2),
        edited: Math.floor(chance() * 2),
        dismissed: Math.floor(chance() * 2),
      },
    };
    day = withReply(day, reply);
    if (chance() < 0.4) day = withAnswer(day, one(CHANGES), ['apologise', 'followUp']);
    if (chance() < 0.3) day = withPromise(withPromise(day, 'made'), chance() < 0.8 ? 'kept' : 'late');
  }
  return day;
}

/** Working days up to one, with a skill that grows. */
export const madeDays = (last: Day, count: number, seed = 1): Entries =>
  Array.from({ length: count }, (_, at) => plusDays(last, at + 1 - count))
    .filter((day) => noonOf(day).getDay() % 6 !== 0)
    .map((day, at, all) => [day, madeDay(seed * 1_000 + at, 0.3 + (0.5 * at) / all.length)] as const);

/** The Monday of each of the last weeks, with what four working days came to. */
export const madeWeeks = (monday: Day, count: number, seed: number): Entries =>
  Array.from({ length: count }, (_, at) => {
    const days = [0, 1, 2, 3].map((day) => madeDay(seed * 10_000 + at * 10 + day, 0.5, 4));
    return [plusDays(monday, (at + 1 - count) * 7), mergeCounts(days)] as const;
  });
