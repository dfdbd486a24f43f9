import { phrasesFor } from './phrases.ts';

export const solve = phrasesFor('solve', [
  "You'll get {solution} by {date}.",
  "I'll send you {solution}, and you'll have it by {date}.",
  "I've {action}, and you will get {solution} by {date}.",
  ["I'll send you a new one today, and you'll have it by {date}.", { kinds: ['damaged', 'wrongItem'] }],
  ["I'll send it again today, and you'll have it by {date}.", { kinds: ['late', 'missing'] }],
  ["I'll refund {amount}, and you'll see it in your account by {date}.", { kinds: ['billing', 'refundOwed'] }],
  ["I'll reset your access now, and you will be able to log in by {date}.", { kinds: ['access'] }],
  ["Our engineers are on it, and you'll get a working version by {date}.", { kinds: ['bug', 'outage'] }],
  ["I'll rebook it for you for {date}, at no cost to you.", { kinds: ['cancellation'] }],
]);
