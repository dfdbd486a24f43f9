import { phrasesFor } from './phrases.ts';

export const learn = phrasesFor('learn', [
  "I'll pass this on to our {team} team so that it does not happen again.",
  'We are changing {change} so that this does not happen to anyone else.',
  ["I'll share your words with the manager of our depot.", { kinds: ['late', 'missing', 'damaged'] }],
  ["I'll raise this with our billing team so that it does not happen again.", { kinds: ['billing', 'refundOwed'] }],
  ["I'll share what you told me with the manager of our staff.", { kinds: ['staff'] }],
]);
