/** The browser ends the worker whenever it likes: 100 times here, while an agent types, inserts, ticks and imports. Nothing is lost, and all goes on. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, startDesk } from './support/desk.ts';
import { optionsOn } from './support/options.ts';
import { type WorkerEnd, workerEnd } from './support/worker.ts';

/** How often in each story: 100 times in all, and 200 times in the deep run. */
const DEEP = process.env.AMENDS_DEEP === '1' ? 2 : 1;
const TYPING = 40 * DEEP;
const INSERTING = 8 * DEEP;
const TICKING = 40 * DEEP;
const IMPORTING = 12 * DEEP;

let desk: Desk;
let worker: WorkerEnd;
beforeAll(async () => {
  desk = await startDesk('test/demo');
  worker = await workerEnd(desk.extension);
});
afterAll(() => desk?.close());

const model = (page: Page) => page.evaluate(() => (window as unknown as { model(): string }).model());
const counts = (text: string) => /\d of \d/.test(text);

async function open(text: string) {
  const opened = await desk.open('/#parcel/textarea');
  await opened.page.waitForFunction(() => document.documentElement.dataset.ready === 'parcel/textarea');
  await opened.page.locator('textarea').click();
  await opened.page.keyboard.type(text);
  return opened;
}

/** Ends the worker until it has stopped so many times more, with something to do before each. */
async function endTimes(times: number, act: (round: number) => Promise<unknown>): Promise<void> {
  const from = worker.count();
  for (let round = 0; worker.count() - from < times; round++) {
    await act(round);
    await worker.end();
  }
}

/** Where the blanks of a phrase are asked for. */
const FILL = '[data-part="fill"]';

describe('the worker is ended', { timeout: 120_000 }, () => {
  it('while an agent types: not a letter is lost, and the review at the end is that of the whole draft', async () => {
    const words = 'Hi Jane, I am so sorry that your blender has not arrived after nine days. '.split(/(?<= )/);
    const { page, layer } = await open('');
    let typed = '';
    await endTimes(TYPING, async (round) => {
      const word = words[round % words.length] ?? '';
      typed += word;
      await page.keyboard.type(word);
    });
    expect(await model(page)).toBe(typed);
    const shown = await layer.until('[data-part="chip"]', counts);
    await page.close();
    const fresh = await open('');
    await fresh.page.keyboard.insertText(typed);
    await fresh.layer.until('[data-part="chip"]', (text) => text === shown);
    await fresh.page.close();
  });

  it('while phrases are inserted and taken back: each goes in once, and is remembered as used', async () => {
    const { page, layer } = await open('Hi Jane,\n\n');
    await layer.until('[data-part="chip"]', counts);
    const before = await model(page);
    const used = () =>
      desk.extension
        .worker()
        .then((running) =>
          running.evaluate(async () =>
            Object.values(await chrome.storage.session.get(null)).flatMap(
              (one) => (one as { used?: string[] }).used ?? [],
            ),
          ),
        );
    const changed = () =>
      page
        .waitForFunction((last) => (window as unknown as { model(): string }).model() !== last, before, {
          timeout: 2_000,
        })
        .then(() => true)
        .catch(() => false);
    await endTimes(INSERTING, async () => {
      if (!(await layer.has('.card'))) await layer.click('.chip-main');
      await layer.text('.card .phrase');
      await worker.end();
      // A review that comes in at this moment may move the list under the pointer: then the agent clicks again.
      do {
        await layer.click('.card .phrase');
        if (await layer.has(FILL)) await layer.click(`${FILL} .primary`);
      } while (!(await changed()));
      const inserted = (await model(page)).replace(before.trim(), '').trim();
      expect(inserted.length).toBeGreaterThan(10);
      expect(inserted.slice(10)).not.toContain(inserted.slice(0, 10));
      await page.locator('textarea').focus();
      await page.keyboard.press('Control+z');
      expect(await model(page)).toBe(before);
    });
    await expect.poll(async () => new Set(await used()).size).toBeGreaterThan(1);
    await page.close();
  });

  it('while steps are ticked in the popup: each tick is kept', async () => {
    const { page, layer, tabId } = await open('Hi Jane,');
    await layer.until('[data-part="chip"]', counts);
    const popup = await desk.popup(tabId);
    const buttons = popup.locator('[data-step="empathise"] button');
    await endTimes(TICKING, async (round) => {
      await buttons.first().click();
      if (round % 2 === 0) await worker.end();
      await popup.waitForFunction(
        async (wanted) => {
          const all = Object.values(await chrome.storage.session.get(null)) as { ticks?: { empathise?: string } }[];
          return all.some(({ ticks }) => ticks !== undefined && (ticks.empathise === 'done') === wanted);
        },
        round % 2 === 0,
      );
    });
    await popup.close();
    await page.close();
  });

  it('while a library comes in: all of it is there, or nothing', async () => {
    const page = await desk.extension.open('src/options/index.html');
    const options = optionsOn(page);
    const phrases = Array.from({ length: 500 }, (_, at) => ({
      id: `p${at}`,
      step: 'own',
      text: `Phrase ${at} is here.`,
    }));
    await endTimes(IMPORTING, async (round) => {
      const version = String(round + 1);
      const [first, ...rest] = phrases;
      const changed = [{ ...first, text: `Version ${version} of it.` }, ...rest];
      await options.choose('big.json', JSON.stringify({ id: 'big', name: 'Big', version, phrases: changed }));
      const take = options.incoming.getByRole('button', { name: /^Take/ });
      await take.waitFor();
      await worker.end();
      await take.click();
      await page.getByRole('status').filter({ hasText: 'Imported' }).waitFor();
      const stored = await options.stored();
      expect(stored).toContain(`Version ${version} of it.`);
      expect(stored).toContain('Phrase 499 is here.');
    });
    await page.close();
  });
});

it('the options page is closed in the middle of an import: what is stored is what was there, or what came, whole', async () => {
  const library = (version: string) =>
    JSON.stringify({
      id: 'cut',
      name: 'Cut',
      version,
      phrases: Array.from({ length: 1_000 }, (_, at) => ({
        id: `c${at}`,
        step: 'own',
        text: `Text ${at} of version ${version}.`,
      })),
    });
  for (let round = 1; round <= 4; round++) {
    const page = await desk.extension.open('src/options/index.html');
    const options = optionsOn(page);
    await options.choose('cut.json', library(String(round)));
    const take = options.incoming.getByRole('button', { name: /^Take these/ });
    await take.waitFor();
    await take.evaluate((button, later) => {
      (button as HTMLButtonElement).click();
      // Each round ends a little later in the work.
      setTimeout(() => window.close(), later);
    }, round * 10);
    if (!page.isClosed()) await page.waitForEvent('close');
    const next = await desk.extension.open('src/options/index.html');
    await next.getByRole('row').nth(3).waitFor();
    expect(await next.getByRole('alert').count()).toBe(0);
    const kept = JSON.stringify(
      await next.evaluate(async () => (await chrome.storage.local.get('phrases:cut:own'))['phrases:cut:own'] ?? []),
    );
    const versions = new Set([...kept.matchAll(/of version (\d)/g)].map(([, version]) => version));
    expect(versions.size).toBeLessThanOrEqual(1);
    if (versions.size === 1) expect([...kept.matchAll(/of version/g)].length).toBe(1_000);
    await next.close();
  }
});
