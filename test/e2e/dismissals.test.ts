/** What is dismissed in this conversation, always, or for the team; and what is dismissed again and again may be switched off. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type Desk, startDesk } from './support/desk.ts';
import type { Layer } from './support/layer.ts';

const DRAFT = 'Hi Jane, I am sorry that your blender is late, but you should have told us sooner.';
/** What the card calls the rule that the draft trips over, and what it says of it. */
const BLAME = 'This puts it on the customer';
const WHY = 'Blame undoes an apology';

let desk: Desk;
let options: Page;
beforeAll(async () => {
  desk = await startDesk('test/demo');
  options = await desk.extension.open('src/options/index.html#checks');
});
afterEach(async () => {
  for (const page of desk.extension.context.pages()) if (page.url().startsWith(desk.server.origin)) await page.close();
  await options.evaluate(() => chrome.storage.local.clear());
});
afterAll(() => desk?.close());

async function opened(): Promise<Layer> {
  const { page, layer } = await desk.open('/#parcel/textarea');
  await page.locator('textarea').click();
  await page.keyboard.insertText(DRAFT);
  await layer.until('[data-part="chip"]', (text) => /\d of \d/.test(text));
  await layer.click('.chip-main');
  await layer.until('.card', (text) => text.includes(WHY));
  return layer;
}
const WAYS = ['once', 'conversation', 'always', 'team'] as const;
/** Dismisses the blame in one of the ways of its menu, in the menu's order. */
async function dismiss(layer: Layer, how: (typeof WAYS)[number]): Promise<void> {
  await layer.click(`[aria-label="More about: ${BLAME}"]`);
  await layer.click(`.menu button:nth-of-type(${WAYS.indexOf(how) + 1})`);
  await layer.until('.card', (text) => text !== '' && !text.includes(WHY));
}
const stored = (key: string) =>
  options.evaluate(async (name) => (await chrome.storage.local.get(name))[name], `settings.${key}`);

it('for the team is kept for its next pack, and off at once', async () => {
  const layer = await opened();
  await dismiss(layer, 'team');
  await expect.poll(() => stored('teamOff')).toEqual(['blame']);
  await expect.poll(() => stored('rulesOff')).toEqual(['blame']);
});

it('always is off from now on, and for oneself alone', async () => {
  const layer = await opened();
  await dismiss(layer, 'always');
  await expect.poll(() => stored('rulesOff')).toEqual(['blame']);
  expect(await stored('teamOff')).toBeUndefined();
});

it('in this conversation, a second time within the week, it is offered to switch it off, and that is one click', async () => {
  await options.evaluate(() =>
    chrome.storage.local.set({ 'settings.version': 3, 'settings.dismissals': { blame: [Date.now() - 86_400_000] } }),
  );
  const layer = await opened();
  await dismiss(layer, 'conversation');
  await layer.until('.card', (text) => text.includes(`You dismissed “${BLAME}” again this week.`));
  expect(await stored('rulesOff')).toBeUndefined();
  await layer.click('.card .notice button');
  await expect.poll(() => stored('rulesOff')).toEqual(['blame']);
});
