/** The palette over drafts in real editors: found by a slash or a command, worked by keys, gone without a trace. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { VERSION } from '../../src/settings/schema.ts';
import { type Desk, startDesk } from './support/desk.ts';
import type { Layer } from './support/layer.ts';

const model = (page: Page) => page.evaluate(() => (window as unknown as { model(): string }).model());
const modelIs = (page: Page, text: string) =>
  page.waitForFunction((wanted) => (window as unknown as { model(): string }).model() === wanted, text);

let desk: Desk;
beforeAll(async () => {
  desk = await startDesk('test/pages');
});
afterEach(() => desk.closePages());
afterAll(() => desk?.close());

async function draft(kind: string): Promise<{ page: Page; layer: Layer }> {
  const opened = await desk.open(`/${kind}.html?empty`);
  await opened.page.waitForFunction(() => (window as unknown as { ready: boolean }).ready);
  await opened.page.locator('textarea, [contenteditable="true"]').first().click();
  await opened.layer.text('[data-part="chip"]');
  return opened;
}

const ROW = '.row-phrase[aria-selected="true"]';
/** The palette with the rows for what was typed last. */
const found = (query: string) => `[data-part="palette"][data-query="${query}"]`;

describe.each(['textarea', 'contenteditable', 'prosemirror', 'ckeditor5'])('in %s', (kind) => {
  it('finds by a slash and letters, inserts in place of them, and one undo takes it back', async () => {
    const { page, layer } = await draft(kind);
    await page.keyboard.type('Hello. /sorry');
    await layer.text(found('sorry'));
    const first = await layer.text(ROW);
    await page.keyboard.press('ArrowDown');
    await layer.until(ROW, (text) => text !== '' && text !== first);
    await page.keyboard.press('ArrowUp');
    await layer.until(ROW, (text) => text === first);
    const phrase = (await layer.text(`${ROW} .phrase-text`)).trim();
    expect(phrase).toMatch(/sorry/i);
    expect(phrase).not.toContain('[');
    await page.keyboard.press('Enter');
    await modelIs(page, `Hello. ${phrase}`);
    await layer.until('[data-part="palette"]', (text) => text === '');
    await page.keyboard.press('Control+z');
    await modelIs(page, 'Hello. /sorry');
  });

  it('leaves the text untouched on Escape, and does not come back for that query', async () => {
    const { page, layer } = await draft(kind);
    await page.keyboard.type('Hello /sor');
    await layer.text('[data-part="palette"]');
    await page.keyboard.press('Escape');
    await layer.until('[data-part="palette"]', (text) => text === '');
    await page.keyboard.type('ry');
    await modelIs(page, 'Hello /sorry');
    await page.keyboard.type(' and /tha');
    await layer.text('[data-part="palette"]');
    expect(await model(page)).toBe('Hello /sorry and /tha');
  });

  it('has its blanks filled with Tab, and inserts what was filled in', async () => {
    const { page, layer } = await draft(kind);
    await page.keyboard.type('/hear from me');
    await layer.until(ROW, (text) => text.includes('[day and time]'));
    await page.keyboard.press('Enter');
    await layer.text('[data-part="fill"]');
    const sentence = (await layer.text('.sentence')).trim();
    await page.keyboard.type('Friday');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !(window as unknown as { model(): string }).model().includes('/'));
    const text = await model(page);
    expect(text).toContain('Friday');
    expect(text).not.toMatch(/[[\]/]/);
    expect(text.replace('Friday', '').replace(/\s+/g, ' ').length).toBeGreaterThan(sentence.length - 3);
  });
});

