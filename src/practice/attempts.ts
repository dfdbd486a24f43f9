/** What is kept of practice: which complaint was answered, and how well each step was met. No text of the agent's. */
import * as v from 'valibot';
import { type Step, STEPS } from '../coach/model.ts';
import type { Advice } from '../phrases/advise.ts';
import { listUnder } from '../follow/store.ts';

/** Answers that are remembered; the oldest go first. */
export const MOST = 1_000;

const level = v.picklist([0, 1, 2], 'must be 0, 1 or 2');

export const attempt = v.object({
  /** When it was handed in, in milliseconds since 1970. */
  at: v.pipe(v.number('must be a number'), v.finite()),
  /** The exercise's id; one that is gone since stays counted. */
  exercise: v.pipe(v.string('must be a text'), v.maxLength(100)),
  /** Whether the live coach helped. */
  coached: v.boolean('must be true or false'),
  /** The steps that the complaint needed, and how well each was met. */
  steps: v.partial(v.object(Object.fromEntries(STEPS.map((step) => [step, level])) as Record<Step, typeof level>)),
  /** Ids of the rules that flagged something at the end. */
  pitfalls: v.array(v.pipe(v.string(), v.maxLength(100))),
});
export type Attempt = v.InferOutput<typeof attempt>;

/** The log of practice, oldest first. */
export const attempts = listUnder('practice', attempt, 'practice answer');

/** What is kept of an answer that was handed in. A first move counts as met where the coach asks for no more of this message. */
export const attemptOf = (
  exercise: string,
  { steps, weak, pitfalls }: Advice,
  coached: boolean,
  at: number,
): Attempt => ({
  at,
  exercise,
  coached,
  steps: Object.fromEntries(
    steps
      .filter(({ due }) => due === 'now')
      .map(({ step, level: found }) => [step, found === 1 && !weak.includes(step) ? 2 : found]),
  ),
  pitfalls: [...new Set(pitfalls.map(({ rule }) => rule))],
});

/** Whether everything that the complaint needed was there, and nothing made it worse. */
export const isWhole = ({ steps, pitfalls }: Attempt): boolean =>
  pitfalls.length === 0 && Object.values(steps).every((found) => found === 2);
