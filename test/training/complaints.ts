/** Learns which customers complain. */
import type { Weights } from '../../src/coach/learnt/linear.ts';
import { complaintFeatures } from '../../src/coach/reading/complaint.ts';
import { sentencesOf } from '../../src/coach/text/sentences.ts';
import { customers } from './examples.ts';
import { learn } from './learn.ts';

const DECAY = 5e-4;

/** @param lines test/training/customers.txt */
export const complaintWeights = (lines: string): Weights =>
  learn(
    ['complaint'],
    customers(lines).map(({ complaint, text }) => ({
      features: complaintFeatures(sentencesOf(text)),
      shows: { complaint },
    })),
    DECAY,
  );
