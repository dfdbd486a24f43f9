/** Learns how upset customers are. */
import type { Weights } from '../../src/coach/learnt/linear.ts';
import { moodFeatures } from '../../src/coach/reading/mood.ts';
import { signsOf } from '../../src/coach/reading/moodSigns.ts';
import { sentencesOf } from '../../src/coach/text/sentences.ts';
import { customers } from './examples.ts';
import { learn } from './learn.ts';

const DECAY = 2e-3;

/** @param lines test/training/customers.txt */
export const moodWeights = (lines: string): Weights =>
  learn(
    ['upset', 'strongly'],
    customers(lines)
      .filter(({ complaint }) => complaint)
      .map(({ text, upset }) => ({
        features: moodFeatures(text, signsOf(text, sentencesOf(text))),
        shows: { upset: upset > 0, strongly: upset > 1 },
      })),
    DECAY,
  );
