/** The desk fixtures, and how they are opened and read in a real browser. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { bundle } from '../e2e/support/bundle.ts';
import { findBrowser } from '../tools/browsers.ts';
import type { Read, Recipes } from './harness.ts';

const FOLDER = 'test/desks/fixtures';

export interface Fixture {
  id: string;
  html: string;
  /** Where the page is found; the browser is given the fixture for it, and nothing is fetched. */
  address: string;
  /** Selectors; ">>>" goes into an open shadow root. */
  composer: string;
  send: string;
  /** How the composer becomes one for an internal note: what is pressed, and which field it is then. Null where the product has none. */
  note: { press: string | null; composer: string } | null;
  customerName: string | null;
  agentName: string | null;
  messages: { from: 'customer' | 'agent'; text: string }[];
  /** Which message is to be answered; null where the agent has answered last. */
  answer: number | null;
}

/** All fixtures, or those of these names. */
export function fixtures(...names: string[]): Fixture[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace(/\.json$/, ''))
    .filter((id) => names.length === 0 || names.includes(id))
    .map((id) => ({
      id,
      html: readFileSync(join(FOLDER, `${id}.html`), 'utf8'),
      ...(JSON.parse(readFileSync(join(FOLDER, `${id}.json`), 'utf8')) as Omit<Fixture, 'id' | 'html'>),
    }));
}

export interface Readings {
  recipe: Read;
  generic: Read;
  /** With recipes whose selectors are broken, or find nothing. */
  broken: Read;
  missing: Read;
  /** The reading after the composer was made one for an internal note, with recipes and without. */
  note: { recipe: Read; generic: Read } | null;
}

/** Reads fixtures in a headless browser. */
export async function openReader(): Promise<{ read(fixture: Fixture): Promise<Readings>; close(): Promise<void> }> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium was found: `npm test` installs it or says how to.');
  const code = await bundle('test/desks/harness.ts');
  const browser = await chromium.launch({ executablePath, args: ['--headless=new', '--no-sandbox', '--no-first-run'] });
  return {
    read: (fixture) => readIn(browser, code, fixture),
    close: () => browser.close(),
  };
}

async function readIn(browser: Browser, code: string, fixture: Fixture): Promise<Readings> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.route('**/*', (route) =>
    route.request().url() === fixture.address.replace(/#.*/, '')
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: fixture.html })
      : route.abort(),
  );
  try {
    await page.goto(fixture.address, { waitUntil: 'domcontentloaded' });
    const ask = await isolated(page, code);
    const both = async (composer: string) => ({
      recipe: await ask(composer, fixture.send, 'recipe'),
      generic: await ask(composer, fixture.send, 'generic'),
    });
    const readings = {
      ...(await both(fixture.composer)),
      broken: await ask(fixture.composer, fixture.send, 'broken'),
      missing: await ask(fixture.composer, fixture.send, 'missing'),
    };
    if (!fixture.note) return { ...readings, note: null };
    if (fixture.note.press) await page.locator(fixture.note.press.replaceAll('>>>', '')).first().click();
    return { ...readings, note: await both(fixture.note.composer) };
  } finally {
    await context.close();
  }
}

async function isolated(page: Page, code: string) {
  const cdp = await page.context().newCDPSession(page);
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await evaluate(code);
  return async (...args: [string, string, Recipes]) =>
    (await evaluate(`readDesk(${args.map((arg) => JSON.stringify(arg)).join(', ')})`)) as Read;
}
