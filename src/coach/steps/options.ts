import { match, type StepRule } from '../rule.ts';

const CHOICE = [
  /\b(?:would you (?:prefer|rather|like)|do you (?:prefer|want)|you can (?:either|choose)|which (?:would|do) you prefer|whichever|choose (?:between|from)|either)\b[^.!?]{0,100}\bor\b/,
  /\b(?:option (?:1|one|a)|first option|two options|both options|one option|the other option|alternatively|here are (?:your|the|some) (?:options|choices|ways)|up to you|your choice)\b/,
  /\b(?:i|we) can (?:either )?[^.!?]{0,60},? or (?:(?:i|we) can |if you prefer)/,
];
const CONTACT = [
  /\b(?:call|phone|e-?mail|dm|chat|contact|reach|whatsapp)\b[^.!?]{0,60}\bor\b[^.!?]{0,40}\b(?:call|phone|e-?mail|dm|chat|contact|reach|at|whatsapp|via|visit)\b/,
  /\balternatively\b[^.!?]{0,40}\b(?:call|contact|e-?mail|dm|reach|chat|message)\b/,
];

/** The rule for this step. */
export const options: readonly StepRule[] = [
  {
    step: 'options',
    id: 'options',
    title: 'Gives a choice',
    level: 2,
    why: 'A choice gives back some control.',
    source: 'Marinova, Singh & Singh 2018',
    find: (sentence) => match(sentence, CHOICE, CONTACT),
    flags: [
      'Would you prefer a refund or a new one?',
      'You can either keep it or send it back.',
      'Would you like a voucher or your money back?',
      'Alternatively, I can cancel the order.',
      'I can send a new one, or I can refund you.',
      'Whichever you like: blue or green.',
      "It's up to you.",
      'You have two options.',
      'Do you want it on Monday or on Tuesday?',
      'Here are your options.',
    ],
    allows: [
      'You can call or email us.',
      "I'm sorry.",
      'More or less.',
      'Alternatively, call us.',
      'Send it back.',
      'Which size?',
      'It arrives on Friday or Saturday.',
      'Sooner or later.',
    ],
  },
];
