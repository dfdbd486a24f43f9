import { phrasesFor } from './phrases.ts';

export const explain = phrasesFor('explain', [
  'The reason is this: {cause}.',
  'This happened because {cause}.',
  'What went wrong on our side: it was caused by {cause}.',
  ['Your order is late because {cause}.', { kinds: ['late'] }],
  ['The charge was made because {cause}.', { kinds: ['billing'] }],
]);
