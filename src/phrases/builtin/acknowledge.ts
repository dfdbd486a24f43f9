import { phrasesFor } from './phrases.ts';

export const acknowledge = phrasesFor('acknowledge', [
  'I can see that {restated}.',
  'Thank you for telling me that {restated}.',
  'You wrote to us about {issue}.',
  'As I read it, {restated}. Have I got that right?',
  ['I can see that you have written to us {contacts} about {issue}.', { moods: ['annoyed', 'angry'] }],
  ['You have been waiting {wait}, and {issue} is still open.', { kinds: ['late', 'missing', 'refundOwed', 'wait'] }],
  ['You were charged wrongly, and you want it put right.', { kinds: ['billing'] }],
  ['You cannot get into your account, and you need it working.', { kinds: ['access'] }],
  ['Your order should be with you by now, and it is not.', { kinds: ['late', 'missing'] }],
  ['What reached you is not what you ordered.', { kinds: ['wrongItem'] }],
  ['Something that you paid for arrived damaged.', { kinds: ['damaged'] }],
  ['The error that you describe keeps you from using it.', { kinds: ['bug', 'outage'] }],
  ['You told us how you were treated by our staff.', { kinds: ['staff'] }],
  ['You are still waiting for the refund that we owe you.', { kinds: ['refundOwed'] }],
  ['You were told one thing and then something else happened.', { kinds: ['misinformation'] }],
]);
