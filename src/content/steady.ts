import { progress } from '../overlay/state.ts';
import type { Advice } from '../phrases/advise.ts';

/**
 * Whether what stands stays: in the first sentence nothing is called missing yet, and what was said of the empty draft holds until
 * there is something to say of the written one. A chip that went and came again would move under the pointer, and “nothing is missing”
 * would be untrue.
 *
 * @param typing whether the agent is in the middle of typing
 */
export function stands(now: Advice | null, next: Advice, typing: boolean): boolean {
  if (!now || !typing || progress(next).of > 0 || next.pitfalls.length > 0) return false;
  const { met, of } = progress(now);
  return of > 0 && met === 0 && now.pitfalls.length === 0;
}
