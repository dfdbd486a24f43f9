/** Calibration: a lead rates ten replies by keyboard and by mouse, and compares with the coach and with a colleague. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { GRADED, type Graded, YES_NO } from '../../src/coach/model.ts';
import { coachRatings } from '../../src/insights/calibration/compare.ts';
import { REPLIES } from '../../src/insights/calibration/replies.ts';
import { type Extension, launchExtension } from './support/extension.ts';

let extension: Extension;
let page: Page;
const faults: string[] = [];
const watch = (opened: Page) =>
  opened.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
beforeAll(async () => {
  extension = await launchExtension();
  page = await extension.open('src/insights/index.html');
  watch(page);
});
afterAll(() => extension?.close());

const coach = coachRatings().ratings;
/** As the coach rates a reply, but for the first: nobody takes that one on. */
const levelOf = (at: number, label: Graded) =>
  at === 0 && label === 'own' ? 0 : (coach.get(REPLIES[at]?.id ?? '')?.[label] ?? 0);
const said = (text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();
const kept = () =>
  page.evaluate(async () => (await chrome.storage.local.get('follow.calibration'))['follow.calibration'] as unknown);
const take = async (file: string, text: string) => {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Take a colleague’s file' }).click();
  await (await choosing).setFiles({ name: file, mimeType: 'application/json', buffer: Buffer.from(text) });
};

it('a reply is rated by keyboard alone: an arrow for a level, Tab to the next part', async () => {
  await page.getByRole('link', { name: 'Calibration' }).focus();
  await page.keyboard.press('Enter');
  await said('0 of 10 replies are rated.');
  await page.getByText('When all ten are rated').waitFor();
  await page.getByRole('group', { name: 'Acknowledge' }).getByRole('radio').first().focus();
  for (const label of GRADED) {
    await page.keyboard.press('Space');
    for (let level = 0; level < levelOf(0, label); level++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
  }
  await page.locator('input[type="checkbox"]:focus').waitFor();
  for (const _ of YES_NO) await page.keyboard.press('Tab');
  await said('1 of 10 replies are rated.');
  await page.keyboard.press('Enter');
  await page.locator('h2:focus', { hasText: 'Reply 2 of 10' }).waitFor();
});

it('the others by mouse; each radio has the guide’s words for a name', async () => {
  await page
    .getByRole('group', { name: 'Own' })
    .getByRole('radio', { name: '1 Vague or passive: “will be looked into”' })
    .waitFor();
  for (let at = 1; at < REPLIES.length; at++) {
    await page.getByRole('button', { name: new RegExp(`^Reply ${at + 1}, not rated yet$`) }).click();
    await page.getByRole('heading', { name: `Reply ${at + 1} of 10` }).waitFor();
    for (const [nth, label] of GRADED.entries())
      await page.locator('.labels fieldset').nth(nth).getByRole('radio').nth(levelOf(at, label)).click();
    for (const [nth, label] of YES_NO.entries())
      if (coach.get(REPLIES[at]?.id ?? '')?.[label] === 1)
        await page.getByRole('group', { name: 'Yes or no' }).getByRole('checkbox').nth(nth).click();
  }
  await said('10 of 10 replies are rated.');
});

it('the levels stand beside the coach’s: how far they agree, in words, and where they differ', async () => {
  await page.getByText('60 ratings, 59 alike (98%).').waitFor();
  await page.getByText('almost perfect agreement').first().waitFor();
  expect(await page.locator('.difference').count()).toBe(1);
  await page.locator('.difference summary').focus();
  await page.keyboard.press('Enter');
  const row = page.getByRole('row', { name: /^Own 0 No one takes it on/ });
  expect(await row.textContent()).toContain('be looked into');
});

it('a colleague’s file is compared too; a broken one is refused with a sentence', async () => {
  await page.getByLabel('Your name in the file').fill('Ada');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export my ratings' }).click();
  const text = readFileSync(await (await saving).path(), 'utf8');
  await take('broken.json', text.slice(0, 100));
  await page.getByRole('alert').filter({ hasText: 'broken.json: It is not JSON' }).waitFor();
  const other = JSON.parse(text) as { name: string; ratings: Record<string, Record<string, number>> };
  expect(other.name).toBe('Ada');
  for (const rating of Object.values(other.ratings)) rating.apologise = 2 - (rating.apologise ?? 0);
  await take('ada.json', JSON.stringify(other));
  const beside = page.getByRole('region', { name: 'With Ada' });
  await beside.locator('.difference summary').first().click();
  await beside.getByRole('columnheader', { name: 'Ada' }).waitFor();
  await page.getByRole('alert').waitFor({ state: 'detached' });
});

it('ratings outlive the page, are levels alone, stand under “Your data”, and are erased there or here', async () => {
  await page.reload();
  await said('10 of 10 replies are rated.');
  const text = JSON.stringify(await kept());
  for (const { id, text: reply } of REPLIES) {
    expect(text).toContain(`"${id}":{`);
    expect(text).not.toContain(reply.slice(0, 12));
  }
  const options = await extension.open('src/options/index.html#data');
  watch(options);
  await options.locator('[data-topic="calibration"]').waitFor();
  await options.close();
  await page.getByRole('button', { name: 'Erase my ratings' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Yes, erase it' }).click();
  await said('0 of 10 replies are rated.');
  expect(await kept()).toBeUndefined();
  expect(faults).toEqual([]);
});
