/** What a lead decides on the options page, and phrases taken from the page in the tab. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Extension, launchExtension } from './support/extension.ts';
import { type Server, serve } from './support/server.ts';

let extension: Extension;
let server: Server;
let page: Page;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'amends-page-'));
  writeFileSync(
    join(folder, 'library.json'),
    JSON.stringify({
      id: 'web',
      name: 'From the web',
      phrases: [{ id: 'w', step: 'own', text: 'It is mine, from the web.' }],
    }),
  );
  server = await serve({ folder });
  extension = await launchExtension();
  page = await extension.open('src/options/index.html#words');
});
afterAll(async () => {
  await extension?.close();
  await server?.close();
});

const stored = (key: string) =>
  page.evaluate(async (name) => (await chrome.storage.local.get(name))[name], `settings.${key}`);

describe('a lead decides, by keyboard', () => {
  it('words to avoid, with what to say instead and why', async () => {
    await page.getByLabel('Do not say').focus();
    await page.keyboard.type('guest');
    await page.keyboard.press('Tab');
    await page.keyboard.type('customer');
    await page.keyboard.press('Tab');
    await page.keyboard.type('We are no hotel.');
    await page.keyboard.press('Enter');
    await page.getByRole('row', { name: 'guest customer We are no hotel.' }).waitFor();
    await expect
      .poll(() => stored('words'))
      .toEqual([{ avoid: 'guest', instead: 'customer', why: 'We are no hotel.' }]);
  });

  it('a line of the goodwill policy', async () => {
    await page.getByRole('link', { name: 'Goodwill' }).click();
    await page.getByLabel('From how many days').fill('5');
    await page.getByLabel('What may be offered').fill('a voucher');
    await page.getByLabel('Up to').fill('20');
    await page.getByLabel('Currency').fill('EUR');
    await page.getByLabel('Who agrees to more').fill('the shift lead');
    await page.keyboard.press('Enter');
    await page.getByRole('row', { name: 'a voucher, up to 20 EUR; more needs the shift lead' }).waitFor();
  });

  it('a line is changed in its place, left as it was, removed, and each is taken back', async () => {
    const form = page.getByRole('form', { name: 'Edit: a voucher' });
    await page.getByRole('button', { name: 'Edit: a voucher' }).focus();
    await page.keyboard.press('Enter');
    await form.waitFor();
    expect(await form.getByLabel('Up to').inputValue()).toBe('20');
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
    await page
      .locator('button:focus')
      .and(page.getByRole('button', { name: 'Edit: a voucher' }))
      .waitFor();
    await page.keyboard.press('Enter');
    await form.getByLabel('Up to').fill('30');
    await page.keyboard.press('Enter');
    await page.getByRole('row', { name: 'a voucher, up to 30 EUR; more needs the shift lead' }).waitFor();
    await page.getByRole('status').filter({ hasText: 'Changed.' }).waitFor();
    await page
      .locator('button:focus')
      .and(page.getByRole('button', { name: 'Edit: a voucher' }))
      .waitFor();
    expect(await page.locator('tr[data-entry]').count()).toBe(1);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('row', { name: 'a voucher, up to 20 EUR' }).waitFor();
    await page.getByRole('button', { name: 'Remove: a voucher' }).click();
    await page.getByRole('row', { name: 'a voucher' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('row', { name: 'a voucher, up to 20 EUR' }).waitFor();
  });

  it('a second line for the same failure and wait takes the first one’s place, and says so', async () => {
    await page.getByLabel('From how many days').fill('5');
    await page.getByLabel('What may be offered').fill('free shipping');
    await page.getByRole('button', { name: 'Add the line' }).click();
    await page.getByRole('status').filter({ hasText: 'There was an entry about this already' }).waitFor();
    await page.getByRole('row', { name: 'free shipping' }).waitFor();
    expect(await page.locator('tr[data-entry]').count()).toBe(1);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('row', { name: 'a voucher, up to 20 EUR' }).waitFor();
    expect(await page.locator('tr[data-entry]').count()).toBe(1);
  });

  it('a word is changed by mouse, also what it is about', async () => {
    await page.getByRole('link', { name: 'Words' }).click();
    await page.getByRole('button', { name: 'Edit: guest' }).click();
    const form = page.getByRole('form', { name: 'Edit: guest' });
    await form.getByLabel('Do not say').fill('guests');
    await form.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('row', { name: 'guests customer We are no hotel.' }).waitFor();
    await expect
      .poll(() => stored('words'))
      .toEqual([{ avoid: 'guests', instead: 'customer', why: 'We are no hotel.' }]);
  });

  it('their own name, working days and hours', async () => {
    await page.getByRole('link', { name: 'Manners' }).click();
    await page.getByLabel('Your name').fill('Ada');
    await page.getByLabel('Saturday').check();
    await page.getByLabel('Work begins at').selectOption('07:00');
    await page.getByLabel('Work ends at').selectOption('24:00');
    await expect.poll(() => stored('working')).toEqual({ begins: 7, ends: 24, days: [1, 2, 3, 4, 5, 6] });
    expect(await stored('agentName')).toBe('Ada');
    for (const [at, day] of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].entries()) {
      await page.getByLabel(day).uncheck();
      await expect.poll(async () => ((await stored('working')) as { days: number[] }).days.length).toBe(5 - at);
    }
    await page.getByLabel('Saturday').click();
    await page.getByRole('alert').filter({ hasText: 'must name a day' }).waitFor();
    await expect.poll(() => page.getByLabel('Saturday').isChecked()).toBe(true);
    expect(await stored('working')).toEqual({ begins: 7, ends: 24, days: [6] });
    await page.getByLabel('Your name').fill('');
    await page.getByLabel('Your name').blur();
    await expect.poll(() => stored('agentName')).toBeNull();
  });

  it('other manners on one site', async () => {
    await page.getByRole('link', { name: 'Manners' }).click();
    await page.getByLabel('A site with other manners').fill('https://desk.example.com/tickets');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'As on all sites again' }).waitFor();
    await page.getByLabel('How strict it is').selectOption('strict');
    await page.waitForFunction(async () =>
      JSON.stringify(await chrome.storage.local.get('settings.perSite')).includes('strict'),
    );
    expect(await stored('perSite')).toEqual({ 'desk.example.com': { strictness: 'strict' } });
    expect(await stored('strictness')).toBeUndefined();
  });
});

describe('phrases from the page in the tab', () => {
  const popupFor = async (url: string) => {
    const tabId = await page.evaluate(
      async (wanted) => (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id,
      url,
    );
    return extension.open(`src/popup/index.html?tab=${tabId}`);
  };

  it('come to the options page to be looked at', async () => {
    await extension.switchOn('http://localhost/*');
    const shown = await extension.context.newPage();
    await shown.goto(`${server.origin}/library.json`);
    const popup = await popupFor(`${server.origin}/library.json`);
    await popup.getByRole('button', { name: 'Take phrases from this page' }).click();
    await page.getByText('“From the web” has 1 phrase: 1 new').waitFor();
    expect(await page.evaluate(async () => (await chrome.storage.session.get('given')).given)).toBeUndefined();
    await shown.close();
    await popup.close();
  });

  it('of a page that the browser keeps to itself are refused with another way', async () => {
    const closed = await extension.context.newPage();
    await closed.goto('chrome://version/');
    const popup = await popupFor('chrome://version/');
    await popup.getByRole('button', { name: 'Take phrases from this page' }).click();
    await popup.getByRole('alert').filter({ hasText: 'lets no extension read this page' }).waitFor();
    await closed.close();
    await popup.close();
  });
});
