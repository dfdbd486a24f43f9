/** Pages that fight, listen or lie: the draft stays what the agent wrote, Amends works or is silent, and the page learns nothing. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, startDesk } from './support/desk.ts';
import { type Layer, take } from './support/layer.ts';

const DRAFT = 'Hi Jane, sorry for any inconvenience.';
const counts = (text: string) => /\d of \d/.test(text);

let desk: Desk;
beforeAll(async () => {
  desk = await startDesk('test/pages');
});
afterEach(() => desk.closePages());
afterAll(() => desk?.close());

async function write(what: string, text = DRAFT): Promise<{ page: Page; layer: Layer }> {
  const opened = await desk.open(`/hostile.html#${what}`);
  await opened.page.locator('textarea').focus();
  await opened.page.keyboard.type(text);
  return opened;
}
/** What the page got hold of. */
const seen = async (page: Page): Promise<string[]> =>
  JSON.parse((await page.locator('html').getAttribute('data-seen')) ?? '[]') as string[];
const times = async (page: Page, name: string) =>
  Number((await page.locator('html').getAttribute(`data-${name}`)) ?? 0);
const value = (page: Page) => page.locator('textarea').inputValue();

async function insertFirst(layer: Layer): Promise<string> {
  await layer.click('.chip-main');
  const phrase = (await layer.text('.card .phrase .phrase-text')).trim();
  await take(layer, '.card .phrase');
  await layer.until('.live', (text) => text.includes('Inserted'));
  return phrase;
}

describe('a page that', () => {
  it('redefines the language and the document under us sees nothing of ours, and all works', async () => {
    const { page, layer } = await write('prototypes');
    await layer.until('[data-part="chip"]', counts);
    const phrase = await insertFirst(layer);
    const words = phrase.split(' ').slice(0, 3).join(' ');
    expect(await value(page)).toContain(words);
    // Its traps do work: what the page itself calls falls into them.
    await page.evaluate(() => document.createElement('div').attachShadow({ mode: 'closed' }));
    const got = await seen(page);
    expect(got).toContain('attachShadow on div');
    expect(got.filter((one) => /amends|listener|Observer|Highlight|StyleSheet|kind/i.test(one))).toEqual([]);
    expect(got.join()).not.toContain(words);
  });

  it('takes our element’s name for its own cannot look into it', async () => {
    const { page, layer } = await write('element');
    await layer.until('[data-part="chip"]', counts);
    expect(await seen(page)).toEqual(['connected']);
    expect(await page.evaluate(() => document.documentElement.textContent)).not.toMatch(/\d of \d/);
  });

  it('removes our layer whenever it comes is not fought: a few times, and the draft is whole', async () => {
    const { page } = await write('remove', '');
    for (const word of `${DRAFT} `.repeat(3).split(/(?<= )/)) await page.keyboard.type(word);
    await page.waitForFunction(() => Number(document.documentElement.dataset.removed) > 0);
    expect(await value(page)).toBe(`${DRAFT} `.repeat(3));
    // Each look at the draft may put it there once, and a rest in typing puts it there no more.
    const before = await times(page, 'removed');
    expect(before).toBeLessThan(60);
    await page.evaluate(async () => {
      for (let frame = 0; frame < 30; frame++) await new Promise(requestAnimationFrame);
    });
    expect((await times(page, 'removed')) - before).toBeLessThan(5);
  });

  it('moves the composer at each key has every letter, and one chip', async () => {
    const { page, layer } = await write('move');
    expect(await times(page, 'moves')).toBe(DRAFT.length);
    expect(await value(page)).toBe(DRAFT);
    await layer.until('[data-part="chip"]', counts);
    expect(await page.locator('amends-layer').count()).toBe(1);
  });

  it('throws wherever it is read is read all the same', async () => {
    const { page, layer } = await write('getters');
    await layer.until('[data-part="chip"]', counts);
    expect(await value(page)).toBe(DRAFT);
  });

  it('has another helper’s layer at the composer’s corner keeps it, and the chip stands elsewhere', async () => {
    const { page, layer } = await write('overlay');
    await layer.until('[data-part="chip"]', counts);
    const field = await page.locator('textarea').boundingBox();
    const chip = await layer.box('[data-part="chip"]');
    const left = (field?.x ?? 0) + 6;
    const top = (field?.y ?? 0) + (field?.height ?? 0) - 26;
    const apart =
      chip.x >= left + 120 || chip.x + chip.width <= left || chip.y >= top + 44 || chip.y + chip.height <= top;
    expect(apart).toBe(true);
  });

  it('speaks to the extension by every way that a page has is not heard', async () => {
    const tabs = desk.extension.context.pages().length;
    const { page, layer } = await write('messages');
    await layer.until('[data-part="chip"]', counts);
    expect(await seen(page)).toEqual(['runtime: undefined']);
    expect(await value(page)).toBe(DRAFT);
    // Neither the options page nor anything else was opened.
    expect(desk.extension.context.pages().length).toBe(tabs + 1);
  });
});

it('nothing opens on a click into the text or on a key that modifies others', async () => {
  const { page, layer } = await write('', 'Hi Jane, we have sent a new one. ');
  await layer.until('[data-part="chip"]', counts);
  await page.locator('textarea').click({ position: { x: 20, y: 12 } });
  for (const key of ['Shift', 'Control', 'Alt', 'Meta', 'CapsLock']) await page.keyboard.press(key);
  await page.locator('textarea').dblclick({ position: { x: 60, y: 12 } });
  await page.keyboard.press('End');
  await page.keyboard.type('I will write again on Friday.');
  await layer.until('[data-part="chip"]', counts);
  for (const part of ['.card', '[data-part="popover"]', '[data-part="palette"]', '[data-part="chip-options"]'])
    expect(await layer.has(part)).toBe(false);
});
