import { phrasesFor } from './phrases.ts';

export const options = phrasesFor('options', [
  'Would you rather have {choice} or {other}? Both are fine with us.',
  'You can choose: either {choice}, or {other}.',
  ['Would you like a new one, or your money back?', { kinds: ['damaged', 'wrongItem', 'missing', 'quality'] }],
  ['Would you like to keep the order and wait until {date}, or cancel it with a full refund?', { kinds: ['late'] }],
  'Whichever suits you better: {choice} or {other}.',
]);
