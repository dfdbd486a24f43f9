import { phrasesFor } from './phrases.ts';

export const own = phrasesFor('own', [
  "I'm taking this on myself until it is settled.",
  "I'm looking into {issue} for you now.",
  'That was our mistake, and I will put it right.',
  "I'll stay with this until you have {solution}.",
  ["I'm asking our depot today where your order is.", { kinds: ['late', 'missing'] }],
  ["I'm checking with our billing team today what was charged and why.", { kinds: ['billing', 'refundOwed'] }],
  ["I'm checking your account now to find out what locks you out.", { kinds: ['access'] }],
  ["I'm passing the error to our engineers myself, with what you wrote.", { kinds: ['bug', 'outage'] }],
  ["I'll speak to the people who were there, and I'll hear both sides.", { kinds: ['staff'] }],
  ["I'll arrange the exchange for you.", { kinds: ['wrongItem', 'damaged'] }],
  ["I've read the whole thread, so you won't have to explain it again.", { moods: ['annoyed', 'angry'] }],
]);
