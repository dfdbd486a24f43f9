import { match, type PitfallRule } from '../rule.ts';

const WORDS = [
  /\b(?:mistakes|errors|a mistake|an error|a miscommunication|a misunderstanding) (?:were|was|has been|have been|had been) (?:made|occurred|happened)\b/,
  /\b(?:(?:it|this|the (?:matter|issue|problem|case))|your (?:concern|complaint|issue|request|case|feedback|message|query)) (?:will be|is being|has been|was|is going to be) (?:looked into|investigated|addressed|dealt with|taken care of|handled|noted|reviewed|processed|forwarded|passed on|escalated|actioned|resolved)\b/,
];
const NOT = [
  /\bby (?:me|us|our|ana|the \w+ team|\w+ (?:at|on|before))\b/,
  /\b(?:i|we)(?:'ll| will|'ve| have|'m| am)\b/,
  /\bhas been (?:resolved|fixed|processed)\b/,
];

/** Nobody did it. */
export const passive: PitfallRule = {
  id: 'passive',
  title: 'Nobody did it',
  why: 'The passive hides who is responsible: name who did it, and who puts it right.',
  source: 'Packard, Moore & McFerran 2018',
  better: 'Say “we” for what went wrong and “I” for what you do.',
  severity: 'weak',
  complaintsOnly: true,
  find: (sentence) => match(sentence, WORDS, NOT),
  flags: [
    ['Mistakes were made.', 'We made a mistake.'],
    ['The matter will be looked into.', "I'll look into it today."],
    ['Your complaint has been noted.', "I've read your complaint and I'm asking the depot now."],
    ['An error has been made.', 'We made an error.'],
    ['This is being investigated.', "I'm investigating this with the bank."],
    ['It will be taken care of.', "I'll take care of it by noon."],
    ['Your concern will be addressed.', "I'll answer your concern by Friday."],
    ['A misunderstanding was made at the desk.', 'I misunderstood you at the desk.'],
    ['your case has been forwarded', "I've sent your case to Ana."],
    ['The issue is being handled.', "I'm handling it."],
    ['Your request is being reviewed.', "I'm reviewing your request this morning."],
    ['The problem will be dealt with.', "I'll deal with it today."],
    ['A mistake was made with your order.', 'We packed the wrong order.'],
    ['It has been escalated.', "I've brought it to my manager."],
    ['Your message was passed on.', "I've passed your message to billing."],
  ],
  allows: [
    "I'll look into it.",
    'Your refund has been processed.',
    'We made a mistake.',
    'Your case is being handled by me.',
    'The parcel was delivered on Friday.',
    'The order will be sent tomorrow.',
    'The issue has been fixed.',
    'It was damaged in the van.',
    "I've noted your new address.",
    'The request was made on Monday.',
    'We are investigating this.',
    'Your account was locked because of two wrong codes.',
    'It is being repaired by our engineer.',
    'Your card will be charged once.',
    'The room will be ready at two.',
  ],
};
