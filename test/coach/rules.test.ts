/** Every rule finds its own examples and leaves the others alone: the same examples stand in the catalogue. */
import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../src/coach/model.ts';
import { PITFALLS } from '../../src/coach/pitfalls/index.ts';
import { customerStems, read } from '../../src/coach/reading/index.ts';
import type { PitfallRule, Rule, RuleContext } from '../../src/coach/rule.ts';
import { STEP_RULES } from '../../src/coach/steps/index.ts';
import { sentencesOf } from '../../src/coach/text/sentences.ts';

/** What the agent wrote before: a repetition of it is a pitfall. */
const SAID = 'We have opened a case with the courier and wait for their answer.';
/** An angry customer, for rules that look at more than the sentence. */
const CONVERSATION: Conversation = {
  messages: [
    { from: 'customer', text: 'My order is late.' },
    { from: 'agent', text: `Thank you for writing. ${SAID}` },
    {
      from: 'customer',
      text: 'My blender arrived broken after nine days of waiting. I wrote about the order twice and nobody answers. This is ridiculous, I am furious!',
    },
  ],
};

function context(text: string): RuleContext {
  const sentences = sentencesOf(text);
  return {
    draft: text,
    sentences,
    reading: read(CONVERSATION, sentences, null),
    conversation: CONVERSATION,
    customerStems: customerStems(CONVERSATION),
  };
}

/** Whether the rule fires anywhere in the text. */
const finds = (rule: Rule | PitfallRule, text: string) => {
  const looked = context(text);
  return looked.sentences.some((sentence) => {
    const span = rule.find(sentence, looked);
    return span !== null && (!('holds' in rule) || (rule.holds?.(span, sentence, looked) ?? true));
  });
};

const rules: readonly (Rule | PitfallRule)[] = [...Object.values(STEP_RULES).flat(), ...PITFALLS];

describe.each(rules.map((rule) => [rule.id, rule] as const))('rule %s', (_, rule) => {
  const flags = rule.flags.map((one) => (typeof one === 'string' ? one : one[0]));

  it('finds each of its examples', () => {
    expect(flags.filter((text) => !finds(rule, text))).toEqual([]);
  });

  it('leaves alone what it must', () => {
    expect(rule.allows.filter((text) => finds(rule, text))).toEqual([]);
  });

  it('says why, and where that comes from', () => {
    expect(rule.why.length).toBeGreaterThan(20);
    expect(rule.source.length).toBeGreaterThan(5);
    expect(rule.why).toMatch(/[.…]$/);
  });
});

/** Examples of each sort that a pitfall has at least. */
const LEAST = 15;
it.each(PITFALLS.map((rule) => [rule.id, rule] as const))(
  `pitfall %s has at least ${LEAST} examples of each sort, all different`,
  (_, { flags, allows }) => {
    const found = new Set(flags.map((flag) => flag[0]));
    expect(found.size).toBeGreaterThanOrEqual(LEAST);
    expect(new Set(allows).size).toBeGreaterThanOrEqual(LEAST);
    expect(allows.filter((text) => found.has(text))).toEqual([]);
    expect(flags.filter((flag) => typeof flag === 'string')).toEqual([]);
  },
);

it('no two rules share an id', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

it('replacements read as a sentence and are flagged no more', () => {
  for (const rule of PITFALLS)
    for (const flag of rule.flags) {
      const text = typeof flag === 'string' ? flag : flag[0];
      const looked = context(text);
      const [sentence] = looked.sentences;
      const found = sentence && rule.find(sentence, looked);
      const replacement = found && rule.replace?.(found, sentence, looked);
      if (!sentence || !found || !replacement) continue;
      const mended = text.slice(0, sentence.from + found.from) + replacement + text.slice(sentence.from + found.to);
      // What is mended is not flagged again; another place in the sentence may be.
      const left = context(mended).sentences[0];
      const again = left && rule.find(left, context(mended));
      expect(again?.from === found.from && again.to === found.from + replacement.length, mended).toBe(false);
      expect(mended.trimEnd()).toMatch(/^\S.*[.!?\w\p{Extended_Pictographic}]$/su);
    }
});

it.each(Object.entries(STEP_RULES))('step %s has at least thirty examples each way', (_, rulesOfStep) => {
  const count = (key: 'flags' | 'allows') => new Set(rulesOfStep.flatMap((rule) => rule[key])).size;
  expect(count('flags')).toBeGreaterThanOrEqual(30);
  expect(count('allows')).toBeGreaterThanOrEqual(30);
});
