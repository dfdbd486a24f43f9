/** Where Amends is switched on: the granted origins are the only record of it. */
import browser from 'webextension-polyfill';
import type { ContentNotice, PartName } from '../messages/contract.ts';
import { WELCOME } from '../messages/pages.ts';
import { isForbidden } from '../settings/policy.ts';
import { currentPolicy } from './settings.ts';

const ID = 'amends';
const FILES = { js: ['content.js'], css: ['content.css'] };

/** Registers the page's script for every origin that the agent has switched on, and for no other. */
async function register(): Promise<void> {
  const matches = (await browser.permissions.getAll()).origins ?? [];
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    ...FILES,
    matches,
    allFrames: true,
    matchOriginAsFallback: true,
    // Before the page's own scripts: the key guard must be the first capture listener on `window`.
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  };
  if (known.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

let queue: Promise<unknown> = Promise.resolve();

/** Brings the registration in line with the granted origins. Calls wait for each other: two at once would register twice. */
export function syncSites(): Promise<void> {
  const next = queue.then(register);
  queue = next.catch(() => undefined);
  return next;
}

/**
 * Starts Amends in the open tabs of these origins, in every frame, without a reload. The script itself sees to it that
 * it runs once per frame.
 *
 * @param origins match patterns, as `permissions.onAdded` names them
 */
export async function startInOpenTabs(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...origins] });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      const target = { tabId: id, allFrames: true };
      try {
        await browser.scripting.insertCSS({ target, files: FILES.css });
        await browser.scripting.executeScript({ target, files: FILES.js, injectImmediately: true });
      } catch {
        // A discarded tab, or one of the browser's own pages: the registration serves it at its next load.
      }
    }),
  );
}

/**
 * Puts a part of the page's script into a frame that asks for it.
 *
 * @throws where the browser does not let it in
 */
export async function addPart(part: PartName, tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  const [result] = await browser.scripting.executeScript({ target, files: [`${part}.js`], injectImmediately: true });
  if (result?.error) throw result.error;
}

/** Tells every tab; frames without our script do not answer, which is no error. */
export async function tellTabs(notice: ContentNotice, tabIds?: readonly number[]): Promise<void> {
  const ids = tabIds ?? (await browser.tabs.query({})).flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
  await Promise.all(ids.map((id) => browser.tabs.sendMessage(id, notice).catch(() => undefined)));
}

/**
 * Whether the site of this address is switched on.
 *
 * @param origin the frame's origin, or "null" for a frame without one of its own, which its tab vouches for
 */
export async function siteIsOn(origin: string, tabUrl: string | undefined): Promise<boolean> {
  if (tabUrl?.startsWith(browser.runtime.getURL(WELCOME))) return true;
  const address = origin === 'null' ? tabUrl : origin;
  if (!address || isForbidden((await currentPolicy())?.pack, address)) return false;
  try {
    const { protocol, hostname } = new URL(address);
    return await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
  } catch {
    return false;
  }
}
