/** A pattern is only spared a text in which it could have found nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PITFALLS } from '../../src/coach/pitfalls/index.ts';
import { STEP_RULES } from '../../src/coach/steps/index.ts';
import { mayMatch } from '../../src/coach/text/gate.ts';
import { marked } from '../../src/coach/text/marks.ts';
import { type Need, neededBy } from '../../src/coach/text/needs.ts';
import { nameOf, placesIn, writeGates, writeNeeds } from '../../src/coach/text/written.ts';
import { normal } from '../../src/coach/text/normal.ts';
import { patternsAtWork } from './patterns.ts';

it('marks where words begin and end', () => {
  expect(marked("We're 12 DAYS late!")).toBe("`we`'`re` `00` `days` `late`!");
  expect(marked('\u00a0Été\u2003_x')).toBe(' É`t`é `_x`');
});

describe('what a pattern cannot do without', () => {
  const one = (...texts: string[]): Need => ({ texts });
  it.each<[RegExp, Need[]]>([
    [/\b(?:refund|credit)(?:ed)?\b/, [one('`refund`', '`credit`', '`refunded`', '`credited`')]],
    [/labell?ed/, [one('labeled', 'labelled')]],
    [/apologi[sz]e/, [one('apologise', 'apologize')]],
    [/late+ly/, [one('lat'), one('ly')]],
    [/(?:late)+r/, [one('late')]],
    [/(?:late)?r/, []],
    [/(?:late){0,2}r/, []],
    [/(?:a|b)c/, [one('ac', 'bc')]],
    [/[a-f]+\d\d/, [one('00')]],
    [/on\.time/, [one('on`.`time')]],
    [/foo(?=bar)barn|baz/, [one('baz', 'foobarn')]],
    [/fool\w+bars|bazaar/, [{ any: [[one('bazaar')], [one('fool'), one('bars')]] }]],
    [/(?<!such )\b(?:an?|the) (?:\w+ )?(?:storms?|snow)/u, [one('snow', 'storm'), one('`a` ', '`an` ', '`the` ')]],
    [/(?<deed>sent) off/, [one('sent` `off')]],
    [/\p{L}+ing/u, [one('ing')]],
    [/\u2019s here/, [one('s` `here')]],
    [/REFUND/i, [one('refund')]],
    // Under both flags a K may be the sign for Kelvin, and S a long s; and so a word's edge may be elsewhere.
    [/\bkissed\b/iu, [one('i'), one('ed')]],
    [/^please\b/, [one('^`please`')]],
    [/\b^we/, [one('^`we')]],
    [/^we/m, [one('we')]],
    [/done$/, [one('done`~')]],
    [/😡?x|👎/u, []],
    [/[£$] ?\d/, [one('£`0', '$`0', '£ `0', '$ `0')]],
    [/[^a]bcde/, [one('bcde')]],
    [/`tick~/, [one('tick')]],
  ])('%s', (pattern, needs) => {
    expect(neededBy(pattern)).toEqual(needs);
  });
});

const examples = [...PITFALLS, ...Object.values(STEP_RULES).flat()].flatMap(({ flags, allows }) => [
  ...flags.map((flag) => (typeof flag === 'string' ? flag : flag[0])),
  ...allows,
]);
const patterns = await patternsAtWork();
/** Patterns that match a text although they would have been spared it. */
const missed = (text: string) =>
  patterns.filter((pattern) => !mayMatch(pattern, text) && pattern.test(text)).map(({ source }) => source);

it('spares no example of any rule a pattern that matches it', { timeout: 120_000 }, () => {
  expect(patterns.filter((pattern) => neededBy(pattern).length > 0).length).toBeGreaterThan(600);
  for (const [at, text] of examples.entries()) {
    // As the rules see it, as the reading sees it, and shouted.
    const seen = [normal(text), text, text.toUpperCase()];
    expect(missed(seen[at % 4] ?? normal(text)), text).toEqual([]);
  }
});

it('spares no other text one either', { timeout: 120_000 }, () => {
  const words = fc.constantFrom(...new Set(examples.flatMap((text) => text.split(' '))));
  const odd = fc.constantFrom(
    '\u212a',
    '\u017fo',
    '\u0130',
    '`',
    '^we',
    '~',
    '😡x',
    '\ud83d',
    '\u00a0',
    '\n',
    '\u0001',
    '£5',
    'é',
  );
  const blank = fc.constantFrom(' ', '', '\u2003', '\n');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.oneof({ weight: 9, arbitrary: words }, odd), blank), { maxLength: 25 }),
      (list) => {
        expect(missed(list.flat().join(' '))).toEqual([]);
        expect(missed(list.flat().join(''))).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

it('gates that were written down say the same as those that are made at once', () => {
  const { texts, needs } = writeGates(patterns);
  const list = texts.split('\n');
  const places = placesIn(needs);
  expect(places.size).toBe(new Set(patterns.map(String)).size);
  for (const pattern of patterns) {
    const own = writeNeeds(neededBy(pattern), (text) => list.indexOf(text));
    expect(needs.startsWith(own, places.get(nameOf(pattern))), String(pattern)).toBe(true);
  }
});
