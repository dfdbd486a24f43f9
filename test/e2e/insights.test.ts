/** Insights: one's own counts as charts, tables and files. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf } from '../../src/follow/days.ts';
import { madeDays } from '../insights/made.ts';
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
    await page.getByRole('img', { name: /^Each step\. [\d,]+ times a reply needed a step/ }).waitFor();
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

  it('go out as files: numbers alone', async () => {
    const csv = await saved('Export as CSV');
    expect(csv.split('\r\n')[0]).toContain('day,measure,of,count');
    await page.getByLabel(/^Your name/).fill('Ada');
    const team = JSON.parse(await saved('Export for the team')) as { by: string; name: string; counts: object };
    expect(team).toMatchObject({ format: 'amends-insights', by: 'week', name: 'Ada' });
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

  it('keep the page’s policy: nothing was refused', () => expect(faults).toEqual([]));
});
