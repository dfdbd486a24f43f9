/** Which steps each complaint needs, read by the coach itself. */
import type { Step } from '../coach/model.ts';
import { review } from '../coach/review.ts';
import type { AdviseOptions } from '../phrases/advise.ts';
import { conversationOf, type Exercise } from './exercises/schema.ts';

/** Longest stretch of work without a break for the page, in milliseconds. */
const SLICE_MS = 30;

/**
 * Reads complaints a few at a time, so that the page stays usable meanwhile.
 *
 * @returns what an answer to each one needs, by its id
 */
export async function wantsOf(
  exercises: readonly Exercise[],
  options: AdviseOptions,
): Promise<ReadonlyMap<string, readonly Step[]>> {
  const found = new Map<string, readonly Step[]>();
  let began = performance.now();
  for (const exercise of exercises) {
    found.set(exercise.id, review('', conversationOf(exercise), options).due);
    if (performance.now() - began < SLICE_MS) continue;
    await new Promise((go) => setTimeout(go));
    began = performance.now();
  }
  return found;
}
