/** A lead's first hour without a mouse: only keys, and Tab to come to what they are for. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readPack } from '../../src/settings/pack.ts';
import { type Extension, launchExtension } from './support/extension.ts';
import { type Options, optionsOn } from './support/options.ts';

let extension: Extension;
let page: Page;
let options: Options;
beforeAll(async () => {
  extension = await launchExtension();
  page = await extension.open('src/options/index.html#libraries');
  options = optionsOn(page);
});
afterAll(() => extension?.close());

const press = (key: string) => page.keyboard.press(key);
const status = (text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();
const button = (name: string | RegExp) => page.getByRole('button', { name });

/** Presses Tab until the focus is there. */
async function tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.waitFor();
  for (let at = 0; at < 80; at++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await press(key);
  }
  throw new Error(`No ${key} comes to ${target}.`);
}
async function goTo(name: string): Promise<void> {
  await page.reload();
  const link = page.getByRole('navigation').getByRole('link', { name, exact: true });
  await tabTo(link);
  await press('Enter');
  await page.locator('nav a[aria-current]').filter({ hasText: name }).waitFor();
}

it('hides the built-in phrases, pastes macros, looks at them, leaves one, takes the rest, and takes that back', async () => {
  await tabTo(button('Hide the built-in phrases'));
  await press('Enter');
  await status('The built-in phrases are hidden.');
  await goTo('Phrases');
  await tabTo(button('Import'));
  await press('Enter');
  const { incoming } = options;
  await tabTo(incoming.getByLabel('Or paste its text'));
  await page.keyboard.insertText('I am sorry that it is late.\nI will write to you by Friday.\nA third line.');
  await tabTo(incoming.getByRole('button', { name: 'Look at it' }));
  await press('Enter');
  await incoming.getByText('“pasted” has 3 phrases: 3 new').waitFor();
  await tabTo(incoming.getByLabel('Take: A third line.'));
  await press('Space');
  await tabTo(incoming.getByRole('button', { name: 'Take these 2' }));
  await press('Enter');
  await status('Imported 2 changes');
  await page.getByRole('row', { name: 'I will write to you by Friday.' }).waitFor();
  await tabTo(button('Undo'), 'Shift+Tab');
  await press('Enter');
  await status('Undone.');
  expect(JSON.parse(await options.stored())).toEqual([]);
});

it('tidies: selects all, sets step and kind, changes one, deletes one and has it back', async () => {
  await page.reload();
  await tabTo(button('Import'));
  await press('Enter');
  await tabTo(options.incoming.getByLabel('Or paste its text'));
  await page.keyboard.insertText('I am sorry that it is late.\nI will write to you by Friday.');
  await tabTo(options.incoming.getByRole('button', { name: 'Look at it' }));
  await press('Enter');
  await tabTo(options.incoming.getByRole('button', { name: 'Take these 2' }));
  await press('Enter');
  await status('Imported 2 changes');
  await tabTo(page.getByLabel('Select all that are shown'));
  await press('Space');
  await tabTo(page.getByLabel('Set the step of the selected'), 'Shift+Tab');
  await page.keyboard.type('Fo');
  await status('Changed the step of 2 phrases.');
  await tabTo(page.getByLabel('Select all that are shown'));
  await press('Space');
  await tabTo(page.getByLabel('Set the kind of failure of the selected'), 'Shift+Tab');
  await page.keyboard.type('La');
  await status('Changed the kind of 2 phrases.');
  await expect
    .poll(() => page.locator('tr[data-phrase]').allTextContents())
    .toEqual([expect.stringMatching(/Follow up.*Late/), expect.stringMatching(/Follow up.*Late/)]);
  await tabTo(button('Edit: I am sorry that it is late.'));
  await press('Enter');
  await options.form.waitFor();
  await press('End');
  await page.keyboard.type(' I stay with it.');
  await tabTo(options.form.getByRole('button', { name: 'Save' }));
  await press('Enter');
  await status('Changed.');
  await tabTo(button('Delete: I will write to you by Friday.'));
  await press('Enter');
  await status('Deleted.');
  await tabTo(button('Undo'), 'Shift+Tab');
  await press('Enter');
  await page.getByRole('row', { name: 'I will write to you by Friday.' }).waitFor();
});

it('names the library, and exports a pack that can be taken', async () => {
  await goTo('Libraries');
  await tabTo(button('Edit: pasted'));
  await press('Enter');
  const form = page.getByRole('form', { name: 'Library' });
  await form.waitFor();
  await press('ControlOrMeta+a');
  await page.keyboard.type('Parcels');
  await press('Enter');
  await status('Changed.');
  await goTo('Team');
  await tabTo(page.getByRole('form', { name: 'Pack' }).getByLabel('Name'));
  await press('ControlOrMeta+a');
  await page.keyboard.type('Support');
  const download = page.waitForEvent('download');
  await press('Enter');
  const read = readPack(readFileSync(await (await download).path(), 'utf8'));
  expect(read).toMatchObject({
    ok: true,
    value: {
      name: 'Support',
      builtInHidden: true,
      libraries: [{ name: 'Parcels', phrases: [{ kinds: ['late'] }, { kinds: ['late'] }] }],
    },
  });
});
