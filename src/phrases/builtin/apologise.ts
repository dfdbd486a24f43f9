import { phrasesFor } from './phrases.ts';

export const apologise = phrasesFor('apologise', [
  "I'm sorry that {restated}.",
  "I'm sorry about {issue}.",
  'We got this wrong, and I apologise for {issue}.',
  ["I'm sorry that you have had to write {contacts} about this.", { moods: ['annoyed', 'angry'] }],
  [
    "I'm sorry that {restated}, and that it has taken {wait}.",
    { kinds: ['late', 'missing', 'refundOwed', 'wait', 'outage'] },
  ],
  ["I'm sorry that we charged you wrongly.", { kinds: ['billing'] }],
  ["I'm sorry that we sent you the wrong item.", { kinds: ['wrongItem'] }],
  ["I'm sorry that it reached you damaged.", { kinds: ['damaged'] }],
  ["I'm sorry that we have not delivered your order on time.", { kinds: ['late', 'missing'] }],
  ["I'm sorry that we have locked you out of your account.", { kinds: ['access'] }],
  ["I'm sorry that our app let you down.", { kinds: ['bug'] }],
  ["I'm sorry for how you were treated; that is not how we want to work.", { kinds: ['staff'] }],
  ["I'm sorry that your refund is still not with you.", { kinds: ['refundOwed'] }],
  ["I'm sorry that we told you something that was not so.", { kinds: ['misinformation'] }],
  ["I'm sorry that we left you waiting for an answer.", { kinds: ['wait'] }],
  ["I'm sorry that we cancelled it without a word to you.", { kinds: ['cancellation'] }],
  ["I'm sorry that you are without service.", { kinds: ['outage'] }],
  ["I'm sorry that what you got was not good enough.", { kinds: ['quality'] }],
  'I am sorry that we let you down here.',
  'I apologise for our mistake.',
]);
