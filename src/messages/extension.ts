import type { Runtime } from 'webextension-polyfill';

/**
 * The browser's own `runtime`, where its promises serve as they are: in the page's script, which has to stay small, and for sending.
 * (Chromium answers to `chrome` alone, Firefox to both, and a page can put an element under the other name where a browser has none of that name.)
 */
export const runtime = (globalThis as unknown as { chrome: { runtime: Runtime.Static } }).chrome.runtime;

/** Under which the page's script keeps its copy on the global object of our own isolated world, which the page cannot see. */
export const COPY = Symbol.for('amends');

/** Whether the extension that this script belongs to is still there: after it was updated, disabled or removed its scripts live on alone. */
export function extensionIsThere(): boolean {
  try {
    return Boolean(runtime?.id);
  } catch {
    return false;
  }
}
