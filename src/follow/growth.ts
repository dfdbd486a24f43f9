/** Growing out of it: a step that an agent meets unaided again and again is no longer suggested. It speaks again when a reply goes without it. */
import * as v from 'valibot';
import { type Step, STEPS } from '../coach/model.ts';
import type { SentReply } from './counts/add.ts';
import { forEach } from './each.ts';

/** How many times in a row a step must be met unaided before it grows quiet. */
export const ENOUGH = 20;

/** For each step how many times in a row it was met unaided; shown to nobody. */
export const runsSchema = v.partial(v.object(forEach(STEPS, v.pipe(v.number(), v.integer(), v.minValue(0)))));
export type Runs = v.InferOutput<typeof runsSchema>;

export interface Growth {
  runs: Runs;
  /** Steps that are quiet now. */
  grown: Step[];
  /** Those that have just become so, to be said once. */
  fresh: Step[];
}

/**
 * @param steps what the reply needed, and how it was met
 * @param grown the steps that are quiet
 * @param neverQuiet steps that the agent had speak again
 */
export function grow(
  runs: Runs,
  steps: SentReply['steps'],
  grown: readonly Step[],
  neverQuiet: readonly Step[],
): Growth {
  const next: Runs = { ...runs };
  for (const { step, way } of steps) next[step] = way === 'unaided' ? Math.min(ENOUGH, (runs[step] ?? 0) + 1) : 0;
  const fresh = steps
    .map(({ step }) => step)
    .filter((step) => (next[step] ?? 0) >= ENOUGH && !grown.includes(step) && !neverQuiet.includes(step));
  const missed = steps.filter(({ way }) => way === 'missed').map(({ step }) => step);
  return { runs: next, grown: [...grown.filter((step) => !missed.includes(step)), ...fresh], fresh };
}
