/** A team's pack that comes again, and a pack as the policy file of a browser: shown before it is taken, chosen row by row, undone at once. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readPack } from '../../src/settings/pack.ts';
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

const status = (text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();
const phrase = (id: string, text: string) => ({ id, step: 'own', text });
const pack = (version: string, phrases: object[], more: object = {}) =>
  JSON.stringify({
    amends: 'pack',
    name: 'Support',
    version,
    libraries: [{ id: 'team', name: 'Team phrases', owner: 'Ann', version, phrases }],
    ...more,
  });
const FIRST = pack('1', [phrase('a', 'Text A, the first.'), phrase('b', 'Text B, the first.'), phrase('c', 'Text C.')]);
const SECOND = pack('2', [phrase('a', 'Text A, theirs.'), phrase('b', 'Text B, the first.'), phrase('d', 'Text D.')]);
const CHANGES =
  'Library “Team phrases”: 1 new, 0 changed, 0 as they are, 1 changed on both sides, 1 removed, 1 kept as yours';
const texts = async () => (await page.getByRole('row', { name: /^Select: Text / }).allTextContents()).join('\n');
const change = async (from: string, to: string) => {
  await page.getByRole('button', { name: `Edit: ${from}` }).click();
  await options.form.getByLabel('Text', { exact: true }).fill(to);
  await options.form.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('row', { name: to }).waitFor();
};

it('shows what changed on which side; own changes survive, and a conflict is chosen side by side', async () => {
  await options.choose('pack.json', FIRST);
  await options.incoming.getByText('Library “Team phrases”: 3 new, 0 changed, 0 as they are').waitFor();
  await options.incoming.getByRole('button', { name: 'Take it' }).click();
  await status('Took the pack “Support”.');
  await change('Text A, the first.', 'Text A, mine.');
  await change('Text B, the first.', 'Text B, mine.');
  await page.getByRole('link', { name: 'Libraries' }).click();
  await page.getByRole('button', { name: 'Edit: Team phrases' }).click();
  await page.getByRole('form', { name: 'Library' }).getByLabel('Name').fill('Our own name');
  await page.getByRole('form', { name: 'Library' }).getByRole('button', { name: 'Save' }).click();
  await status('Changed.');
  await page.getByRole('link', { name: 'Phrases' }).click();
  await options.choose('pack.json', SECOND);
  await options.incoming.getByText(CHANGES).waitFor();
  const rows = options.incoming.getByRole('region', { name: 'What would change: Team phrases' });
  await rows.getByRole('row', { name: /Text A, mine\..*Text A, theirs\./ }).waitFor();
  await rows.getByRole('row', { name: /Text C\..*no longer in it/ }).waitFor();
  await rows.getByLabel('Take: Text A, theirs.').check();
  await rows.getByLabel('Take: Text C.').uncheck();
  await options.incoming.getByRole('button', { name: 'Take it' }).click();
  await status('Took the pack “Support”.');
  const now = await texts();
  for (const wanted of ['Text A, theirs.', 'Text B, mine.', 'Text C.', 'Text D.']) expect(now).toContain(wanted);
  expect(now).not.toContain('Text A, mine.');
  await page.getByRole('link', { name: 'Libraries' }).click();
  await page.getByRole('row', { name: 'Our own name version 2' }).filter({ hasText: 'Ann' }).waitFor();
  await page.getByRole('link', { name: 'Phrases' }).click();
});

it('is undone whole: it comes again as it came before', async () => {
  const says = async () => {
    await options.choose('pack.json', SECOND);
    return options.incoming.getByText(/^Library “Team phrases”/).textContent();
  };
  await options.choose('pack.json', FIRST);
  await options.incoming.getByRole('button', { name: 'Take it' }).click();
  await status('Took the pack');
  const before = await options.stored();
  const first = await says();
  await options.incoming.getByRole('button', { name: 'Take it' }).click();
  await status('Took the pack');
  expect(await options.stored()).not.toBe(before);
  await page.getByRole('button', { name: 'Undo' }).click();
  await status('Undone.');
  expect(await options.stored()).toBe(before);
  await expect.poll(says).toBe(first);
  await options.incoming.getByRole('button', { name: 'Leave it' }).click();
});

it('that is not taken leaves everything as it was, and asks for no site', async () => {
  const all = () =>
    page.evaluate(async () =>
      JSON.stringify([await chrome.storage.local.get(null), await chrome.permissions.getAll()]),
    );
  const before = await all();
  const sites = { ask: ['https://desk.example.test/*'], forbidden: [], only: false };
  await options.choose('pack.json', pack('3', [phrase('z', 'Text Z.')], { mode: 'quiet', sites }));
  await options.incoming.getByText('desk.example.test').waitFor();
  await options.incoming.getByRole('button', { name: 'Leave it' }).focus();
  await page.keyboard.press('Enter');
  await options.incoming.getByRole('button', { name: 'Choose a file' }).waitFor();
  await options.incoming.getByText('desk.example.test').waitFor({ state: 'detached' });
  expect(await all()).toBe(before);
  await options.incoming.getByRole('button', { name: 'Close' }).click();
});

it('its words and goodwill lines join one’s own, come again as what they are, and are undone', async () => {
  const word = (avoid: string, instead: string) => ({ avoid, instead, why: null });
  const line = (fromDays: number, upTo: number) => ({
    kind: 'late',
    fromDays,
    offer: 'a voucher',
    upTo,
    currency: 'EUR',
  });
  const lists = (words: object[], goodwill: object[]) =>
    JSON.stringify({ amends: 'pack', name: 'Rules', words, goodwill });
  const kept = async () =>
    page.evaluate(async () => {
      const { 'settings.words': words, 'settings.goodwill': goodwill } = await chrome.storage.local.get(null);
      return {
        words: (words as { avoid: string; instead: string }[]).map(({ avoid, instead }) => `${avoid} → ${instead}`),
        goodwill: (goodwill as { fromDays: number; upTo: number }[]).map(
          ({ fromDays, upTo }) => `${fromDays}: ${upTo}`,
        ),
      };
    });
  const take = async () => {
    await options.incoming.getByRole('button', { name: 'Take it' }).click();
    await status('Took the pack “Rules”.');
  };
  await page.evaluate((own) => chrome.storage.local.set({ 'settings.words': [own] }), word('guest', 'customer'));
  await options.choose(
    'rules.json',
    lists([word('guest', 'client'), word('user', 'customer')], [line(3, 10), line(9, 50)]),
  );
  await options.incoming
    .getByText('Words to avoid: 1 new, 0 changed, 0 as they are, 1 changed on both sides')
    .waitFor();
  await options.incoming.getByText('Goodwill policy: 2 new, 0 changed, 0 as they are').waitFor();
  await options.incoming.getByRole('row', { name: /guest.*customer.*guest.*client/ }).waitFor();
  await take();
  expect(await kept()).toEqual({ words: ['guest → customer', 'user → customer'], goodwill: ['3: 10', '9: 50'] });

  await page.getByRole('link', { name: 'Goodwill' }).click();
  await page.getByRole('button', { name: 'Edit: a voucher' }).last().click();
  await page.getByRole('form', { name: 'Edit: a voucher' }).getByLabel('Up to').fill('40');
  await page.keyboard.press('Enter');
  await page.getByRole('row', { name: 'up to 40 EUR' }).waitFor();
  await page.getByRole('link', { name: 'Phrases' }).click();
  await options.choose('rules.json', lists([word('user', 'person')], [line(3, 15), line(9, 60)]));
  await options.incoming.getByText('Words to avoid: 0 new, 1 changed, 0 as they are').waitFor();
  await options.incoming
    .getByText('Goodwill policy: 0 new, 1 changed, 0 as they are, 1 changed on both sides')
    .waitFor();
  const both = options.incoming.getByRole('row', { name: /up to 40 EUR.*up to 60 EUR/ });
  await both.waitFor();
  await take();
  const after = { words: ['guest → customer', 'user → person'], goodwill: ['3: 15', '9: 40'] };
  expect(await kept()).toEqual(after);
  await options.choose('rules.json', lists([word('user', 'person')], [line(3, 15), line(9, 70)]));
  await both.waitFor({ state: 'detached' });
  await options.incoming.getByRole('checkbox', { name: /^Take: Late, from day 9/ }).check();
  await take();
  expect((await kept()).goodwill).toEqual(['3: 15', '9: 70']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await status('Undone.');
  expect(await kept()).toEqual(after);
});

it('goes out as the policy file of a browser, with what was dismissed for the team and the sites, locked or preset', async () => {
  await page.evaluate(() =>
    chrome.storage.local.set({
      'settings.teamOff': ['but', 'learn'],
      'settings.rulesOff': ['but', 'blame'],
      'settings.stepsOff': ['learn'],
    }),
  );
  await extension.switchOn('http://localhost/*');
  await page.getByRole('link', { name: 'Team' }).click();
  const form = page.getByRole('form', { name: 'Pack' });
  await form.getByLabel(/^Wording that is not flagged/).uncheck();
  await form.getByLabel(/^Dismissed for the team: “But” takes the apology back · Learn/).waitFor();
  await form.getByLabel('How it travels').selectOption({ label: 'Firefox, policies.json' });
  const exported = async () => {
    const download = page.waitForEvent('download');
    await form.getByRole('button', { name: 'Export the pack' }).click();
    const file = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
    return readPack(file.policies['3rdparty'].Extensions['amends@amends.example'].pack);
  };
  const wanted = { rulesOff: ['but'], stepsOff: ['learn'], sites: { ask: ['http://localhost/*'] } };
  const locked = await exported();
  expect(locked).toMatchObject({ ok: true, value: wanted });
  expect(locked.ok && locked.value.locked).toBeUndefined();
  await form.getByLabel(/^Only preset/).check();
  expect(await exported()).toMatchObject({ ok: true, value: { ...wanted, locked: false } });
});
