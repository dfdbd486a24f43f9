import { phrasesFor } from './phrases.ts';

export const compensate = phrasesFor('compensate', [
  'To make up for it, we will give you {offer} as a gesture of goodwill.',
  "I'll add {offer} to your account as a gesture of goodwill.",
  ["I'll refund your delivery fee.", { kinds: ['late', 'missing'] }],
  ["I'll refund the {amount} in full.", { kinds: ['billing', 'refundOwed'] }],
  ['We will send the new one at no cost to you.', { kinds: ['wrongItem', 'damaged'] }],
]);
