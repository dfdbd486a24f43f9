import browser from 'webextension-polyfill';
import { WELCOME } from '../messages/pages.ts';
import { POLICY, readPolicy } from '../settings/policy.ts';

/** Where the welcome page's tab is remembered until the browser ends. */
const TAB = 'welcome';

/** Read anew: what the worker remembers of the settings may be from before the policy came. */
const unwanted = async () => readPolicy((await browser.storage.local.get(POLICY))[POLICY])?.pack?.welcome === false;

/** Opens the welcome page once, after the install; not where the organisation has switched that off, nor for an add-on under development. */
export async function welcome({ reason, temporary }: browser.Runtime.OnInstalledDetailsType): Promise<void> {
  if (reason !== 'install' || temporary || (await unwanted())) return;
  const { id } = await browser.tabs.create({ url: browser.runtime.getURL(WELCOME) });
  await browser.storage.session.set({ [TAB]: id });
  await withdrawWelcome();
}

/** Chromium may hand the policy to an extension some seconds after its start: a welcome page that it does not want goes again. */
export async function withdrawWelcome(): Promise<void> {
  const id = (await browser.storage.session.get(TAB))[TAB];
  if (typeof id !== 'number' || !(await unwanted())) return;
  await browser.storage.session.remove(TAB);
  // It may have been closed, or be another page by now.
  const [tab] = await browser.tabs.query({ url: browser.runtime.getURL(WELCOME) });
  if (tab?.id === id) await browser.tabs.remove(id);
}
