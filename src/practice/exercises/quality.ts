import type { Exercise } from './schema.ts';

/** It is not as good as it should be. */
export const quality: readonly Exercise[] = [
  {
    id: 'quality-soup',
    kind: 'quality',
    mood: 'calm',
    channel: 'mail',
    difficulty: 1,
    twist: null,
    customer: 'Mira',
    said: ['Hello, the soup that was delivered to us today was cold. Please let me know what you can do.'],
    answer:
      'Hi Mira,\n\nThe soup that we brought you today was cold. I’m sorry about that. I’ve refunded it just now; the money will be on your card by Thursday. I’ve also asked the kitchen to pack soups in the thicker cups from now on. I’ll write to you on Thursday to check that the refund came.\n\nKind regards,\nSam',
    stand: 'Who else was at this table?',
    thought: '“To us”, she wrote. A meal is seldom one person’s.',
  },
  {
    id: 'quality-hotel',
    kind: 'quality',
    mood: 'disappointed',
    channel: 'review',
    difficulty: 2,
    twist: null,
    customer: null,
    said: [
      'We had looked forward to this weekend for a year. The room was dirty and the view was of a wall. We were disappointed.',
    ],
    answer:
      'You had looked forward to this weekend for a year, and we gave you a dirty room with a view of a wall. I’m sorry. How disappointing, after such a long time of waiting for it. That was our failure, and I’ve refunded your second night today. The room has been taken out of use until it is renovated. I’ll write to you by Friday to confirm the refund.\n\nSam Reed, manager',
    stand: 'What happens to a year of looking forward when the door is opened?',
    thought: 'It is over in one breath. The year is the loss, more than the night.',
  },
  {
    id: 'quality-chair',
    kind: 'quality',
    mood: 'annoyed',
    channel: 'mail',
    difficulty: 3,
    twist: 'unreasonable',
    customer: 'Gerald Hume',
    said: [
      'The office chair I bought four years ago is worn and uncomfortable now. That is poor. I demand a new one for free, and I expect it here by tomorrow morning.',
    ],
    answer:
      'Dear Gerald,\n\nYour office chair is worn and uncomfortable after four years. I’m sorry: you expected it to last longer, and it is frustrating to sit badly every day. A new chair for free is not something I can give, because the guarantee ended after three years. What I can do: I’ve put a new seat cushion and a new gas spring aside for you, at no cost, and they will be with you on Tuesday. I’ll ring you on Wednesday to hear how you sit.\n\nSam Reed',
    stand: 'What does a day in a bad chair feel like by five o’clock?',
    thought: 'In the back. There may be real trouble behind a demand that cannot be met.',
  },
  {
    id: 'quality-wedding',
    kind: 'quality',
    mood: 'angry',
    channel: 'mail',
    difficulty: 3,
    twist: 'ownMistake',
    customer: 'Chloe Adams',
    said: [
      'The flowers for the church were stale and half of them brown. You ruined our wedding pictures. I had told your florist twice which day it was. I am disgusted.',
    ],
    answer:
      'Dear Chloe,\n\nThe flowers for your wedding were stale and half of them brown. I’m so sorry. You told us the day twice, and we cut them for the day before: that was our mistake. I understand your anger; you look at those pictures for a lifetime. I’ve refunded all the flowers today, and I’ve asked a photographer who retouches such pictures to do yours at our cost, if you would like that. I’ll call you on Thursday at six to hear what you wish.\n\nSam Reed',
    stand: 'What will be seen each time these pictures are looked at?',
    thought: 'Not the couple, but the flowers. Only what can be mended should be offered, and as an offer.',
  },
];
