import { phrasesFor } from './phrases.ts';

export const acknowledge = phrasesFor('acknowledge', [
  'I can see that {restated}.',
  'Thank you for telling me that {restated}.',
  'You wrote to us about {issue}, and I have read all of it.',
  'As I read it, {restated}. Have I got that right?',
  ['I can see that you have written to us {contacts} about {issue}.', { moods: ['annoyed', 'angry'] }],
  ['You have been waiting {wait}, and {issue} is still open.', { kinds: ['late', 'missing', 'refundOwed', 'wait'] }],
  ['You were charged wrongly, and I have your message about it in front of me.', { kinds: ['billing'] }],
  ['You cannot get into your account, and you need it working.', { kinds: ['access'] }],
  ['Your order should be with you by now, and it is not.', { kinds: ['late', 'missing'] }],
  ['What reached you is not what you ordered.', { kinds: ['wrongItem'] }],
  ['Something that you paid for arrived damaged.', { kinds: ['damaged'] }],
  ['The error that you describe keeps you from using it.', { kinds: ['bug', 'outage'] }],
  ['You told us how you were treated, and I have read every word.', { kinds: ['staff'] }],
  ['You are still waiting for the refund that we owe you.', { kinds: ['refundOwed'] }],
  ['You were told one thing and then something else happened.', { kinds: ['misinformation'] }],
]);
