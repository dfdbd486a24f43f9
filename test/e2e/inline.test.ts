/** The suggestion under the line: whole, inside the composer, never over text, and steady. */
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type Desk, startDesk } from './support/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await startDesk('test/demo', { viewport: { width: 420, height: 900 } });
});
afterEach(() => desk.closePages());
afterAll(() => desk?.close());

async function parcel() {
  const opened = await desk.open('/#parcel/textarea');
  await opened.page.waitForFunction(() => document.documentElement.dataset.ready === 'parcel/textarea');
  await opened.page.locator('.composer textarea').click();
  await opened.layer.text('[data-part="chip"]');
  return opened;
}

it('wraps in a narrow composer, stands below the line, and stays the same at every later look', async () => {
  const { page, layer } = await parcel();
  await page.keyboard.insertText('Hi Jane,\n\nThank you for your message.');
  const phrase = await layer.text('[data-part="inline"] .phrase-text');
  const composer = await page.locator('.composer textarea').boundingBox();
  const box = await layer.box('[data-part="inline"]');
  expect(box.x).toBeGreaterThanOrEqual(composer?.x ?? 0);
  expect(box.x + box.width).toBeLessThanOrEqual((composer?.x ?? 0) + (composer?.width ?? 0));
  // Three lines of text stand above it.
  expect(box.y).toBeGreaterThan((composer?.y ?? 0) + 50);
  // Another question and its answer: a command makes the page look again.
  await desk.extension.command('open-card', page);
  await layer.text('.card .phrase');
  await page.keyboard.press('Escape');
  expect(await layer.until('[data-part="inline"] .phrase-text', (text) => text !== '')).toBe(phrase);
});

it('stands over no text: with lines below the caret there is none', async () => {
  const { page, layer } = await parcel();
  await page.keyboard.insertText('Hi Jane,\n\nThank you for your message.\nThe van broke down.');
  await layer.text('[data-part="inline"]');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('End');
  await page.keyboard.type(' We looked.');
  await layer.until('[data-part="inline"]', (text) => text === '');
  // At the end of the text it comes again: by then the pause after the line above is long over.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await page.keyboard.type(' And one more.');
  await layer.text('[data-part="inline"]');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('End');
  await page.keyboard.type(' Now.');
  await layer.until('[data-part="inline"]', (text) => text === '');
});
