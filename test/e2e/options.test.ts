/** The options page in the real extension: phrases added, changed, deleted, found, sent out and taken in. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Extension, launchExtension } from './support/extension.ts';

let extension: Extension;
let page: Page;
const folder = mkdtempSync(join(tmpdir(), 'amends-options-'));

beforeAll(async () => {
  extension = await launchExtension();
  page = await extension.open('src/options/index.html');
});
afterAll(() => extension?.close());

async function add(text: string): Promise<void> {
  await page.getByRole('button', { name: 'New phrase' }).click();
  await page.getByLabel('Text').fill(text);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('row', { name: text }).waitFor();
}

const importText = async (name: string, text: string) => {
  const file = join(folder, name);
  writeFileSync(file, text);
  await page.getByLabel('Library file').setInputFiles(file);
};

const library = (phrases: object[]) => JSON.stringify({ id: 'team', name: 'Team phrases', phrases });
const stored = () =>
  page.evaluate(async () =>
    JSON.stringify((await chrome.storage.local.get('settings.libraries'))['settings.libraries'] ?? []),
  );

describe('own phrases', () => {
  it('are added, changed, deleted, and the deletion undone', async () => {
    await add('I am sorry that {restated}; I will stay with it.');
    await page.getByRole('button', { name: /^Edit: I am sorry/ }).click();
    await page.getByLabel('Text').fill('I am sorry that {restated}; I stay with it.');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('row', { name: 'I stay with it.' }).waitFor();
    await page.getByRole('button', { name: /^Delete: I am sorry/ }).click();
    await page.getByRole('status').filter({ hasText: 'Deleted.' }).waitFor();
    expect(await page.getByRole('row', { name: 'I stay with it.' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('row', { name: 'I stay with it.' }).waitFor();
  });

  it('are checked by the coach while they are written', async () => {
    await page.getByRole('button', { name: 'New phrase' }).click();
    await page.getByLabel('Text').fill('Sorry for any inconvenience, {nmae}.');
    await page.getByText('{nmae} is not known').waitFor();
    await page.getByText('An apology that fits anybody').waitFor();
    await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  });

  it('are found as one types, also with a slip', async () => {
    await page.getByRole('searchbox').fill('depot manger');
    await page.getByRole('row', { name: 'manager of our depot' }).waitFor();
    await page.getByRole('searchbox').fill('');
  });

  it('can be worked with the keyboard alone', async () => {
    await page.getByRole('button', { name: 'New phrase' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('I will ring you on {date}.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('row', { name: 'I will ring you' }).waitFor();
  });
});

describe('import and export', () => {
  it('round trips without a loss', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export' }).click();
    const path = await (await download).path();
    const out = readFileSync(path, 'utf8');
    const before = await stored();
    expect(JSON.parse(out)).toEqual(JSON.parse(before)[0]);
    await importText('again.json', out);
    await page.getByText(/0 new, 0 changed, \d+ as they are/).waitFor();
    await page.getByRole('button', { name: 'Take them' }).click();
    await page.getByRole('status').filter({ hasText: 'Imported' }).waitFor();
    expect(await stored()).toBe(before);
  });

  it.each([
    ['not JSON', '{ "name": "Team", phrases: ', /This is not JSON/],
    ['the wrong shape', '{"id":"team","name":"Team","phrases":"none"}', /“phrases” must be a list/],
    [
      'a phrase without a text',
      library([
        { id: 'a', step: 'own', text: 'Fine.' },
        { id: 'b', step: 'own' },
      ]),
      /Phrase 2, “text” is missing/,
    ],
    [
      'HTML',
      library([{ id: 'a', step: 'own', text: '<b onclick="x()">Hi</b>' }]),
      /Phrase 1, “text” must be plain text, without HTML/,
    ],
    [
      'a phrase of 50,000 characters',
      library([{ id: 'a', step: 'own', text: 'x'.repeat(50_000) }]),
      /Phrase 1, “text” must have at most 2000 characters/,
    ],
    [
      'an id twice',
      library([
        { id: 'a', step: 'own', text: 'One.' },
        { id: 'a', step: 'own', text: 'Two.' },
      ]),
      /Phrase 2 has the same id as phrase 1: “a”/,
    ],
    ['an unknown step', library([{ id: 'a', step: 'smile', text: 'One.' }]), /Phrase 1, “step” must be one of/],
  ])('refuses %s whole, with the place, and leaves the library as it was', async (name, text, reason) => {
    const before = await stored();
    await importText(`${name.replaceAll(/\W/g, '-')}.json`, text);
    await page.getByRole('alert').filter({ hasText: reason }).waitFor();
    expect(await stored()).toBe(before);
  });
});

describe('checks and data', () => {
  it('a step that is switched off stays off', async () => {
    await page.getByRole('link', { name: 'Checks' }).click();
    await page.getByLabel('Empathise').uncheck();
    await page.reload();
    await page.getByLabel('Empathise').waitFor();
    expect(await page.getByLabel('Empathise').isChecked()).toBe(false);
    await page.getByLabel('Empathise').check();
  });

  it('two options pages do not overwrite each other', async () => {
    const other = await extension.open('src/options/index.html#checks');
    await other.getByLabel('Learn').uncheck();
    await page.getByRole('link', { name: 'Phrases' }).click();
    await add('A phrase from the first page.');
    await other.reload();
    await other.getByLabel('Learn').waitFor();
    expect(await other.getByLabel('Learn').isChecked()).toBe(false);
    await other.getByLabel('Learn').check();
    await other.close();
  });

  it('shows everything that is stored, and erases it', async () => {
    await page.getByRole('link', { name: 'Your data' }).click();
    const shown = JSON.parse(await page.getByLabel('What is stored').inputValue());
    expect(shown).toEqual(await page.evaluate(() => chrome.storage.local.get(null)));
    await page.getByRole('button', { name: 'Erase everything' }).click();
    await page.getByRole('button', { name: 'Yes, erase everything' }).click();
    await page.waitForFunction(async () => Object.keys(await chrome.storage.local.get(null)).length === 0);
  });
});
