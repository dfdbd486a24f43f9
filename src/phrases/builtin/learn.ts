import { phrasesFor } from './phrases.ts';

export const learn = phrasesFor('learn', [
  'I have passed this on to our {team} team so that it does not happen again.',
  'We are changing {change} so that this does not happen to anyone else.',
  ['I have shared your words with the manager of our depot.', { kinds: ['late', 'missing', 'damaged'] }],
  ['I have raised this with our billing team so that it does not happen again.', { kinds: ['billing', 'refundOwed'] }],
  ['I have shared what you told me with our staff manager.', { kinds: ['staff'] }],
]);
