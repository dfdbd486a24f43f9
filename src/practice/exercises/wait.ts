import type { Exercise } from './schema.ts';

/** Somebody was kept waiting for us. */
export const wait: readonly Exercise[] = [
  {
    id: 'wait-callback',
    kind: 'wait',
    mood: 'annoyed',
    channel: 'chat',
    difficulty: 1,
    twist: null,
    customer: 'Kofi',
    said: ['I have been waiting for your call since Monday. No reply so far. It is a bit annoying.'],
    answer:
      'Kofi, you have been waiting for our call since Monday. I’m sorry. That is annoying, three days beside the phone. I’ve looked up your request and it is with me now: I’ll ring you at three today, and if that does not suit you, tell me a better time.',
    stand: 'What do you not do while you wait for a call?',
    thought: 'Shower, drive, sleep in. A fixed hour sets somebody free.',
  },
  {
    id: 'wait-hold',
    kind: 'wait',
    mood: 'angry',
    channel: 'social',
    difficulty: 2,
    twist: null,
    customer: 'Gus',
    said: [
      'Ninety minutes on hold and then you cut me off. Ridiculous. I am fed up with this. All I want is to change my address!!',
    ],
    answer:
      'Gus, you were on hold for ninety minutes and then cut off. I’m sorry. I’d be angry too, for something that takes two minutes. You won’t have to ring again: send me your new address in a private message, and I’ll change it while you watch. I’ll confirm it here by six today.',
    stand: 'What could you have done with those ninety minutes?',
    thought: 'A film, a walk, a meal with the children. The wait was longer than the wish.',
  },
  {
    id: 'wait-tickets',
    kind: 'wait',
    mood: 'annoyed',
    channel: 'mail',
    difficulty: 3,
    twist: 'multiTurn',
    customer: 'Olga Petrova',
    said: [
      'I have had no answer for two weeks about the seats for my group of nine.',
      'Dear Olga, I’m sorry that you waited two weeks without an answer about the seats for your group. I’ll ask the box office and come back to you by Monday.',
      'It is Wednesday now and I have had no response. I have told nine people that it would be settled, and this is annoying. When will you answer?',
    ],
    answer:
      'Dear Olga,\n\nIt is Wednesday, and the answer that I owed you on Monday did not come. I’m sorry. You stand before nine people without an answer because of me, and that is frustrating. Here it is: I’ve booked row 12, seats 1 to 9, in your name, and the tickets are attached. I’ll ring you tomorrow at five to make sure that all nine can open theirs.\n\nSam Reed',
    stand: 'What have nine people asked her since Monday?',
    thought: '“Have you heard?” Each time she had to answer for us.',
  },
  {
    id: 'wait-vet',
    kind: 'wait',
    mood: 'distressed',
    channel: 'mail',
    difficulty: 3,
    twist: 'safety',
    customer: 'Ewa Zielinska',
    said: [
      'I have been waiting for hours for somebody to tell me whether my dog may take the tablets you sent. He is shaking, and I am panicking. There is no answer on the phone. Please, anybody!',
    ],
    answer:
      'Dear Ewa,\n\nYou have waited for hours while your dog was shaking and nobody answered the phone. I’m so sorry. How frightening to sit beside him alone. Please give him no more tablets, and ring the animal emergency line now: 555 0142, they answer at once. I’ve just told our vet, and she will call you within ten minutes. I’ll ring you myself at eight tonight to hear how he is.\n\nSam',
    stand: 'What do hours do to somebody who holds a shaking dog?',
    thought: 'They turn each minute into a decision. Say what to do first.',
  },
];
