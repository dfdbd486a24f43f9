import type { Exercise } from './schema.ts';

/** Something was cancelled, or cannot be. */
export const cancellation: readonly Exercise[] = [
  {
    id: 'cancelled-class',
    kind: 'cancellation',
    mood: 'annoyed',
    channel: 'mail',
    difficulty: 1,
    twist: null,
    customer: 'Silvia',
    said: [
      'Hi, you cancelled my pottery class on Tuesday without telling me. Could you please say what happens with my booking?',
    ],
    answer:
      'Hi Silvia,\n\nWe cancelled your pottery class on Tuesday without telling you. I’m sorry about that. How annoying, with your evening kept free for it. I’ve kept your place and moved it to Thursday at the same hour; if that does not suit you, I’ll refund it in full instead. I’ll write to you tomorrow by noon to hear which you prefer.\n\nKind regards,\nSam',
    stand: 'What had been cleared away for this evening?',
    thought: 'Perhaps a sitter, perhaps a shift. A place on another day is only half of it.',
  },
  {
    id: 'cancelled-train',
    kind: 'cancellation',
    mood: 'distressed',
    channel: 'social',
    difficulty: 2,
    twist: null,
    customer: 'Mads',
    said: [
      'My train was cancelled and I am stranded in a town I do not know, with two small kids, at eleven at night. Please help, I am desperate.',
    ],
    answer:
      'Mads, your train was cancelled and you are stranded at eleven at night with two small children. I’m so sorry. How frightening, in a town that you don’t know. I’ve booked you a room at the hotel opposite the station, in your name and paid by us, and seats on the 8:10 tomorrow. Walk out of the main door: it is the white house. I’ll message you in twenty minutes to hear that you are all inside.',
    stand: 'What do two children ask at eleven at night on a platform?',
    thought: '“Where do we sleep?” Answer that question first.',
  },
  {
    id: 'cancelled-gym',
    kind: 'cancellation',
    mood: 'angry',
    channel: 'mail',
    difficulty: 3,
    twist: 'leaving',
    customer: 'Ingrid Sol',
    said: [
      'I cancelled in June, and in July, and in August, and my cancellation is still “being processed”. This is ridiculous. I have had enough of you. Just let me go.',
    ],
    answer:
      'Dear Ingrid,\n\nYou cancelled in June, in July and in August, and your cancellation was still being processed. I’m sorry. I understand that you have had enough. It is done: I’ve ended your membership as of June and refunded the fees for July and August; they will be on your account on Tuesday. There is nothing for you to sign or to send. I’ll write to you on Wednesday to confirm that the money came.\n\nSam Reed',
    stand: 'What does it feel like to be kept where one does not want to be?',
    thought: 'Like being held by the sleeve. Let go, quickly, and do not ask for the reason.',
  },
  {
    id: 'cancelled-concert',
    kind: 'cancellation',
    mood: 'disappointed',
    channel: 'mail',
    difficulty: 3,
    twist: 'unreasonable',
    customer: 'Louis Faure',
    said: [
      'The concert was cancelled two hours before it began. I was so disappointed, I had come from another city. I want the tickets, the train, the hotel, and two years of free concerts.',
    ],
    answer:
      'Dear Louis,\n\nYou had come from another city, and the concert was cancelled two hours before it began. I’m sorry. What a disappointment to stand before closed doors. I’ve refunded your tickets today, and I’ll pay for the train and the hotel as soon as you send me the receipts. Two years of free concerts are more than I can promise, because the seats belong to the orchestra. What I can do is keep you two good seats for the new date in May. I’ll write to you by Friday to confirm everything.\n\nSam Reed',
    stand: 'What did the evening turn into, in a city that was not home?',
    thought: 'A hotel room and a long way back. Grant what is fair at once, so that the rest need not be fought for.',
  },
];
