/** Conversations to try phrases on: our own, one for each of the common failures. */
import type { Conversation } from '../coach/model.ts';
import { say } from '../l10n/index.ts';

export interface Sample {
  name: string;
  conversation: Conversation;
}

const sample = (name: string, customerName: string, text: string): Sample => ({
  name,
  conversation: { messages: [{ from: 'customer', text }], customerName, agentName: 'Robin', channel: 'mail' },
});

export const SAMPLES: readonly Sample[] = [
  sample(
    say('phrases_sample_late'),
    'Jane Cole',
    "My parcel was promised for Monday and it still has not arrived. I have been waiting nine days and this is the third time I write. It is a present for my daughter's birthday on Saturday. Order 48213.",
  ),
  sample(
    say('phrases_sample_broken'),
    'Sam Ortiz',
    'The blender arrived with a cracked jug. I am really disappointed, it cost me $89 and I cannot use it.',
  ),
  sample(
    say('phrases_sample_charged'),
    'Priya Nair',
    'You have charged my card twice for the same order, £45.50 each time. I am furious. I want my money back today.',
  ),
  sample(
    say('phrases_sample_locked'),
    'Tom Weber',
    'I cannot log in to my account since the update, and I am worried that somebody else can. I have a deadline on Friday.',
  ),
  sample(
    say('phrases_sample_rude'),
    'Aisha Bello',
    'Your colleague was rude to me on the phone and hung up on me. I was on hold for two hours before that. Unacceptable.',
  ),
];
