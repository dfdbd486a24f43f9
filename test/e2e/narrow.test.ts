/** The options at 320 px with words that are longer than that: each pane, what comes in, while it is read and while it is stored. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PANES } from '../../src/options/panes.ts';
import { violations } from './support/axe.ts';
import { type Extension, launchExtension } from './support/extension.ts';
import { type Options, optionsOn } from './support/options.ts';

const WIDTH = 320;
/** A law of 1999, and its office. */
const LONG = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzamt';
const HOST = `${LONG.toLowerCase().replace('ü', 'ue').replace('ü', 'ue')}.example.com`;
const phrase = (id: string, step: string, more: object = {}) => ({
  id,
  step,
  text: `Sorry about the ${LONG}, {customer}.`,
  title: LONG,
  tags: [LONG, 'refund'],
  shortcut: `;${LONG.slice(0, 39)}`,
  ...more,
});
const line = (upTo: number) => ({
  kind: 'misinformation',
  fromDays: 10,
  offer: LONG,
  upTo,
  currency: 'EUR',
  approver: LONG,
  words: LONG,
});
const STORED = {
  'settings.version': 3,
  libraries: [
    {
      id: 'team',
      name: LONG,
      version: LONG.slice(0, 50),
      language: 'de',
      owner: LONG,
      description: LONG,
      where: { sites: [HOST], desks: [LONG] },
      from: 'file',
      on: true,
      order: ['own', 'solve'],
    },
  ],
  'phrases:team:own': [phrase('b', 'own', { kinds: ['misinformation', 'cancellation'] })],
  'phrases:team:solve': [phrase('c', 'solve')],
  'settings.words': [{ avoid: LONG, instead: LONG, why: LONG }],
  'settings.goodwill': [line(20)],
  'settings.perSite': { [HOST]: {} },
  'settings.taught': { [HOST]: { customer: `.${LONG}`, agent: `.${LONG}` } },
  'settings.agentName': LONG,
  'settings.quietWords': [LONG],
  'settings.teamOff': ['but'],
  'settings.grown': ['apologise'],
  'follow.lessons': [{ id: 'x', at: Date.UTC(2026, 1, 1), kind: 'prevent', failure: 'misinformation', text: LONG }],
  policy: {
    print: 'x',
    at: Date.UTC(2026, 1, 1),
    faults: [`“${LONG}” is not known here.`],
    pack: { name: LONG, version: LONG, locked: false, sites: { ask: [`https://${HOST}/*`], only: true } },
  },
};
const PACK = {
  amends: 'pack',
  name: LONG,
  version: LONG,
  owner: LONG,
  quietWords: [LONG],
  words: [{ avoid: LONG, instead: 'short', why: LONG }],
  goodwill: [line(50)],
  libraries: [{ id: 'team', name: LONG, phrases: [phrase('b', 'own', { title: 'Short' })] }],
  sites: { ask: [`https://${HOST}/*`] },
};

/** What of a pane is only there once it was read. */
const LATER: Partial<Record<(typeof PANES)[number], string>> = { lessons: 'tr[data-entry]', data: '.topic' };

