import type { Exercise } from './schema.ts';

/** Something else came than was ordered. */
export const wrongItem: readonly Exercise[] = [
  {
    id: 'wrong-size',
    kind: 'wrongItem',
    mood: 'calm',
    channel: 'chat',
    difficulty: 1,
    twist: null,
    customer: 'Aoife',
    said: ['Hi, I ordered boots in 39 and you sent the wrong size, 41. How can I change them?'],
    answer:
      'Hi Aoife, you ordered a 39 and got the wrong size, a 41. I’m sorry about that mix-up. I’ve reserved your 39 and sent it out just now; it will reach you on Thursday, and the courier takes the 41 back. I’ll check on Thursday evening that they fit.',
    stand: 'Whose work is it now to put this right?',
    thought: 'Ours. Each thing that the customer need not do is part of the apology.',
  },
  {
    id: 'wrong-colour',
    kind: 'wrongItem',
    mood: 'disappointed',
    channel: 'mail',
    difficulty: 2,
    twist: null,
    customer: 'Beatriz Lima',
    said: [
      'You sent curtains in the wrong colour, grey instead of the blue I chose. I had painted the whole room to go with them, so I am quite let down. What are my options?',
    ],
    answer:
      'Hi Beatriz,\n\nYou painted a whole room to go with blue curtains, and we sent the wrong colour. I’m sorry. That is a real let-down after so much work. You can choose: either I send the blue ones today and they are with you on Monday, or I refund you in full and you keep the grey pair. Tell me which you prefer, and I’ll confirm it by tomorrow noon.\n\nBest wishes,\nSam',
    stand: 'What had this customer pictured while painting the walls?',
    thought: 'The finished room. A choice gives back the say in how it ends.',
  },
  {
    id: 'wrong-meal',
    kind: 'wrongItem',
    mood: 'angry',
    channel: 'chat',
    difficulty: 3,
    twist: 'safety',
    customer: 'Noor',
    said: [
      'You delivered the wrong meal, and it had peanuts in it! My daughter is allergic. This is unacceptable and I am furious, she could have died. We nearly did not see it in time.',
    ],
    answer:
      'Noor, you were given the wrong meal, with peanuts, and your daughter is allergic. I’m so sorry: that must never happen, and it is our fault. How terrifying for you both. I’ve refunded the order and taken that dish off the menu until the kitchen has been checked tonight. If she shows any sign at all, please ring the emergency number first. I’ll call you in one hour to hear how she is.',
    stand: 'What did the minute feel like in which the label was read?',
    thought: 'Like the floor going away. Ask after the child before anything else is settled.',
  },
  {
    id: 'wrong-learner',
    kind: 'wrongItem',
    mood: 'annoyed',
    channel: 'mail',
    difficulty: 3,
    twist: 'languageLearner',
    customer: 'Minh',
    said: [
      'Good day, I order the green jacket but you send me the wrong colour, is red. I already write two time and nobody answer to me. I am not happy. Please, what I must do now?',
    ],
    answer:
      'Hello Minh,\n\nYou ordered the green jacket, and we sent the wrong colour, red. You wrote two times, and nobody answered. I am sorry. That is frustrating. I have sent the green jacket today. It comes on Friday. You can give the red jacket to the driver. You do not have to pay anything. I will write to you on Friday to ask if all is good.\n\nSam',
    stand: 'What does it cost to complain in a language that is not yours?',
    thought:
      'Time with a dictionary, and the fear of sounding foolish. Short sentences are a courtesy; correcting is not.',
  },
];
