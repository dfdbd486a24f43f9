import { phrasesFor } from './phrases.ts';

export const empathise = phrasesFor('empathise', [
  'I can see how {feeling} that is.',
  'I would be upset too in your place.',
  [
    'I can imagine how frustrating it is to write {contacts} and still be where you started.',
    { moods: ['annoyed', 'angry', 'disappointed'] },
  ],
  [
    'Waiting {wait} without knowing what happens is really frustrating.',
    { moods: ['annoyed', 'angry', 'disappointed', 'worried'] },
  ],
  [
    'With {occasion} coming up, this must be worrying.',
    { moods: ['worried', 'annoyed', 'angry', 'disappointed', 'distressed'] },
  ],
  ['I understand how worrying it is not to know where your money is.', { kinds: ['billing', 'refundOwed'] }],
  ['I can see how frustrating it is to be shut out when you need it.', { kinds: ['access', 'outage', 'bug'] }],
  ['It is so disappointing to open a box and find that.', { kinds: ['damaged', 'wrongItem'] }],
  ['Nobody should be spoken to like that, and I can see how upsetting it was.', { kinds: ['staff'] }],
  ['I understand your frustration: you did your part, and we did not do ours.', { moods: ['angry', 'annoyed'] }],
  ['It must be disappointing to get this from us.', { moods: ['disappointed'] }],
  ['I can hear how worrying this is for you.', { moods: ['worried', 'distressed'] }],
]);
