/** Every rule finds its own examples and leaves the others alone: the same examples stand in the catalogue. */
import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../src/coach/model.ts';
import { PITFALLS } from '../../src/coach/pitfalls/index.ts';
import { customerStems, read } from '../../src/coach/reading/index.ts';
import type { Rule, RuleContext } from '../../src/coach/rule.ts';
import { STEP_RULES } from '../../src/coach/steps/index.ts';
import { sentencesOf } from '../../src/coach/text/sentences.ts';

/** An angry customer, for rules that look at more than the sentence. */
const CONVERSATION: Conversation = {
  messages: [
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

const finds = (rule: Rule, text: string) => {
  const looked = context(text);
  return looked.sentences.some((sentence) => rule.find(sentence, looked) !== null);
};

const rules: Rule[] = [...Object.values(STEP_RULES).flat(), ...PITFALLS];

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
      expect(finds(rule, mended), mended).toBe(false);
      expect(mended).toMatch(/^\S.*[.!?\w]$/s);
    }
});
