/** What the palette finds, and what in a draft opens it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atCaret, finishedShortcut, slashQuery } from '../../src/content/trigger.ts';
import { BUILT_IN } from '../../src/phrases/builtin/index.ts';
import { paletteOf, paletteRows, paletteShortcut } from '../../src/phrases/palette.ts';
import type { Library } from '../../src/phrases/schema.ts';
import { known, unknown } from './case.ts';

const TEAM: Library = {
  id: 'team',
  name: 'Depot',
  version: '1',
  language: 'en',
  phrases: [
    {
      id: 't1',
      step: 'apologise',
      title: 'Broken jug',
      text: 'We are sorry that your jug broke.',
      shortcut: ';jug',
      tags: ['kitchen'],
    },
    { id: 't2', step: 'own', text: 'I will ring the depot.', shortcut: 'Depot' },
  ],
};
const palette = paletteOf([TEAM, BUILT_IN]);
const filling = { reading: known(), agentName: null, offer: null };
const texts = (query: string) => paletteRows(palette, query, filling).map(({ text }) => text);

describe('the search', () => {
  it.each([
    ['a title', 'broken j', 't1'],
    ['a typing error', 'brokn jug', 't1'],
    ['a word of the text', 'ring the', 't2'],
    ['a tag', 'kitchen', 't1'],
    ['a shortcut', 'jug', 't1'],
  ])('finds by %s', (_, query, id) => {
    expect(paletteRows(palette, query, filling)[0]?.id).toBe(id);
  });

  it('fills what it finds, and puts what the case fills before what it does not', () => {
    expect(texts('sorry that')[0]).toMatch(/^[^[]*$/);
    const rows = paletteRows(palette, 'sorry', { reading: unknown(), agentName: null, offer: null });
    expect(rows[0]?.blanks).toEqual([]);
  });

  it('puts what is for another kind of failure behind', () => {
    const late = paletteRows(palette, 'sorry', filling).map(({ text }) => text);
    expect(late.filter((text) => /cancellation|app|refund/.test(text))).toEqual([]);
    expect(late.join(' ')).toMatch(/late/);
  });

  it('shows a handful of rows, and nothing for what is nowhere', () => {
    expect(texts('i').length).toBe(7);
    expect(texts('zzzzqq')).toEqual([]);
    expect(texts('').length).toBe(7);
  });

  it('knows a phrase by its shortcut, with or without its mark', () => {
    for (const name of ['jug', ';jug', 'JUG']) expect(paletteShortcut(palette, name, filling)[0]?.id).toBe('t1');
    expect(paletteShortcut(palette, 'depot', filling)[0]?.id).toBe('t2');
    expect(paletteShortcut(palette, 'ju', filling)).toEqual([]);
  });

  it('takes any query without failing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (query) => {
        expect(paletteRows(palette, query, filling).length).toBeLessThanOrEqual(7);
      }),
    );
  });
});

describe('a slash', () => {
  it.each([
    ['/so', { from: 0, query: 'so' }],
    ['Hello /sorry la', { from: 6, query: 'sorry la' }],
    ['Hi,\n/ref', { from: 4, query: 'ref' }],
    ['/été', { from: 0, query: 'été' }],
  ])('opens in “%s”', (before, found) => {
    expect(slashQuery(before)).toEqual(found);
  });

  it.each([
    '/',
    'and/or',
    '1/2',
    '24/7',
    'https://a.example/sorry',
    'a.example/so',
    '/usr/bin',
    '/1st',
    '// so',
    '/so.',
    '/one two three four',
  ])('does not open in “%s”', (before) => {
    expect(slashQuery(before)).toBeNull();
  });
});

it('sees a shortcut that is finished', () => {
  expect(finishedShortcut('Oh. ;jug ')).toEqual({ at: { from: 4, to: 9 }, name: 'jug' });
  for (const before of [';jug', 'a;jug ', '; jug ', 'x ;) ', 'Oh. jug ']) expect(finishedShortcut(before)).toBeNull();
});

it.each([
  ['Hello.', 6, ' TEXT.'],
  ['Hello. ', 7, 'TEXT.'],
  ['Hello.Bye', 6, ' TEXT. '],
  ['', 0, 'TEXT.'],
  ['(so)', 1, 'TEXT. '],
  ['a , b', 2, 'TEXT.'],
])('stands between spaces in “%s”', (draft, at, inserted) => {
  expect(atCaret('TEXT.', draft, { from: at, to: at })).toBe(inserted);
});
