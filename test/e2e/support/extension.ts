/** Drives a real Chromium, Chrome or Edge with the built extension in it. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import { findBrowser } from '../../tools/browsers.ts';

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
  command(name: 'open-card' | 'take-inline', page: Page): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  headless?: boolean;
  dist?: string;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
}

/** Launches a browser with a new profile, loads the extension, and makes sure that its worker runs. */
export async function launchExtension({
  headless = true,
  dist = DIST,
  colorScheme = 'light',
  viewport = { width: 1280, height: 800 },
}: LaunchOptions = {}): Promise<Extension> {
  const executablePath = findBrowser('chromium');
  if (!executablePath)
    throw new Error('No Chromium, Chrome or Edge was found: `npm test` and `npm run demo` install or ask for one.');
  if (!existsSync(join(dist, 'manifest.json'))) throw new Error(`There is no build in ${dist}: run \`npm run build\`.`);
  const profile = mkdtempSync(join(tmpdir(), 'amends-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    colorScheme,
    viewport: headless ? viewport : null,
    args: [...ARGS, ...(headless ? ['--headless=new'] : [])],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  const browser = context.browser();
  if (!browser) throw new Error('The browser gave no debugging session.');
  const session: CDPSession = await browser.newBrowserCDPSession();
  const { id } = (await session.send('Extensions.loadUnpacked' as never, { path: dist } as never)) as { id: string };
  const base = `chrome-extension://${id}/`;

  const worker = async (): Promise<Worker> =>
    context.serviceWorkers().find((one) => one.url().startsWith(base)) ??
    (await context.waitForEvent('serviceworker', { predicate: (one) => one.url().startsWith(base), timeout: 10_000 }));
  await worker();

  const open = async (path: string) => {
    const page = await context.newPage();
    await page.goto(base + path);
    return page;
  };

  const allow = async (pattern: string) => {
    const page = await context.newPage();
    await page.goto('chrome://extensions/');
    await page.evaluate(
      ([extension, host]) =>
        (
          globalThis as unknown as {
            chrome: { developerPrivate: { addHostPermission(id: string, host: string): Promise<void> } };
          }
        ).chrome.developerPrivate.addHostPermission(extension as string, host as string),
      [id, pattern],
    );
    await page.close();
  };

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
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
