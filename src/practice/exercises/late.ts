import type { Exercise } from './schema.ts';

/** Something comes later than it should. */
export const late: readonly Exercise[] = [
  {
    id: 'late-lamp',
    kind: 'late',
    mood: 'calm',
    channel: 'mail',
    difficulty: 1,
    twist: null,
    customer: 'Priya Nair',
    said: ['Hello, my reading lamp was due on Monday and it has not arrived. Could you tell me where it is?'],
    answer:
      'Hi Priya,\n\nYour reading lamp should have been with you on Monday, and it isn’t. I’m sorry it is late. I’ve checked with the depot and had it put on today’s van; you will get it before 6 pm. I’ll look at the tracking this evening and write to you by eight to make sure that it came.\n\nKind regards,\nSam',
    stand: 'What does a customer check again and again until a late parcel comes?',
    thought: 'The tracking page, the door, the clock. A time from a person ends the checking.',
  },
  {
    id: 'late-cot',
    kind: 'late',
    mood: 'worried',
    channel: 'mail',
    difficulty: 2,
    twist: null,
    customer: 'Tom Becker',
    said: [
      'Hi, the cot I ordered is delayed again, now for the second time. The baby is due in two weeks and I am getting really worried that there will be nothing for her to sleep in. Can you tell me when it will come?',
    ],
    answer:
      'Hi Tom,\n\nYour cot has now been delayed twice, with the baby due in two weeks. I’m sorry about that delay; it is ours, not yours to carry. It must be stressful to get a room ready around something that does not come. I’ve moved your order to our own van: the cot will be with you on Thursday. I’ll ring you on Wednesday afternoon to confirm the hour.\n\nAll the best,\nSam',
    stand: 'What do two delays mean for somebody who counts the days to a birth?',
    thought:
      'Each delay is not a number but a night: will there be a bed for her? A certain day takes that question away.',
  },
  {
    id: 'late-cake',
    kind: 'late',
    mood: 'angry',
    channel: 'chat',
    difficulty: 3,
    twist: 'ownMistake',
    customer: 'Lena',
    said: [
      'The cake was supposed to arrive at noon. It came at five, when all the guests had left. You ruined my birthday and your driver just shrugged. This is unacceptable!',
    ],
    answer:
      'Lena, your cake came five hours late, after your guests had gone. I’m so sorry: we gave the driver the wrong time, and that mistake is ours. I can hear how angry you are, and I would be too: nobody gets that afternoon back. I’ve refunded the whole order just now, and I’ll call you tomorrow at ten to tell you what we have changed.',
    stand: 'What did those five hours take away that a refund does not give back?',
    thought: 'The moment with the candles and the people who had come for it. Saying so is worth more than the sum.',
  },
  {
    id: 'late-suit',
    kind: 'late',
    mood: 'distressed',
    channel: 'mail',
    difficulty: 3,
    twist: 'bereavement',
    customer: 'Martin Ahlberg',
    said: [
      'My father passed away last week and the funeral is on Friday. The black suit I ordered for it was due yesterday and still hasn’t arrived. Please, I do not have the strength to chase this.',
    ],
    answer:
      'Dear Martin,\n\nI’m so sorry about your father, and that your suit hasn’t arrived. How painful this week must be, and it should not hold a missing parcel as well. You have nothing more to do: I’ve sent a second suit this morning, and a courier will bring it to your door on Wednesday. I’ll write to you on Wednesday evening to be sure that you have it.\n\nSam',
    stand: 'What is it like to have to write this message in the week before a funeral?',
    thought:
      'Every small task is too much. The kindest words here are “you have nothing more to do”, and that they are true.',
  },
];
