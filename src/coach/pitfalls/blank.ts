import { match, type PitfallRule } from '../rule.ts';

const WORDS = [
  /\[\[[^\]]{0,60}\]\]|\[(?:insert |your |the |customer |order |agent |first |last |enter |add |fill )?[a-z][a-z' ,/-]{1,50}\]/,
  /\{\{?[^{}]{1,60}\}?\}/,
  /%[a-z_.]{3,40}%/,
  /<(?:insert |your |customer |first |last )?(?:name|date|order|number|amount|time|link|product|agent|company|reason)[a-z ]{0,30}>/,
  /\bx{3,}\b|_{3,}/,
  /\binsert (?:\w+ ){0,3}here\b|\b(?:tbd|tbc|lorem ipsum)\b/,
];
const NOT = [/\[(?:sic|edit|link|image|attachment|1|2|3)\]/];

/** A blank that is still open. */
export const blank: PitfallRule = {
  id: 'blank',
  title: 'A blank that is still open',
  why: 'A bracket that is sent tells the customer that nobody read the letter.',
  source: 'Commentary',
  better: 'Fill it in or take it out.',
  severity: 'harm',
  complaintsOnly: false,
  find: (sentence) => match(sentence, WORDS, NOT),
  flags: [
    ['Dear [NAME],\nyour order is late.', 'Dear Jane,'],
    ['It will arrive on [date].', 'It will arrive on Friday.'],
    ['Hello {{ticket.requester.first_name}}', 'Hello Jane'],
    ['Your refund of XXX is on its way.', 'Your refund of 20 is on its way.'],
    ['INSERT DATE HERE', 'on Friday'],
    ['Thank you for contacting {company}.', 'Thank you for writing to us.'],
    ['I am [[agent name]].', 'I am Sam.'],
    ['Your order ____ was sent.', 'Your order 4411 was sent.'],
    ['%firstname%, thanks', 'Jane, thanks'],
    ['Hi <name>, sorry', 'Hi Jane, sorry'],
    ["I'll call you at [time].", "I'll call you at four."],
    ["We'll refund {amount}.", "We'll refund 20."],
    ['The date is TBD.', 'The date is the 12th.'],
    ['[insert apology]', "I'm sorry the jug was cracked."],
    ['Hello [Customer Name],', 'Hello Jane,'],
  ],
  allows: [
    'He said it was fine [sic].',
    "I've put it (in brackets).",
    'The size is XXL.',
    'Press the [1] key.',
    'a < b and b > a',
    'It costs 20% of that.',
    'See the list (attached).',
    'The set is small.',
    "It's 100% cotton.",
    'Use the arrow -> here.',
    'The x-ray was fine.',
    'An insert was missing in the box.',
    'Please insert the card.',
    'Your name is on the list.',
    'The date is the 12th.',
  ],
};
