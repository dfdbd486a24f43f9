import { type CDPSession, chromium, type Frame } from 'playwright-core';
import { bundle } from '../e2e/support/bundle.ts';
import { serve } from '../e2e/support/server.ts';
import { findBrowser } from '../tools/browsers.ts';
import type { Driver } from './driver.ts';

/** Launches Chromium, and works the pages' editors from an isolated world, where content scripts live too. */
export async function chromiumDriver(): Promise<Driver> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium was found: `npm test` installs it or says how to.');
  const server = await serve({ folder: 'test/pages' });
  const code = await bundle('test/behaviours/harness.ts');
  const browser = await chromium.launch({ executablePath, args: ['--headless=new', '--no-sandbox', '--no-first-run'] });
  const page = await browser.newPage();
  const cdp: CDPSession = await page.context().newCDPSession(page);
  let world = 0;

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

  return {
    async open({ id, field }, query = '') {
      await page.goto(`${server.origin}/${id}.html${query}`);
      await page.waitForFunction('window.ready');
      const { frameTree } = await cdp.send('Page.getFrameTree');
      const made = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'amends' });
      world = made.executionContextId;
      await evaluate(code);
      const box = page.locator(field).first();
      const inner: Frame | null | undefined = await (await box.elementHandle())?.contentFrame();
      await (inner ? inner.locator('body') : box).click();
      await page.keyboard.press('Control+End');
    },
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    type: (text) => page.keyboard.type(text),
    model: () => page.evaluate(() => window.model()),
    amends: new Proxy({} as Driver['amends'], {
      get:
        (_, name) =>
        (...args: unknown[]) =>
          evaluate(`amends.${String(name)}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`),
    }),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
