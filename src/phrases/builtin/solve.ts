import { phrasesFor } from './phrases.ts';

export const solve = phrasesFor('solve', [
  ["I've {action}, and you will get {solution} by {date}.", {}],
  "You'll get {solution} by {date}.",
  ["I'm sending you a new one today; it will be with you by {date}.", { kinds: ['damaged', 'wrongItem', 'missing'] }],
  ["I've refunded {amount}; you'll see it in your account by {date}.", { kinds: ['billing', 'refundOwed'] }],
  ["I've unlocked your account; you can log in again from {date}.", { kinds: ['access'] }],
  ["We've fixed the error; you will see it working from {date}.", { kinds: ['bug', 'outage'] }],
  ["I've rebooked it for you for {date}, at no cost to you.", { kinds: ['cancellation'] }],
  ["I've arranged a new delivery, and you'll have it on {date}.", { kinds: ['late', 'missing'] }],
]);
