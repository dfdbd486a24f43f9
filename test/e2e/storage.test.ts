/** What is kept stays: a full disk, damaged records, a browser that is started anew, a page that comes back, many tabs, and the sites of an organisation. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, startDesk } from './support/desk.ts';
import { type Options, optionsOn } from './support/options.ts';

/** Five tabs each: fifty tabs in the deep run. */
const BATCHES = process.env.AMENDS_DEEP === '1' ? 10 : 3;
const counts = (text: string) => /\d of \d/.test(text);
let desk: Desk;
beforeAll(async () => {
  desk = await startDesk('test/pages');
});
afterEach(() => desk.closePages());
afterAll(() => desk?.close());

const library = (id: string, count: number) =>
  JSON.stringify({
    id,
    name: `Library ${id}`,
    phrases: Array.from({ length: count }, (_, at) => ({ id: `p${at}`, step: 'own', text: `Phrase ${at} of ${id}.` })),
  });

async function openOptions(): Promise<{ page: Page; options: Options }> {
  const page = await desk.extension.open('src/options/index.html');
  return { page, options: optionsOn(page) };
}
async function take(options: Options, page: Page, text: string): Promise<void> {
  await options.choose('library.json', text);
  await options.incoming.getByRole('button', { name: /^Take/ }).click();
  await page.getByRole('status').filter({ hasText: 'Imported' }).waitFor();
}

describe('the options page', () => {
  it('says in a sentence that the disk is full, and everything is as it was', async () => {
    const { page, options } = await openOptions();
    await take(options, page, library('first', 3));
    const before = await options.stored();
    await page.evaluate(() => {
      chrome.storage.local.set = () => Promise.reject(new Error('Resource::kQuotaBytes quota exceeded'));
    });
    await options.choose('second.json', library('second', 3));
    await options.incoming.getByRole('button', { name: /^Take/ }).click();
    await page
      .getByRole('alert')
      .filter({ hasText: /no room left.*Nothing was changed/ })
      .waitFor();
    await options.incoming.getByRole('button', { name: 'Leave it' }).click();
    await options.incoming.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Delete: Phrase 1 of first.' }).click();
    await page.getByRole('alert').filter({ hasText: 'no room left' }).waitFor();
    expect(await options.stored()).toBe(before);
    await page.getByRole('row', { name: 'Phrase 1 of first.' }).waitFor();
  });

  it('names what somebody else has damaged, shows the rest, and leads back to the last good state', async () => {
    const { page, options } = await openOptions();
    await take(options, page, library('good', 3));
    // The next import keeps the state that is there now.
    await take(options, page, library('other', 2));
    await page.evaluate(async () => {
      await chrome.storage.local.set({
        libraries: 'rubbish',
        'settings.mode': 7,
        'phrases:other:own': [null, { id: 4 }],
      });
    });
    await page.reload();
    await page
      .getByRole('alert')
      .filter({ hasText: /“mode”.*list of libraries is damaged/ })
      .waitFor();
    await page.getByRole('row', { name: 'Phrase 2 of good.' }).waitFor();
    await page.getByRole('link', { name: 'Your data' }).click();
    await page.getByRole('button', { name: /^Go back to it: before “Library other” came in/ }).click();
    await page.getByRole('button', { name: /^Go back to it: before you went back/ }).waitFor();
    await page.getByRole('link', { name: 'Libraries' }).click();
    await page.getByRole('row', { name: 'Library good' }).waitFor();
    await page.getByRole('alert').first().waitFor({ state: 'detached' });
  });
});

