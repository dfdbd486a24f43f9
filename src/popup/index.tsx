/** The popup: the checklist for the active tab's conversation, and the site's switch. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import type { Checklist, PageNotice } from '../messages/contract.ts';
import { ask } from '../messages/send.ts';
import { siteOf } from './site.ts';
import { Popup } from './view.tsx';

/** A page of ours in a tab of its own (as tests and the toolbar's overflow open it) names the tab it is about. */
const named = Number(new URLSearchParams(location.search).get('tab'));

async function main(): Promise<void> {
  const tab = named
    ? await browser.tabs.get(named).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  const site = siteOf(tab?.url);
  const tabId = tab?.id;
  let on = false;
  let checklist: Checklist | null = null;
  let error: string | null = null;

  const draw = () =>
    render(
      <Popup
        site={site}
        on={on}
        checklist={checklist}
        error={error}
        // The request has to be the first thing in the click, and nothing may follow it: the browser's prompt can close the popup.
        onSwitch={(pattern, wanted) =>
          void (wanted
            ? browser.permissions.request({ origins: [pattern] })
            : browser.permissions.remove({ origins: [pattern] }))
        }
        onTick={async (step, value) => {
          if (tabId !== undefined) note(await ask<'tick'>({ kind: 'tick', tabId, step, value }));
        }}
        onComplaint={async (complaint) => {
          const correction = complaint
            ? { complaint, upset: 1 as const, mood: 'annoyed' as const }
            : { complaint, upset: 0 as const, mood: 'calm' as const };
          if (tabId !== undefined) note(await ask<'correct'>({ kind: 'correct', tabId, correction }));
        }}
        onOptions={() => void browser.runtime.openOptionsPage()}
      />,
      document.getElementById('app') as HTMLElement,
    );

  const note = (answer: { ok: boolean; error?: string }) => {
    error = answer.ok ? null : (answer.error ?? null);
    draw();
  };

  const look = async () => {
    if (site) on = await browser.permissions.contains({ origins: [site.pattern] });
    if (on && tabId !== undefined) {
      const answer = await ask<'checklist'>({ kind: 'checklist', tabId });
      if (answer.ok) checklist = answer.checklist;
      else error = answer.error;
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
