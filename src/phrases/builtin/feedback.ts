import { phrasesFor } from './phrases.ts';

export const feedback = phrasesFor('feedback', [
  'How was your experience with us in the end?',
  'How did we do? One line is enough, and I read it myself.',
  'If you have a minute, this survey tells us how we did: {survey}.',
  'How was my answer for you: is anything still open?',
]);