describe('an organisation’s sites', () => {
  const ASKED = ['http://127.0.0.1/*', 'http://desk.example.test/*'];
  it('are listed in popup and options, and one click asks for all of them at once, and for no other', async () => {
    for (const one of ASKED) await desk.extension.allow(one);
    const { page: options } = await openOptions();
    await options.evaluate(async (ask) => {
      const pack = { amends: 'pack', name: 'Support', sites: { ask, forbidden: [], only: false } };
      await chrome.storage.local.set({ policy: { print: 'x', at: 1, pack, faults: [] } });
    }, ASKED);
    const { tabId } = await desk.open('/hostile.html');
    const popup = await desk.popup(tabId);
    await popup.getByText('127.0.0.1, desk.example.test').waitFor();
    await popup.evaluate(() => {
      const real = chrome.permissions.request;
      const asked: unknown[] = [];
      (window as unknown as { asked: unknown[] }).asked = asked;
      chrome.permissions.request = ((...given: Parameters<typeof real>) => {
        asked.push(given[0]);
        return real.apply(chrome.permissions, given);
      }) as typeof real;
    });
    await popup.getByRole('button', { name: 'Switch all of them on' }).click();
    await popup.waitForFunction((sites) => chrome.permissions.contains({ origins: sites }), ASKED);
    expect(await popup.evaluate(() => (window as unknown as { asked: unknown[] }).asked)).toEqual([{ origins: ASKED }]);
    await popup.getByText('127.0.0.1, desk.example.test').waitFor({ state: 'detached' });
    await options.evaluate((sites) => chrome.permissions.remove({ origins: sites }), ASKED);
    await options.evaluate(() => chrome.storage.local.remove('policy'));
  });

  it('that are declined in the browser’s prompt, or not asked for at all, stay off, and can be asked for later', async () => {
    const { page: options } = await openOptions();
    const granted = () => options.evaluate(async () => (await chrome.permissions.getAll()).origins);
    const before = await granted();
    await options.evaluate(async (ask) => {
      const pack = { amends: 'pack', name: 'Support', sites: { ask, forbidden: [], only: false } };
      await chrome.storage.local.set({ policy: { print: 'x', at: 1, pack, faults: [] } });
    }, ASKED);
    await options.getByRole('link', { name: 'Sites' }).click();
    const all = options.getByRole('button', { name: 'Switch all of them on' });
    await all.waitFor();
    expect(await granted()).toEqual(before);
    await options.evaluate(() => {
      const counted = window as unknown as { asked: number };
      counted.asked = 0;
      // As a browser answers where its prompt was closed.
      chrome.permissions.request = (() => {
        counted.asked += 1;
        return Promise.resolve(false);
      }) as typeof chrome.permissions.request;
    });
    await all.focus();
    await options.keyboard.press('Enter');
    await options.waitForFunction(() => (window as unknown as { asked: number }).asked === 1);
    expect(await granted()).toEqual(before);
    await options.getByRole('link', { name: 'Words' }).click();
    await options.getByRole('link', { name: 'Sites' }).click();
    await options.getByText('127.0.0.1, desk.example.test').first().waitFor();
    await all.click();
    await options.waitForFunction(() => (window as unknown as { asked: number }).asked === 2);
    expect(await granted()).toEqual(before);
    await options.evaluate(() => chrome.storage.local.remove('policy'));
  });
});

describe('pages', () => {
  it('that are come back to by the browser’s own back go on', async () => {
    const { page, layer } = await desk.open('/hostile.html');
    await page.locator('textarea').focus();
    await page.keyboard.type('Hi Jane, we are looking.');
    await layer.until('[data-part="chip"]', counts);
    await page.goto(`${desk.server.origin}/textarea.html`);
    await page.goBack();
    await page.locator('textarea').focus();
    await page.keyboard.press('End');
    await page.keyboard.type(' I will write.');
    await layer.until('[data-part="chip"]', counts);
    expect(await page.locator('amends-layer').count()).toBe(1);
    expect(await page.locator('textarea').inputValue()).toMatch(/I will write\.$/);
  });

  it('in many tabs are each served, and all are left at once when the site is switched off', async () => {
    const pages: Page[] = [];
    for (let batch = 0; batch < BATCHES; batch++)
      pages.push(
        ...(await Promise.all(
          Array.from({ length: 5 }, async () => {
            const page = await desk.extension.context.newPage();
            await page.goto(`${desk.server.origin}/hostile.html`);
            await page.locator('textarea').focus();
            await page.keyboard.insertText('Hi Jane, sorry for any inconvenience.');
            await page.locator('amends-layer').waitFor({ state: 'attached' });
            return page;
          }),
        )),
      );
    const { page: options } = await openOptions();
    await options.evaluate(() => chrome.permissions.remove({ origins: ['http://localhost/*'] }));
    for (const page of pages) await page.locator('amends-layer').waitFor({ state: 'detached' });
    const drafts = await Promise.all(pages.map((page) => page.locator('textarea').inputValue()));
    expect(new Set(drafts)).toEqual(new Set(['Hi Jane, sorry for any inconvenience.']));
    await options.close();
    await desk.extension.switchOn('http://localhost/*');
  });

  it('that Amends cannot read are sketched for whoever looks after it, without a word of theirs', async () => {
    const { page, tabId } = await desk.open('/hostile.html');
    await page.locator('article .body').waitFor();
    const popup = await desk.popup(tabId);
    await popup.getByRole('button', { name: 'Does Amends not find your reply here?' }).click();
    const sketch = await popup.getByRole('textbox', { name: 'Sketch of this page' }).inputValue();
    expect(sketch).toMatch(/^Amends \d/);
    expect(sketch).toContain('article.message.incoming');
    expect(sketch).toContain('textarea');
    expect(sketch).not.toMatch(/blender|Jane|furious|Reply|localhost/);
  });
});

it('a browser that is started anew has its settings and libraries as they were, and goes on', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'amends-kept-'));
  try {
    const first = await startDesk('test/pages', { profile });
    const page = await first.extension.open('src/options/index.html');
    await take(optionsOn(page), page, library('kept', 3));
    const before = await optionsOn(page).stored();
    await first.close();
    const second = await startDesk('test/pages', { profile, off: true, welcome: 'none' });
    try {
      const again = await second.extension.open('src/options/index.html');
      expect(await optionsOn(again).stored()).toBe(before);
      await again.close();
      // The browser takes an extension that is loaded from a folder anew for a new one, and its sites with it.
      await second.extension.switchOn('http://localhost/*');
      const { page: draft, layer } = await second.open('/hostile.html');
      await draft.locator('textarea').focus();
      await draft.keyboard.type('Hi Jane, we are looking.');
      await layer.until('[data-part="chip"]', counts);
    } finally {
      await second.close();
    }
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});
