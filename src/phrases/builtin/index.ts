/** The built-in library: our own sentences, one file per step. */
import type { Library } from '../schema.ts';
import { acknowledge } from './acknowledge.ts';
import { apologise } from './apologise.ts';
import { ask } from './ask.ts';
import { compensate } from './compensate.ts';
import { empathise } from './empathise.ts';
import { explain } from './explain.ts';
import { feedback } from './feedback.ts';
import { followUp } from './followUp.ts';
import { learn } from './learn.ts';
import { options } from './options.ts';
import { own } from './own.ts';
import { solve } from './solve.ts';

export const BUILT_IN: Library = {
  id: 'amends',
  name: 'Amends',
  version: '1',
  language: 'en',
  description: 'Sentences that come with Amends.',
  phrases: [
    ...acknowledge,
    ...apologise,
    ...own,
    ...empathise,
    ...explain,
    ...solve,
    ...options,
    ...followUp,
    ...compensate,
    ...learn,
    ...ask,
    ...feedback,
  ],
};
