/** A lead's first hour: macros come in, are tidied, go out as a file, and load in a second profile; versions, undo, refusals. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

const status = (text: string | RegExp) => page.getByRole('status').filter({ hasText: text }).waitFor();
const saved = async (click: () => Promise<void>): Promise<string> => {
  const download = page.waitForEvent('download');
  await click();
  return readFileSync(await (await download).path(), 'utf8');
};

const macros = JSON.stringify({
  macros: [
    {
      id: 1,
      title: 'Late::Sorry',
      active: true,
      actions: [
        {
          field: 'comment_value_html',
          value:
            '<p>Hi {{ticket.requester.first_name}},</p><p>I am sorry your parcel is late.</p><script>document.title="ran"</script><img src=x onerror="document.title=\'ran\'">',
        },
      ],
    },
    {
      id: 2,
      title: 'Refund',
      active: true,
      actions: [{ field: 'comment_value', value: 'I have refunded {{ticket.custom_field_7}} today.' }],
    },
    { id: 3, title: 'Close', active: true, actions: [{ field: 'status', value: 'solved' }] },
  ],
});

describe('a macro file', () => {
  it('is shown row by row before anything is stored: new, refused and why, unknown placeholders', async () => {
    const before = await options.stored();
    await options.choose('macros.json', macros);
    const { incoming } = options;
    await incoming.getByText('“Zendesk macros” has 2 phrases: 2 new').waitFor();
    await incoming.getByText('Macro 3: It has no text for the customer').waitFor();
    await incoming.getByText('1 placeholder is not known here').waitFor();
    await incoming.getByRole('row', { name: 'I am sorry your parcel is late.' }).waitFor();
    expect(await page.title()).not.toBe('ran');
    expect(await options.stored()).toBe(before);
  });

  it('is taken in part, undone, and taken whole', async () => {
    const { incoming } = options;
    await incoming.getByLabel(/^Take: I have refunded/).uncheck();
    await incoming.getByRole('button', { name: 'Take it' }).click();
    await status('Imported 1 change from “Zendesk macros”.');
    await page.getByRole('row', { name: 'I am sorry your parcel is late.' }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await status('Undone.');
    expect(JSON.parse(await options.stored())).toEqual([]);
    await options.choose('macros.json', macros);
    await incoming.getByRole('button', { name: 'Take these 2' }).click();
    await status('Imported 2 changes');
    await page.getByRole('row', { name: 'I have refunded [ticket custom field 7]' }).waitFor();
  });

  it('is tidied: named, sorted into steps, and its guessed steps settled', async () => {
    await page.getByRole('link', { name: 'Libraries' }).click();
    await page.getByRole('button', { name: 'Edit: Zendesk macros' }).click();
    const form = page.getByRole('form', { name: 'Library' });
    await form.getByLabel('Name').fill('Parcels');
    await form.getByLabel('Owner').fill('Support team');
    await form.getByLabel('Only on these sites').fill('desk.example.com');
    await form.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('row', { name: 'Parcels' }).filter({ hasText: 'desk.example.com' }).waitFor();
    await page.getByRole('region', { name: 'Coverage' }).waitFor();
    await page.getByRole('link', { name: 'Phrases' }).click();
    await page.getByLabel('Library', { exact: true }).selectOption({ label: 'Parcels' });
    await page.getByText('Its step was guessed').first().waitFor();
    await page.getByLabel('Select all that are shown').check();
    await page.getByLabel('Set the step of the selected').selectOption({ label: 'Solve' });
    await status('Changed the step of 2 phrases.');
    await page.getByText('Its step was guessed').first().waitFor({ state: 'detached' });
    // The file that comes again goes where it went, and leaves what was tidied as it is.
    await options.choose('macros.json', macros);
    await options.incoming.getByText('has 2 phrases: 0 new, 0 changed, 2 as they are').waitFor();
    expect(await options.incoming.getByLabel('Into').locator('option:checked').textContent()).toBe('Parcels');
    await options.incoming.getByRole('button', { name: 'Leave it' }).click();
    await options.incoming.getByRole('button', { name: 'Close' }).click();
  });

  it('goes out as a file and loads in a second profile, without a loss', async () => {
    await page.getByRole('link', { name: 'Libraries' }).click();
    const out = await saved(() => page.getByRole('button', { name: 'Export as JSON: Parcels' }).click());
    const second = await launchExtension();
    try {
      const other = await second.open('src/options/index.html');
      const theirs = optionsOn(other);
      await theirs.choose('parcels.json', out);
      await theirs.incoming.getByRole('button', { name: 'Take these 2' }).click();
      await other.getByRole('status').filter({ hasText: 'Imported 2' }).waitFor();
      await other.getByRole('link', { name: 'Libraries' }).click();
      await other.getByRole('row', { name: 'Parcels' }).filter({ hasText: 'Support team' }).waitFor();
      const download = other.waitForEvent('download');
      await other.getByRole('button', { name: 'Export as JSON: Parcels' }).click();
      expect(JSON.parse(readFileSync(await (await download).path(), 'utf8'))).toEqual(JSON.parse(out));
    } finally {
      await second.close();
    }
  });
});

describe('a library that comes again', () => {
  const library = (version: string, phrases: object[]) =>
    JSON.stringify({ id: 'team', name: 'Team phrases', version, phrases });
  const phrase = (id: string, text: string) => ({ id, step: 'own', text });

  it('shows what changed on which side; own changes survive; a conflict is chosen', async () => {
    await page.getByRole('link', { name: 'Phrases' }).click();
    await options.choose(
      'team.json',
      library('1', [
        phrase('a', 'Text A, the first.'),
        phrase('b', 'Text B, the first.'),
        phrase('c', 'Text C, the first.'),
      ]),
    );
    await options.incoming.getByRole('button', { name: 'Take these 3' }).click();
    await status('Imported 3');
    for (const [name, text] of [
      ['A', 'Text A, mine.'],
      ['B', 'Text B, mine.'],
    ] as const) {
      await page.getByRole('button', { name: `Edit: Text ${name}, the first.` }).click();
      await options.form.getByLabel('Text', { exact: true }).fill(text);
      await options.form.getByRole('button', { name: 'Save' }).click();
      await page.getByRole('row', { name: text }).waitFor();
    }
    await options.choose(
      'team.json',
      library('2', [phrase('a', 'Text A, the first.'), phrase('b', 'Text B, theirs.'), phrase('d', 'Text D.')]),
    );
    await options.incoming
      .getByText('“Team phrases” has 3 phrases: 1 new, 0 changed, 1 changed on both sides, 1 removed, 1 kept as yours')
      .waitFor();
    await options.incoming.getByRole('row', { name: /Text B, mine.*Text B, theirs/ }).waitFor();
    await options.incoming.getByRole('button', { name: 'Take these 2' }).click();
    await status('Imported 2');
    const texts = await page.getByRole('row', { name: /^Select: Text / }).allTextContents();
    for (const wanted of ['Text A, mine.', 'Text B, mine.', 'Text D.'])
      expect(texts.some((text) => text.includes(wanted))).toBe(true);
    expect(texts.length).toBe(3);
  });
});

describe('CSV', () => {
  it('lets columns be chosen, by keyboard alone, and goes out and in without a loss', async () => {
    await options.choose(
      'list.csv',
      'wording,who,what\n"Sorry, it is late.",x,greeting\n"I will call you on Friday.",y,farewell\n',
    );
    const { incoming } = options;
    await incoming.getByLabel('“what” is').focus();
    await page.keyboard.type('Tit');
    await incoming.getByRole('row', { name: /greeting.*Sorry, it is late/ }).waitFor();
    await incoming.getByRole('button', { name: 'Take these 2' }).focus();
    await page.keyboard.press('Enter');
    await status('Imported 2');
    await page.getByRole('link', { name: 'Libraries' }).click();
    const csv = await saved(() => page.getByRole('button', { name: 'Export as CSV: list' }).click());
    await page.getByRole('link', { name: 'Phrases' }).click();
    await options.choose('again.csv', csv);
    await incoming.getByLabel('Into').selectOption({ label: 'list' });
    await incoming.getByText('0 new, 0 changed, 2 as they are').waitFor();
    await incoming.getByRole('button', { name: 'Leave it' }).click();
  });

  it('comes by paste and by drag and drop', async () => {
    const { incoming } = options;
    await incoming.getByLabel('Or paste its text').fill('I am sorry that it is late.\nI will write to you by Friday.');
    await incoming.getByRole('button', { name: 'Look at it' }).click();
    await incoming.getByText('“pasted” has 2 phrases').waitFor();
    await incoming.getByRole('button', { name: 'Leave it' }).click();
    await page.evaluate(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['text\nDropped, it is.\n'], 'dropped.csv', { type: 'text/csv' }));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    });
    await incoming.getByText('“dropped” has 1 phrase:').waitFor();
    await incoming.getByRole('button', { name: 'Leave it' }).click();
  });
});

describe('what cannot be read', () => {
  it.each([
    ['not JSON', '{ "name": "Team", phrases: ', /This is not JSON/],
    ['the wrong shape', '{"id":"team","name":"Team","phrases":"none"}', /“phrases” must be a list/],
    ['nothing in it', '   ', /There is nothing in it/],
    [
      'a pack with a fault',
      '{"amends":"pack","stepOff":["learn"],"mode":"loud"}',
      /“mode” must be one of.*“stepOff” is not known here/,
    ],
  ])('is refused whole, with the place, and nothing changes: %s', async (name, text, reason) => {
    const before = await options.stored();
    await options.choose(`${name.replaceAll(/\W/g, '-')}.json`, text);
    await page.getByRole('alert').filter({ hasText: reason }).waitFor();
    expect(await options.stored()).toBe(before);
  });

  it.each([
    ['a phrase without a text', { id: 'b', step: 'own' }, 'Phrase 2: “text” is missing.'],
    [
      'HTML',
      { id: 'b', step: 'own', text: '<b onclick="x()">Hi</b>' },
      'Phrase 2: “text” must be plain text, without HTML.',
    ],
    [
      '50,000 characters',
      { id: 'b', step: 'own', text: 'x'.repeat(50_000) },
      'Phrase 2: “text” must have at most 2,000 characters.',
    ],
    ['an id twice', { id: 'a', step: 'own', text: 'Two.' }, 'Phrase 2: It has the same id as “Phrase 1”'],
    ['an unknown step', { id: 'b', step: 'smile', text: 'Two.' }, 'Phrase 2: “step” must be one of'],
  ])('is refused by its row, and the others can be taken: %s', async (_, broken, why) => {
    await options.choose(
      'x.json',
      JSON.stringify({ id: 'new', name: 'New', phrases: [{ id: 'a', step: 'own', text: 'Fine.' }, broken] }),
    );
    await options.incoming.getByText(why).waitFor();
    await options.incoming.getByRole('button', { name: 'Take it' }).waitFor();
    await options.incoming.getByRole('button', { name: 'Leave it' }).click();
  });
});

it('a pack is shown before it is taken, sets what was chosen, and is undone at once', async () => {
  const pack = {
    amends: 'pack',
    name: 'Monday',
    libraries: [{ id: 'monday', name: 'Monday phrases', phrases: [{ id: 'm', step: 'own', text: 'It is mine now.' }] }],
    stepsOff: ['learn'],
    mode: 'quiet',
  };
  await options.choose('pack.json', JSON.stringify(pack));
  const { incoming } = options;
  await incoming.getByText('Library “Monday phrases”: 1 new').waitFor();
  await incoming.getByLabel('How much it says').uncheck();
  await incoming.getByRole('button', { name: 'Take it' }).click();
  await status('Took the pack “Monday”.');
  const kept = () => page.evaluate(() => chrome.storage.local.get(['settings.stepsOff', 'settings.mode']));
  expect(await kept()).toEqual({ 'settings.stepsOff': ['learn'] });
  expect(await options.stored()).toContain('It is mine now.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await status('Undone.');
  expect(await kept()).toEqual({ 'settings.stepsOff': [] });
  expect(await options.stored()).not.toContain('It is mine now.');
});

it('the state before an import is kept, offered as a file, and can be gone back to', async () => {
  await page.getByRole('link', { name: 'Your data' }).click();
  const file = await saved(() =>
    page.getByRole('button', { name: /^Save as a file: before the pack “Monday/ }).click(),
  );
  expect(Object.keys(JSON.parse(file))).toContain('libraries');
  await page.getByRole('button', { name: /^Go back to it: before the pack “Monday/ }).click();
  await page.getByRole('button', { name: /^Go back to it: before you went back/ }).waitFor();
  expect(await page.evaluate(async () => (await chrome.storage.local.get(null))['settings.stepsOff'])).toBeUndefined();
});
