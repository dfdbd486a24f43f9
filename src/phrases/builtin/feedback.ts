import { phrasesFor } from './phrases.ts';

export const feedback = phrasesFor('feedback', [
  'How was your experience with us in the end?',
  'How did we do? One line is enough, and I read it myself.',
  'How did we do? This survey takes one minute: {survey}.',
  'How was my answer for you: is anything still open?',
  ['How did I do? One word is enough.', { stage: 'close', channels: ['chat'], tone: 'plain' }],
  ['How was my help, and what could I have done better?', { stage: 'close', tone: 'warm' }],
  ['How satisfied are you with the way that we put this right?', { stage: 'close', tone: 'formal' }],
  ['How did we handle this, from one to ten?', { stage: 'close', tone: 'plain' }],
  ['How was our answer for you this time?', { moods: ['calm', 'annoyed', 'disappointed'] }],
  ['How did we do, and what should we do differently next time?', { tone: 'warm' }],
  ['This short survey goes straight to our {team} team: {survey}.', { stage: 'close', tone: 'plain' }],
  ['We would like to learn from this: how would you rate our answer?', { stage: 'close', tone: 'formal' }],
  ['How was the wait this time?', { kinds: ['wait', 'late'] }],
  ['How was the tone of our answers for you?', { kinds: ['staff'] }],
]);
