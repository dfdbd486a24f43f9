import type { Exercise } from './schema.ts';

/** Software does not do what it should. */
export const bug: readonly Exercise[] = [
  {
    id: 'bug-basket',
    kind: 'bug',
    mood: 'calm',
    channel: 'mail',
    difficulty: 1,
    twist: null,
    customer: 'Nils Berg',
    said: ['Hello, the app crashes as soon as I open my basket, so I cannot order. Could you please help?'],
    answer:
      'Hi Nils,\n\nThe app crashes as soon as you open your basket. I’m sorry about that. I’ve found the cause, an old voucher in the basket, and removed it for you; please open the app again and your basket will load. I’ll write to you tomorrow by noon to hear whether it works.\n\nKind regards,\nSam',
    stand: 'How often does one try again before writing to a stranger?',
    thought: 'Three times, four times. The message comes at the end of that, not at the start.',
  },
  {
    id: 'bug-thesis',
    kind: 'bug',
    mood: 'distressed',
    channel: 'mail',
    difficulty: 2,
    twist: null,
    customer: 'Amira Said',
    said: [
      'Your app crashed and my whole chapter is gone. I am in tears, I have to hand it in tomorrow. Is there any way to get it back?',
    ],
    answer:
      'Dear Amira,\n\nThe app crashed and took your whole chapter with it, the day before you hand it in. I’m so sorry. I can imagine how desperate that feels. Yes, there is a way: I’ve restored the copy that our server kept at 14:20, and it is in your folder now, under “Recovered”. Please open it while I am here. I’ll call you in half an hour to see that all of it is there.\n\nSam',
    stand: 'What goes with a chapter, apart from the words?',
    thought: 'Weeks, and the belief that one can do it again by tomorrow.',
  },
  {
    id: 'bug-invoice',
    kind: 'bug',
    mood: 'annoyed',
    channel: 'chat',
    difficulty: 3,
    twist: 'twoIssues',
    customer: 'Petra',
    said: [
      'The page freezes when I open an invoice, and on top of that my e-mails get no answer. It is frustrating. Can you please help?',
    ],
    answer:
      'Petra, the page freezes when you open an invoice, and your e-mails got no answer. I’m sorry for both. How frustrating, to be stuck and unheard. I’ve sent you all your invoices as files just now, so that you can go on working. The freeze itself I’m handing to our engineer this minute; it is fixed tonight. I’ll message you tomorrow at nine to hear that both are done.',
    stand: 'Which of the two troubles would have made you write?',
    thought: 'Perhaps the silence. When two things went wrong, name both, or one of them went unheard again.',
  },
  {
    id: 'bug-review',
    kind: 'bug',
    mood: 'angry',
    channel: 'review',
    difficulty: 3,
    twist: 'leaving',
    customer: null,
    said: [
      'One star. Since the last update the app keeps crashing in the middle of my run and I can start over. Useless. I am deleting it and I will never pay for this again.',
    ],
    answer:
      'Since the update the app has been crashing in the middle of your runs. We’re sorry. You have every reason to be angry: you did the running. I’ve released version 4.2 today, which ends the crash, and I can restore your runs from the watch and refund this year’s fee: write to run@stride.example and I’ll do it the same day. I’ll answer here again on Friday to hear whether it holds.',
    stand: 'What does a lost run mean to somebody who counts them?',
    thought: 'The effort was real, and now it is as if it had not been. Others read this answer too.',
  },
];
