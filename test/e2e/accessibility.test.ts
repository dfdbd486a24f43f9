/** axe finds nothing in our pages and components, light and dark; the real card says what it is to a screen reader. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf, weekOf } from '../../src/follow/days.ts';
import { PANES as INSIGHTS } from '../../src/insights/panes.ts';
import { PANES } from '../../src/options/panes.ts';
import { coachRatings } from '../../src/insights/calibration/compare.ts';
import { SET } from '../../src/insights/calibration/replies.ts';
import { teamFileOf } from '../../src/insights/file.ts';
import { madeDays, madeWeeks } from '../insights/made.ts';
import { violations } from './support/axe.ts';
import { type Desk, startDesk } from './support/desk.ts';
import { type Server, serve } from './support/server.ts';

/** A file as a browser's picker hands it over. */
const given = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  let desk: Desk;
  let pages: Server;
  beforeAll(async () => {
    desk = await startDesk('test/demo', { colorScheme });
    pages = await serve({ folder: 'test/pages' });
  });
  afterAll(async () => {
    await desk?.close();
    await pages?.close();
  });

  it('the layer’s components have no violation, wide and narrow', async () => {
    const page = await desk.extension.context.newPage();
    await page.goto(`${pages.origin}/stories.html`);
    await page.waitForFunction(() => document.documentElement.dataset.ready === 'true');
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  });

  it('axe looks into the components: a planted violation is found', async () => {
    const page = await desk.extension.context.newPage();
    await page.goto(`${pages.origin}/stories.html`);
    await page.waitForFunction(() => document.documentElement.dataset.ready === 'true');
    await page.evaluate(() =>
      document.querySelector('#card')?.shadowRoot?.querySelector('.scroll')?.append(document.createElement('button')),
    );
    expect((await violations(page)).some((one) => one.startsWith('button-name'))).toBe(true);
    await page.close();
  });

  it('the options page has no violation on any pane', async () => {
    const page = await desk.extension.open('src/options/index.html');
    for (const pane of PANES) {
      await page.goto(page.url().replace(/#.*|$/, `#${pane}`));
      await page.locator(`a[href="#${pane}"][aria-current]`).waitFor();
      expect(await violations(page), pane).toEqual([]);
    }
    await page.goto(page.url().replace(/#.*/, '#phrases'));
    await page.getByRole('button', { name: 'New phrase' }).click();
    await page.getByLabel('Text', { exact: true }).fill('Sorry for any inconvenience.');
    expect(await violations(page), 'form').toEqual([]);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByLabel('Or paste its text').fill('name,text\nA,"Sorry, {{x}}."\nB,Two.,more\n');
    await page.getByRole('button', { name: 'Look at it' }).click();
    await page.getByRole('region', { name: 'What would change' }).waitFor();
    expect(await violations(page), 'import').toEqual([]);
    await page.close();
  });

  it('the practice page has no violation: writing, choosing, and with an answer read', async () => {
    const page = await desk.extension.open('src/practice/index.html');
    await page.getByLabel('Your answer').fill('Hi, sorry for any inconvenience. You should have told us.');
    expect(await violations(page), 'writing').toEqual([]);
    await page.getByText('Choose', { exact: true }).click();
    await page.keyboard.press('Tab');
    expect(await violations(page), 'choosing').toEqual([]);
    await page.getByRole('button', { name: 'Hand in' }).click();
    await page.getByRole('button', { name: 'Show one thought' }).click();
    await page.getByRole('button', { name: 'Erase progress' }).click();
    expect(await violations(page), 'read').toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  });

  it('the insights page has no violation: empty, with charts, with their tables', async () => {
    const page = await desk.extension.open('src/insights/index.html');
    await page.getByText('Nothing was counted').waitFor();
    expect(await violations(page), 'empty').toEqual([]);
    const today = dayOf(Date.now());
    const days = madeDays(today, 30).map(([day, counts]) => [`follow.counts.${day}`, counts]);
    await page.evaluate((items) => chrome.storage.local.set(items), Object.fromEntries(days));
    await page.getByLabel(/^Compare/).check();
    for (const summary of await page.getByText('As a table').all()) await summary.click();
    for (const pane of INSIGHTS) {
      await page.goto(page.url().replace(/#.*|$/, `#${pane}`));
      await page.locator(`a[href="#${pane}"][aria-current]`).waitFor();
      expect(await violations(page), pane).toEqual([]);
    }
    const ratings = Object.fromEntries([...coachRatings().ratings].map(([id, rating]) => [id, { ...rating, own: 0 }]));
    await page.evaluate((kept) => chrome.storage.local.set({ 'follow.calibration': kept }), { set: SET, ratings });
    await page.getByRole('heading', { name: 'Where you differ' }).waitFor();
    for (const summary of await page.locator('.difference summary').all()) await summary.click();
    expect(await violations(page), 'compared').toEqual([]);
    await page.goto(page.url().replace(/#.*/, '#team'));
    await page
      .locator('input[type="file"]')
      .setInputFiles([
        given(
          'good.json',
          JSON.stringify(teamFileOf(madeWeeks(weekOf(today), 12, 1), { owner: 'somebody', made: today, name: 'Ada' })),
        ),
        given('bad.json', ''),
      ]);
    await page.getByRole('img', { name: /^How many people each week has/ }).waitFor();
    expect(await violations(page), 'a team').toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    // The charts follow the page's width a frame later.
    await page.waitForFunction(() => document.documentElement.scrollWidth <= 320);
    await page.close();
  });

  it('the popup has no violation: off, without a draft, with a checklist', async () => {
    const { page, layer, tabId } = await desk.open('/#parcel/textarea');
    const empty = await desk.popup(tabId);
    await empty.locator('[role="switch"]').waitFor();
    expect(await violations(empty), 'without a draft').toEqual([]);
    await page.bringToFront();
    await page.locator('textarea').click();
    await page.keyboard.type('Hi Jane, sorry for the inconvenience.');
    await layer.until('[data-part="chip"]', (text) => /\d of \d/.test(text));
    await empty.locator('[data-step="solve"]').waitFor();
    expect(await violations(empty), 'with a checklist').toEqual([]);
    await page.close();
    await empty.close();
  });

  it('the real card is a named dialog with named buttons in the browser’s accessibility tree', async () => {
    const { page, layer } = await desk.open('/#parcel/textarea');
    await page.locator('textarea').click();
    await page.keyboard.type('Hi Jane,');
    await layer.until('[data-part="chip"]', (text) => /\d of \d/.test(text));
    await desk.extension.command('open-card', page);
    await layer.text('.card .phrase:focus');
    const cdp = await page.context().newCDPSession(page);
    const tree = async () => {
      const { nodes } = await cdp.send('Accessibility.getFullAXTree');
      return (role: string) =>
        nodes
          .filter((node) => node.role?.value === role && !node.ignored)
          .map((node) => String(node.name?.value ?? ''));
    };
    // The browser brings its tree up to date in its own time.
    await expect
      .poll(async () => (await tree())('button'))
      .toContainEqual(expect.stringMatching(/^Amends: \d of \d steps are there/));
    const named = await tree();
    expect(named('dialog')).toContain('Amends: what this reply still lacks');
    expect(named('button').filter((name) => name === '')).toEqual([]);
    expect(named('heading').length).toBeGreaterThan(1);
    await page.close();
  });
});
