/** The page's script comes in parts: what a page does not need is not there, and what it needs comes in every kind of frame. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type Desk, startDesk } from './support/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await startDesk('test/pages');
});
afterEach(() => desk.closePages());
afterAll(() => desk?.close());

/** The files of ours that run in a page, as the debugger is told of them. */
async function filesIn(page: Page): Promise<Set<string>> {
  const files = new Set<string>();
  const cdp = await page.context().newCDPSession(page);
  cdp.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith('chrome-extension:')) files.add(url.split('/').at(-1) ?? '');
  });
  await cdp.send('Debugger.enable');
  return files;
}

it('a page gets the part for drafts when one has the focus, what opens over it when it opens, and the part for pointing when it is asked for', async () => {
  const { page, layer, tabId } = await desk.open('/drafts.html');
  await page.waitForFunction('window.ready');
  const files = await filesIn(page);
  await page.locator('#search').click();
  await page.keyboard.type('where is it');
  expect([...files]).toEqual(['content.js']);
  await page.evaluate(() => (window as unknown as { acts: { chats(id: string): void } }).acts.chats('one'));
  await page.locator('#one').click();
  await layer.text('[data-part="chip"]');
  expect([...files]).toEqual(['content.js', 'draft.js']);
  await layer.click('.chip-main');
  await layer.text('.card');
  expect([...files]).toEqual(['content.js', 'draft.js', 'panels.js']);
  const popup = await desk.popup(tabId);
  await popup.evaluate((tab) => chrome.tabs.sendMessage(tab, { kind: 'point', what: 'answer' }), tabId);
  await layer.text('[data-part="point"]');
  expect([...files]).toEqual(['content.js', 'draft.js', 'panels.js', 'pointing.js']);
});

it('also when the worker was ended meanwhile', async () => {
  const { page, layer } = await desk.open('/textarea.html?empty');
  await desk.extension.endWorker();
  await page.locator('textarea').click();
  await page.keyboard.type('Hi Jane, ');
  await layer.text('[data-part="chip"]');
  expect(await page.locator('textarea').inputValue()).toBe('Hi Jane, ');
});

it('in a sandboxed frame, which has no origin', async () => {
  const { page } = await desk.open('/setting.html?at=sandbox');
  const inner = page.frames().at(-1);
  await inner?.locator('#editor').click();
  await page.keyboard.type('Hi Jane, ');
  await inner?.locator('amends-layer').waitFor({ state: 'attached' });
});

it('where the browser lets nothing in, the draft is left alone, the popup says so, and the next focus tries again', async () => {
  const { page, layer, tabId } = await desk.open('/textarea.html?empty');
  const worker = await desk.extension.worker();
  await worker.evaluate(() => {
    const { scripting } = chrome;
    const { executeScript } = scripting;
    scripting.executeScript = async () => {
      scripting.executeScript = executeScript;
      throw new Error('This frame takes no scripts.');
    };
  });
  const popup = await desk.popup(tabId);
  await page.bringToFront();
  await page.locator('textarea').click();
  await page.keyboard.type('Hi Jane, ');
  await popup.getByText('This frame takes no scripts.').waitFor();
  expect(await page.locator('amends-layer').count()).toBe(0);
  await page.locator('textarea').blur();
  await page.locator('textarea').click();
  await page.keyboard.type('we are looking.');
  await layer.text('[data-part="chip"]');
});