describe('at 320 px', () => {
  let extension: Extension;
  let page: Page;
  let options: Options;
  beforeAll(async () => {
    extension = await launchExtension({ viewport: { width: WIDTH, height: 800 } });
    page = await extension.open('src/options/index.html');
    await page.evaluate((items) => chrome.storage.local.set(items), STORED);
    options = optionsOn(page);
  });
  afterAll(() => extension?.close());

  const to = async (pane: (typeof PANES)[number]) => {
    await page.goto(page.url().replace(/#.*|$/, `#${pane}`));
    await page.locator(`a[href="#${pane}"][aria-current]`).waitFor();
  };
  const isNarrow = async (where: string) =>
    expect(await page.evaluate(() => document.documentElement.scrollWidth), where).toBeLessThanOrEqual(WIDTH);
  const fits = async (where: string) => {
    await isNarrow(where);
    expect(await violations(page), where).toEqual([]);
  };

  it('a page that does not fit is found', async () => {
    await page.evaluate((word) => {
      const wide = document.createElement('p');
      wide.textContent = word;
      wide.style.whiteSpace = 'pre';
      document.body.append(wide);
    }, LONG);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeGreaterThan(WIDTH);
    await page.reload();
  });

  it('each pane', async () => {
    for (const pane of PANES) {
      await to(pane);
      if (LATER[pane]) await page.locator(LATER[pane]).first().waitFor();
      await isNarrow(pane);
    }
  });

  it('what is changed, selected, and told', async () => {
    await to('libraries');
    await page.getByRole('button', { name: `Edit: ${LONG}` }).click();
    await fits('a library');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: `Switch off: ${LONG}` }).click();
    await page.getByRole('status').filter({ hasText: LONG }).waitFor();
    await fits('a note');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('status').filter({ hasText: 'Undone.' }).waitFor();
    await to('goodwill');
    await page.getByRole('button', { name: `Edit: ${LONG}` }).click();
    await fits('a goodwill line');
    await to('phrases');
    await page
      .getByRole('button', { name: /^Edit: Sorry about/ })
      .first()
      .click();
    await fits('a phrase');
    await page.getByRole('button', { name: 'Cancel', exact: true }).click();
    await page
      .getByLabel(/^Select: Sorry about/)
      .first()
      .check();
    await fits('a selection');
    await page.getByRole('button', { name: 'Clear selection' }).click();
  });

  it('what comes in: a table, a pack, a refusal', async () => {
    const { incoming } = options;
    await options.choose(
      `${LONG}.csv`,
      `${LONG},text,note\n${LONG},"Sorry about {{${LONG}}}.",${LONG}\nA,B,C,${LONG}\n`,
    );
    await incoming.getByRole('region', { name: 'What would change' }).waitFor();
    await incoming.getByText('1 placeholder is not known here').click();
    await fits('a table');
    await options.choose('pack.json', JSON.stringify(PACK));
    for (const closed of await incoming.locator('details:not([open]) > summary').all()) await closed.click();
    await incoming.getByRole('row', { name: /up to 20 EUR.*up to 50 EUR/ }).waitFor();
    await fits('a pack');
    await options.choose('bad.json', JSON.stringify({ amends: 'pack', [LONG]: 1 }));
    await page.getByRole('alert').filter({ hasText: LONG }).waitFor();
    await fits('a refusal');
  });

  it('while a file is read, and while it is stored', async () => {
    const { incoming } = options;
    // What has to wait for the next breath waits until the page was looked at.
    await page.evaluate(() => {
      const held = window as unknown as { works: (() => void)[]; real: typeof setTimeout };
      held.works = [];
      held.real = window.setTimeout;
      window.setTimeout = ((work: () => void, ...rest: [number?]) =>
        rest[0] === undefined ? held.works.push(work) : held.real(work, ...rest)) as typeof setTimeout;
    });
    const rows = Array.from({ length: 400 }, (_, at) => `"${LONG} ${at}: I am sorry that it is late.",${at}`);
    await options.choose(`${LONG}.csv`, `text,title\n${rows.join('\n')}\n`);
    await incoming.getByRole('progressbar').waitFor();
    await fits('reading');
    await page.evaluate(() => {
      const held = window as unknown as { works: (() => void)[]; real: typeof setTimeout };
      window.setTimeout = held.real;
      for (const work of held.works) work();
    });
    await incoming.getByRole('button', { name: 'Take these 400' }).waitFor();
    await page.evaluate(() => {
      const held = window as unknown as { store(): void };
      const real = chrome.storage.local.set.bind(chrome.storage.local);
      chrome.storage.local.set = ((items: Record<string, unknown>) =>
        new Promise<void>((done) => {
          held.store = () => void real(items).then(done);
          chrome.storage.local.set = real;
        })) as typeof chrome.storage.local.set;
    });
    await incoming.getByRole('button', { name: 'Take these 400' }).click();
    await page.getByRole('progressbar', { name: 'Working' }).waitFor();
    await fits('storing');
    await page.evaluate(() => (window as unknown as { store(): void }).store());
    await page.getByRole('status').filter({ hasText: 'Imported 400' }).waitFor();
    await page.getByRole('progressbar', { name: 'Working' }).waitFor({ state: 'detached' });
    await fits('stored');
  });
});
