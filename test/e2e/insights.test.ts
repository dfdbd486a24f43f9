/** Insights: one's own counts, and a team's, as charts, tables and files. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf, plusDays, weekOf } from '../../src/follow/days.ts';
import { teamFileOf } from '../../src/insights/file.ts';
import { madeDays, madeWeeks } from '../insights/made.ts';
import { type Extension, launchExtension } from './support/extension.ts';

let extension: Extension;
let page: Page;
const faults: string[] = [];
beforeAll(async () => {
  extension = await launchExtension();
  page = await extension.open('src/insights/index.html');
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
});
afterAll(() => extension?.close());

/** What is drawn in a chart: how many of its pixels are not empty. */
const drawn = (title: string) =>
  page
    .getByRole('region', { name: title, exact: true })
    .locator('canvas')
    .evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      return data.filter((value, at) => at % 4 === 3 && value > 0).length;
    });
const saved = async (button: string) => {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFileSync(await (await waiting).path(), 'utf8');
};
const today = dayOf(Date.now());

describe('one’s own insights', () => {
  it('say so while nothing is counted', async () => {
    await page.getByText('Nothing was counted').waitFor();
    expect(await page.locator('canvas').count()).toBe(0);
  });

  it('come as they are counted, each chart with words and a table', async () => {
    const days = madeDays(today, 500).map(([day, counts]) => [`follow.counts.${day}`, counts]);
    await page.evaluate(
      (items) => chrome.storage.local.set(items),
      Object.fromEntries([['follow.version', 1], ...days]),
    );
    await page.getByRole('img', { name: /^Each step\. Steps that replies needed: [\d,]+\./ }).waitFor();
    for (const title of ['Each step', 'Steps by week', 'Wording that makes it worse', 'How customers wrote back'])
      expect(await drawn(title), title).toBeGreaterThan(1_000);
    await page.getByRole('region', { name: 'Each step', exact: true }).getByText('As a table').click();
    await page.getByRole('table').getByRole('rowheader', { name: 'Apologise' }).waitFor();
  });

  it('show a year, and set it beside the year before', async () => {
    await page.getByLabel('Period').selectOption('365');
    const before = await drawn('Each step');
    await page.getByLabel('Compare with the 365 days before').focus();
    await page.keyboard.press('Space');
    await page.getByRole('columnheader', { name: 'The one before' }).waitFor();
    await page.getByRole('columnheader', { name: 'Met unaided, before' }).waitFor();
    expect(await drawn('Each step')).not.toBe(before);
  });

  it('set any two periods beside each other, and refuse one that is no earlier', async () => {
    await page.getByLabel('Period').selectOption('30');
    await page.getByRole('img', { name: /^Each step\./ }).waitFor();
    const earlier = () =>
      page
        .getByRole('row', { name: /^Replies sent/ })
        .getByRole('cell')
        .last()
        .textContent();
    const from = plusDays(today, -400);
    await page.getByLabel('The earlier one begins on').fill(from);
    const wanted = madeDays(today, 500)
      .filter(([day]) => day >= from && day <= plusDays(from, 29))
      .reduce((sum, [, counts]) => sum + counts.replies, 0);
    await expect.poll(earlier).toBe(String(wanted));
    await page.getByLabel('The earlier one begins on').fill(today);
    await page.getByRole('alert').filter({ hasText: 'must begin before “From”' }).waitFor();
    expect(await earlier()).toBe(String(wanted));
    await page.getByLabel('Period').selectOption('365');
    await page.getByRole('alert').waitFor({ state: 'detached' });
  });

  it('go out as files: numbers alone', async () => {
    const csv = await saved('Export as CSV');
    expect(csv.split('\r\n')[0]).toContain('day,measure,of,count');
    await page.getByLabel(/^Your name/).fill('Ada');
    const team = JSON.parse(await saved('Export for the team')) as { by: string; name: string; counts: object };
    expect(team).toMatchObject({ format: 'amends-insights', by: 'week', name: 'Ada', made: today });
    expect(Object.keys(team.counts).length).toBeGreaterThan(50);
  });

  it('are erased for the period alone', async () => {
    await page.getByLabel('Period').selectOption('30');
    await page.getByRole('button', { name: 'Erase this period' }).click();
    await page.getByRole('button', { name: 'Yes, erase' }).click();
    await page.getByRole('status').filter({ hasText: 'days were erased' }).waitFor();
    await page.waitForFunction(
      async (day) => !(`follow.counts.${day}` in (await chrome.storage.local.get(null))),
      madeDays(today, 500).at(-1)?.[0],
    );
    const left = await page.evaluate(async () => Object.keys(await chrome.storage.local.get(null)).length);
    expect(left).toBeGreaterThan(300);
  });
});

