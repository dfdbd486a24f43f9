/** What holds for the reading of every message, not only for those that somebody thought of. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/coach/reading/index.ts';
import { cleaned } from '../../../src/coach/reading/restated/clean.ts';
import { restatedOf } from '../../../src/coach/reading/restated/index.ts';
import { baseOf } from '../../../src/coach/reading/restated/verbs.ts';
import { speaksInFirstPerson } from '../../../src/coach/text/person.ts';
import { sentencesOf } from '../../../src/coach/text/sentences.ts';
import { stem } from '../../../src/coach/text/stems.ts';

const SUBJECTS = [
  'I',
  'we',
  'my wife and I',
  'my order',
  'the app',
  'your driver',
  'you',
  'they',
  'it',
  'nobody',
  'App',
  'Been',
  'no',
  'this',
  'my son’s bike',
  'the lamp I bought',
  'some of my parcels',
] as const;
const VERBS = [
  'was charged twice',
  'arrived broken',
  'keeps crashing',
  "haven't heard back",
  "won't let me log in",
  'lost my bag',
  'charged me for my seat',
  'waiting 3 weeks',
  'am still on hold',
  'reply since Monday',
  'told me that I was wrong',
  'said "I am sorry"',
  'never came',
  'was rude to me and my dad',
  'is not mine',
  'ignored us',
  'cancelled',
] as const;
const JOINTS = [' and ', ', but ', '. ', ' because ', '\n', '... ', ', ', ' so ', ' when ', '!! '] as const;
const TAILS = [
  '',
  '?',
  '!',
  ' please help',
  ' 😡',
  ' order #12345',
  ' @shop',
  ' - what a joke',
  ' https://example.com/a?b=1',
  ' me too',
] as const;
const clause = fc.tuple(fc.constantFrom(...SUBJECTS), fc.constantFrom(...VERBS)).map((parts) => parts.join(' '));
const message = fc
  .array(fc.tuple(clause, fc.constantFrom(...JOINTS)), { minLength: 1, maxLength: 4 })
  .chain((list) => fc.constantFrom(...TAILS).map((tail) => list.map(([one, joint]) => one + joint).join('') + tail));

/** Words that belong to no customer: grammar, and the frames for questions, wishes and verdicts. */
const GRAMMAR = new Set(
  `a an the and or but so because although though that with for to of on in at by from when where who which there
  you your yours yourself we our ours us you're you've you'd you'll we're we've we'd it it's is are was were be been being am has have had do does did
  not n't can't couldn't don't haven't hasn't isn't aren't wasn't weren't doesn't didn't won't
  get got need needs needing fix fixing know like happy found find trouble having problem something wrong sent speak someone see whether more waiting`
    .split(/\s+/)
    .map((word) => baseOf(word) ?? stem(word)),
);
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}][\p{L}'’-]*/gu) ?? [];
const root = (word: string) => {
  const plain = word.replace(/’/g, "'").replace(/^'+|'+$/g, '');
  return baseOf(plain) ?? stem(plain);
};

describe('the restated problem of any message', () => {
  it('never speaks in the first person, outside quotation marks', () => {
    fc.assert(
      fc.property(message, (text) => {
        const restated = restatedOf(sentencesOf(text));
        if (restated) expect(speaksInFirstPerson(restated), restated).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it('says no word that the customer has not said, but those of grammar', () => {
    fc.assert(
      fc.property(message, (text) => {
        const restated = restatedOf(sentencesOf(text));
        if (!restated) return;
        const said = new Set([...wordsOf(text), ...wordsOf(cleaned(text))].map(root));
        expect(
          wordsOf(restated).filter((word) => !said.has(root(word)) && !GRAMMAR.has(root(word))),
          restated,
        ).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('repeats no number, address or handle of one person or order', () => {
    fc.assert(
      fc.property(
        message,
        fc.constantFrom(
          'order #445-99812',
          '4929 1234 5678 9012',
          'me@example.com',
          '@someone',
          'https://example.com/x',
          '+44 7700 900123',
          'ref AB-1234567',
        ),
        (text, id) => {
          const restated = restatedOf(sentencesOf(`${text} ${id} my parcel ${id} never came`));
          if (restated) expect(restated).not.toMatch(/\d{5}|99812|@|https?:|AB-1/);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('reads like the end of a sentence: lower case, no mark at its end, no double space', () => {
    fc.assert(
      fc.property(message, (text) => {
        const restated = restatedOf(sentencesOf(text));
        if (restated) expect(restated).toMatch(/^(?! )(?!.*\s\s)(?!.*[\s,.;:!?]$).+$/s);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the reading of any text', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 500 }),
          fc.string({ unit: 'grapheme', maxLength: 300 }),
          message,
        ),
        (text) => {
          read({ messages: [{ from: 'customer', text }] }, sentencesOf(text), null);
        },
      ),
      { numRuns: 150 },
    );
  });

  it.each([
    ['empty', ''],
    ['blank', ' \n\t \u200b'],
    ['all emoji', '😡😡😡🤬👎'],
    ['all capitals', 'WHERE IS MY ORDER IT IS TWO WEEKS LATE AND NOBODY REPLIES'],
    ['HTML', '<div><p>My order <b>never</b> arrived.<br>&nbsp;Please &amp; thank you</p></div>'],
    ['only quoted', '> Your order has been shipped.\n> Regards, the team'],
    ['a book', 'My kettle leaks and nobody answers my mails. '.repeat(1200)],
    ['one word of 50,000 letters', 'a'.repeat(50_000)],
    ['nothing but marks', '?!'.repeat(2_000)],
    ['brackets', '('.repeat(3_000)],
    ['numbers', '12 '.repeat(5_000)],
  ])('gives a reading of what is %s', (_, text) => {
    const reading = read({ messages: [{ from: 'customer', text }] }, [], null);
    expect(['en', 'other', 'none']).toContain(reading.language);
  });

  it('reads through capitals and HTML', () => {
    const of = (text: string) => read({ messages: [{ from: 'customer', text }] }, [], null).restated;
    expect(of('MY ORDER IS TWO WEEKS LATE AND NOBODY REPLIES TO MY MAILS')).toBe(
      'your order is two weeks late and nobody replies to your mails',
    );
    expect(of('<p>My order <b>never</b> arrived.</p>')).toBe('your order never arrived');
    expect(of('<p>My order <script>alert(1)</script> never arrived.</p>')).toBe('your order never arrived');
  });

  it('leaves the mails below the newest words alone', () => {
    const text =
      'My lamp still has not arrived.\n\nOn 3 May 2026, Shop <help@shop.example> wrote:\n> Your chair was cracked and the table was late.';
    expect(read({ messages: [{ from: 'customer', text }] }, [], null).restated).toBe('your lamp still has not arrived');
  });
});
