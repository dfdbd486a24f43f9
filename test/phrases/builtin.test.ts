/** Every built-in phrase is worth sending: known placeholders, no wording of the kind that Amends flags, and the step earned in full. */
import { describe, expect, it } from 'vitest';
import { CHANNELS, FAILURE_KINDS, MOODS, type Reading, STEPS, type Step } from '../../src/coach/model.ts';
import { review } from '../../src/coach/review.ts';
import { BUILT_IN } from '../../src/phrases/builtin/index.ts';
import { choose } from '../../src/phrases/choose.ts';
import { fill } from '../../src/phrases/fill.ts';
import { unknownPlaceholders } from '../../src/phrases/placeholders.ts';
import { checkLibrary, type Phrase } from '../../src/phrases/schema.ts';
import { COMPLAINTS, known, sent, unknown } from './case.ts';

const CORE: readonly Step[] = ['acknowledge', 'apologise', 'own', 'empathise', 'solve', 'followUp'];
const { phrases } = BUILT_IN;

const asSent = (phrase: Phrase, some: Partial<Reading> = {}) =>
  sent(fill(phrase.text, { reading: known(some), agentName: null, offer: null }).text);

const reviewed = (text: string, { kinds }: Phrase) =>
  review(text, { messages: [{ from: 'customer', text: COMPLAINTS[kinds?.[0] ?? 'late'] }] });

it('has at least 250 phrases, and some for every step', () => {
  expect(phrases.length).toBeGreaterThanOrEqual(250);
  for (const step of STEPS) expect(phrases.filter((one) => one.step === step).length, step).toBeGreaterThanOrEqual(10);
});

it('is a library by its own rules, with valid tags and ids', () => {
  expect(checkLibrary(JSON.parse(JSON.stringify(BUILT_IN)))).toMatchObject({ ok: true });
});

it('says nothing twice', () => {
  const plain = phrases.map(({ step, text }) => `${step} ${text.toLowerCase().replace(/[^a-z{} ]/g, '')}`);
  expect(plain.filter((one, at) => plain.indexOf(one) !== at)).toEqual([]);
});

it('knows all of its placeholders', () => {
  expect(phrases.filter(({ text }) => unknownPlaceholders(text).length > 0)).toEqual([]);
});

it('never asks to be forgiven, and promises nothing without a time', () => {
  expect(phrases.filter(({ text }) => /\bforgiv/i.test(text))).toEqual([]);
  const undated = phrases.filter(
    ({ step, text }) =>
      ['followUp', 'solve'].includes(step) &&
      /\b(?:I'll|I will|You'll|You will)\b/.test(text) &&
      !/\{date\}|\btoday\b|\bnow\b/.test(text),
  );
  expect(undated).toEqual([]);
});

it('claims no act of the agent that is not left to fill', () => {
  const claims = phrases.filter(({ text }) =>
    /(?<!could )\bI(?:'ve| have) (?:just |already )?(?!spoken\b)(?:\w+ed|sent|taken|made|put|done)\b/i.test(text),
  );
  expect(claims.map(({ text }) => text)).toEqual([]);
});

describe.each(phrases.map((phrase) => [phrase.id, phrase] as const))('%s', (_, phrase) => {
  const text = asSent(phrase);

  it('reads as a sentence once it is filled', () => {
    expect(text).toMatch(/^[\p{Lu}].*[.?!]$|example\.com\/how\.$/su);
    expect(text).not.toMatch(/[{}[\]]| {2}|\.\.| [,.;?!]|\b(\w+) \1\b/u);
  });

  it('is flagged by no rule of our own', () => {
    expect(reviewed(text, phrase).pitfalls.map(({ rule }) => `${rule}: ${text}`)).toEqual([]);
  });

  it('earns its step in full', () => {
    // What can be said where nothing of the case is known names nothing, and the coach says so.
    const best = phrase.tags?.includes('general') ? 1 : 2;
    expect(`${reviewed(text, phrase).steps.find(({ step }) => step === phrase.step)?.level} ${text}`).toBe(
      `${best} ${text}`,
    );
  });

  it('shows what is left open, and Amends flags it until it is filled', () => {
    const open = fill(phrase.text, { reading: unknown(), agentName: null, offer: null });
    for (const { from, to } of open.blanks) {
      const blank = open.text.slice(from, to);
      expect(reviewed(`It is ${blank}.`, phrase).pitfalls.map(({ rule }) => rule)).toContain('blank');
    }
    expect(open.blanks.length + open.filled.length).toBe((phrase.text.match(/\{/g) ?? []).length);
  });
});

it.each(CORE)('%s: every kind of failure, mood and channel has three phrases, one of them complete', (step) => {
  for (const kind of FAILURE_KINDS)
    for (const mood of MOODS)
      for (const channel of CHANNELS)
        for (const reading of [known({ kind, mood }), unknown({ kind, mood })]) {
          const wish = {
            step,
            reading,
            channel,
            stage: 'first',
            tone: null,
            acted: false,
            said: '',
            used: [],
          } as const;
          const chosen = choose([BUILT_IN], wish, { reading, agentName: null, offer: null });
          expect(chosen.length, `${kind} ${mood} ${channel}`).toBe(3);
          expect(chosen[0]?.filled.open, `${kind} ${mood} ${channel}`).toEqual([]);
        }
});
