/** How practice went, compared with one's own past alone. */
import { type Step, STEPS } from '../coach/model.ts';
import type { Attempt } from './attempts.ts';

/** Answers that stand for the beginning, and for now. */
export const WINDOW = 5;

export interface StepProgress {
  step: Step;
  /** Answers that needed the step. */
  asked: number;
  /** How many of the first, and of the last ones met it in full. */
  first: { met: number; of: number };
  last: { met: number; of: number };
}

const met = (levels: readonly number[]) => ({ met: levels.filter((one) => one === 2).length, of: levels.length });

/** The steps that practice has asked for, each with its beginning and its now. */
export const progressOf = (log: readonly Attempt[]): StepProgress[] =>
  STEPS.flatMap((step) => {
    const levels = log.flatMap(({ steps }) => (steps[step] === undefined ? [] : [steps[step]]));
    if (levels.length === 0) return [];
    return [{ step, asked: levels.length, first: met(levels.slice(0, WINDOW)), last: met(levels.slice(-WINDOW)) }];
  });

/**
 * What this answer did better than one's own last ones: steps that are met now, and were missed the last time that a complaint needed them.
 *
 * @param before the answers before this one
 */
export const grownSteps = (now: Attempt, before: readonly Attempt[]): Step[] =>
  STEPS.filter((step) => {
    const last = before.findLast(({ steps }) => steps[step] !== undefined);
    return now.steps[step] === 2 && last !== undefined && last.steps[step] !== 2;
  });
