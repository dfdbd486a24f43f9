/** The conversation changes while the draft stays: what was said of one customer is never shown for the next. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Desk, startDesk } from './support/desk.ts';
import type { Layer } from './support/layer.ts';

/** What the card says of the first ticket alone: the kind of failure, or its words. */
const KETTLE = /damage|kettle|leak/;

let desk: Desk;
beforeAll(async () => {
  desk = await startDesk('test/desks/site');
});
afterAll(() => desk?.close());

describe('while the card is open', () => {
  let page: Page;
  let layer: Layer;
  beforeEach(async () => {
    ({ page, layer } = await desk.open('/?named#1'));
    await page.locator('#reply').click();
    await page.keyboard.type('Hello Jane. ');
    await layer.until('[data-part="chip"]', (text) => /\d of \d/.test(text));
    await layer.click('.chip-main');
    await layer.until('.card', (text) => KETTLE.test(text));
    return () => page.close();
  });

  /** The page has changed: what was said of the first customer is gone with the change itself, before the page is even painted. */
  const saysNothingOfTheKettle = async () => expect(await layer.all()).not.toMatch(KETTLE);

  it('the next ticket takes the place of this one', async () => {
    await page.evaluate(() => {
      location.hash = '2';
    });
    await page.waitForFunction(() => document.documentElement.dataset.ready === '2');
    await saysNothingOfTheKettle();
    await layer.until('.card', (text) => /charge/.test(text));
  });

  it('the next ticket is written into the same elements', async () => {
    await page.evaluate(() => document.getElementById('swap')?.click());
    await saysNothingOfTheKettle();
    await layer.until('.card', (text) => /charge/.test(text) && !KETTLE.test(text));
  });

  it('another panel takes its turn', async () => {
    await page.evaluate(() => document.getElementById('turn')?.click());
    await saysNothingOfTheKettle();
    await layer.until('.card', (text) => /parcel|late|deliver/.test(text) && !KETTLE.test(text));
  });

  it('a new message is read, and the draft stays', async () => {
    const before = await layer.text('.card .reading');
    await page.evaluate(() => document.getElementById('arrive')?.click());
    await layer.until('.card .reading', (text) => text !== '' && text !== before);
    expect(await page.locator('#reply').inputValue()).toBe('Hello Jane. ');
  });
});
