/** What holds for every text, not only for those that somebody thought of. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conversation, Review } from '../../src/coach/model.ts';
import { review } from '../../src/coach/review.ts';

const CUSTOMER =
  'My blender arrived broken after nine days of waiting. I wrote twice and nobody answers. I am furious, where is my refund?';
const COMPLAINT: Conversation = { messages: [{ from: 'customer', text: CUSTOMER }] };

/** Sentences as agents write them, to be put together in any order. */
const SENTENCES = [
  "I'm so sorry that your blender arrived broken.",
  'I understand how frustrating nine days of waiting are.',
  "I've refunded the order today.",
  "I'll email you by Friday at noon.",
  'We apologise for any inconvenience.',
  'Please send us a photo of the jug.',
  'Which colour was it?',
  'You should have kept the box.',
  'As per our policy, this is not possible.',
  "Sorry, but that's how it is.",
  'Thanks for letting us know.',
  'Our team will look into this as soon as possible.',
  'We have told the packing team so that it does not happen again.',
  'Have a great day! 😊',
  'Would you prefer a refund or a new one?',
] as const;
const paragraphs = fc
  .array(fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
  .map((list) => list.map((one) => one.join(' ')).join('\n\n'));

const levels = ({ steps }: Review) => steps.map(({ step, level }) => `${step} ${level}`);
/** What a review says, without places and texts. */
const verdict = (one: Review) => ({
  levels: levels(one),
  due: one.due,
  weak: one.weak,
  pitfalls: one.pitfalls.map(({ rule }) => rule).sort(),
});

describe('a review of any text', () => {
  it('never throws, and its spans lie in the draft', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.constantFrom<'customer' | 'agent'>('customer', 'agent'),
        (draft, message, from) => {
          const found = review(draft, { messages: [{ from, text: message }] });
          const spans = [
            ...found.steps.flatMap(({ evidence }) => (evidence ? [evidence] : [])),
            ...found.pitfalls.map(({ span }) => span),
            ...found.findings.map(({ span }) => span),
            ...found.parts.body,
            ...found.parts.excluded,
          ];
          for (const { from: start, to } of spans) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(to).toBeGreaterThanOrEqual(start);
            expect(to).toBeLessThanOrEqual(draft.length);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('quotes the draft where it shows evidence', () => {
    fc.assert(
      fc.property(paragraphs, (draft) => {
        for (const { evidence, level } of review(draft, COMPLAINT).steps)
          if (level > 0) expect(draft.slice(evidence?.from, evidence?.to).trim()).not.toBe('');
      }),
      { numRuns: 100 },
    );
  });
});

describe('quoted history', () => {
  const QUOTES = [
    (text: string) => `\n\nOn Mon, 3 Mar 2025 at 10:11, Jane Roe <jane@example.com> wrote:\n${marked(text)}`,
    (text: string) => `\n\nAm 03.03.2025 um 10:11 schrieb Jane Roe:\n${marked(text)}`,
    (text: string) =>
      `\n\n-----Original Message-----\nFrom: Jane Roe\nSent: Monday\nTo: Help\nSubject: Order\n\n${text}`,
    (text: string) =>
      `\n\n________________________________\nFrom: Jane Roe <jane@example.com>\nSent: 3 March 2025 10:11\nTo: Help\nSubject: Order\n\n${text}`,
    (text: string) => `\n\nBegin forwarded message:\n\nFrom: Jane Roe\nSubject: Order\nDate: 3 March\n\n${text}`,
    (text: string) => `\n\n${marked(text)}`,
  ];
  const marked = (text: string) =>
    text
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n');

  it('changes nothing, whatever it says', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, fc.constantFrom(...QUOTES), (draft, history, quoted) => {
        expect(verdict(review(draft + quoted(history), COMPLAINT))).toEqual(verdict(review(draft, COMPLAINT)));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['a signature', '\n\n-- \nJane Roe\nSorry department\nI will call you tomorrow Ltd'],
    [
      'a disclaimer',
      '\n\nThis e-mail is confidential and intended for the recipient only. We apologise if you got it.',
    ],
    ['a device', '\n\nSent from my iPhone'],
  ])('%s changes nothing either', (_, tail) => {
    fc.assert(
      fc.property(paragraphs, (draft) => {
        expect(verdict(review(draft + tail, COMPLAINT))).toEqual(verdict(review(draft, COMPLAINT)));
      }),
      { numRuns: 60 },
    );
  });
});

describe('how it is written', () => {
  it('matters not: case, curly quotes, double spaces', () => {
    fc.assert(
      fc.property(paragraphs, (draft) => {
        const plain = levels(review(draft, COMPLAINT));
        expect(levels(review(draft.toLowerCase(), COMPLAINT))).toEqual(plain);
        expect(levels(review(draft.toUpperCase(), COMPLAINT))).toEqual(plain);
        expect(levels(review(draft.replaceAll("'", '’'), COMPLAINT))).toEqual(plain);
        expect(levels(review(draft.replaceAll(' ', '  '), COMPLAINT))).toEqual(plain);
        expect(levels(review(draft.replaceAll(' ', '\u00a0'), COMPLAINT))).toEqual(plain);
      }),
      { numRuns: 100 },
    );
  });
});

describe('typed key by key', () => {
  it('gives at each key what a fresh review gives', async () => {
    const draft = SENTENCES.slice(0, 8).join(' ');
    const typed = [...draft].map((_, at) => JSON.stringify(review(draft.slice(0, at + 1), COMPLAINT)));
    for (let at = 0; at < draft.length; at += 37) {
      // Another conversation in between, so that nothing remembered of the last key can help.
      review(`${at} ${SENTENCES[at % SENTENCES.length]}`, { messages: [{ from: 'customer', text: `Note ${at}` }] });
      expect(JSON.stringify(review(draft.slice(0, at + 1), COMPLAINT))).toBe(typed[at]);
    }
    const { resetModules } = (await import('vitest')).vi;
    resetModules();
    const fresh = await import('../../src/coach/review.ts');
    for (let at = 0; at < draft.length; at += 37)
      expect(JSON.stringify(fresh.review(draft.slice(0, at + 1), COMPLAINT))).toBe(typed[at]);
  });
});
