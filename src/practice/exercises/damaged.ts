import type { Exercise } from './schema.ts';

/** Something arrived broken. */
export const damaged: readonly Exercise[] = [
  {
    id: 'damaged-teapot',
    kind: 'damaged',
    mood: 'calm',
    channel: 'mail',
    difficulty: 1,
    twist: null,
    customer: 'Hanna Lind',
    said: ['Hello, my teapot arrived broken: the lid is in two pieces. Could you please send a new one?'],
    answer:
      'Hi Hanna,\n\nYour teapot arrived broken, with the lid in two pieces. I’m sorry about that. I’ve sent you a whole new teapot this morning; it will be with you on Friday, and you can keep the old one. I’ll check on Friday evening that it came in one piece.\n\nKind regards,\nSam',
    stand: 'What was this customer about to do when the box was opened?',
    thought: 'To make tea, perhaps for somebody. Small plans are plans too.',
  },
  {
    id: 'damaged-mirror',
    kind: 'damaged',
    mood: 'disappointed',
    channel: 'mail',
    difficulty: 2,
    twist: null,
    customer: 'Yusuf Demir',
    said: [
      'The mirror came cracked from corner to corner. I had waited a month for it and I am so disappointed. Can you tell me the reason why there was no padding in the box?',
    ],
    answer:
      'Hi Yusuf,\n\nYou waited a month for the mirror, and it came cracked from corner to corner. I’m sorry. How disappointing that must have been, to open the box and find that. You asked why there was no padding: the new packing line left out the corner foam because its sensor was set wrong. I’ve sent you another mirror today, packed by hand, and it will be with you on Tuesday. I’ll write to you on Tuesday to ask how it looks.\n\nBest wishes,\nSam',
    stand: 'What does a month of waiting add to a crack in the glass?',
    thought: 'Hope. The longer something is looked forward to, the more breaks with it.',
  },
  {
    id: 'damaged-sarcasm',
    kind: 'damaged',
    mood: 'angry',
    channel: 'social',
    difficulty: 3,
    twist: 'sarcasm',
    customer: 'Dee',
    said: [
      'Great job, really. My new speaker arrived smashed, in a box that looks as if it was thrown from a plane. Absolutely pathetic. Thanks for nothing!!',
    ],
    answer:
      'Dee, your new speaker arrived smashed, and I’m sorry. You have every reason to be angry. I’ve put a new one on tonight’s van; it will be at your door tomorrow, and the driver takes the broken one back. I’ll message you tomorrow evening to make sure it plays.',
    stand: 'What does somebody want to be told who writes “Great job, really”?',
    thought: 'That it was not all right. Answer what is meant, not what is said, and leave the joke alone.',
  },
  {
    id: 'damaged-glass',
    kind: 'damaged',
    mood: 'worried',
    channel: 'mail',
    difficulty: 3,
    twist: 'safety',
    customer: 'Carla Rossi',
    said: [
      'The baby bottle you sent was cracked and there were splinters of glass in it. My son is six months old. I only saw it at the last moment and I am still very worried. Are the other bottles in the set safe?',
    ],
    answer:
      'Dear Carla,\n\nThe bottle for your son was cracked, with splinters of glass in it. I’m so sorry, and so glad that you saw it in time. What a frightening moment that must have been. No, please do not treat the others in the set as safe: put all of them away today. I’ve stopped the sale of this batch and refunded your set, and a courier will collect it tomorrow so that our safety team can examine it. I’ll call you on Thursday morning with what they found.\n\nSam Reed',
    stand: 'What would you have seen before your eyes that night?',
    thought: 'What nearly happened. Safety comes first in the answer, before money and before reasons.',
  },
];
