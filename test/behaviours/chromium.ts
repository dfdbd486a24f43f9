import { type CDPSession, chromium, type Frame, type Page } from 'playwright-core';
import { bundle } from '../e2e/support/bundle.ts';
import { type Server, serve } from '../e2e/support/server.ts';
import { findBrowser } from '../tools/browsers.ts';
import type { Driver } from './driver.ts';

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src data:; frame-src 'self';";
const TRUSTED = " require-trusted-types-for 'script'; trusted-types setting ProseMirrorClipboard";

async function expectSoon(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await holds())) if (Date.now() > end) throw new Error('The setting did not come to stand.');
}

export interface Chromium {
  /** Runs something with a tab of its own, as soon as one is free. */
  use<T>(work: (driver: Driver) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Tabs at once: most of the time is spent waiting for an editor. */
const TABS = 3;

/** All tabs share one clipboard: one at a time. */
let clipboard: Promise<unknown> = Promise.resolve();

/** Launches Chromium, and works the pages' editors from an isolated world, where content scripts live too. */
export async function launchChromium(): Promise<Chromium> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium was found: `npm test` installs it or says how to.');
  const server = await serve({
    folder: 'test/pages',
    headers: (url): Record<string, string> => {
      const trusted = url.includes('at=trusted-types') ? TRUSTED : '';
      return /at=(?:csp|trusted)/.test(url) ? { 'content-security-policy': STRICT + trusted } : {};
    },
  });
  const code = await bundle('test/behaviours/harness.ts');
  const browser = await chromium.launch({ executablePath, args: ['--headless=new', '--no-sandbox', '--no-first-run'] });
  const free = await Promise.all(Array.from({ length: TABS }, async () => tab(await browser.newPage(), server, code)));
  const waiting: ((driver: Driver) => void)[] = [];
  return {
    async use(work) {
      const driver = free.pop() ?? (await new Promise<Driver>((resolve) => waiting.push(resolve)));
      try {
        return await work(driver);
      } finally {
        const next = waiting.shift();
        if (next) next(driver);
        else free.push(driver);
      }
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function tab(page: Page, server: Server, code: string): Promise<Driver> {
  page.setDefaultTimeout(10_000);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  let cdp: CDPSession = await page.context().newCDPSession(page);
  let world = 0;
  let frame: Frame = page.mainFrame();
  /** The frame that our code runs in. */
  let ours: Frame = page.mainFrame();

  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      contextId: world,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };

  /** Enters a frame of its own process, or the page. */
  const enter = async (target: Frame | null) => {
    ours = target ?? page.mainFrame();
    cdp = await page.context().newCDPSession(target ?? page);
    const { frameTree } = await cdp.send('Page.getFrameTree');
    const made = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'amends' });
    world = made.executionContextId;
    await evaluate(code);
  };

  const clickInto = async (inside: Frame, field: string) => {
    const box = inside.locator(field).first();
    const inner = await (await box.elementHandle())?.contentFrame();
    await (inner ? inner.locator('body') : box).click({ force: true });
    await page.keyboard.press('Control+End');
  };

  return {
    async open({ id, field }, query = '') {
      await page.goto(`${server.origin}/${id}.html${query}`);
      frame = page.mainFrame();
      await frame.waitForFunction('window.ready');
      await enter(null);
      await clickInto(frame, field);
    },
    async openIn(setting, { id, field }) {
      await page.goto(`${server.origin}/setting.html?at=${setting}&page=${id}`);
      await expectSoon(async () => {
        for (const one of page.frames())
          if (await one.evaluate(() => window.ready === true)) {
            frame = one;
            return true;
          }
        return false;
      });
      const cross = page.frames().find((one) => one.url().startsWith('http://127.0.0.1'));
      await enter(cross ?? null);
      await clickInto(frame, field);
    },
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    type: (text) => page.keyboard.type(text),
    paste(text) {
      const pasting = clipboard.then(async () => {
        await page.evaluate((words) => navigator.clipboard.writeText(words), text);
        await page.keyboard.press('Control+v');
      });
      clipboard = pasting.catch(() => {});
      return pasting;
    },
    async click(x, y) {
      const around = ours === page.mainFrame() ? null : await (await ours.frameElement()).boundingBox();
      await page.mouse.click(x + (around?.x ?? 0), y + (around?.y ?? 0));
    },
    model: () => frame.evaluate(() => window.model()),
    amends: new Proxy({} as Driver['amends'], {
      get:
        (_, name) =>
        (...args: unknown[]) =>
          evaluate(`amends.${String(name)}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`),
    }),
  };
}
