/** The worker: answers reviews, keeps what belongs to a conversation, and starts Amends on the sites that the agent switches on. */
import browser from 'webextension-polyfill';
import { COMMANDS } from '../messages/contract.ts';
import { syncPolicy } from '../messages/policy.ts';
import { answer } from './answers.ts';
import { followReminders } from './reminders.ts';
import { onSettingsChanged } from './settings.ts';
import { startInOpenTabs, syncSites, tellTabs } from './sites.ts';
import { forgetTab } from './tabs.ts';
import { forgetFrames } from './frames.ts';
import { welcome, withdrawWelcome } from './welcome.ts';

// All listeners are set before anything is awaited: the worker is started by the event that it has to answer.
browser.runtime.onMessage.addListener((request: unknown, sender: browser.Runtime.MessageSender) =>
  answer(request, sender),
);

// The page's script keeps a port open only to learn of the extension's end.
browser.runtime.onConnect.addListener(() => undefined);

browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
  await syncSites();
  await startInOpenTabs(origins);
});

browser.permissions.onRemoved.addListener(async () => {
  await syncSites();
  await tellTabs({ kind: 'sites' });
});

// After an update the registration is gone (Firefox) or the open tabs run the old copy (both).
browser.runtime.onInstalled.addListener(async (details) => {
  await syncPolicy();
  await syncSites();
  await startInOpenTabs((await browser.permissions.getAll()).origins ?? []);
  await welcome(details);
});

browser.runtime.onStartup.addListener(async () => {
  await syncPolicy();
  await syncSites();
});

// Chromium tells of a new policy; Firefox reads it when it starts.
browser.storage.onChanged.addListener((_, name) => {
  if (name === 'managed') void syncPolicy().then(withdrawWelcome);
});

browser.commands.onCommand.addListener(async (name: string, tab?: browser.Tabs.Tab) => {
  const command = COMMANDS.find((known) => known === name);
  const id = tab?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (command && id !== undefined) await tellTabs({ kind: 'command', name: command }, [id]);
});

browser.tabs.onRemoved.addListener((tabId) => {
  forgetTab(tabId);
  forgetFrames(tabId);
});

followReminders();

onSettingsChanged(() => void tellTabs({ kind: 'again' }));
