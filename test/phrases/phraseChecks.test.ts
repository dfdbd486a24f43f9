import { describe, expect, it } from 'vitest';
import { readingEase } from '../../src/phrases/ease.ts';
import { type Draft, othersOf, phraseChecks } from '../../src/phrases/phraseChecks.ts';

const draft = (text: string, more: Partial<Draft> = {}): Draft => ({ id: 'x', step: 'own', text, ...more });
const others = othersOf([
  { key: 'a/1', phrase: { id: '1', step: 'own', text: 'I stay with  it.', shortcut: '/late' } },
  { key: 'a/2', phrase: { id: '2', step: 'own', text: 'I will ring you.', shortcut: 'Sorry' } },
]);
const said = (one: Draft, key = 'own/x') => phraseChecks(one, key, others).join(' ');

describe('what is said of a phrase', () => {
  it.each([
    ['nothing, where all is well', draft('I will stay with this until it is solved.'), /^$/],
    ['nothing, where there is no text yet', draft('  ', { step: null }), /^$/],
    ['an unknown placeholder', draft('Hello {nmae}.'), /\{nmae\} is not known/],
    ['a hollow apology', draft('Sorry for any inconvenience caused.'), /An apology that fits anybody/],
    ['a missing step', draft('I stay with this.', { step: null }), /It has no step yet/],
    ['a guessed step', draft('I stay with this.', { tags: ['check the step'] }), /Its step was guessed/],
    [
      'a text that is there, whatever its spaces and capitals',
      draft('i stay with it. '),
      /There is a phrase with this text/,
    ],
    [
      'a shortcut that is there, whatever its sign and capitals',
      draft('A new text.', { shortcut: ';LATE' }),
      /;LATE already/,
    ],
    ['a shortcut that is there, typed with a space', draft('A new text.', { shortcut: 'sorry ' }), /already/],
    [
      'a text that is hard to read',
      draft(
        'Notwithstanding organisational ramifications, reimbursement procedures necessitate considerable administrative deliberation internally.',
      ),
      /Hard to read \(Flesch -?\d+\)/,
    ],
  ])('%s', (_, one, wanted) => expect(said(one)).toMatch(wanted));

  it('is not that it is its own double', () => {
    expect(said(draft('I stay with  it.', { shortcut: '/late' }), 'a/1')).toBe('');
  });
});

describe('reading ease', () => {
  it('is nothing for a few words, one of which would say all', () => {
    expect(readingEase('Sorry for any inconvenience caused.')).toBeNull();
    expect(readingEase('')).toBeNull();
  });

  it('falls with long words and with long sentences', () => {
    const plain = readingEase('I will call you by noon. We will send a new one. It is on us.') ?? 0;
    const long = readingEase('I will call you by noon and we will send a new one and it is on us.') ?? 0;
    const hard =
      readingEase(
        'Compensation necessitates administrative authorisation by the responsible department tomorrow afternoon.',
      ) ?? 0;
    expect(plain).toBeGreaterThan(90);
    expect(long).toBeLessThan(plain);
    expect(hard).toBeLessThan(0);
  });
});
