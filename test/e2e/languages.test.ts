/** The interface in other languages: nothing English is left over among its own texts, and nothing that can be pressed is cut off. */
import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PANES } from '../../src/options/panes.ts';
import { BUILT_IN } from '../../src/phrases/builtin/index.ts';
import { textsOf } from '../tools/locales.ts';
import { type Desk, startDesk } from './support/desk.ts';
import { buildIn, CUT_OFF, isAmong, OWN_TEXTS } from './support/language.ts';

/** The popup is as wide as the browser makes it for our page. */
const POPUP = { width: 360, height: 600 };
const WIDE = { width: 1280, height: 800 };

/** What is the same in every language: names, formats, addresses as examples. */
const SAME =
  /^(?:Amends|JSON|CSV|EUR|[\w*.-]+\.(?:com|org)(?:, .*)?|(?:http:\/\/)?localhost(?::\d+)?|zendesk, gmail|refund, gold customers|\/late)$/;
/** Examples of what a customer is told. */
const EXAMPLES = new Set(['As an apology I have added a voucher to your account.']);
/** What comes with the phrases that come with Amends, and is English as they are. */
const TAGS = new Set(BUILT_IN.phrases.flatMap(({ tags = [] }) => tags));
/** Help desks that have this name everywhere. */
const DESKS = /^(?:Chatwoot|Crisp|Front|Gmail|Help Scout|HubSpot|Intercom|LiveChat|Outlook|Slack|WhatsApp)$/;

const on = <T>(page: Page, code: string) => page.evaluate<T>(`(${code}).call(document.body)`);

/** By folder in the package and by folder of texts. */
const LANGUAGES: [string, string][] = [
  ['de', 'de'],
  ['fr', 'fr'],
  ['es', 'es'],
  ['pt_BR', 'pt'],
  ['ja', 'ja'],
];
/** The language with the longest words, and the one without spaces; the deep run looks at all. */
const looksAt = LANGUAGES.filter(([, name]) => process.env.AMENDS_DEEP === '1' || name === 'de' || name === 'ja');

