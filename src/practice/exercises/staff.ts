import type { Exercise } from './schema.ts';

/** Somebody was treated badly. */
export const staff: readonly Exercise[] = [
  {
    id: 'staff-desk',
    kind: 'staff',
    mood: 'annoyed',
    channel: 'mail',
    difficulty: 1,
    twist: null,
    customer: 'Dario Conti',
    said: [
      'Your colleague at the service desk was rude to me today and walked off in the middle of my question. That was annoying.',
    ],
    answer:
      'Hi Dario,\n\nOur colleague at the desk was rude to you today and walked off in the middle of your question. I’m sorry about that. It is annoying to be left standing like that. I’ve spoken to the shift lead, who will talk to him tonight, and I’d like to answer your question myself: I’ll ring you tomorrow at ten, or write if you prefer.\n\nKind regards,\nSam',
    stand: 'What does a back that turns tell the person left standing?',
    thought: 'You are not worth the minute. Take the minute now.',
  },
  {
    id: 'staff-driver',
    kind: 'staff',
    mood: 'angry',
    channel: 'mail',
    difficulty: 2,
    twist: null,
    customer: 'Shirin Azadi',
    said: [
      'Your driver shouted at my mother, who is eighty, because she could not find her glasses to sign. I am furious. How dare he? What are you going to do about it?',
    ],
    answer:
      'Dear Shirin,\n\nOur driver shouted at your mother because she could not find her glasses. I’m so sorry, to her and to you. Nobody may be treated like that at her own door, and I would be furious too. I’ve taken him off the round today, and his manager speaks to him this afternoon with your words in front of her. From next week every driver is trained to wait. I’d like to say so to your mother myself: I’ll ring you tomorrow at noon, if that suits you both.\n\nSam Reed',
    stand: 'What did your mother feel when she closed the door?',
    thought: 'Old, perhaps, and afraid of the next bell. The apology belongs to her first.',
  },
  {
    id: 'staff-learner',
    kind: 'staff',
    mood: 'disappointed',
    channel: 'chat',
    difficulty: 3,
    twist: 'languageLearner',
    customer: 'Fatou',
    said: [
      'Hello. In your shop the woman was unfriendly with me because my english not good. She laugh with other woman. I am sad and disappointed. I only want buy a gift.',
    ],
    answer:
      'Hello Fatou. A woman in our shop was unfriendly to you, and she laughed because of your English. I am sorry. That was wrong, and it hurts. I am glad that you told me. I have told the manager, and she talks to both of them today. Your gift is free, and I will put it aside for you: just tell me its name. I will write to you tomorrow at ten.',
    stand: 'How long do you think this customer looked for the words?',
    thought: 'Longer than for the gift. Answer the feeling in words that are as plain as hers.',
  },
  {
    id: 'staff-clinic',
    kind: 'staff',
    mood: 'distressed',
    channel: 'mail',
    difficulty: 3,
    twist: 'ownMistake',
    customer: 'Bill Tanner',
    said: [
      'The receptionist at your clinic was so rude about my test result that I ended in tears. I still don’t know what it says, and I am scared. A colleague of yours was to call me on Tuesday and forgot me.',
    ],
    answer:
      'Dear Bill,\n\nOur receptionist was rude to you about your test result, and on Tuesday we forgot to call you. I’m so sorry: that was our failure, twice. How frightening it must be to be left alone with it. I’ve asked Dr Lane to ring you herself today between four and five, with the result in front of her. I’ve also spoken to the receptionist’s manager. I’ll call you tomorrow at nine to hear that you know what you need.\n\nSam Reed',
    stand: 'What fills the hours in which no call comes?',
    thought: 'The worst that one can think of. The result is what matters; the manners come second.',
  },
];
