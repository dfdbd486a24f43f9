/** The options page in the real extension: phrases written, changed, found, marked; checks. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Extension, launchExtension } from './support/extension.ts';
import { type Options, optionsOn } from './support/options.ts';

let extension: Extension;
let page: Page;
let options: Options;

beforeAll(async () => {
  extension = await launchExtension();
  page = await extension.open('src/options/index.html');
  options = optionsOn(page);
});
afterAll(() => extension?.close());

const row = (text: string) => page.getByRole('row', { name: text });
const status = (text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();

describe('own phrases', () => {
  it('are added, changed, deleted, and the deletion undone', async () => {
    await options.add('I am sorry that {restated}; I will stay with it.');
    await page.getByRole('button', { name: /^Edit: I am sorry/ }).click();
    await options.form.getByLabel('Text', { exact: true }).fill('I am sorry that {restated}; I stay with it.');
    await options.form.getByRole('button', { name: 'Save' }).click();
    await row('I stay with it.').waitFor();
    await page.getByRole('button', { name: /^Delete: I am sorry/ }).click();
    await status('Deleted.');
    await row('I stay with it.').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await row('I stay with it.').waitFor();
  });

  it('are tried on a customer’s case and checked by the coach while they are written', async () => {
    const { form } = options;
    await page.getByRole('button', { name: 'New phrase' }).click();
    await form.getByLabel('Text', { exact: true }).fill('Sorry for any inconvenience, {customer}, {nmae}.');
    await form.getByText('{nmae} is not known').waitFor();
    await form.getByText('An apology that fits anybody').waitFor();
    await form.getByText('It has no step yet').waitFor();
    await form.locator('[data-part="preview"]').filter({ hasText: 'inconvenience, Jane' }).waitFor();
    await form.getByLabel('Tried on').selectOption({ label: 'Charged twice' });
    await form.locator('[data-part="preview"]').filter({ hasText: 'inconvenience, Priya' }).waitFor();
    await form.getByLabel('Text', { exact: true }).fill('I am sorry that {restated}; I stay with it.');
    await form.getByText('There is a phrase with this text already.').waitFor();
    await form.getByRole('button', { name: 'Cancel', exact: true }).click();
  });

  it('are found as one types, also with a slip, by step and by tag', async () => {
    await page.getByRole('searchbox').fill('depot manger');
    await row('manager of our depot').waitFor();
    await page.getByRole('searchbox').fill('');
    await page.getByLabel('Step', { exact: true }).selectOption({ label: 'Learn' });
    await status(' of ');
    for (const tag of await page.locator('tbody tr .tag:first-child').allTextContents()) expect(tag).toBe('Learn');
    await page.getByLabel('Step', { exact: true }).selectOption({ label: 'All steps' });
  });

  it('can be worked with the keyboard alone', async () => {
    await page.getByRole('button', { name: 'New phrase' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('I will ring you on {date}.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Fo');
    await page.keyboard.press('Enter');
    for (let at = 0; at < 6 && !(await row('I will ring you').isVisible()); at++) {
      await page.keyboard.press('Tab');
      if (
        await options.form.getByRole('button', { name: 'Save' }).evaluate((button) => button === document.activeElement)
      )
        await page.keyboard.press('Enter');
    }
    await row('I will ring you').waitFor();
    await page.getByRole('button', { name: 'New phrase' }).click();
    await page.keyboard.press('Escape');
    await options.form.waitFor({ state: 'detached' });
  });

  it('are changed many at once, and that is undone at once', async () => {
    await page.getByLabel('Library', { exact: true }).selectOption({ label: 'My phrases' });
    await page.getByLabel('Select all that are shown').check();
    await page.getByLabel('Set the step of the selected').selectOption({ label: 'Learn' });
    await status('Changed the step of 2 phrases.');
    await page.getByRole('button', { name: 'Undo' }).click();
    await status('Undone.');
    await expect.poll(() => page.locator('tbody tr .tag:first-child').allTextContents()).not.toContain('Learn');
    await page.getByLabel('Select all that are shown').check();
    await page.getByLabel('Tags for the selected').fill('gold, refund');
    await page.getByRole('button', { name: 'Add tags' }).click();
    await status('Tagged 2 phrases.');
    await page.getByLabel('Tag', { exact: true }).selectOption('gold');
    await expect.poll(() => page.locator('tbody tr[data-phrase]').count()).toBe(2);
    await page.getByLabel('Select all that are shown').check();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await status('Deleted 2 phrases.');
    await page.getByRole('button', { name: 'Undo' }).click();
    await status('Undone.');
    await page.getByLabel('Library', { exact: true }).selectOption({ label: 'All libraries' });
    await page.getByLabel('Tag', { exact: true }).selectOption({ label: 'All tags' });
  });

  it('are switched off and pinned, built-in ones too', async () => {
    await page.getByRole('searchbox').fill('manager of our depot');
    await page.getByRole('button', { name: /^Switch off: .*manager of our depot/ }).click();
    await status('Switched off.');
    await page.getByRole('button', { name: /^Pin: .*manager of our depot/ }).click();
    await status('Pinned');
    const kept = await page.evaluate(() => chrome.storage.local.get(['settings.phrasesOff', 'settings.phrasesPinned']));
    expect(kept).toEqual({
      'settings.phrasesOff': [expect.stringMatching(/^amends\//)],
      'settings.phrasesPinned': [expect.stringMatching(/^amends\//)],
    });
    await page.getByRole('searchbox').fill('');
  });

  it('changed in two windows at once: the second is told, and nothing is overwritten', async () => {
    const other = await extension.open('src/options/index.html');
    const theirs = optionsOn(other);
    await other.getByRole('button', { name: /^Edit: I am sorry/ }).click();
    await page.getByRole('button', { name: /^Edit: I am sorry/ }).click();
    await options.form.getByLabel('Text', { exact: true }).fill('I am sorry that {restated}. First window.');
    await options.form.getByRole('button', { name: 'Save' }).click();
    await row('First window.').waitFor();
    await theirs.form.getByLabel('Text', { exact: true }).fill('I am sorry that {restated}. Second window.');
    await theirs.form.getByRole('button', { name: 'Save' }).click();
    await other.getByRole('alert').filter({ hasText: 'changed in another window' }).waitFor();
    await expect.poll(() => options.stored()).toContain('First window.');
    expect(await options.stored()).not.toContain('Second window.');
    await other.close();
  });
});

describe('checks', () => {
  it('a step that is switched off stays off', async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Manners' }).click();
    await page.getByLabel('Empathise').selectOption({ label: 'Not checked' });
    await page.waitForFunction(async () =>
      JSON.stringify(await chrome.storage.local.get('settings.stepsOff')).includes('empathise'),
    );
    await page.reload();
    await page.getByLabel('Empathise').waitFor();
    expect(await page.getByLabel('Empathise').inputValue()).toBe('off');
    await page.getByLabel('Empathise').selectOption({ label: 'Counts' });
  });

  it('two options pages do not overwrite each other', async () => {
    const other = await extension.open('src/options/index.html#manners');
    await other
      .getByLabel(/^Learn/)
      .last()
      .selectOption({ label: 'Must not be missing' });
    await page.getByRole('link', { name: 'Phrases' }).click();
    await options.add('A phrase from the first page.');
    await other.reload();
    await other
      .getByLabel(/^Learn/)
      .last()
      .waitFor();
    expect(
      await other
        .getByLabel(/^Learn/)
        .last()
        .inputValue(),
    ).toBe('must');
    await other
      .getByLabel(/^Learn/)
      .last()
      .selectOption({ label: 'Counts' });
    await other.close();
  });
});
