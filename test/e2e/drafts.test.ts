/** Which field is the draft, where the layer is drawn, and what stays with each of several. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Acts } from '../pages/drafts.ts';
import { type Desk, startDesk } from './support/desk.ts';
import { take, layerOf } from './support/layer.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await startDesk('test/pages');
});
afterAll(() => desk?.close());

const act = <K extends keyof Acts>(page: Page, name: K, ...args: Parameters<Acts[K]>) =>
  page.evaluate(
    ([what, given]) => {
      const { acts } = window as unknown as { acts: Record<string, (...args: unknown[]) => unknown> };
      acts[what as string]?.(...(given as unknown[]));
    },
    [name, args] as const,
  );
const value = (page: Page, id: string) => page.locator(`#${id}`).inputValue();
const layers = (page: Page) => page.locator('amends-layer').count();
const counts = (text: string) => /\d of \d/.test(text);

async function open() {
  const opened = await desk.open('/drafts.html');
  await opened.page.waitForFunction('window.ready');
  return opened;
}

describe('composers in a page', () => {
  it('that come later are found, several keep what was decided for each, and a search box is none', async () => {
    const { page, layer } = await open();
    await page.locator('#search').click();
    await page.keyboard.type('where is it');
    expect(await layers(page)).toBe(0);
    await act(page, 'chats', 'one', 'two', 'three');
    await page.locator('#one').click();
    await page.keyboard.type('Hi Jane,');
    await layer.until('[data-part="chip"]', counts);
    await layer.click('.chip-menu');
    await layer.click('.chip-options button');
    await layer.until('[data-part="chip"]', (text) => text === '');
    await page.locator('#two').click();
    await page.keyboard.type('Dear Jane,');
    await layer.until('[data-part="chip"]', counts);
    const two = await page.locator('#two').boundingBox();
    const chip = await layer.box('[data-part="chip"]');
    expect(Math.abs(chip.y - ((two?.y ?? 0) + (two?.height ?? 0)))).toBeLessThan(60);
    // Back in the first chat the chip stays hidden, also after the next review.
    await page.locator('#one').click();
    await layer.until('[data-part="chip"]', (text) => text === '');
    await page.keyboard.type(' we are looking.');
    await page.locator('#three').click();
    await layer.until('[data-part="chip"]', counts);
    await page.locator('#one').click();
    await layer.until('[data-part="chip"]', (text) => text === '');
    expect([await value(page, 'one'), await value(page, 'two')]).toEqual(['Hi Jane, we are looking.', 'Dear Jane,']);
    await page.close();
  });

  it('that a framework replaces while it is typed in go on, with what was decided', async () => {
    const { page, layer } = await open();
    await act(page, 'chats', 'one');
    await page.locator('#one').click();
    await page.keyboard.type('Hi Jane, we are sorry');
    await layer.until('[data-part="chip"]', counts);
    await layer.click('.chip-menu');
    await layer.click('.chip-options button');
    await layer.until('[data-part="chip"]', (text) => text === '');
    await act(page, 'replaceAtInput', 'one');
    await page.keyboard.type(' about it.');
    expect(await value(page, 'one')).toBe('Hi Jane, we are sorry about it.');
    await desk.extension.command('open-card', page);
    await layer.text('.card');
    expect(await layer.has('[data-part="chip"]')).toBe(false);
    expect(await layers(page)).toBe(1);
    await page.close();
  });

  it('that move to another window leave nothing behind', async () => {
    const { page, layer } = await open();
    await act(page, 'chats', 'one');
    await page.locator('#one').click();
    await page.keyboard.type('Hi Jane,');
    await layer.until('[data-part="chip"]', counts);
    const opening = page.waitForEvent('popup');
    await act(page, 'popOut', 'one');
    const popup = await opening;
    await layer.until('[data-part="chip"]', (text) => text === '');
    await popup.locator('#one').click();
    await popup.keyboard.type(' we are sorry.');
    expect(await popup.locator('#one').inputValue()).toBe('Hi Jane, we are sorry.');
    await popup.close();
    await page.close();
  });
});

describe('a draft in a frame', () => {
  it.each(['frame', 'blank', 'srcdoc'])('that can be reached belongs to the page: %s', async (setting) => {
    const { page, layer } = await desk.open(`/setting.html?at=${setting}&page=prosemirror`);
    const inner = page.frames().at(-1);
    await inner?.locator('.ProseMirror').click();
    await page.keyboard.type(' And now');
    await layer.text('[data-part="chip"]');
    const owners = await Promise.all(page.frames().map((one) => one.locator('amends-layer').count()));
    expect(owners).toEqual([1, ...owners.slice(1).map(() => 0)]);
    const frame = await page.locator('iframe').boundingBox();
    const chip = await layer.box('[data-part="chip"]');
    expect(chip.x).toBeGreaterThan(frame?.x ?? 0);
    expect(chip.y).toBeLessThan((frame?.y ?? 0) + (frame?.height ?? 0));
    await page.close();
  });

  it('of another origin is named in the popup, which offers to switch it on', async () => {
    const { page, tabId } = await desk.open('/setting.html?at=cross&page=textarea');
    const inner = page.frames().at(-1);
    await inner?.locator('#editor').click();
    const popup = await desk.popup(tabId);
    await popup.locator('button', { hasText: `Switch on for http://127.0.0.1:${desk.server.port}` }).waitFor();
    await popup.close();
    expect(await inner?.locator('amends-layer').count()).toBe(0);
    await page.close();
  });

  it('in a closed shadow root is found', async () => {
    const { page, layer } = await desk.open('/setting.html?at=shadow-closed&page=textarea');
    await page.waitForFunction('window.ready');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Hi');
    await layer.text('[data-part="chip"]');
    await page.close();
  });
});

describe('in a modal dialog', () => {
  it('our host is its last child, works by pointer although the page pulls the focus back, and stands at the composer', async () => {
    const { page, layer } = await open();
    await act(page, 'trap');
    await page.keyboard.type('Hi Jane, ');
    await layer.until('[data-part="chip"]', counts);
    expect(await page.evaluate(() => document.querySelector('dialog')?.lastElementChild?.localName)).toBe(
      'amends-layer',
    );
    const field = await page.locator('#trapped').boundingBox();
    const chip = await layer.box('[data-part="chip"]');
    expect(Math.abs(chip.y - ((field?.y ?? 0) + (field?.height ?? 0)))).toBeLessThan(60);
    expect(Math.abs(chip.x - (field?.x ?? 0))).toBeLessThan((field?.width ?? 0) + 10);
    await layer.click('.chip-main');
    await layer.text('.card');
    await take(layer, '.card .phrase');
    await page.waitForFunction(() => (document.querySelector('#trapped') as HTMLTextAreaElement).value.length > 20);
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => (document.querySelector('#trapped') as HTMLTextAreaElement).value === 'Hi Jane, ');
    expect(await layerOf(page).then((one) => one.has('[data-part="chip"]'))).toBe(true);
    await page.close();
  });
});
