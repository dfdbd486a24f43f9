import type { Exercise } from './schema.ts';

/** Money should have come back. */
export const refundOwed: readonly Exercise[] = [
  {
    id: 'refund-shoes',
    kind: 'refundOwed',
    mood: 'calm',
    channel: 'mail',
    difficulty: 1,
    twist: null,
    customer: 'Elif Kaya',
    said: ['Hi, I returned the shoes on the 3rd and the refund has not come. Could you please check?'],
    answer:
      'Hi Elif,\n\nYou returned the shoes on the 3rd, and your refund has not come. I’m sorry about that. I’ve released it just now: the money will be on your card by Tuesday. I’ll check on Wednesday that it is there, and write to you.\n\nKind regards,\nSam',
    stand: 'What is a refund, seen from the other side?',
    thought: 'One’s own money, lent to us without being asked.',
  },
  {
    id: 'refund-deposit',
    kind: 'refundOwed',
    mood: 'annoyed',
    channel: 'mail',
    difficulty: 2,
    twist: null,
    customer: 'Paolo Greco',
    said: [
      'I am still waiting for my refund of the deposit, 240 euros. When I call I hear something else each time, which is annoying. When do I get it?',
    ],
    answer:
      'Hi Paolo,\n\nYou are still waiting for your refund of 240 euros, and on the phone you heard something else each time. I’m sorry. How annoying, to be sent round like that with your own money. I’ve found it: the form stood in the wrong queue, and I’ve paid it out today. The 240 euros will be on your account on Thursday. I’ll ring you on Friday morning to make sure.\n\nBest wishes,\nSam',
    stand: 'What does it do to you to tell the same story to one stranger after another?',
    thought: 'You begin to doubt that anything you say is written down. One name to hold on to changes that.',
  },
  {
    id: 'refund-flight',
    kind: 'refundOwed',
    mood: 'angry',
    channel: 'social',
    difficulty: 3,
    twist: 'multiTurn',
    customer: 'Sofia',
    said: [
      'Four months and still no refund for a flight that YOU cancelled. Shame on you.',
      'Hi Sofia, I’m sorry that your refund for the cancelled flight has taken four months. I’ll find out where it is and message you by Tuesday.',
      'It is Thursday. No message, no refund. You lied to me and I am furious. Where is my money?',
    ],
    answer:
      'Sofia, you were told Tuesday, and nobody wrote: I’m sorry. I broke a promise to you after four months without your refund. You have every right to be furious. It is paid now: I’ve sent the full fare to your card an hour ago, and it will be there on Monday. I’ll message you on Monday at noon to check that it came.',
    stand: 'Which hurts more: the four months, or the Tuesday?',
    thought: 'Often the Tuesday. A small promise that is broken makes all the others worth less.',
  },
  {
    id: 'refund-bereaved',
    kind: 'refundOwed',
    mood: 'distressed',
    channel: 'mail',
    difficulty: 3,
    twist: 'bereavement',
    customer: 'Agnes Holm',
    said: [
      'My mother died in August. I cancelled her care alarm then, and the refund is still not here. Each letter of yours is addressed to her. Every time I open one I end up in tears. Please make it stop.',
    ],
    answer:
      'Dear Agnes,\n\nI’m so sorry about your mother. Your refund for her care alarm is still not here, and we have gone on writing to her. How painful it must be to open those letters. I’ve closed her account today and taken her name off every list, so no more letters will come. The refund is paid, and it will be on your account on Wednesday. I’ll write to you, in your own name, on Wednesday to confirm it.\n\nSam Reed',
    stand: 'What is it like to find that name on an envelope, months after?',
    thought:
      'For a second it is as if nothing had happened, and then it happens again. Stopping the letters is the first thing to mend.',
  },
];
