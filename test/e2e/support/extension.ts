/** Drives a real Chromium, Chrome or Edge with the built extension in it. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import type { CommandName } from '../../../src/messages/contract.ts';
import { WELCOME } from '../../../src/messages/pages.ts';
import { findBrowser } from '../../tools/browsers.ts';
import { askedIn, leaksIn, logTo } from './requests.ts';

export const DIST = resolve('dist/chromium');

const ARGS = [
  '--no-sandbox',
  '--log-level=3',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  // Extensions.loadUnpacked: the way that builds under the Chrome and Edge names take too (they have ignored --load-extension since 137).
  '--enable-unsafe-extension-debugging',
];

export interface Extension {
  context: BrowserContext;
  id: string;
  /** The running worker; it is started when it has stopped. */
  worker(): Promise<Worker>;
  /** Opens one of our own pages in a tab: "src/popup/index.html". */
  open(path: string): Promise<Page>;
  /** Lets a later permissions.request for this origin succeed without the browser's prompt, which no test can press. */
  allow(pattern: string): Promise<void>;
  /** Switches the site of this address on, as the agent's click in the popup does. */
  switchOn(pattern: string): Promise<void>;
  /** The agent's click on the toolbar's button over a page: opens the popup, which may then read the tab's address. */
  clickAction(page: Page): Promise<void>;
  /** What the browser does when the agent presses a command's keys (headless browsers have no key handling of their own). */
  command(name: CommandName, page: Page): Promise<void>;
  /** Ends the worker, as the browser does after a while; the next event starts it again. */
  endWorker(): Promise<void>;
  /** Switches the browser's developer mode on: without it an extension from a folder is disabled when it is loaded anew. */
  developerMode(): Promise<void>;
  /** Ends the browser. @throws when a page or we have asked for anything that is neither on loopback nor in our package */
  close(): Promise<void>;
}

export interface LaunchOptions {
  headless?: boolean;
  dist?: string;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
  /** What becomes of the page that opens after the install; `none` where the organisation's policy switches it off. */
  welcome?: 'close' | 'keep' | 'none';
  /** A folder for the profile, which is kept, so that the browser can be started anew with it. */
  profile?: string;
}

/** Launches a browser with a new profile, loads the extension, and makes sure that its worker runs. */
export async function launchExtension({
  headless = true,
  dist = DIST,
  colorScheme = 'light',
  viewport = { width: 1280, height: 800 },
  welcome = 'close',
  profile: kept,
}: LaunchOptions = {}): Promise<Extension> {
  const executablePath = findBrowser('chromium');
  if (!executablePath)
    throw new Error('No Chromium, Chrome or Edge was found: `npm test` and `npm run demo` install or ask for one.');
  if (!existsSync(join(dist, 'manifest.json'))) throw new Error(`There is no build in ${dist}: run \`npm run build\`.`);
  const profile = kept ?? mkdtempSync(join(tmpdir(), 'amends-'));
  // Whoever tries Amends in a window goes where they like.
  const log = headless ? join(mkdtempSync(join(tmpdir(), 'amends-requests-')), 'log.json') : null;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    colorScheme,
    viewport: headless ? viewport : null,
    args: [...ARGS, ...(log ? ['--headless=new', logTo(log)] : [])],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  const browser = context.browser();
  if (!browser) throw new Error('The browser gave no debugging session.');
  const session: CDPSession = await browser.newBrowserCDPSession();
  const { id } = (await session.send('Extensions.loadUnpacked' as never, { path: dist } as never)) as { id: string };
  const base = `chrome-extension://${id}/`;

  const worker = async (): Promise<Worker> =>
    context.serviceWorkers().find((one) => one.url().startsWith(base)) ??
    (await context.waitForEvent('serviceworker', { predicate: (one) => one.url().startsWith(base), timeout: 30_000 }));
  await worker();
  if (welcome !== 'none') {
    const opened = (page: Page) => page.url() === base + WELCOME;
    const page =
      context.pages().find(opened) ?? (await context.waitForEvent('page', { predicate: opened, timeout: 30_000 }));
    if (welcome === 'close') await page.close();
  }

  const open = async (path: string) => {
    const page = await context.newPage();
    await page.goto(base + path);
    return page;
  };

  /** Calls what the browser's own page of extensions calls. */
  const manage = async (call: string) => {
    const page = await context.newPage();
    await page.goto('chrome://extensions/');
    await page.evaluate(`chrome.developerPrivate.${call}`);
    await page.close();
  };
  const allow = (pattern: string) => manage(`addHostPermission(${JSON.stringify(id)}, ${JSON.stringify(pattern)})`);

  return {
    context,
    id,
    worker,
    open,
    allow,
    async switchOn(pattern) {
      await allow(pattern);
      const page = await open('src/options/index.html');
      // Evaluating counts as the agent's click.
      const granted = await page.evaluate((origin) => chrome.permissions.request({ origins: [origin] }), pattern);
      if (!granted) throw new Error(`The browser did not grant ${pattern}.`);
      await page.close();
    },
    async clickAction(page) {
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const tab = targetInfos.find(({ url }) => url === page.url());
      await session.send('Extensions.triggerAction' as never, { id, targetId: tab?.targetId } as never);
    },
    async command(name, page) {
      const running = await worker();
      await running.evaluate(
        async ([command, url]) => {
          const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
          (chrome.commands.onCommand as unknown as { dispatch(name: string, tab?: chrome.tabs.Tab): void }).dispatch(
            command as string,
            tab,
          );
        },
        [name, page.url()],
      );
    },
    async endWorker() {
      await worker();
      const running = async () =>
        (await session.send('Target.getTargets')).targetInfos.find(
          ({ type, url }) => type === 'service_worker' && url.startsWith(base),
        );
      const target = await running();
      if (target) await session.send('Target.closeTarget', { targetId: target.targetId });
      // Something may have started another one meanwhile.
      while (target && (await running())?.targetId === target.targetId);
    },
    developerMode: () => manage('updateProfileConfiguration({ inDeveloperMode: true })'),
    async close() {
      await context.close();
      if (!kept) rmSync(profile, { recursive: true, force: true });
      if (!log) return;
      const leaks = leaksIn(askedIn(log), base);
      rmSync(dirname(log), { recursive: true, force: true });
      if (leaks.length > 0)
        throw new Error(`The browser has asked for what is not the tests’ own: ${leaks.join(', ')}`);
    },
  };
}
