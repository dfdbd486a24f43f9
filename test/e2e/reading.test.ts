/** What was understood of the customer: one line in card and popup, corrected by keys, kept for the conversation. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type Desk, startDesk } from './support/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await startDesk('test/demo');
});
afterEach(() => desk.closePages());
afterAll(() => desk?.close());

async function ticket(name: string) {
  const opened = await desk.open(`/#${name}/textarea`);
  await opened.page.waitForFunction((ready) => document.documentElement.dataset.ready === ready, `${name}/textarea`);
  await opened.page.locator('.composer textarea').click();
  await opened.page.keyboard.type('Hello, thanks for writing.');
  await opened.layer.text('[data-part="chip"]');
  return opened;
}

const write = async (page: Page, text: string) => {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
};

it('is corrected in the card by keys alone, the suggestions follow, and it holds when the page is loaded anew', async () => {
  const { page, layer } = await ticket('parcel');
  await layer.until('[data-part="chip"]', (text) => /\d of \d/.test(text));
  await desk.extension.command('open-card', page);
  expect(await layer.text('.card .reading')).toMatch(/^(?:Angry|Annoyed) · .*nine days.*birthday/);
  await layer.text('.card .phrase:focus');
  await page.keyboard.press('Shift+Tab');
  while (!(await layer.has('[data-part="edit"]:focus'))) await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await layer.text('[data-part="correct"] select:focus');
  await write(page, 'Leaking blender');
  await write(page, 'Your blender leaks.');
  await page.keyboard.press('Enter');
  await layer.until('.card .reading', (text) => text.includes('leaking blender'));
  await layer.until('.card', (text) => text.includes('your blender leaks'));
  await page.reload();
  await page.locator('.composer textarea').click();
  await layer.text('[data-part="chip"]');
  await desk.extension.command('open-card', page);
  await layer.until('.card .reading', (text) => text.includes('leaking blender'));
});

it('can say that it is no complaint, and that it is one after all', async () => {
  const { page, layer, tabId } = await ticket('question');
  const popup = await desk.popup(tabId);
  await popup.locator('.reading', { hasText: 'No complaint' }).waitFor();
  await popup.locator('[data-part="edit"]').click();
  await popup.locator('select').selectOption('annoyed');
  await popup.locator('input[name="restated"]').fill('you could not find our hours');
  await popup.keyboard.press('Enter');
  await popup.locator('.reading', { hasText: 'Annoyed' }).waitFor();
  await page.bringToFront();
  await layer.until('[data-part="chip"]', (text) => /\d of \d/.test(text));
  await popup.bringToFront();
  await popup.locator('[data-part="edit"]').click();
  await popup.locator('select').selectOption('none');
  await popup.getByRole('button', { name: 'Save' }).click();
  await popup.locator('.reading', { hasText: 'No complaint' }).waitFor();
});

it('is left as it was by Escape and by Cancel', async () => {
  const { page, layer } = await ticket('parcel');
  await layer.until('[data-part="chip"]', (text) => /\d of \d/.test(text));
  await desk.extension.command('open-card', page);
  const before = await layer.text('.card .reading');
  await layer.click('[data-part="edit"]');
  await layer.text('[data-part="correct"] select:focus');
  await write(page, 'something else');
  await page.keyboard.press('Escape');
  expect(await layer.until('.card .reading', (text) => text.includes('·'))).toBe(before);
});
