import type { Exercise } from './schema.ts';

/** What fits no other kind. */
export const other: readonly Exercise[] = [
  {
    id: 'other-alarm',
    kind: 'other',
    mood: 'annoyed',
    channel: 'mail',
    difficulty: 1,
    twist: null,
    customer: 'Rosa Klein',
    said: [
      'The alarm of your branch woke our whole street three times this week. I am annoyed. Please do something about it.',
    ],
    answer:
      'Hi Rosa,\n\nOur alarm went wrong and woke your whole street three times this week. I’m sorry. That is annoying, and after three nights more than that. I’ve had the sensor on the back door replaced this morning; it was set off by the wind. I’ll ring you on Friday to hear whether you have slept.\n\nKind regards,\nSam',
    stand: 'What is the third morning like?',
    thought: 'Grey. Neighbours are no customers, and have no choice either.',
  },
  {
    id: 'other-parking',
    kind: 'other',
    mood: 'angry',
    channel: 'social',
    difficulty: 2,
    twist: null,
    customer: 'Ivo',
    said: [
      'Your vans block the school crossing every morning. My son was nearly run over today. This is unacceptable. Enough is enough.',
    ],
    answer:
      'Ivo, our vans block the school crossing, and your son was nearly run over today. I’m so sorry. What a frightening morning; I would be angry too. I’ve ordered all drivers off that corner from this afternoon, and I’ll stand at the crossing myself tomorrow at half past seven to see that it is kept. I’ll write to you tomorrow at nine.',
    stand: 'What did the father see in that second?',
    thought: 'What he will see again each time he crosses there. The corner must be free tomorrow, not soon.',
  },
  {
    id: 'other-shortcut',
    kind: 'other',
    mood: 'disappointed',
    channel: 'mail',
    difficulty: 3,
    twist: 'languageLearner',
    customer: 'Daniela',
    said: [
      'Dear support, I make a course with you for learn english. The teacher speak always too fast. I understand nothing, I learn nothing. I am so sad. Please help me.',
    ],
    answer:
      'Dear Daniela,\n\nYour teacher speaks so fast that you do not understand. I am sorry. You want to learn and you cannot, and that makes you sad. I understand that well. I have found a good way: from Monday you are in the group of Mr Hill. He speaks slowly, and he has only six students. You do not pay more. I will write to you on Tuesday to ask how the first lesson was.\n\nSam',
    stand: 'What is it like to sit in a lesson and miss half of it?',
    thought: 'Lonely, and it feels like one’s own fault. Write so that she understands the answer at least.',
  },
  {
    id: 'other-noise',
    kind: 'other',
    mood: 'annoyed',
    channel: 'chat',
    difficulty: 3,
    twist: 'multiTurn',
    customer: 'Pia',
    said: [
      'Your catalogues keep coming although I asked you to stop sending them. Annoying.',
      'Hi Pia, I’m sorry that the catalogues keep coming although you asked us to stop. I’ve taken you off the list.',
      'Another one came today. I asked three times now. Please stop it, and how do you make sure that it doesn’t happen again?',
    ],
    answer:
      'Pia, another catalogue came today, after you asked three times. I’m sorry: I told you that it was done, and it was not. That must be so annoying. The printer had an older list; I’ve just had you deleted there too and seen it with my own eyes. So that it doesn’t happen again, the printer now fetches the list anew before each run. I’ll message you on the 12th, after the next run, to check that nothing came.',
    stand: 'What does the third catalogue say that the first did not?',
    thought: '“We do not listen.” Paper in the bin is a small thing; not being heard is none.',
  },
];
