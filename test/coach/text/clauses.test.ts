/** Who does what in a clause, and when. */
import { describe, expect, it } from 'vitest';
import { clausesIn } from '../../../src/coach/text/clauses.ts';

const first = (norm: string) => clausesIn(norm)[0];

describe('the subject', () => {
  it.each([
    ['we packed the wrong size', 'firm'],
    ['our engineers are testing the line', 'people'],
    ['you ordered two of them', 'you'],
    ['your parcel left the depot', 'yours'],
    ['it has been sent', 'it'],
    ['the van broke down', 'thing'],
  ])('of “%s”', (norm, who) => expect(first(norm)?.who).toBe(who));

  it('is none in an order', () => {
    expect(first('please send the photo')).toMatchObject({ who: 'none', tense: 'none' });
  });
});

describe('the tense', () => {
  it.each([
    ['the van broke down', 'past'],
    ['the van is late', 'present'],
    ['the van has left', 'perfect'],
    ['the van will leave at noon', 'future'],
    ['the van may leave at noon', 'modal'],
  ])('of “%s”', (norm, tense) => expect(first(norm)?.tense).toBe(tense));
});

describe('a sentence of several clauses', () => {
  const norm = 'the van broke down, so your parcel is late because nobody loaded it';
  it('is cut where one ends, with what joins them', () => {
    expect(clausesIn(norm).map(({ text, joined }) => [joined, text])).toEqual([
      ['', 'the van broke down'],
      ['so', 'your parcel is late'],
      ['because', 'nobody loaded it'],
    ]);
  });
  it('knows where each stands', () => {
    for (const { text, from, to } of clausesIn(norm)) expect(norm.slice(from, to)).toBe(text);
  });
  it('of nothing has none', () => expect(clausesIn('')).toEqual([]));
});