describe('a team’s insights', () => {
  const folder = mkdtempSync(join(tmpdir(), 'amends-team-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  /** A file on the disk as an agent hands it over. */
  const handed = (file: string, owner: string, weeks: number, name: string | null = null) => {
    const entries = madeWeeks(weekOf(today), weeks, owner.length);
    const path = join(folder, file);
    writeFileSync(path, JSON.stringify(teamFileOf(entries, { owner, made: today, name })));
    return path;
  };
  const stored = () => page.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
  const replies = () => page.getByRole('row', { name: /^Replies sent/ }).textContent();
  const said = (text: string | RegExp) => page.getByRole('status').filter({ hasText: text }).waitFor();
  let before: string;

  it('take many files by mouse, count each person once, and say of each other file why', async () => {
    await page.getByRole('link', { name: 'A team’s' }).click();
    before = await stored();
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, '{"format":"amends-insights",');
    const files = [
      ...Array.from({ length: 40 }, (_, at) => handed(`agent-${at}.json`, `somebody-${at}`, 12)),
      handed('agent-0 (again).json', 'somebody-0', 12),
      handed('agent-1 (more).json', 'somebody-1', 14),
      broken,
    ];
    // A bar shows how far it is, however soon it is gone again.
    await page.evaluate(() => {
      const seen = { bar: false };
      Object.assign(window, { seen });
      new MutationObserver(() => {
        seen.bar ||= document.querySelector('progress[max="43"]') !== null;
      }).observe(document.body, { childList: true, subtree: true });
    });
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose files' }).click();
    await (await choosing).setFiles(files);
    await said('41 files count. 40 people made them. 1 file does not count:');
    await page.getByRole('row', { name: /^broken\.json It is not JSON/ }).waitFor();
    expect(await page.evaluate(() => (window as unknown as { seen: { bar: boolean } }).seen.bar)).toBe(true);
    await page.getByText('1 file added nothing').click();
    await page.getByRole('listitem').filter({ hasText: 'agent-0 (again).json' }).waitFor();
    await page.getByRole('img', { name: /^Each step\. / }).waitFor();
    expect(await drawn('How many people each week has')).toBeGreaterThan(1_000);
  });

  it('take files that are dropped on the page beside those that are there', async () => {
    const text = readFileSync(handed('dropped.json', 'somebody-else', 3, 'Ada'), 'utf8');
    await page.evaluate((content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], 'dropped.json', { type: 'application/json' }));
      const drop = (kind: string) =>
        document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
      drop('dragover');
      drop('drop');
    }, text);
    await said('42 files count. 41 people made them.');
  });

  it('show the totals of all, or of one who wrote a name, by keyboard; and go out as CSV', async () => {
    const all = await replies();
    await page.getByLabel('Whose weeks').focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(
      () => document.querySelector('.whose select')?.querySelector('option:checked')?.textContent === 'Ada',
    );
    expect(await replies()).toBe('Replies sent48');
    expect(all).not.toBe('Replies sent48');
    await page.keyboard.press('ArrowUp');
    await page.getByLabel('Compare with the 14 weeks before').focus();
    await page.keyboard.press('Space');
    await page.getByRole('columnheader', { name: 'The one before' }).waitFor();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export the team’s totals as CSV' }).focus();
    await page.keyboard.press('Enter');
    const csv = readFileSync(await (await saving).path(), 'utf8');
    expect(csv.split('\r\n')[0]).toContain('week,measure,of,count');
    const sum = [...csv.matchAll(/,replies,,(\d+)/g)].reduce((total, [, count]) => total + Number(count), 0);
    expect(sum.toLocaleString('en')).toBe(all?.replace('Replies sent', ''));
  });

  it('outlive a look at one’s own, are forgotten by keyboard, and leave nothing stored', async () => {
    await page.getByRole('link', { name: 'Your own' }).click();
    await page.getByRole('link', { name: 'A team’s' }).click();
    await said('42 files count.');
    await page.getByRole('button', { name: 'Forget all files' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !document.querySelector('canvas'));
    expect(await stored()).toBe(before);
  });
});

it('the page’s policy refused nothing', () => expect(faults).toEqual([]));
