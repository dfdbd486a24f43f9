/** The extension is updated, reloaded, disabled or removed while a draft is open: everything of ours goes, the page works on, and a newer copy takes over. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { TraceEvent } from '../bench/trace.ts';
import { type Desk, startDesk } from './support/desk.ts';
import { DIST } from './support/extension.ts';
import { take, type Layer, layerOf } from './support/layer.ts';
import { workerEnd } from './support/worker.ts';

const DRAFT = 'Hi Jane,\n\nSorry for any inconvenience.';
const counts = (text: string) => /\d of \d/.test(text);
const model = (page: Page) => page.evaluate(() => (window as unknown as { model(): string }).model());
/** Everything of ours that a page can see. */
const traces = (page: Page) =>
  page.evaluate(() => [
    ...[...document.querySelectorAll('amends-layer')].map(({ localName }) => localName),
    ...[...(CSS as unknown as { highlights: Map<string, unknown> }).highlights.keys()],
    ...[...document.querySelectorAll('*')].filter((one) =>
      [...one.attributes].some(({ name }) => /amends/i.test(name)),
    ),
  ]);
const gone = (page: Page) => page.waitForFunction(() => document.querySelector('amends-layer') === null);

let desk: Desk | null = null;
let dist = '';
afterEach(async () => {
  await desk?.close();
  if (dist) rmSync(dist, { recursive: true, force: true });
  desk = null;
  dist = '';
});

/** A draft with flagged wording in it, on which Amends is at work. */
async function open(editor: string): Promise<{ page: Page; layer: Layer; running: Desk }> {
  // A copy of the build: it can be made newer.
  dist = mkdtempSync(join(tmpdir(), 'amends-dist-'));
  cpSync(DIST, dist, { recursive: true });
  const running = await startDesk('test/demo', { dist });
  desk = running;
  const { page, layer } = await running.open(`/#parcel/${editor}`);
  await page.waitForFunction((ready) => document.documentElement.dataset.ready === ready, `parcel/${editor}`);
  await page.locator('.composer textarea, .tiptap').first().click();
  await page.keyboard.type(DRAFT);
  await layer.until('[data-part="chip"]', counts);
  return { page, layer, running };
}

/** Calls what the browser's own page of extensions calls. */
async function manage(running: Desk, call: (id: string) => unknown): Promise<void> {
  await running.extension.developerMode();
  const page = await running.extension.context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(`(${call.toString()})(${JSON.stringify(running.extension.id)})`);
  await page.close();
}
interface ExtensionsPage {
  chrome: {
    management: { setEnabled(id: string, on: boolean): Promise<void> };
    developerPrivate: { reload(id: string, options: object): Promise<void> };
  };
}
const disable = (running: Desk) =>
  manage(running, (id) => (globalThis as unknown as ExtensionsPage).chrome.management.setEnabled(id, false));
const reload = (running: Desk) =>
  manage(running, (id) =>
    (globalThis as unknown as ExtensionsPage).chrome.developerPrivate.reload(id, { failQuietly: true }),
  );
async function remove({ extension }: Desk): Promise<void> {
  const session = await extension.context.browser()?.newBrowserCDPSession();
  await session?.send('Extensions.uninstall' as never, { id: extension.id } as never);
}
async function update(running: Desk): Promise<void> {
  const file = join(dist, 'manifest.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version: '99.0.0' }));
  await reload(running);
}

/** Calls of our script's functions while the agent types, clicks, scrolls and the page changes. */
async function callsOfOurs(page: Page): Promise<string[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error('There is no browser session to trace with.');
  await browser.startTracing(page, { categories: ['devtools.timeline', 'v8.execute'] });
  await page.locator('.composer textarea, .tiptap').first().focus();
  await page.keyboard.type(' More words.');
  await page.mouse.wheel(0, 200);
  await page.setViewportSize({ width: 1100, height: 700 });
  await page.evaluate(async () => {
    document.body.append(document.createElement('p'));
    // Longer than any timer of ours while a draft is open.
    await new Promise((resolve) => setTimeout(resolve, 2_000));
  });
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const calls = traceEvents
    .filter(({ name, ph }) => name === 'FunctionCall' && ph === 'X')
    .map(({ args }) => args.data?.url ?? '');
  return calls.filter((url) => url.startsWith('chrome-extension:'));
}

describe.each([
  ['disabled', disable],
  ['removed', remove],
] as const)('the extension is %s', (_, act) => {
  it('while its port is open: everything of ours goes at once, nothing of ours runs any more, and the page works on', async () => {
    const { page, running } = await open('textarea');
    // As long as Amends is there, the trace has calls of ours.
    expect(await callsOfOurs(page)).not.toEqual([]);
    const before = await model(page);
    await act(running);
    await gone(page);
    expect(await traces(page)).toEqual([]);
    expect(await callsOfOurs(page)).toEqual([]);
    expect(await model(page)).toBe(`${before} More words.`);
  });

  it('while its worker sleeps: everything of ours goes with the agent’s next words', async () => {
    const { page, running } = await open('tiptap');
    const worker = await workerEnd(running.extension);
    await worker.end();
    await worker.close();
    await act(running);
    await page.bringToFront();
    await page.locator('.tiptap').focus();
    await page.keyboard.type(' More words.');
    await gone(page);
    expect(await traces(page)).toEqual([]);
    expect(await model(page)).toContain('Sorry for any inconvenience. More words.');
  });
});

describe.each([
  ['reloaded', reload],
  ['updated', update],
] as const)('the extension is %s', (_, act) => {
  it('and the newer copy takes over in the open page, once, without a reload of the page', async () => {
    const { page, running } = await open('textarea');
    await page.evaluate(() => {
      (window as unknown as { mark: number }).mark = 1;
    });
    // The newer copy's own may be there before anybody has seen that the older one's is gone.
    const older = await page.evaluateHandle(() => document.querySelector('amends-layer'));
    await act(running);
    await page.bringToFront();
    await page.waitForFunction((one) => one?.isConnected === false, older);
    await page.locator('textarea').focus();
    const layer = await layerOf(page);
    await layer.until('[data-part="chip"]', counts);
    expect(await page.evaluate(() => document.querySelectorAll('amends-layer').length)).toBe(1);
    const before = await model(page);
    await layer.click('.chip-main');
    const phrase = (await layer.text('.card .phrase .phrase-text')).trim();
    await take(layer, '.card .phrase');
    await page.waitForFunction((last) => (window as unknown as { model(): string }).model() !== last, before);
    expect((await model(page)).split(phrase).length).toBe(2);
    expect(await page.evaluate(() => (window as unknown as { mark: number }).mark)).toBe(1);
  });
});
