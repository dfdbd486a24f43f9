/** The last review of each tab, for the popup. Lost with the worker: the page is then asked to have it made again. */
import browser from 'webextension-polyfill';
import type { Conversation } from '../coach/model.ts';
import type { Checklist } from '../messages/contract.ts';
import type { Advice } from '../phrases/advise.ts';
import { TAB } from './conversations.ts';

export type TabState =
  | Exclude<Checklist, { state: 'ready' }>
  | { state: 'reviewed'; key: string; advice: Advice; conversation: Conversation; desk: string | null };

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
  const key = state.state === 'reviewed' ? state.key : null;
  const before = known?.state.state === 'reviewed' ? known.state.key : null;
  states.set(tabId, { frameId, state });
  if (key !== null && key !== before) void browser.storage.session.set({ [keyOf(tabId)]: key });
  if (key === null && before !== null) void browser.storage.session.remove(keyOf(tabId));
  return true;
}

export function forgetTab(tabId: number): void {
  states.delete(tabId);
  void browser.storage.session.remove(keyOf(tabId));
}

/** Where the key of a tab's conversation outlives the worker: what the agent decides right after its end belongs to it still. */
const keyOf = (tabId: number): string => TAB + tabId;

/** The key of the conversation that the tab showed last, also before the worker was ended; null where there is none. */
export async function conversationOf(tabId: number): Promise<string | null> {
  const state = tabState(tabId);
  if (state) return state.state === 'reviewed' ? state.key : null;
  const key = (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)];
  return typeof key === 'string' ? key : null;
}
