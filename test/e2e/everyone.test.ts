/** For everyone: zoomed in four times, without motion, in the reader's own colours, by touch, and on a page from right to left. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, startDesk } from './support/desk.ts';
import { type Box, type Layer, take } from './support/layer.ts';

const DRAFT = 'Hi Jane, sorry for any inconvenience.';
const counts = (text: string) => /\d of \d/.test(text);
const model = (page: Page) => page.evaluate(() => (window as unknown as { model(): string }).model());

let desk: Desk;
beforeAll(async () => {
  desk = await startDesk('test/demo');
});
afterEach(() => desk.closePages());
afterAll(() => desk?.close());

async function open(prepare: (page: Page, tabId: number) => Promise<unknown>): Promise<{ page: Page; layer: Layer }> {
  const opened = await desk.open('/#parcel/textarea');
  await opened.page.waitForFunction(() => document.documentElement.dataset.ready === 'parcel/textarea');
  await prepare(opened.page, opened.tabId);
  await opened.page.locator('.composer textarea').click();
  await opened.page.keyboard.insertText(DRAFT);
  await opened.layer.until('[data-part="chip"]', counts);
  return opened;
}

const size = (page: Page) => page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
/** Whether a box lies wholly in the window. */
const fits = ({ x, y, width, height }: Box, window: { width: number; height: number }) =>
  x >= 0 && y >= 0 && x + width <= window.width && y + height <= window.height;
const apart = (a: Box, b: Box) =>
  a.x >= b.x + b.width || b.x >= a.x + a.width || a.y >= b.y + b.height || b.y >= a.y + a.height;
const sendBox = async (page: Page) => (await page.locator('#send').boundingBox()) as Box;

/** Opens the card, takes its first phrase, and takes that back. */
async function insertAndUndo(page: Page, layer: Layer): Promise<void> {
  const before = await model(page);
  await take(layer, '.card .phrase');
  await page.waitForFunction((last) => (window as unknown as { model(): string }).model() !== last, before);
  await page.locator('.composer textarea').focus();
  await page.keyboard.press('Control+z');
  await page.waitForFunction((last) => (window as unknown as { model(): string }).model() === last, before);
}

describe('zoomed in', () => {
  // A window of 1280 × 1024 shows so much of the page.
  it.each([
    [200, 640, 512],
    [400, 320, 256],
  ])(
    'to %i %, chip and card lie in the window, off Send, and a phrase goes in and comes out',
    async (_, width, height) => {
      const { page, layer } = await open((one) => one.setViewportSize({ width, height }));
      await page.locator('.composer textarea').scrollIntoViewIfNeeded();
      const chip = await layer.box('[data-part="chip"]');
      expect(apart(chip, await sendBox(page))).toBe(true);
      await desk.extension.command('open-card', page);
      await layer.text('.card .phrase:focus');
      expect(fits(await layer.box('[data-part="card"]'), await size(page))).toBe(true);
      await insertAndUndo(page, layer);
    },
  );
});

it('with motion reduced, nothing of ours moves by itself', async () => {
  const { page, layer } = await open((one) => one.emulateMedia({ reducedMotion: 'reduce' }));
  await layer.click('.chip-main');
  await layer.text('.card .phrase');
  const moving = await page.evaluate(
    () => document.getAnimations().filter((one) => Number(one.effect?.getComputedTiming().duration) > 1).length,
  );
  expect(moving).toBe(0);
  for (const path of ['popup', 'options', 'practice', 'insights', 'welcome']) {
    const own = await desk.extension.open(`src/${path}/index.html`);
    await own.emulateMedia({ reducedMotion: 'reduce' });
    const slow = await own.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((one) => {
          const { transitionDuration, animationDuration } = getComputedStyle(one);
          return [transitionDuration, animationDuration].some((time) => Number.parseFloat(time) > 0.01);
        }).length,
    );
    expect(slow, path).toBe(0);
    await own.close();
  }
});

it('in the reader’s own colours, chip, card and marks keep an edge that is seen', async () => {
  const { page, layer } = await open((one) => one.emulateMedia({ forcedColors: 'active' }));
  await layer.click('.chip-main');
  await layer.text('.card .phrase');
  const cdp = await page.context().newCDPSession(page);
  // What is drawn, not what is said: the edge above the middle differs from what lies above it.
  const coloursAtEdge = async (selector: string) => {
    const { x, y, width } = await layer.box(selector);
    const { data } = await cdp.send('Page.captureScreenshot', {
      format: 'png',
      clip: { x: x + width / 2, y: y - 4, width: 1, height: 8, scale: 1 },
    });
    return page.evaluate(async (png) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      context.drawImage(image, 0, 0);
      const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
      return new Set(Array.from({ length: pixels.length / 4 }, (_, at) => pixels.slice(at * 4, at * 4 + 3).join()))
        .size;
    }, data);
  };
  for (const selector of ['[data-part="chip"]', '.card'])
    await expect.poll(() => coloursAtEdge(selector), { message: selector }).toBeGreaterThan(1);
});

