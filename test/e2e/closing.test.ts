/** At the close of a complaint: a look whether it holds, how it went, what is learnt; and the log of what was. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Lesson } from '../../src/follow/lessons/schema.ts';
import { type Desk, startDesk } from './support/desk.ts';

const SURVEY = 'https://survey.example.com/help';
let desk: Desk;
/** One of our own pages, which sees the storage. */
let eye: Page;
beforeAll(async () => {
  desk = await startDesk('test/desks/site');
  eye = await desk.extension.open('help/formats.html');
});
afterEach(async () => {
  for (const page of desk.extension.context.pages().slice(1)) if (page !== eye) await page.close();
});
afterAll(() => desk?.close());

const local = () => eye.evaluate(() => chrome.storage.local.get(null));
const log = async () => ((await local())['follow.lessons'] ?? []) as Lesson[];

/** Opens the settled ticket, and writes. */
async function write(text: string) {
  const opened = await desk.open('/?named#4');
  await opened.page.locator('#reply').click();
  await opened.page.keyboard.insertText(text);
  await opened.layer.text('[data-part="chip"]');
  return opened;
}

describe('at the close', () => {
  it('the card asks how it went, with the team’s survey, and keeps a lesson; it is not asked for again', async () => {
    const options = await desk.extension.open('src/options/index.html#manners');
    await options.getByLabel('Link to your survey').fill('survey');
    await options.getByLabel('Link to your survey').blur();
    await options.getByRole('alert').filter({ hasText: 'https://' }).waitFor();
    await options.getByLabel('Link to your survey').fill(SURVEY);
    await options.getByLabel('Link to your survey').blur();
    await expect.poll(async () => (await local())['settings.surveyLink']).toBe(SURVEY);

    const { page, layer } = await write('I am glad that it works. ');
    await desk.extension.command('open-card', page);
    const card = await layer.until('.card', (text) => text.includes(SURVEY));
    for (const title of ['At the close', 'Say who gets back, and when', 'Ask how it went', 'Say what changes'])
      expect(card).toContain(title);
    await layer.click('.card [data-phrase^="feedback"]');
    await expect.poll(() => page.locator('#reply').inputValue()).toContain(SURVEY);
    await layer.until('.card', (text) => !text.includes('Ask how it went'));

    await layer.click('[data-part="closing"] input[name="text"]');
    await page.keyboard.type('The courier was not told that it is glass.');
    await page.keyboard.press('Enter');
    await layer.until('[data-part="closing"] [role="status"]', (text) => text.includes('Kept in your lessons'));
    expect(await log()).toMatchObject([
      { kind: 'wrong', failure: null, text: 'The courier was not told that it is glass.' },
    ]);
    await page.keyboard.press('Escape');
    await page.click('#send');
    await expect
      .poll(async () => Object.keys(await local()).some((key) => key.startsWith('follow.counts.')))
      .toBe(true);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await layer.has('[data-part="after-send"]')).toBe(false);
  });

  it('the popup’s checklist begins with it and keeps a lesson, and so does the bar after Send', async () => {
    const { page, layer, tabId } = await write('I am glad that it works.');
    const popup = await desk.popup(tabId);
    await popup.getByRole('heading', { name: 'At the close' }).waitFor();
    expect(
      await popup
        .locator('.step')
        .evaluateAll((steps) => steps.slice(0, 3).map((step) => step.getAttribute('data-step'))),
    ).toEqual(['followUp', 'feedback', 'learn']);
    await popup.locator('.lesson select[name="kind"]').selectOption({ label: 'what would prevent it' });
    await popup.locator('.lesson select[name="failure"]').selectOption({ label: 'Damaged' });
    await popup.getByLabel('In one line').fill('Wrap glass twice.');
    await popup.getByRole('button', { name: 'Keep the lesson' }).click();
    await popup.getByText('Kept in your lessons.').waitFor();
    expect((await log()).at(-1)).toMatchObject({ kind: 'prevent', failure: 'damaged', text: 'Wrap glass twice.' });
    await page.bringToFront();
    await page.click('#send');
    await layer.until('[data-part="after-send"]', (text) => text.includes('What is to be learnt'));
    await layer.click('[data-part="after-send"] input[name="text"]');
    await page.keyboard.type('Say on the box what is inside.');
    await layer.click('[data-part="after-send"] .lesson button');
    await layer.until('[data-part="after-send"] [role="status"]', (text) => text.includes('Kept'));
    await layer.click('[data-part="after-send"] .link');
    await layer.until('[data-part="after-send"]', (text) => text === '');
    expect((await log()).map(({ text }) => text)).toEqual([
      'The courier was not told that it is glass.',
      'Wrap glass twice.',
      'Say on the box what is inside.',
    ]);
  });

  it('nothing of it shows while a complaint is open, and in the quiet mode the bar does not ask', async () => {
    const open = await desk.open('/?named#3');
    await open.page.locator('#reply').click();
    await open.page.keyboard.insertText('Hello.');
    await open.layer.until('[data-part="chip"]', (text) => /\d of \d/.test(text));
    await desk.extension.command('open-card', open.page);
    await open.layer.text('.card .phrase');
    expect(await open.layer.has('[data-part="closing"]')).toBe(false);
    await open.page.close();

    await eye.evaluate(() => chrome.storage.local.set({ 'settings.mode': 'quiet' }));
    const before = Object.values(await local()).length;
    const { page, layer } = await write('I am glad that it works.');
    await page.click('#send');
    const replies = async () =>
      Object.entries(await local())
        .filter(([key]) => key.startsWith('follow.counts.'))
        .reduce((sum, [, day]) => sum + (day as { replies: number }).replies, 0);
    await expect.poll(replies).toBe(3);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await layer.has('[data-part="after-send"]')).toBe(false);
    expect(Object.values(await local()).length).toBe(before);
    await eye.evaluate(() => chrome.storage.local.remove('settings.mode'));
  });
});

