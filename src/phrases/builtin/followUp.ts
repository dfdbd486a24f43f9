import { phrasesFor } from './phrases.ts';

export const followUp = phrasesFor('followUp', [
  "I'll write to you by {date} to tell you where it stands.",
  "I'll check on {date} that it is settled, and write to you then.",
  "You'll hear from me by {date}, even if there is no news yet.",
  ["I'll call you on {date}.", { moods: ['angry', 'distressed', 'worried'] }],
  [
    "I'll check on {date} that your order has arrived, and let you know.",
    { kinds: ['late', 'missing', 'damaged', 'wrongItem'] },
  ],
  ["I'll check on {date} that the money is back with you, and write to you.", { kinds: ['billing', 'refundOwed'] }],
  ["I'll write to you by {date} to hear whether you can get in.", { kinds: ['access'] }],
  ["I'll e-mail you as soon as it is fixed, and by {date} in any case.", { kinds: ['bug', 'outage'] }],
]);
