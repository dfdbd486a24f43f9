/** What a lead has decided, as an agent meets it on a live desk. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, startDesk } from './support/desk.ts';
import type { Layer } from './support/layer.ts';

let desk: Desk;
let options: Page;

beforeAll(async () => {
  desk = await startDesk('test/demo');
  options = await desk.extension.open('src/options/index.html#words');
  await options.getByLabel('Do not say').fill('guest');
  await options.getByLabel('Say instead').fill('customer');
  await options.getByLabel('Why').fill('We are no hotel.');
  await options.keyboard.press('Enter');
  await options.getByRole('row', { name: 'guest customer We are no hotel.' }).waitFor();
  await options.getByRole('link', { name: 'Goodwill' }).click();
  await options.getByLabel('From how many days').fill('5');
  await options.getByLabel('What may be offered').fill('a voucher');
  await options.getByLabel('Up to').fill('20');
  await options.getByLabel('Currency').fill('GBP');
  await options.getByLabel('Who agrees to more').fill('the shift lead');
  await options.keyboard.press('Enter');
  await options.getByRole('row', { name: /a voucher, up to 20 GBP/ }).waitFor();
});
afterEach(async () => {
  for (const page of desk.extension.context.pages()) if (page.url().startsWith(desk.server.origin)) await page.close();
});
afterAll(() => desk?.close());

async function write(text: string): Promise<{ page: Page; layer: Layer }> {
  const opened = await desk.open('/#parcel/textarea');
  await opened.page.locator('textarea').click();
  await opened.page.keyboard.insertText(text);
  await opened.layer.text('.underline');
  return opened;
}

describe('on a live desk', () => {
  it('a word to avoid is flagged with the team’s reason, and its own word is one key away', async () => {
    const { page, layer } = await write('Dear Jane, as our guest you come first.');
    const { x, y, width } = await layer.box('.underline');
    await page.mouse.click(x + width / 2, y - 6);
    expect(await layer.text('[data-part="popover"]')).toContain('We are no hotel.');
    await layer.click('[data-part="popover"] .phrase');
    await page.waitForFunction(
      () => document.querySelector('textarea')?.value === 'Dear Jane, as our customer you come first.',
    );
  });

  it('an offer above the policy’s limit is flagged with its line; one within it is not', async () => {
    const { page, layer } = await write(
      "I'm sorry that your blender is late. I'll send you a 50 GBP voucher. You should have told us sooner.",
    );
    await layer.click('.chip-main');
    await layer.until('.card', (text) => text.includes('more needs the shift lead'));
    await page
      .locator('textarea')
      .fill("I'm sorry that your blender is late. I'll send you a 15 GBP voucher. You should have told us sooner.");
    await layer.until(
      '.card',
      (text) => text.includes('This puts it on the customer') && !text.includes('more needs the shift lead'),
    );
  });
});
