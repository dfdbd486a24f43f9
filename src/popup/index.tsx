/** The popup: the checklist for the active tab's conversation, and the site's switch. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { addLesson } from '../follow/lessons/store.ts';
import { language } from '../l10n/index.ts';
import type { Checklist, PageNotice } from '../messages/contract.ts';
import { WELCOME } from '../messages/pages.ts';
import { ask } from '../messages/send.ts';
import type { Area } from '../settings/area.ts';
import { isForbidden } from '../settings/policy.ts';
import { loadSettings } from '../settings/store.ts';
import { FollowUps } from './followUps.tsx';
import { siteOf } from '../settings/site.ts';
import { sketchPage } from './sketch.ts';
import { takePage } from './takePage.ts';
import { Popup } from './view.tsx';

/** A page of ours in a tab of its own (as tests and the toolbar's overflow open it) names the tab it is about. */
const named = Number(new URLSearchParams(location.search).get('tab'));

/** How long a popup that has nothing to show waits before it asks again, in milliseconds. */
const AGAIN_MS = 1_000;

async function main(): Promise<void> {
  document.documentElement.lang = language();
  const tab = named
    ? await browser.tabs.get(named).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  const site = siteOf(tab?.url);
  const tabId = tab?.id;
  /** The welcome page's example has a checklist as every site has. */
  let on = tab?.url?.startsWith(browser.runtime.getURL(WELCOME)) ?? false;
  let checklist: Checklist | null = null;
  let error: string | null = null;
  const { policy, settings } = await loadSettings(browser.storage.local as Area);
  const forbidden = tab?.url !== undefined && isForbidden(policy?.pack, tab.url);
  let wanted: string[] = [];
  let sketch: string | null = null;

  const draw = () =>
    render(
      <Popup
        site={site}
        on={on}
        checklist={checklist}
        error={error}
        forbidden={forbidden}
        wanted={wanted}
        onSites={(patterns) => void browser.permissions.request({ origins: patterns })}
        onTake={async () => {
          if (tabId !== undefined) note(await takePage(tabId, tab?.title ?? ''));
        }}
        // The request has to be the first thing in the click, and nothing may follow it: the browser's prompt can close the popup.
        onSwitch={(pattern, wanted) =>
          void (wanted
            ? browser.permissions.request({ origins: [pattern] })
            : browser.permissions.remove({ origins: [pattern] }))
        }
        onTick={async (step, value) => {
          if (tabId !== undefined) note(await ask<'tick'>({ kind: 'tick', tabId, step, value }));
        }}
        onCorrect={async (correction) => {
          if (tabId !== undefined) note(await ask<'correct'>({ kind: 'correct', tabId, correction }));
        }}
        onLesson={async (lesson) => {
          const kept = await addLesson(browser.storage.local as Area, lesson, Date.now());
          return kept.ok ? null : kept.error;
        }}
        onPoint={async (what) => {
          if (tabId === undefined) return;
          await ask<'point'>({ kind: 'point', tabId, what });
          // The page needs the focus, and the popup would cover it.
          window.close();
        }}
        onPaste={async (text) => {
          if (tabId !== undefined) note(await ask<'paste'>({ kind: 'paste', tabId, text }));
        }}
        followUps={<FollowUps tabId={tabId} address={site ? (tab?.url ?? null) : null} hours={settings.working} />}
        sketch={sketch}
        onSketch={async (wanted) => {
          const made = wanted && tabId !== undefined ? await sketchPage(tabId) : null;
          sketch = made?.ok ? made.sketch : null;
          note(made ?? { ok: true });
        }}
        onOptions={() => void browser.runtime.openOptionsPage()}
        onPage={async (page) => {
          await browser.tabs.create({ url: browser.runtime.getURL(`src/${page}/index.html`) });
          window.close();
        }}
      />,
      document.getElementById('app') as HTMLElement,
    );

  const note = (answer: { ok: boolean; error?: string }) => {
    error = answer.ok ? null : (answer.error ?? null);
    draw();
  };

  let soon: ReturnType<typeof setTimeout> | undefined;
  const look = async () => {
    const granted = (await browser.permissions.getAll()).origins ?? [];
    wanted = (policy?.pack?.sites?.ask ?? []).filter((pattern) => !granted.includes(pattern));
    if (site) on = await browser.permissions.contains({ origins: [site.pattern] });
    if (on && tabId !== undefined) {
      const answer = await ask<'checklist'>({ kind: 'checklist', tabId });
      if (answer.ok) checklist = answer.checklist;
      else error = answer.error;
      // The worker may have been ended since the page was reviewed, and again before it told of the new review.
      if (checklist?.state === 'idle') {
        clearTimeout(soon);
        soon = setTimeout(() => void look(), AGAIN_MS);
      }
    }
    draw();
  };

  browser.runtime.onMessage.addListener((notice: unknown) => {
    const { kind, tabId: about } = notice as PageNotice;
    if (kind === 'changed' && about === tabId) void look();
  });
  browser.permissions.onAdded.addListener(() => void look());
  browser.permissions.onRemoved.addListener(() => void look());
  await look();
}

void main();
