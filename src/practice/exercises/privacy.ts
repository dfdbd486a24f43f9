import type { Exercise } from './schema.ts';

/** Somebody's data is not where it should be. */
export const privacy: readonly Exercise[] = [
  {
    id: 'privacy-letter',
    kind: 'privacy',
    mood: 'worried',
    channel: 'mail',
    difficulty: 1,
    twist: null,
    customer: 'Emil Fischer',
    said: [
      'I opened my page and saw someone else’s details on it: name, street, everything. Now I am worried about my own data. Can you explain?',
    ],
    answer:
      'Dear Emil,\n\nYou saw somebody else’s details on your page, and now you are worried about your own data. I’m sorry; I’d be worried too. The reason is a fault in last night’s update, which mixed up two pages for an hour. I’ve checked your record myself: nobody saw your details, and the fault is closed. I’ll send you the full report by Friday.\n\nSam Reed',
    stand: 'What is the first thing you think when you see a stranger’s name there?',
    thought: '“Who sees mine?” That question comes before all others, so answer it first.',
  },
  {
    id: 'privacy-number',
    kind: 'privacy',
    mood: 'angry',
    channel: 'chat',
    difficulty: 2,
    twist: null,
    customer: 'Tess',
    said: [
      'I trusted you with my data, and now an advertiser has it. My privacy is gone: six calls a day. I am fed up with it! You had no right. Make it stop.',
    ],
    answer:
      'Tess, an advertiser has your data because of us, and your phone does not stop ringing. I’m sorry: we had no right to do that. I understand that you are angry. I’ve taken your number off our list and told the advertiser in writing to delete it; the calls end by tomorrow evening. I’ll message you on Friday, and if there was even one call I’ll take it further.',
    stand: 'What does the ringing say, six times a day?',
    thought: 'That something private is now anybody’s. Stopping it matters more than how it came about.',
  },
  {
    id: 'privacy-hacked',
    kind: 'privacy',
    mood: 'distressed',
    channel: 'mail',
    difficulty: 3,
    twist: 'safety',
    customer: 'Nadia',
    said: [
      'My account was hacked and my ex-husband has my new address from it. I am terrified. He has been violent before. Please, you have to do something now.',
    ],
    answer:
      'Dear Nadia,\n\nYour account was hacked, and he has your new address from it. I’m so sorry. How terrifying this must be. Your safety first: if you think that he is near, please ring the police at once, and the women’s helpline on 555 0199 can find you a safe place tonight. I’ve locked your account, signed everybody else out and removed your address. I’m keeping the record of who signed in for the police. I’ll call you within the hour, on the number that you choose.\n\nSam Reed',
    stand: 'What does each noise at the door mean tonight?',
    thought: 'It may be him. Nothing in the answer may make her wait, or prove herself first.',
  },
  {
    id: 'privacy-medical',
    kind: 'privacy',
    mood: 'angry',
    channel: 'mail',
    difficulty: 3,
    twist: 'ownMistake',
    customer: 'Ole Brandt',
    said: [
      'You sent my blood results to my employer. My personal data! I am furious, this is outrageous. How was this possible, and what will you do so that it never happens again?',
    ],
    answer:
      'Dear Ole,\n\nWe sent your blood results to your employer. I’m so sorry: this was our mistake, and it cannot be excused. How violating that must feel: you have every right to be furious. It was possible because two addresses had the same short name and nobody compared them. I’ve had the letter recalled unopened, and your employer has confirmed in writing that it was destroyed. So that it does not happen again, from today no result leaves us before two people have read the address. I’ll call you tomorrow at ten, and the data protection officer will write to you by Friday.\n\nSam Reed',
    stand: 'How does one walk into the office the next morning?',
    thought: 'Wondering who has read it. The letter can be recalled; that thought cannot.',
  },
];
