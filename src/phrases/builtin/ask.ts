import { phrasesFor } from './phrases.ts';

export const ask = phrasesFor('ask', [
  'Could you tell me what happened, and when?',
  'What would put this right for you?',
  'Which order is it about?',
  ['Could you tell me which message you see when it fails?', { kinds: ['bug', 'access', 'outage'] }],
  ['Could you send me a photo of what arrived?', { kinds: ['damaged', 'wrongItem'] }],
  ['Which date and which amount do you see on your statement?', { kinds: ['billing'] }],
]);
