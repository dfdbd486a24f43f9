import { match, type StepRule } from '../rule.ts';

const GIVE =
  '(?:refund|reimburs|credit|waiv|compensat|discount|voucher|gift card|coupon|goodwill|free (?:of charge|month|shipping|delivery|upgrade|replacement|night|item)|complimentary|on us|at no (?:extra |additional )?(?:cost|charge)|money back|points? back|bonus|\\d+% off|partial refund|full refund)';
const OFFER = [
  new RegExp(`\\b(?:i|we)(?:'ve| have|'ll| will|'d| would|'m| am|'re| are| can)?(?: \\w+){0,6} ${GIVE}\\w*`),
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
    flags: [],
    allows: [],
  },
];
