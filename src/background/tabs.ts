/** The last review of each tab, for the popup. Lost with the worker: the page is then asked to have it made again. */
import type { Conversation, Step } from '../coach/model.ts';
import type { Checklist } from '../messages/contract.ts';
import type { Advice } from '../phrases/advise.ts';

export type TabState =
  | Exclude<Checklist, { state: 'ready' }>
  | { state: 'reviewed'; key: string; advice: Advice; conversation: Conversation };

/** A tab and the frame of it that has the draft. */
const states = new Map<number, { frameId: number; state: TabState }>();

export const tabState = (tabId: number): TabState | null => states.get(tabId)?.state ?? null;

/**
 * Remembers what a frame says of its tab. A frame without a draft does not speak over the one that has it.
 *
 * @returns whether anything was taken
 */
export function noteTab(tabId: number, frameId: number, state: TabState): boolean {
  const known = states.get(tabId);
  if (state.state === 'idle' && known && known.frameId !== frameId) return false;
  states.set(tabId, { frameId, state });
  return true;
}

export function forgetTab(tabId: number): void {
  states.delete(tabId);
}

export type Ticks = Partial<Record<Step, 'done' | 'notNeeded'>>;
