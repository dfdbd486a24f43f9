import type { Exercise } from './schema.ts';

/** Somebody cannot get in. */
export const access: readonly Exercise[] = [
  {
    id: 'access-password',
    kind: 'access',
    mood: 'calm',
    channel: 'chat',
    difficulty: 1,
    twist: null,
    customer: 'Owen',
    said: ['Hello, my account is locked and the link for a new password does not work. Please help.'],
    answer:
      'Hi Owen, your account is locked and the link for a new password does not work. I’m sorry about that. I’ve unlocked it just now and sent you a fresh link, which works for one hour. Open it, choose a password, and you are in. I’ll check in fifteen minutes that it worked.',
    stand: 'What did this customer want to do before the door was shut?',
    thought: 'Something else entirely. Getting in is never the aim, so make it short.',
  },
  {
    id: 'access-exam',
    kind: 'access',
    mood: 'worried',
    channel: 'chat',
    difficulty: 2,
    twist: null,
    customer: 'Lucia',
    said: ['I can’t log in to the course and my exam starts at two. I am very worried I will miss it, this is urgent!'],
    answer:
      'Lucia, you can’t log in and your exam starts at two. I’m sorry about this. I can see how stressful that is. I’ve reset your access: log in now with the code that I have sent to your phone. I’ve also told the examiner, so your time starts when you are in. I’ll stay in this chat until you tell me that you see the exam.',
    stand: 'What does the clock do to somebody who has learnt for months?',
    thought: 'It shrinks everything to minutes. “I’ll stay here” is worth more than an explanation.',
  },
  {
    id: 'access-phone',
    kind: 'access',
    mood: 'angry',
    channel: 'mail',
    difficulty: 3,
    twist: 'leaving',
    customer: 'Henrik Vos',
    said: [
      'You locked my business account for the third time this month. I cannot pay my staff. This is ridiculous, I am sick of it, and if it happens once more I am going to another bank. What are you doing to make sure it doesn’t happen again?',
    ],
    answer:
      'Dear Henrik,\n\nYour business account was locked three times this month, and you could not pay your staff. I’m sorry. You stand before your people because of us, and I understand why you are angry. I’ve unlocked the account, and the wages can go out now. So that it does not happen again, I’ve taken your payroll off the automatic check that caused it and noted that we ring you before anything is stopped. I’ll call you on Monday morning, after the next run, to be sure.\n\nSam Reed',
    stand: 'How do you tell twelve people that their wages are late?',
    thought: 'With one’s own face, for somebody else’s mistake. That is the harm here, not the locked screen.',
  },
  {
    id: 'access-photos',
    kind: 'access',
    mood: 'distressed',
    channel: 'mail',
    difficulty: 3,
    twist: 'bereavement',
    customer: 'Joanna Pike',
    said: [
      'My sister passed away in spring and I am locked out of her account, with all her photos in it. Your form refuses me. I am begging you, we need them for Sunday. Please help me.',
    ],
    answer:
      'Dear Joanna,\n\nI’m so sorry about your sister. You are locked out of her account, with all her photos in it. How painful it must be to be kept from them now. There is a way, and I’ll do it with you: send me her death certificate and your own identity card to this address, and I’ll open the photos for you that day. I’ll call you tomorrow at nine to see that everything has arrived, in good time for Sunday.\n\nSam Reed',
    stand: 'What does “access refused” mean to a sister?',
    thought: 'Being told that she does not count. A person who says “I’ll do it with you” undoes a little of it.',
  },
];
