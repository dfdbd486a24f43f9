import { phrasesFor } from './phrases.ts';

export const own = phrasesFor('own', [
  "I'll look into {issue} for you now.",
  "I'm taking this on myself until it is settled.",
  'That was our mistake, and I will put it right.',
  "I'll stay with this until you have {solution}.",
  ["I'll ask our depot today where your order is.", { kinds: ['late', 'missing'] }],
  ["I'll check with our billing team today what was charged and why.", { kinds: ['billing', 'refundOwed'] }],
  ["I'll check your account now to find out what keeps you out.", { kinds: ['access'] }],
  ["I'll take the error to our engineers myself, with what you wrote.", { kinds: ['bug', 'outage'] }],
  ["I'll speak to the people who were there, and I'll hear both sides.", { kinds: ['staff'] }],
  ["I'll arrange the exchange for you.", { kinds: ['wrongItem', 'damaged'] }],
  ["I'll take this over from here, so that you don't have to explain it again.", { moods: ['annoyed', 'angry'] }],
  "I'll check this with our {team} team today.",
]);