it('by touch alone, the chip opens the card, and a phrase goes in', async () => {
  const { page, layer } = await open(async () => undefined);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  const tap = async (selector: string) => {
    const { width, height } = await layer.box(selector);
    expect(Math.min(width, height), selector).toBeGreaterThanOrEqual(24);
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [await layer.middle(selector)] });
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  await tap('.chip-main');
  const blanks = (await layer.text('.card .phrase')).includes('[');
  await tap('.card .phrase');
  if (blanks) {
    await layer.text('[data-part="fill"]');
    await tap('[data-part="fill"] .primary');
  }
  await page.waitForFunction((last) => (window as unknown as { model(): string }).model() !== last, DRAFT);
});

it('on a page from right to left, chip, card and marks stand at the composer, off Send, and the text goes where it belongs', async () => {
  const { page, layer } = await open((one) =>
    one.evaluate(() => {
      document.documentElement.dir = 'rtl';
    }),
  );
  expect(apart(await layer.box('[data-part="chip"]'), await sendBox(page))).toBe(true);
  const field = (await page.locator('.composer textarea').boundingBox()) as Box;
  const mark = await layer.box('.underline');
  expect(mark.x).toBeGreaterThanOrEqual(field.x);
  expect(mark.x + mark.width).toBeLessThanOrEqual(field.x + field.width);
  await layer.click('.chip-main');
  await layer.text('.card .phrase');
  expect(fits(await layer.box('[data-part="card"]'), await size(page))).toBe(true);
  await insertAndUndo(page, layer);
});

it('looking never moves the caret or the selection', async () => {
  const { page, layer } = await open(async () => undefined);
  const selection = () =>
    page.locator('.composer textarea').evaluate((one) => {
      const { selectionStart, selectionEnd, selectionDirection } = one as HTMLTextAreaElement;
      return [selectionStart, selectionEnd, selectionDirection].join();
    });
  const set = (from: number, to: number, way: 'forward' | 'backward') =>
    page
      .locator('.composer textarea')
      .evaluate((one, range) => (one as HTMLTextAreaElement).setSelectionRange(...range), [from, to, way] as const);
  const worker = await desk.extension.worker();
  for (let round = 0; round < 20; round++) {
    const from = round % DRAFT.length;
    const to = Math.min(DRAFT.length, from + (round % 4));
    await set(from, to, round % 2 ? 'backward' : 'forward');
    const before = await selection();
    // Every tab looks at its draft again.
    await worker.evaluate(async () => {
      for (const { id } of await chrome.tabs.query({}))
        if (id) await chrome.tabs.sendMessage(id, { kind: 'again' }).catch(() => undefined);
    });
    await layer.until('[data-part="chip"]', counts);
    expect(await selection()).toBe(before);
  }
});

describe('on a page in another language', () => {
  const SENDS = ['Send', 'Antwort senden', 'Envoyer', 'Enviar', 'Responder', '送信'];
  beforeAll(async () => {
    await (await desk.extension.worker()).evaluate(() => chrome.storage.local.set({ 'settings.mode': 'atSend' }));
  });
  afterAll(async () => {
    await (await desk.extension.worker()).evaluate(() => chrome.storage.local.remove('settings.mode'));
  });

  it.each(SENDS)('Send under the name %s is kept clear, and pressed as ever', async (name) => {
    const { page, layer } = await desk.open('/#parcel/textarea');
    await page.waitForFunction(() => document.documentElement.dataset.ready === 'parcel/textarea');
    await page.evaluate((text) => document.querySelector('#send')?.replaceChildren(text), name);
    await page.locator('.composer textarea').click();
    await page.keyboard.insertText(DRAFT);
    await page.locator('amends-layer').waitFor({ state: 'attached' });
    await page.hover('#send');
    await layer.until('[data-part="chip"]', (text) => text.includes('Before you send:'));
    expect(apart(await layer.box('[data-part="chip"]'), await sendBox(page))).toBe(true);
    await page.click('#send');
    await page.locator('.message.outgoing', { hasText: DRAFT }).waitFor();
    expect(await model(page)).toBe('');
  });
});
