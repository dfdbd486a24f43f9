import { match, type StepRule } from '../rule.ts';

const GIVE =
  '(?:refund|reimburs|credit|waiv|compensat|discount|voucher|gift card|coupon|goodwill|free (?:of charge|month|shipping|delivery|upgrade|replacement|night|item)|complimentary|on us|at no (?:extra |additional )?(?:cost|charge)|money back|points? back|bonus|\\d+% off|partial refund|full refund)';
const OFFER = [
  new RegExp(`\\b(?:i|we)(?:'ve| have|'ll| will|'d| would|'m| am|'re| are| can)?(?: [\\w%.£$€]+){0,6} ${GIVE}\\w*`),
  new RegExp(
    `\\b${GIVE}\\w*(?: \\w+){0,5} (?:has|have|is|was|will be|been|to your|for you|as (?:an? )?(?:apology|gesture|thank))\\b`,
  ),
  new RegExp(`\\b(?:you(?:'ll| will| can| should)|your)(?: \\w+){0,5} ${GIVE}\\w*`),
  /\b(?:gesture of goodwill|as a goodwill|to make (?:it|this|things|that) up to you)\b/,
];
const NOT = [
  /\b(?:can't|cannot|won't|unable|not (?:able|eligible|possible|entitled|refundable|covered)|no refund|non-?refundable|don't|doesn't|didn't|never|unfortunately|if (?:you|we|it)|whether|unless|only (?:be )?refund|credit (?:card|score|limit|history|report|check|line)|request(?:ed|ing)? (?:a |your |the )?refund|eligib)/,
];

/** The rule for this step. */
export const compensate: readonly StepRule[] = [
  {
    step: 'compensate',
    id: 'compensate',
    title: 'Offers something to make up for it',
    level: 2,
    why: 'Where the firm is at fault and money or much patience was lost, making good counts most.',
    source: 'Grewal, Roggeveen & Tsiros 2008',
    find: (sentence) => (sentence.question ? null : match(sentence, OFFER, NOT)),
    flags: [
      "I've refunded the delivery fee.",
      "We'll give you a 10% discount.",
      'You will get a voucher for 20.',
      'As a gesture of goodwill you have a free month.',
      'I have credited your account.',
      "We've waived the late fee.",
      'Your refund will be on its way.',
      "I'll add a voucher to your account.",
      "we're sending you a new one at no cost",
      "I'm refunding you in full.",
    ],
    allows: [
      'Did you get the refund?',
      "We can't refund this.",
      'You requested a refund.',
      'Refunds are not possible.',
      'Which credit card did you use?',
      'If you want a refund, write to us.',
      "I'm sorry.",
      'Your credit score is fine.',
      'There is no refund.',
      "Unfortunately we can't offer a discount.",
    ],
  },
];
