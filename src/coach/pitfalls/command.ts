import { match, type PitfallRule } from '../rule.ts';

const WORDS = [
  /\byou(?:'ll| will)? (?:must|have to|need to|are required to|are advised to|are requested to)\b/,
  /^(?:please|kindly) (?:contact|call|e-?mail|write to|speak to|go to|refer to|read|follow|note that|be (?:advised|informed|patient)|wait|understand|submit|fill|refrain|ensure)\b/,
];
const NOT = [
  /\byou (?:don't|do not|won't) (?:have|need) to\b/,
  /\b(?:all|everything|nothing|what|anything) (?:that )?you (?:need|have) to\b/,
  /\byou (?:have|had|need) to (?:wait|write|call|go through|deal|ask|contact us|repeat)\b.{0,30}\b(?:sorry|should)\b/,
  /\bsorry\b/,
  /\bif you (?:need|have) to\b/,
  /\b(?:if|when|whatever|in case) you (?:must|need|have)\b/,
];

/** An order to the customer. */
export const command: PitfallRule = {
  id: 'command',
  title: 'An order to the customer',
  why: '“You must” and “Please” plus an order put the work on somebody who is already put out.',
  source: 'Danescu-Niculescu-Mizil et al. 2013',
  better: 'Ask, or say what you do and what you need for it.',
  severity: 'weak',
  complaintsOnly: true,
  find: (sentence) => match(sentence, WORDS, NOT),
  flags: [
    ['You must send it back first.', "Once it's back with us I'll send the new one; here's a free label."],
    ['Please contact the seller.', "I'll contact the seller for you."],
    ['You need to call billing.', "I'll bring this to billing."],
    ['Kindly fill in the form.', "I need three details from you, and I'll fill in the form."],
    ['You have to wait five days.', "It takes five days; I'll check on day three."],
    ['Please be patient.', "I'll have an answer by four."],
    ['You are required to show a receipt.', 'A photo of the receipt is enough.'],
    ['Please refer to our terms.', "The terms say 14 days; here's what that means."],
    ['you will have to reinstall it', 'Reinstalling it should help: shall I guide you?'],
    ['Please note that refunds take ten days.', 'Your refund takes up to ten days.'],
    ['Kindly wait.', "I'm checking it now."],
    ['Please email our support.', "I'll pass this to support and stay on it."],
    ["You'll have to pay first.", "The payment comes first; then I'll send it today."],
    ['Please understand that we are busy.', "We're short of people this week, and that's ours to solve."],
    ['You are advised to check the manual.', 'Page four of the manual has it; here is the line.'],
  ],
  allows: [
    "You don't have to send it back.",
    'All you need to do is click the link.',
    'Could you send me a photo?',
    'Please accept my apologies.',
    "I'm sorry you have to wait.",
    'If you need to change it, tell me.',
    'Please find the label attached.',
    'That must make you tired of this.',
    'I need to check one thing.',
    'Let me know what you need to change.',
    'Please let me know which day suits you.',
    'Would you send me the number?',
    'We have to replace it.',
    "You won't need to pay.",
    'Please take your time.',
  ],
};
