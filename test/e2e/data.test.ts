/** "Your data" shows every record that a day's work leaves, on the disk and in memory, and erases it. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { REPLIES } from '../../src/insights/calibration/replies.ts';
import { EXERCISES } from '../../src/practice/exercises/index.ts';
import { TICKETS } from '../demo/tickets.ts';
import { type Desk, startDesk } from './support/desk.ts';
import { foundIn } from './support/words.ts';

let desk: Desk;
let page: Page;
beforeAll(async () => {
  desk = await startDesk('test/demo');
});
afterAll(() => desk?.close());

/** What is stored now, on the disk and in memory. */
const stored = () =>
  page.evaluate(
    async (): Promise<Record<string, unknown>> => ({
      ...(await chrome.storage.local.get(null)),
      ...(await chrome.storage.session.get(null)),
    }),
  );
/** What the page shows, topic by topic, as one. */
const shown = async () => {
  const texts = await page.locator('.topic pre').allTextContents();
  return Object.assign({}, ...texts.map((text) => JSON.parse(text))) as Record<string, unknown>;
};
const keys = (records: object) => Object.keys(records).sort();

/** What the agent writes in this story. */
const OWN = {
  reply: 'Hi Jane, sorry for any inconvenience. I’ll call you by noon tomorrow.',
  byHand: 'Ask the depot about the blender of Mrs Cole',
  lesson: 'Ask the depot before the day is promised.',
  practice: 'Hello, I will look into it and write to you.',
};
/** Waits until something is stored under a key. */
const waitFor = (one: Page, key: string) =>
  one.waitForFunction(async (wanted) => wanted in (await chrome.storage.local.get(null)), key);

/** A complaint of the practice is answered, a reply of the calibration rated, and the counts made ready for the team. */
async function growAndLearn(): Promise<void> {
  const practice = await desk.extension.open('src/practice/index.html');
  await practice.getByLabel('Your answer').fill(OWN.practice);
  await practice.getByRole('button', { name: 'Hand in' }).click();
  await practice.getByRole('heading', { name: 'Your answer, read' }).waitFor();
  await practice.locator('.stand textarea').fill('They waited at home for nothing.');
  await waitFor(practice, 'follow.practice');
  await practice.close();
  const insights = await desk.extension.open('src/insights/index.html#calibration');
  await insights.getByRole('group', { name: 'Own' }).getByRole('radio').first().check();
  await waitFor(insights, 'follow.calibration');
  await insights.getByRole('link', { name: 'Your own' }).click();
  await insights.getByLabel(/^Your name/).fill('Sam');
  const saving = insights.waitForEvent('download');
  await insights.getByRole('button', { name: 'Export for the team' }).click();
  await saving;
  await waitFor(insights, 'follow.owner');
  await insights.close();
}

