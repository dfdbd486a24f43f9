import { match, type StepRule } from '../rule.ts';

const REASON = [
  /\b(?:because|due to|owing to|as a result of|caused by|the (?:reason|cause)|that's why|this is why|which is why|resulted from|results from|stems from|turns out|it (?:appears|seems|looks like)|this (?:is|was|can be|may be|happens|happened|occurs|usually) (?:\w+ )?(?:when|because|if|since)|as (?:this|it|the|we|our|your|they|there) \w+ (?:is|are|was|were|has|have|had|not)|since (?:this|the|we|our|your|it|they|there) (?:\w+ )?(?:is|are|was|were|has|have|had))\b/,
  /\b(?:we|our|the) (?:\w+ ){0,4}(?:are|were|was|is|have been|has been|had|experienc\w+|encountered|currently|faced) (?:\w+ ){0,3}(?:undergoing|experiencing|affected|delayed|down|closed|understaffed|short-staffed|overwhelmed|busy|an outage|a (?:technical|system|high|backlog)|maintenance|technical|high (?:volume|demand)|unable to|required|designed|limited|weather|under maintenance)\b/,
];
const NOT = [
  /\b(?:we|i)(?:'ll| will|'d| would)? (?:look|find out|check|investigat|see)[^.!?]{0,30}\b(?:why|reason|cause)\b/,
  /\b(?:any|the) inconvenience\b.{0,20}\bcaused by\b/,
];

/** The rule for this step. */
export const explain: readonly StepRule[] = [
  {
    step: 'explain',
    id: 'explain',
    title: 'Gives the reason',
    level: 2,
    why: 'A short reason without excuses makes the answer credible.',
    source: 'Davidow 2003; Lewicki, Polin & Lount 2016',
    find: (sentence) => (sentence.question ? null : match(sentence, REASON, NOT)),
    flags: [],
    allows: [],
  },
];
