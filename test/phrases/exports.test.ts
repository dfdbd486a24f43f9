import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CHANNELS, FAILURE_KINDS, MOODS, STEPS } from '../../src/coach/model.ts';
import { csvOf } from '../../src/phrases/exports/csv.ts';
import { parseLibrary, type Phrase } from '../../src/phrases/schema.ts';
import { readAll } from './imports/read.ts';

const line = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '=1+1',
    "'=x",
    "''",
    '+a',
    '-b',
    '@c',
    '"q", r',
    'a;b',
    'a\r\nb',
    ' x ',
    '\ufeffy',
    '[[z]]',
    '%|',
    '{cursor}',
  ),
);
const filled = line.filter((text) => text.trim() !== '' && !/<\/?[a-z][^>]*>/i.test(text));
const word = filled.map((text) => text.trim()).filter((text) => text.length > 0);
const some = <T>(values: readonly T[]) =>
  fc.option(fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 }), { nil: undefined });
const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });

const phrase: fc.Arbitrary<Phrase> = fc
  .record({
    id: word,
    text: filled,
    step: fc.constantFrom(...STEPS),
    title: optional(word),
    kinds: some(FAILURE_KINDS),
    moods: some(MOODS),
    channels: some(CHANNELS),
    stage: optional(fc.constantFrom('first' as const, 'later' as const, 'close' as const)),
    tone: optional(fc.constantFrom('warm' as const, 'plain' as const, 'formal' as const)),
    tags: optional(fc.array(word, { minLength: 1, maxLength: 4 })),
    shortcut: optional(word.filter((text) => text.length <= 40)),
    note: optional(word),
  })
  .map((one) => Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)) as Phrase);
const phrases = fc.uniqueArray(phrase, { selector: ({ id }) => id, minLength: 1, maxLength: 6 });

it('CSV comes back without a loss', async () => {
  await fc.assert(
    fc.asyncProperty(phrases, async (list) => {
      const read = await readAll('amends.csv', csvOf(list));
      expect(read.refused).toEqual([]);
      expect(read.phrases).toEqual(list);
    }),
    { numRuns: 300 },
  );
});

it('CSV gives a spreadsheet no formula', () => {
  const csv = csvOf([{ id: 'a', step: 'own', text: '=HYPERLINK("http://x")', title: '+1', note: '@x' }]);
  expect(csv).not.toMatch(/(?:^|,|")[=+@]/m);
});

it('JSON comes back without a loss', async () => {
  await fc.assert(
    fc.asyncProperty(phrases, async (list) => {
      const library = { id: 'team', name: 'Team', version: '1', language: 'en', phrases: list };
      const text = JSON.stringify(library, null, 2);
      const parsed = parseLibrary(text);
      expect(parsed).toEqual({ ok: true, value: library });
      expect((await readAll('team.json', text)).phrases).toEqual(list);
    }),
    { numRuns: 300 },
  );
});
