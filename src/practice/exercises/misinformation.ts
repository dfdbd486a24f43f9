import type { Exercise } from './schema.ts';

/** Somebody was told what was not so. */
export const misinformation: readonly Exercise[] = [
  {
    id: 'told-hours',
    kind: 'misinformation',
    mood: 'annoyed',
    channel: 'chat',
    difficulty: 1,
    twist: null,
    customer: 'Ana',
    said: [
      'You told me that the branch was open on Saturday. I drove for an hour and it was closed. That was really annoying.',
    ],
    answer:
      'Ana, we gave you the wrong hours, and after an hour’s drive you stood before a closed branch. I’m sorry. That is annoying, a whole morning for nothing. I’ve corrected the hours on our page, and I’d like to save you the next drive: I’ve booked you a call at nine tomorrow, in which I’ll settle it for you.',
    stand: 'What did the drive back feel like?',
    thought: 'Longer than the drive there. The hour is part of what went wrong.',
  },
  {
    id: 'told-coverage',
    kind: 'misinformation',
    mood: 'angry',
    channel: 'mail',
    difficulty: 2,
    twist: null,
    customer: 'Victor Lang',
    said: [
      'Your adviser promised me that water damage was covered. Now I am told that it is not. You lied to me, and I am angry. Sort it out.',
    ],
    answer:
      'Dear Victor,\n\nYou were promised that water damage was covered, and now you are told that it is not. I’m sorry. I understand your anger: you relied on what we said. I’ve listened to the recording, and you are right, he did promise it. I’ve therefore put your claim through as covered, and the assessor comes on Thursday at ten. I’ll call you on Thursday afternoon to hear how it went.\n\nSam Reed',
    stand: 'What did the promise let this customer stop worrying about?',
    thought: 'Everything that a burst pipe can do. Now all of it comes back at once.',
  },
  {
    id: 'told-visa',
    kind: 'misinformation',
    mood: 'worried',
    channel: 'mail',
    difficulty: 3,
    twist: 'twoIssues',
    customer: 'Hui Chen',
    said: [
      'I was told that I need no visa for the stopover, and now the airport page says that I do. Also, my seat is not confirmed. I leave on Saturday and I am very worried. Which of the two is true?',
    ],
    answer:
      'Dear Hui,\n\nYou were told that you need no visa, the airport page says that you do, and your seat is not confirmed either. I’m sorry for both. It must be worrying, with Saturday so near. The airport page is right: you need the transit visa. I’ve sent you the form, filled in as far as I can; the answer takes about a day. Your seat is 23A, confirmed just now. I’ll ring you on Thursday at noon to make sure that the visa is there.\n\nSam Reed',
    stand: 'What happens to a journey when one answer turns out to be wrong?',
    thought: 'All other answers are in doubt. Say plainly which one holds.',
  },
  {
    id: 'told-sarcasm',
    kind: 'misinformation',
    mood: 'angry',
    channel: 'social',
    difficulty: 3,
    twist: 'sarcasm',
    customer: 'Ren',
    said: [
      'Well done! You promised “home in 24 hours”, and that was nine days ago. I love how your adverts lie. What a joke.',
    ],
    answer:
      'Ren, we promised you “home in 24 hours”, and your parcel is nine days late. I’m sorry. You have every reason to be angry about a promise like that. Your parcel is at the depot in your town; I’ve put it on tonight’s round, and it will be at your door before nine. I’ll message you at nine to see that it came.',
    stand: 'What did these nine days mean for somebody who had planned for one?',
    thought: 'Eight days of being wrong in front of others, perhaps. The advert made it a promise.',
  },
];