describe.each(looksAt)('in %s', (folder, language) => {
  const texts = textsOf(language);
  const ours = isAmong(texts);
  const say = (key: string) => texts.get(key) ?? '';
  const weekday = new Intl.DateTimeFormat(folder.replace('_', '-'), { weekday: 'long', timeZone: 'UTC' });
  /** As the browser names them. */
  const DAYS = new Set(Array.from({ length: 7 }, (_, day) => weekday.format(Date.UTC(2026, 1, 1 + day))));
  const right = (text: string) =>
    !/\p{L}{2}/u.test(text) ||
    SAME.test(text) ||
    DESKS.test(text) ||
    /^https?:\/\//.test(text) ||
    EXAMPLES.has(text) ||
    TAGS.has(text) ||
    DAYS.has(text) ||
    ours(text);
  /** Texts with letters that are none of the language's, nor a list of such; what was read of the customer is in their words. */
  const strange = (shown: readonly string[]) => [
    ...new Set(shown.filter((text) => !text.startsWith('· ') && !right(text) && !text.split(', ').every(right))),
  ];
  const looked = async (page: Page, where: string) => {
    expect(await page.evaluate(() => document.documentElement.lang), where).toBe(folder.replace('_', '-'));
    expect(strange(await on<string[]>(page, OWN_TEXTS)), where).toEqual([]);
    expect(await on<string[]>(page, CUT_OFF), where).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), where).toBeLessThanOrEqual(0);
  };

  let desk: Desk;
  let dist: string;
  beforeAll(async () => {
    dist = buildIn(folder);
    desk = await startDesk('test/demo', { dist });
  });
  afterAll(async () => {
    await desk?.close();
    if (dist) rmSync(dist, { recursive: true });
  });

  it('an English text that is left over is found', async () => {
    const page = await desk.extension.open('src/options/index.html');
    await page.evaluate(() => document.body.append('Choose all of them'));
    expect(strange(await on<string[]>(page, OWN_TEXTS))).toEqual(['Choose all of them']);
    await page.close();
  });

  it('the options, each pane', async () => {
    const page = await desk.extension.open('src/options/index.html');
    for (const pane of PANES) {
      await page.goto(page.url().replace(/#.*|$/, `#${pane}`));
      await page.locator(`a[href="#${pane}"][aria-current]`).waitFor();
      await looked(page, pane);
    }
    await page.goto(page.url().replace(/#.*/, '#phrases'));
    await page.getByRole('button', { name: say('phrases_newPhrase') }).click();
    await page.getByLabel(say('common_text'), { exact: true }).fill('Sorry about {issue}.');
    await page.getByRole('button', { name: say('phrases_import'), exact: true }).click();
    await page.getByRole('region', { name: say('incoming_import') }).waitFor();
    await looked(page, 'a phrase, and the import');
    const incoming = page.getByRole('region', { name: say('incoming_import') });
    await incoming
      .getByRole('textbox')
      .fill('title,text\nA,"I am sorry."\nA,"I am sorry."\nB,One,more\nC,\nD,"Open.\n');
    await incoming.getByRole('button', { name: say('incoming_lookAtIt') }).click();
    await incoming.locator('.refused li').nth(3).waitFor();
    const why = await page.evaluate<string[]>(`(${OWN_TEXTS}).call(document.querySelector('.refused'))`);
    expect(why.length).toBeGreaterThan(8);
    // A schema's fault is put together of a field's name and what is wrong with it.
    const parts = why.map((text) => text.replace(/^.text.[:：] ?(.+)[.。]$/u, '$1'));
    expect(parts).toContain(say('faults_empty'));
    expect(strange(parts), 'why rows are refused').toEqual([]);
    await incoming.getByText(say('formats_csv_shape')).waitFor();
    await incoming.getByRole('button', { name: say('common_leaveIt') }).click();
    await incoming.getByRole('textbox').fill('{ "phrases": ');
    await incoming.getByRole('button', { name: say('incoming_lookAtIt') }).click();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    const isNotJson = isAmong(new Map([['json', say('incoming_nothing').replace('$1', say('faults_notJson'))]]));
    expect(isNotJson((await alert.textContent()) ?? '')).toBe(true);
    await page.close();
  });

  it('the welcome page, wide and narrow', async () => {
    const page = await desk.extension.open('src/welcome/index.html');
    await page.locator('#reply').waitFor();
    await looked(page, 'wide');
    await page.setViewportSize({ width: 360, height: 700 });
    await looked(page, 'narrow');
    await page.close();
  });

  it('the practice page, before and after an answer', async () => {
    const page = await desk.extension.open('src/practice/index.html');
    await page.getByLabel(say('practice_answer')).fill('Hi, sorry for any inconvenience. You should have told us.');
    await page.getByText(say('practice_pickLabel'), { exact: true }).click();
    await looked(page, 'writing');
    await page.getByRole('button', { name: say('practice_handIn') }).click();
    await page.getByRole('button', { name: say('practice_thought') }).waitFor();
    await looked(page, 'read');
    await page.close();
  });

  it('the insights page', async () => {
    const page = await desk.extension.open('src/insights/index.html');
    await page.getByRole('heading', { name: say('insights_heading') }).waitFor();
    await looked(page, 'empty');
    await page.close();
  });

  it('chip and card on the page, and the popup about it', async () => {
    const { page, layer, tabId } = await desk.open('/#parcel/textarea');
    const popup = await desk.popup(tabId);
    await popup.setViewportSize(POPUP);
    await popup.locator('[role="switch"]').waitFor();
    await looked(popup, 'the popup without a draft');
    await page.bringToFront();
    await page.locator('textarea').click();
    await page.keyboard.type('Hi Jane, sorry for the inconvenience. I will e-mail you by Friday.');
    const spoken = isAmong(new Map([['chip', say('chip_stepsSpoken')]]));
    const [chip = ''] = (await layer.until('.chip .spoken', (text) => /\d.*\d/.test(text))).split(/(?<=[.。])\s?/u);
    expect(spoken(chip), chip).toBe(true);
    await layer.click('.chip-main');
    for (const width of [WIDE.width, POPUP.width]) {
      await page.setViewportSize({ width, height: WIDE.height });
      await layer.text('.card .foot');
      expect(strange(await layer.ask<string[]>('.card .foot', OWN_TEXTS)), 'the card’s foot').toEqual([]);
      expect(await layer.ask<string[]>('.card', CUT_OFF), `the card at ${width}`).toEqual([]);
    }
    await popup.locator('[data-step="solve"]').waitFor();
    await looked(popup, 'the popup with a checklist');
    await popup.close();
    await page.close();
  });
});
