import type { Exercise } from './schema.ts';

/** A charge is wrong. */
export const billing: readonly Exercise[] = [
  {
    id: 'billing-twice',
    kind: 'billing',
    mood: 'calm',
    channel: 'mail',
    difficulty: 1,
    twist: null,
    customer: 'Jonas Weber',
    said: ['Hello, I was charged twice for my March ticket. Could you please look at it?'],
    answer:
      'Hi Jonas,\n\nYou were charged twice for your March ticket. I’m sorry about that. I’ve refunded the second payment just now; it will be back on your card by Wednesday. I’ll check on Thursday that it has arrived, and write to you.\n\nKind regards,\nSam',
    stand: 'What might the second charge have been needed for?',
    thought: 'Rent, food, the next bill. Say when the money is there, not only that it is coming.',
  },
  {
    id: 'billing-fee',
    kind: 'billing',
    mood: 'annoyed',
    channel: 'chat',
    difficulty: 2,
    twist: null,
    customer: 'Ravi',
    said: [
      'I was charged a fee of 35 euros that nobody told me about. It is annoying, I have asked twice. Why was I charged this?',
    ],
    answer:
      'Ravi, you were charged 35 euros that nobody told you about, and you had to ask twice. I’m sorry. I’d be annoyed too. The reason is that our new form does not show the fee for a change of plan before you confirm. I’ve cancelled it and refunded the 35 euros; they will be on your account by Friday. I’ll message you on Friday to confirm.',
    stand: 'What does a fee say that shows only on the bill?',
    thought: 'That somebody hoped it would go unseen. The reason, told openly, takes that suspicion away.',
  },
  {
    id: 'billing-rent',
    kind: 'billing',
    mood: 'distressed',
    channel: 'mail',
    difficulty: 3,
    twist: 'ownMistake',
    customer: 'Kim Osei',
    said: [
      'You charged me three times for my insurance and now my account is empty. I cannot afford the rent on Monday and I am desperate. Your colleague promised last week that it was sorted out. It was not.',
    ],
    answer:
      'Dear Kim,\n\nWe charged you three times, your account is empty, and the rent is due on Monday. I’m so sorry. Last week we told you that it was sorted, and it was not: that was our mistake. I can see how frightening it is to face Monday like this. I’ve sent the two payments back as an urgent transfer today, so they will be on your account tomorrow morning. I’ll call you tomorrow at ten, and I’ll stay on the line until we both see it.\n\nSam Reed',
    stand: 'What do you do on a weekend with an empty account and rent on Monday?',
    thought: 'Count, ask friends, not sleep. “Within five working days” would be an answer to somebody else.',
  },
  {
    id: 'billing-unreasonable',
    kind: 'billing',
    mood: 'angry',
    channel: 'mail',
    difficulty: 3,
    twist: 'unreasonable',
    customer: 'Frank Dorn',
    said: [
      'You overcharged me by four euros. That is fraud. I am fed up and I demand a thousand euros for my trouble, and that whoever did it is dismissed. Otherwise you will hear from my lawyer.',
    ],
    answer:
      'Dear Frank,\n\nYou were overcharged by four euros. I’m sorry. A bill has to be right, be the sum ever so small. I understand that you are angry and that it has cost you trust. I’ve refunded the four euros today and checked your last twelve bills myself; all the others are right. A thousand euros is more than I can give, because what I can make good is the loss itself. What I can do is credit you the postage and your next monthly fee. I’ll write to you by Thursday to confirm both.\n\nSam Reed',
    stand: 'What might four euros stand for, if somebody asks a thousand for them?',
    thought: 'For not being taken seriously, perhaps many times before. Refuse the sum, not the person.',
  },
];