describe('over a draft', () => {
  it('does not open in addresses, dates, paths and alternatives', async () => {
    const { page, layer } = await draft('textarea');
    for (const text of ['and/or ', '1/2 ', 'https://a.example/sorry ', 'w/sorry ', '/ sorry ', '/1st ']) {
      await page.keyboard.type(text);
      expect(await layer.has('[data-part="palette"]'), text).toBe(false);
    }
    await page.keyboard.type('/sor');
    await layer.text('[data-part="palette"]');
  });

  it('opens by its command with a field of its own, at the caret, and gives the focus back', async () => {
    const { page, layer } = await draft('prosemirror');
    await page.keyboard.type('Hello.Bye');
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowLeft');
    await desk.extension.command('open-palette', page);
    await layer.text('.query');
    await page.keyboard.press('Escape');
    await layer.until('[data-part="palette"]', (text) => text === '');
    await desk.extension.command('open-palette', page);
    await layer.text('.query');
    await page.keyboard.type('upset too');
    const phrase = (await layer.until(`${ROW} .phrase-text`, (text) => text.includes('upset'))).trim();
    await page.keyboard.press('Enter');
    await modelIs(page, `Hello. ${phrase} Bye`);
    await page.keyboard.type('~');
    await page.waitForFunction(() => (window as unknown as { model(): string }).model().includes('~'));
  });

  it('keeps the blanks marked that were left open, and gives the draft back on Escape', async () => {
    const { page, layer } = await draft('textarea');
    await page.keyboard.type('/hear from me');
    await layer.until(ROW, (text) => text.includes('[day and time]'));
    await page.keyboard.press('Enter');
    await layer.text('[data-part="fill"]');
    await page.keyboard.press('Escape');
    await layer.until('[data-part="fill"]', (text) => text === '');
    expect(await model(page)).toBe('/hear from me');
    // Giving the focus back does not open it again, over the card or anything else.
    await desk.extension.command('open-card', page);
    await layer.text('.card');
    expect(await layer.has('[data-part="palette"]')).toBe(false);
    await page.keyboard.press('Escape');
    await layer.until('.card', (text) => text === '');
    await desk.extension.command('open-palette', page);
    await layer.text('.query');
    await page.keyboard.type('hear from me');
    await layer.until(ROW, (text) => text.includes('[day and time]'));
    await page.keyboard.press('Enter');
    await layer.text('[data-part="fill"]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => (window as unknown as { model(): string }).model().includes('[day and time]'));
  });

  it('is taken by a click, and leaves on a click elsewhere', async () => {
    const { page, layer } = await draft('contenteditable');
    await page.keyboard.type('/upset too');
    await layer.text(found('upset too'));
    const phrase = (await layer.text(`${ROW} .phrase-text`)).trim();
    await layer.click(ROW);
    await modelIs(page, phrase);
    await page.keyboard.type(' /upset');
    await layer.text('[data-part="palette"]');
    await page.mouse.click(900, 700);
    await layer.until('[data-part="palette"]', (text) => text === '');
  });

  it('writes shortcuts out only where the agent has switched that on', async () => {
    const { page, layer } = await draft('textarea');
    await (await desk.extension.worker()).evaluate(
      (version) =>
        chrome.storage.local.set({
          'settings.version': version,
          libraries: [
            { id: 'team', name: 'Team', version: '1', language: 'en', from: 'file', on: true, order: ['apologise'] },
          ],
          'phrases:team:apologise': [
            { id: 'team-1', step: 'apologise', text: 'We are sorry about the wrong jug.', shortcut: ';jug' },
          ],
        }),
      VERSION,
    );
    await page.keyboard.type('/jug');
    await layer.until(ROW, (text) => text.includes('Team') && text.includes(';jug'));
    await page.keyboard.press('Escape');
    await page.keyboard.type(' ;jug ');
    await modelIs(page, '/jug ;jug ');
    const options = await desk.extension.open('src/options/index.html#checks');
    const kept = (what: object) =>
      expect
        .poll(() =>
          options.evaluate(async () => (await chrome.storage.local.get('settings.palette'))['settings.palette']),
        )
        .toMatchObject(what);
    await options.getByLabel('A shortcut and a space').check();
    await kept({ expand: true });
    await options.getByLabel('A slash and letters').uncheck();
    await kept({ slash: false });
    await page.bringToFront();
    await page.reload();
    await page.locator('textarea').click();
    await layer.text('[data-part="chip"]');
    await page.keyboard.type('Oh. /jug ;jug ');
    await modelIs(page, 'Oh. /jug We are sorry about the wrong jug. ');
    await page.keyboard.press('Control+z');
    await modelIs(page, 'Oh. /jug ;jug ');
    await options.bringToFront();
    await options.getByLabel('A shortcut and a space').uncheck();
    await options.getByLabel('A slash and letters').check();
  });
});

describe('keys', () => {
  it('takes five keys from the page while it is open over the draft, and none before or after', async () => {
    const demo = await startDesk('test/demo');
    try {
      const { page, layer } = await demo.open('/hostile-keys.html');
      await page.locator('textarea').click();
      await layer.text('[data-part="chip"]');
      await page.keyboard.type('/sorry');
      await layer.text('[data-part="palette"]');
      await page.evaluate(() => {
        (window as unknown as { heard: string[] }).heard.length = 0;
      });
      for (const key of ['ArrowDown', 'ArrowUp', 'Escape']) await page.keyboard.press(key);
      await layer.until('[data-part="palette"]', (text) => text === '');
      expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
      for (const key of ['ArrowDown', 'Escape', 'Enter']) await page.keyboard.press(key);
      expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toHaveLength(7);
      // The case fills the phrase: the customer's parcel, not a blank.
      await page.keyboard.type('/sorry that');
      await layer.until('[data-part="palette"]', (text) => text.includes('nine days late'));
    } finally {
      await demo.close();
    }
  });
});
