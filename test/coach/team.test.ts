/** What a team sets itself: words, goodwill policy, strictness, steps that must not be missing, silence. */
import { describe, expect, it } from 'vitest';
import type { GoodwillRule } from '../../src/coach/model.ts';
import { advise, silenced } from '../../src/phrases/advise.ts';
import { isQuiet } from '../../src/settings/quiet.ts';
import { isTiresome, withDismissal } from '../../src/settings/dismissals.ts';

const about = (text: string) => ({ messages: [{ from: 'customer' as const, text }] });
const LATE = about(
  'I have waited nine days for my parcel and it still has not arrived. I am really disappointed. When will it come?',
);
const QUESTION = about('Do you also sell the large size?');

describe('words', () => {
  const words = [
    { avoid: 'guest', instead: 'customer', why: 'We are no hotel.' },
    { avoid: 'as per' },
    { avoid: 'a+b(c' },
  ];
  const flagged = (draft: string) =>
    advise(draft, LATE, { words }).pitfalls.filter(({ rule }) => rule.startsWith('word:'));

  it('are flagged with what to say instead and why, as the agent wrote them', () => {
    const [found] = flagged('Hi Jane,\n\nGuests are dear to us. Guest number one is you.');
    expect(found).toMatchObject({ why: 'We are no hotel.', replacement: 'Customer', better: 'Say “customer”.' });
    expect(flagged('Your guesthouse is fine.')).toEqual([]);
  });

  it('are no patterns, and may be several words', () => {
    expect(flagged('As  per our talk, it is on its way.').length).toBe(1);
    expect(flagged('It costs a+b(c today.').length).toBe(1);
  });

  it('can be switched off like any rule', () => {
    expect(advise('A guest wrote.', LATE, { words, rulesOff: ['word:guest'] }).pitfalls).toEqual([]);
  });
});

describe('the goodwill policy', () => {
  const goodwill: GoodwillRule[] = [
    {
      kind: 'late',
      fromDays: 5,
      offer: 'a voucher',
      upTo: 20,
      currency: 'EUR',
      approver: 'the shift lead',
      words: 'I have added a voucher of {amount} to your account.',
    },
    { kind: 'late', fromDays: 30, offer: 'a free month', upTo: null, currency: null },
  ];
  const rules = (draft: string, conversation = LATE, policy = goodwill) =>
    advise(draft, conversation, { goodwill: policy }).pitfalls.filter(({ rule }) => rule.startsWith('goodwill'));

  it.each([
    ["I'll add a voucher for 50 EUR to your account.", ['goodwill-limit']],
    ["I'll add a €50 voucher to your account.", ['goodwill-limit']],
    ["I'll add a €1,000.50 voucher to your account.", ['goodwill-limit']],
    ["I'll add a €20 voucher to your account.", []],
    ["I'll add a $50 voucher to your account.", []],
    ['I have refunded the 50 EUR that you paid.', []],
    ['Your parcel weighs 50 kg.', []],
  ])('%s: %j', (draft, wanted) => expect(rules(draft).map(({ rule }) => rule)).toEqual(wanted));

  it('names its line and who agrees to more', () => {
    expect(rules("I'll add a voucher for 50 EUR to your account.")[0]?.better).toBe(
      'The policy’s line: a voucher, up to 20 EUR; more needs the shift lead.',
    );
  });

  it('flags an offer where it allows none', () => {
    expect(rules("We'll give you a 10% discount.", QUESTION).map(({ rule }) => rule)).toEqual(['goodwill-reason']);
    expect(rules("We'll give you a 10% discount.", QUESTION, [])).toEqual([]);
  });
});

describe('strictness', () => {
  const draft = 'Sorry for any inconvenience. We will look into it as soon as possible.';
  const review = (strictness: 'gentle' | 'standard' | 'strict') => advise(draft, LATE, { strictness });
  it('gentle says least, strict most', () => {
    const [gentle, standard, strict] = [review('gentle'), review('standard'), review('strict')];
    expect(gentle.pitfalls.every(({ severity }) => severity === 'harm')).toBe(true);
    expect(gentle.weak).toEqual([]);
    expect(standard.pitfalls.length).toBeGreaterThan(gentle.pitfalls.length);
    expect(strict.weak.length).toBeGreaterThanOrEqual(standard.weak.length);
    expect(strict.due).toEqual(standard.due);
  });
});

describe('suggestions', () => {
  it('are as many as the team wants', () => {
    for (const mostSuggestions of [1, 2, 3])
      expect(advise('Hi.', LATE, { mostSuggestions }).suggestions.length).toBeLessThanOrEqual(mostSuggestions);
    expect(advise('Hi.', LATE, { mostSuggestions: 1 }).suggestions.length).toBe(1);
  });

  it('begin with what must not be missing', () => {
    const { suggestions, due } = advise('Hi Jane.', LATE, { mustHave: ['followUp'] });
    expect(due).toContain('followUp');
    expect(suggestions[0]).toMatchObject({ about: { step: 'followUp' }, severity: 'harm' });
  });

  it('are none where silence is wanted', () => {
    const { suggestions, due, pitfalls, steps } = silenced(advise('Sorry for any inconvenience.', LATE));
    expect([suggestions, due, pitfalls]).toEqual([[], [], []]);
    expect(steps.some(({ due: one }) => one === 'now')).toBe(false);
  });
});

it.each([
  [['legal hold'], 'A legal hold is on it.', true],
  [['Legal Hold'], 'a LEGAL HOLD', true],
  [['hold'], 'Please behold.', false],
  [['test'], 'testing', false],
  [[], 'test', false],
])('%j in %j: %s', (words, draft, wanted) => expect(isQuiet(words, draft, { messages: [] })).toBe(wanted));

it('two dismissals within a week are enough to ask, and older ones are forgotten', () => {
  const day = 24 * 60 * 60 * 1_000;
  const once = withDismissal({ old: [0] }, 'vague', 10 * day);
  expect(once).toEqual({ vague: [10 * day] });
  expect(isTiresome(once, 'vague')).toBe(false);
  expect(isTiresome(withDismissal(once, 'vague', 12 * day), 'vague')).toBe(true);
  expect(isTiresome(withDismissal(once, 'vague', 18 * day), 'vague')).toBe(false);
  expect(isTiresome({}, '__proto__')).toBe(false);
});