describe('the log of lessons', () => {
  it('is searched, counted, saved as CSV, and what is deleted comes back', async () => {
    const page = await desk.extension.open('src/options/index.html#lessons');
    const rows = page.locator('tr[data-entry]');
    await expect.poll(() => rows.count()).toBe(3);
    const counts = page.getByRole('table', { name: 'Lessons by kind' });
    expect(await counts.getByRole('row', { name: /Damaged/ }).textContent()).toBe('Damaged011');
    expect(await counts.getByRole('row', { name: /Any failure/ }).textContent()).toBe('Any failure202');

    await page.getByLabel('Search the lessons').fill('GLASS');
    await expect.poll(() => rows.count()).toBe(2);
    await page.locator('.tools').getByLabel('For').selectOption({ label: 'Damaged' });
    await expect.poll(() => rows.allTextContents()).toEqual([expect.stringContaining('Wrap glass twice.')]);
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export 1 as CSV' }).click();
    const file = readFileSync(await (await coming).path(), 'utf8');
    expect(file).toMatch(/^\ufeffday,kind,failure,text\r\n\d{4}-\d\d-\d\d,prevent,damaged,Wrap glass twice\.\r\n$/);

    await page.getByRole('button', { name: 'Delete: Wrap glass twice.' }).click();
    await page.getByRole('status').filter({ hasText: 'Deleted 1 lesson.' }).waitFor();
    await expect.poll(async () => (await log()).length).toBe(2);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('status').filter({ hasText: 'Undone.' }).waitFor();
    await expect.poll(async () => (await log()).length).toBe(3);
  });

  it('stands among what is stored, is erased there, and holds no word of the customer’s', async () => {
    const text = JSON.stringify(await local());
    expect(text).toContain('Wrap glass twice.');
    for (const words of ['kettle', 'perfectly', 'counter', 'Jane']) expect(text).not.toContain(words);
    const page = await desk.extension.open('src/options/index.html#data');
    const topic = page.locator('[data-topic="lessons"]');
    await topic.locator('summary').click();
    expect(await topic.locator('pre').textContent()).toContain('Wrap glass twice.');
    await topic.getByRole('button', { name: 'Erase this' }).click();
    await topic.getByRole('button', { name: 'Yes, erase it' }).click();
    await topic.waitFor({ state: 'detached' });
    await expect.poll(log).toEqual([]);
  });
});

describe('the options', () => {
  it('a break is suggested only where it was chosen, and a step that has grown quiet speaks again', async () => {
    const page = await desk.extension.open('src/options/index.html#manners');
    expect(await page.getByLabel('A short break').inputValue()).toBe('0');
    await page.getByLabel('A short break').selectOption({ label: 'is suggested after 3 angry conversations in a row' });
    await expect.poll(async () => (await local())['settings.breakAfter']).toBe(3);

    await eye.evaluate(() => chrome.storage.local.set({ 'settings.grown': ['apologise'] }));
    await page.goto(`${page.url().split('#')[0]}#checks`);
    await page.getByRole('button', { name: 'Suggest it again: Apologise' }).click();
    await page.getByRole('button', { name: 'Let it grow quiet: Apologise' }).waitFor();
    expect(await local()).toMatchObject({ 'settings.grown': [], 'settings.neverQuiet': ['apologise'] });
    await page.getByRole('button', { name: 'Let it grow quiet: Apologise' }).click();
    await page.getByText('Steps that you meet by yourself').waitFor({ state: 'detached' });
  });
});
