import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMPLAINT } from '../../../src/coach/learnt/complaintWeights.ts';
import { featuresOf } from '../../../src/coach/learnt/features.ts';
import { linear } from '../../../src/coach/learnt/linear.ts';
import { MOOD } from '../../../src/coach/learnt/moodWeights.ts';
import { complaintWeights } from '../../training/complaints.ts';
import { learn } from '../../training/learn.ts';
import { moodWeights } from '../../training/mood.ts';

const names = (text: string) => featuresOf(text).map(({ name }) => name);

describe('features', () => {
  it('are words, neighbours and pairs with one word between, each once', () => {
    expect(names("we'll check it")).toEqual([
      'well',
      '^ well',
      'check',
      'well check',
      '^ _ check',
      'it',
      'check it',
      'well _ it',
      'it $',
    ]);
  });
  it('say where they stand', () => {
    expect(featuresOf('so late')).toContainEqual({ name: 'so late', from: 0, to: 7 });
  });
  it('of a text without words are none', () => expect(featuresOf(' — ')).toEqual([]));
});

describe('a linear model', () => {
  const texts = ['the van broke', 'the lift broke', 'my phone broke', 'we open at ten', 'thanks a lot', 'see you soon'];
  const weights = learn(
    ['broken'],
    texts.map((text) => ({ features: names(text), shows: { broken: text.includes('broke') } })),
    2e-3,
  );
  const judge = linear(weights);

  it('has learnt what its examples have in common', () => {
    expect(judge(names('our oven broke')).likely[0]).toBeGreaterThan(0.6);
    expect(judge(names('we open at ten')).likely[0]).toBeLessThan(0.4);
  });
  it('names what spoke for it', () => {
    const given = names('our oven broke');
    const [place] = judge(given).strongest;
    expect(given[place ?? -1]).toMatch(/broke/);
  });
  it('knows nothing of words that it has not seen', () => {
    expect(judge(names('zyx')).strongest).toEqual([null]);
  });
});

const customers = readFileSync('test/training/customers.txt', 'utf8');
it('the weights of the mood are those that the training texts give', () => {
  expect(moodWeights(customers)).toEqual(MOOD);
});
it('the weights for complaints are those that the training texts give', () => {
  expect(complaintWeights(customers)).toEqual(COMPLAINT);
});
