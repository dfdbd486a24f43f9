import { phrasesFor } from './phrases.ts';

export const compensate = phrasesFor('compensate', [
  'To make up for it, I have added {offer} to your account as a gesture of goodwill.',
  'For the trouble, we will give you {offer} as a gesture of goodwill.',
  ["I've refunded your delivery fee.", { kinds: ['late', 'missing'] }],
  ["I've refunded the {amount} in full.", { kinds: ['billing', 'refundOwed'] }],
  [
    'You can keep this one, and the new one comes at no cost to you: your refund of the postage is on its way.',
    { kinds: ['wrongItem', 'damaged'] },
  ],
]);