it('shows each record of a story: choices, phrases, reminders, a lesson, counts, practice, ratings, ticks, an earlier state', async () => {
  const { page: reply, layer, tabId } = await desk.open('/#parcel/textarea');
  await reply.waitForFunction(() => document.documentElement.dataset.ready === 'parcel/textarea');
  await reply.locator('textarea').click();
  await reply.keyboard.type(OWN.reply);
  await layer.until('[data-part="chip"]', (text) => /\d of \d/.test(text));
  await desk.extension.command('open-card', reply);
  await layer.text('[data-part="promise"]');
  await reply.keyboard.press('r');
  await layer.text('[data-part="open-promise"]');
  await reply.keyboard.press('Escape');
  await layer.until('[data-part="card"]', (text) => text === '');
  const popup = await desk.popup(tabId);
  await popup.getByRole('button', { name: 'Empathise: not needed here' }).click();
  await popup.locator('[data-step="empathise"][data-mark="none"]').waitFor();
  await popup.getByText('Remind me of something').click();
  await popup.getByLabel('What you promised').fill(OWN.byHand);
  await popup.getByRole('button', { name: 'Add a reminder' }).click();
  await popup.getByRole('button', { name: '2 more later' }).waitFor();
  await popup.close();
  await reply.bringToFront();
  await reply.locator('#send').click();
  page = await desk.extension.open('src/options/index.html#phrases');
  await page.waitForFunction(async () =>
    Object.keys(await chrome.storage.local.get(null)).some((key) => key.startsWith('follow.counts.')),
  );
  await reply.close();
  await growAndLearn();
  await page.bringToFront();
  await page.getByRole('button', { name: 'Import' }).click();
  await page.getByLabel('Library file').setInputFiles({
    name: 'team.json',
    mimeType: 'application/json',
    buffer: Buffer.from(
      JSON.stringify({
        id: 'team',
        name: 'Team',
        version: '1',
        language: 'en',
        phrases: [{ id: 'a', step: 'own', text: 'It is mine now.' }],
      }),
    ),
  });
  await page.getByRole('button', { name: 'Take it' }).click();
  await page.getByRole('status').filter({ hasText: 'Imported 1 change' }).waitFor();
  await page.getByRole('link', { name: 'Manners' }).click();
  await page.getByLabel('How strict it is').selectOption('strict');
  await page.waitForFunction(async () => 'settings.strictness' in (await chrome.storage.local.get(null)));

  await page.getByRole('link', { name: 'Lessons' }).click();
  await page.getByLabel('In one line').fill(OWN.lesson);
  await page.getByRole('button', { name: 'Keep the lesson' }).click();
  await page.getByText('Kept in your lessons.').waitFor();

  await page.getByRole('link', { name: 'Your data' }).click();
  await page.locator('.topic').first().waitFor();
  for (const topic of await page.locator('.topic summary').all()) await topic.click();
  const all = await stored();
  expect(keys(await shown())).toEqual(keys(all));
  expect(await shown()).toEqual(all);
  for (const topic of [
    'choices',
    'libraries',
    'reminders',
    'lessons',
    'counts',
    'practice',
    'calibration',
    'earlier',
    'inner',
    'open',
  ])
    expect(await page.locator(`[data-topic="${topic}"]`).count(), topic).toBe(1);
  // Everything else that was kept of the reply and its promise can be erased by its topic.
  const inner = JSON.parse((await page.locator('[data-topic="inner"] pre').textContent()) ?? '') as object;
  expect(
    Object.keys(inner)
      .filter((key) => key.startsWith('follow.'))
      .sort(),
  ).toEqual(['follow.salt', 'follow.version']);
});

it('keeps no word of the customer’s on the disk, nor one of an answer in practice', async () => {
  const text = JSON.stringify(await page.evaluate(() => chrome.storage.local.get(null)));
  // What the agent has written down is there: the search finds what is stored.
  for (const own of [OWN.byHand, OWN.lesson, 'I’ll call you by noon tomorrow.'])
    expect(foundIn(text, own).length, own).toBeGreaterThan(0);
  const theirs = [
    ...TICKETS.flatMap(({ messages }) => messages.map((message) => message.text)),
    ...EXERCISES.flatMap(({ said }) => said),
  ];
  expect(theirs.length).toBeGreaterThan(60);
  const unwritten = [OWN.practice, 'They waited at home for nothing.', ...REPLIES.map((one) => one.text)];
  for (const message of [...theirs, ...unwritten])
    expect(foundIn(text, message, [OWN.reply, OWN.byHand, OWN.lesson]), message).toEqual([]);
  for (const words of ['birthday', 'Jane', 'nine days', 'fed up']) expect(text).not.toContain(words);
});

it('saves all of it, or one topic, as a file that says what is stored', async () => {
  const saved = async (button: Locator): Promise<unknown> => {
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    return JSON.parse(readFileSync(await download.path(), 'utf8'));
  };
  const all = await stored();
  expect(await saved(page.getByRole('button', { name: 'Export everything' }))).toEqual(all);
  expect(await saved(page.locator('[data-topic="lessons"]').getByRole('button', { name: 'Export this' }))).toEqual({
    'follow.lessons': all['follow.lessons'],
  });
});

it('erases one topic, and leaves the others', async () => {
  const before = await stored();
  const reminders = page.locator('[data-topic="reminders"]');
  await reminders.getByRole('button', { name: 'Erase this' }).click();
  await reminders.getByRole('button', { name: 'Yes, erase it' }).click();
  await reminders.waitFor({ state: 'detached' });
  expect(keys(await stored())).toEqual(keys(before).filter((key) => key !== 'follow.reminders'));
});

it('erases everything, and says that nothing is left', async () => {
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Yes, erase it' }).click();
  await page.getByText('Nothing is stored yet').waitFor();
  expect(await stored()).toEqual({});
});
