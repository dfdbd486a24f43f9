/** Pages that are not understood: pointing, pasting, teaching. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Desk, startDesk } from './support/desk.ts';
import type { Layer } from './support/layer.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await startDesk('test/desks/site');
});
afterAll(() => desk?.close());

const COUNTED = /\d of \d/;
async function write(path: string, text: string): Promise<{ page: Page; layer: Layer; tabId: number }> {
  const opened = await desk.open(path);
  await opened.page.locator('#reply').click();
  await opened.page.keyboard.type(text);
  return opened;
}
const message = (page: Page, at: number) => page.locator('.q7Za').nth(at);

describe('on a page where it is not clear who wrote what', () => {
  let page: Page;
  let layer: Layer;
  let tabId: number;
  beforeEach(async () => {
    ({ page, layer, tabId } = await write('/#1', 'Hello, thank you for writing. '));
    await layer.until('[data-part="chip"]', (text) => text.includes('Which message'));
    return () => page.close();
  });

  it('nothing is called missing, and the card asks which message is answered', async () => {
    await layer.click('.chip-main');
    const card = await layer.text('.card');
    expect(card).toContain('Which message are you answering?');
    expect(await layer.has('.card .phrase')).toBe(false);
    expect(await layer.has('[data-part="inline"]')).toBe(false);
  });

  it('a message that is clicked is answered, and the page does not get the click', async () => {
    await page.evaluate(() =>
      document.querySelector('#list')?.addEventListener('click', () => document.body.setAttribute('data-clicked', '')),
    );
    await layer.click('.chip-main');
    await layer.click('.which .primary');
    await layer.text('[data-part="point"]');
    await message(page, 2).hover();
    await layer.until('[data-part="pointed"]', () => true);
    await message(page, 2).click();
    await layer.until('[data-part="chip"]', (text) => COUNTED.test(text));
    await layer.until('[data-part="point"]', (text) => text === '');
    expect(await page.getAttribute('body', 'data-clicked')).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('reply');
  });

  it('the keys choose, take and leave', async () => {
    await layer.click('.chip-main');
    await layer.click('.which .primary');
    await layer.text('[data-part="point"]');
    await page.keyboard.press('Escape');
    await layer.until('[data-part="point"]', (text) => text === '');
    await layer.until('[data-part="chip"]', (text) => text.includes('Which message'));
    await layer.click('.chip-main');
    await layer.click('.which .primary');
    await layer.text('[data-part="point"]');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await layer.until('[data-part="chip"]', (text) => COUNTED.test(text));
    await page.keyboard.type('x');
    expect(await page.locator('#reply').inputValue()).toContain('writing. x');
  });

  it('a pasted message stands in, from the card and from the popup, until another ticket is opened', async () => {
    const popup = await desk.popup(tabId);
    await popup.locator('.which textarea').fill('My blender arrived broken and I am furious!');
    await popup.locator('.which form button').click();
    await popup.locator('.reading', { hasText: /Angry/ }).waitFor();
    await popup.close();
    await layer.until('[data-part="chip"]', (text) => COUNTED.test(text));
    await page.bringToFront();
    await page.locator('a[href="#2"]').click();
    await layer.until('[data-part="chip"]', (text) => text.includes('Which message'));
  });
});

describe('a page that is taught', () => {
  it('is read rightly at once, after a reload and for the next ticket; the options show it and take it back', async () => {
    const { page, layer } = await write('/#1', 'Hello, thank you for writing. ');
    await layer.until('[data-part="chip"]', (text) => text.includes('Which message'));
    await layer.click('.chip-main');
    await layer.click('.which button:nth-of-type(2)');
    await layer.until('[data-part="point"]', (text) => text.includes('customer'));
    await message(page, 0).click();
    await layer.until('[data-part="point"]', (text) => text.includes('own side'));
    await message(page, 1).click();
    const preview = await layer.until('[data-part="point"]', (text) => text.includes('Keep'));
    expect(preview).toMatch(/Customer.*kettle.*You.*picture.*Customer.*annoyed/s);
    await layer.click('.point-bar .primary');
    await layer.until('[data-part="chip"]', (text) => COUNTED.test(text));

    await page.goto(`${desk.server.origin}/#2`);
    await page.reload();
    await page.locator('#reply').click();
    await page.keyboard.type('Hello. ');
    const again = layer;
    await again.until('[data-part="chip"]', (text) => COUNTED.test(text));
    await desk.extension.command('open-card', page);
    expect(await again.text('.card')).toMatch(/charge/);
    await page.close();

    const options = await desk.extension.open('src/options/index.html#sites');
    const form = options.locator('form.taught');
    await form.waitFor();
    expect(await form.locator('[name="customer"]').inputValue()).toContain('alpha');
    await form.locator('[name="agent"]').fill('[[');
    await form.locator('button[type="submit"]').click();
    await options.locator('[role="alert"]', { hasText: 'no CSS selector' }).waitFor();
    await form.locator('button', { hasText: 'Forget' }).click();
    await form.waitFor({ state: 'detached' });
    await options.close();
  });
});
