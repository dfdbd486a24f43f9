/** Practice, by keyboard alone: a complaint is answered with the live coach, read, and remembered without a word of the answer. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Attempt } from '../../src/practice/attempts.ts';
import { type Extension, launchExtension } from './support/extension.ts';
import { type Layer, layerOf } from './support/layer.ts';

let extension: Extension;
let page: Page;
let layer: Layer;
const faults: string[] = [];
beforeAll(async () => {
  extension = await launchExtension();
  page = await extension.open('src/practice/index.html');
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.bringToFront();
  layer = await layerOf(page);
});
afterAll(() => extension?.close());

const kept = () =>
  page.evaluate(
    async () => ((await chrome.storage.local.get('follow.practice'))['follow.practice'] ?? []) as Attempt[],
  );
const customer = () => page.getByRole('region', { name: 'The conversation' }).textContent();

it('the coach looks on, and a key of the card puts its phrase into the answer', async () => {
  await page.locator('textarea:focus').waitFor();
  await page.keyboard.type('Hi, you should have told us. I will look into it.');
  await layer.until('[data-part="chip"]', (text) => /\d of \d/.test(text));
  await extension.command('open-card', page);
  const phrase = await layer.text('.card .phrase:focus .phrase-text');
  await page.keyboard.press('1');
  if (phrase.includes('[')) {
    // Its blanks are asked for; they are left open.
    await layer.text('[data-part="fill"]');
    await page.keyboard.press('Enter');
  }
  await page.waitForFunction((wanted) => document.querySelector('textarea')?.value.includes(wanted), phrase);
});

it('an answer that is handed in is read: what is good first, then what is missing, with a strong one beside it', async () => {
  await page.keyboard.press('Escape');
  await page.locator('textarea:focus').waitFor();
  await page.keyboard.press('Control+Enter');
  await page.locator('h2:focus', { hasText: 'Your answer, read' }).waitFor();
  const headings = await page.locator('.reviewed h3').allTextContents();
  expect(headings.slice(0, 2)).toEqual(['What is good', 'What is missing, and why']);
  expect(headings.slice(-2)).toEqual(['Side by side', 'In the customer’s place']);
  expect(await page.locator('.side-by-side > div').nth(1).locator('mark').count()).toBeGreaterThan(3);
  await page.waitForFunction(() => chrome.storage.local.get('follow.practice').then((all) => 'follow.practice' in all));
  const [attempt] = await kept();
  expect(attempt).toMatchObject({ coached: true });
  expect(Object.values(attempt?.steps ?? {})).toContain(0);
  expect(JSON.stringify(attempt)).not.toContain('look into');
});

it('the next complaint is another one, and without the coach nothing is drawn', async () => {
  const before = await customer();
  await page.getByRole('button', { name: 'Next complaint' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('textarea:focus').waitFor();
  expect(await customer()).not.toBe(before);
  await page.getByLabel('With the live coach').focus();
  await page.keyboard.press('Space');
  await page.waitForFunction(() => !document.querySelector('amends-layer'));
  await page.getByText('Choose', { exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: /^With/ }).selectOption({ label: 'A bereavement' });
  await page.getByRole('region', { name: 'The conversation' }).getByText('A bereavement').waitFor();
  expect(await page.getByLabel('Your answer').inputValue()).toBe('');
});

it('progress is exported and erased, and everything was drawn within the page’s own policy', async () => {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export progress' }).click();
  expect((await waiting).suggestedFilename()).toBe('amends-practice.json');
  await page.getByRole('button', { name: 'Erase progress' }).click();
  await page.getByRole('button', { name: 'Yes, erase it' }).click();
  await page.getByText('Your practice progress was erased.').waitFor();
  expect(await kept()).toEqual([]);
  expect(faults).toEqual([]);
});

it('is reached from the options page and from the popup', async () => {
  const options = await extension.open('src/options/index.html');
  await options.getByRole('link', { name: 'Practice' }).click();
  await options.getByRole('heading', { name: 'Practice', level: 1 }).waitFor();
  const popup = await extension.open('src/popup/index.html');
  const opened = extension.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Practice' }).click();
  await (await opened).getByRole('heading', { name: 'Practice', level: 1 }).waitFor();
});
