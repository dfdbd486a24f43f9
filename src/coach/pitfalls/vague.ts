import { match, type PitfallRule } from '../rule.ts';

const WORDS = [
  /\b(?:as soon as possible|asap|a\.s\.a\.p\.?|shortly|(?:very |really )?soon|in due course|in the near future|at the earliest|in a timely manner|at your earliest|sometime (?:soon|this week|next week)|when(?:ever)? possible|as quickly as possible|as fast as possible|one of these days|in no time|momentarily)\b/,
];
const NOT = [
  /\b(?:by|before|on|within|until|at) (?:\w+ )?(?:today|tomorrow|noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d+|end of|close of|the end)\b/,
  /\b(?:get well|see you|sooner|too soon|as soon as (?:you|i|we|it|they|the|your|he|she)|how soon|soon(?:er)? than|back to you soon after)\b/,
  /\b(?:please|kindly|let us know|reply|contact|send|dm)\b[^.!?]{0,60}\b(?:asap|as soon as possible|at your earliest|soon)\b/,
  /\b(?:today|tomorrow|tonight|this (?:morning|afternoon|evening)|in \d+|within \d+|\d+ ?(?:am|pm))\b/,
];

/** A promise without a time. */
export const vague: PitfallRule = {
  id: 'vague',
  title: 'A promise without a time',
  why: '“Soon” leaves the customer waiting without an end: say by when.',
  source: 'Davidow 2003 (timeliness)',
  better: 'Say who does it, and by which day or hour.',
  severity: 'weak',
  complaintsOnly: true,
  find: (sentence) => match(sentence, WORDS, NOT),
  flags: [
    ['We will get back to you soon.', "I'll write to you by five today."],
    ["I'll fix it as soon as possible.", "I'll have it fixed by Thursday noon."],
    ['Someone will call you shortly.', 'Ana will call you before six.'],
    ['This will be resolved asap.', "I'll have this resolved by Friday."],
    ['You will hear from us in due course.', "You'll hear from me on Monday."],
    ['It will be there soon.', 'It arrives on Tuesday.'],
    ["we'll look into it in a timely manner", "I'll look into it this afternoon."],
    ['Our team will respond at the earliest.', 'Raj will answer you by ten tomorrow.'],
    ['We hope to solve it in the near future.', 'We will solve it by the 12th.'],
    ['I will email you very soon.', "I'll email you at three."],
    ["We'll send it whenever possible.", "We'll send it on Wednesday."],
    ['refund will come shortly', 'Your refund will be there on Friday.'],
    ["I'll do it as quickly as possible.", "I'll do it by noon."],
    ['We will update you soon!', "I'll update you at four."],
    ["It'll be fixed in no time.", "It'll be fixed tonight."],
  ],
  allows: [
    "I'll write as soon as I hear from the depot.",
    "I'll call you shortly, before noon.",
    'Please send it as soon as possible.',
    'Get well soon.',
    "I'll email you by Friday.",
    'How soon do you need it?',
    'It will be there on Tuesday.',
    "As soon as it ships, I'll send the number.",
    "I'm calling the depot now.",
    "You'll have it within two working days.",
    'The courier came too soon.',
    'Soon after your call it was fixed today.',
    "I'll have it resolved by end of day.",
    "Reply asap and I'll hold the seat.",
    'See you soon.',
  ],
};
