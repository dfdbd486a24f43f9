import type { Exercise } from './schema.ts';

/** Something did not come at all, or not all of it did. */
export const missing: readonly Exercise[] = [
  {
    id: 'missing-screws',
    kind: 'missing',
    mood: 'calm',
    channel: 'chat',
    difficulty: 1,
    twist: null,
    customer: 'Ines',
    said: ['Hi, the bag of screws is missing from the bookcase box. What should I do?'],
    answer:
      'Hi Ines, so the bag of screws is missing from your bookcase. I’m sorry about that. I’ve just sent you a new set by letter post; it will be in your mailbox on Thursday. I’ll check on Friday that it came.',
    stand: 'What is lying on this customer’s floor just now?',
    thought: 'Boards, an open box, an evening’s plan. A few screws stop all of it.',
  },
  {
    id: 'missing-doorstep',
    kind: 'missing',
    mood: 'worried',
    channel: 'mail',
    difficulty: 2,
    twist: null,
    customer: 'Grace Obi',
    said: [
      'The tracking says my tablet was delivered at 11:04, but nothing is here. I have asked all the neighbours. I am really worried that it was stolen, it cost me two months of saving. What happens now?',
    ],
    answer:
      'Hi Grace,\n\nThe tracking says that your tablet was delivered at 11:04, and it is not there. I’m sorry about that. It is so worrying when two months of saving seem to be gone. You will not lose your money: I’ve opened a search with the courier, and if the tablet is not found by Thursday I’ll send you a new one on Friday. Either way, I’ll ring you on Thursday before five.\n\nBest wishes,\nSam',
    stand: 'What goes through your mind when the screen says “delivered” and the doorstep is empty?',
    thought: 'That nobody will believe you. “You will not lose your money” answers the fear behind the question.',
  },
  {
    id: 'missing-ring',
    kind: 'missing',
    mood: 'angry',
    channel: 'mail',
    difficulty: 3,
    twist: 'leaving',
    customer: 'Marek Nowak',
    said: [
      'The ring never arrived. I have written three times and nobody has an answer. I am sick of this. If I do not hear from a person today, I am closing my account and taking my business to the shop in town.',
    ],
    answer:
      'Dear Marek,\n\nYour ring never arrived, and you had to write three times without an answer. I’m sorry: you should have heard from us after your first message. I understand why you are angry, and I would think of leaving too. I’ve taken this over myself. The parcel was lost between two depots, so I’ve ordered a new ring from the jeweller; it leaves tomorrow morning, insured. I’ll e-mail you the tracking number tomorrow by noon.\n\nSam Reed',
    stand: 'What did the silence after the first and the second message say to this customer?',
    thought: 'That nobody was there. A name, a time and one person who stays with it say the opposite.',
  },
  {
    id: 'missing-ashes',
    kind: 'missing',
    mood: 'distressed',
    channel: 'mail',
    difficulty: 3,
    twist: 'bereavement',
    customer: 'Ruth',
    said: [
      'The frame with the photograph of my late husband was sent to you for repair. Now your shop says that it is lost. I have been crying all day. It was the only picture of us.',
    ],
    answer:
      'Dear Ruth,\n\nWe lost the only picture of you and your husband. I’m so very sorry; you trusted us with it, and we failed you. I can only imagine how heartbreaking this day is. I’m searching for it myself: this morning I went through the workshop, and I’ve asked both drivers to go through their vans tonight. I’ll call you tomorrow at eleven and tell you what we found, even if it is nothing yet.\n\nSam Reed',
    stand: 'What is lost here, apart from a thing?',
    thought: 'A face, and the trust of handing it over. No offer of money belongs in the first answer.',
  },
];
