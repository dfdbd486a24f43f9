import { match, type StepRule } from '../rule.ts';

/** A cause, named as one. */
const REASON = [
  /\b(?:because|due to|owing to|as a result of|caused by|the (?:reason|cause)|that's why|this is why|which is why|resulted from|results from|stems from|turns out)\b/,
  /\bfor (?:\w+ ){1,2}(?:reasons?|purposes)\b/,
  /\b(?:as per|according to) (?:the|our|your)(?: \w+){0,3} (?:guidelines?|rules?|regulations?|requirements?|records?|law|terms)\b/,
  /\b(?:there (?:was|were|is|has been|may be|might be)|(?:we|i) (?:had|did have|have had|experienced|encountered|are experiencing|are having)|it (?:was|may be|could be|might be))(?: (?:\w+|\w+-\w+)){0,4} (?:fault|bug|glitch|hiccup|outage|delays?|error|mistake|mix-?up|failure|shortage|backlog|maintenance|strike|accident|known issue|technical issue|high (?:volume|demand))\b/,
  /\b(?:servers?|systems?|team|driver|courier|van|warehouse|depot|bank|supplier|machine|engineer|label|software|we|i)(?: \w+){0,3} (?:could not handle|couldn't handle|broke down|went down|was down|were down|forgot|missed the|mixed up|swapped|failed to)\b/,
  /\b(?:are|were|was|is|been|being) (?:currently )?(?:undergoing|experiencing|affected by|understaffed|short-staffed|overwhelmed)\b/,
  /\b(?:as|since) (?:ours|your \w+(?: \w+)?|our \w+|the \w+|that \w+|it|they|there|we|this) (?:is|are|was|were|has|have|had|isn't|aren't|wasn't)\b(?! (?:constantly|always|continuously|trying|working))/,
  /\bthis (?:happens|happened|occurs|occurred|is normal|can happen|usually)\b/,
  /\b(?:this|that|which|it) (?:ensures|is to (?:ensure|protect|prevent|keep)|means that|allows us)\b|\bto (?:ensure|protect|verify|guarantee|offset|make sure that) (?:the|your|that|all|everything|who|saved)\b(?!.{0,20}\bplease\b)/,
  /\b(?:honest|human|genuine) (?:mistake|error|oversight)\b/,
  /\bit (?:looks like|seems|appears)(?: that)? (?:the|your|our|there|it|this|we)\b(?! (?:you|issue you))/,
];
/** How things stand: in an answer to a complaint, the reason for what the customer meets. */
const STATE = [
  /\b(?:is|are|isn't|aren't|was|were|have been|will) (?:not|no longer|currently not|only|not yet|all been)? ?(?:supported|available for|available in|eligible|compatible|permitted|allowed|obligated|required|limited to|designed to|capped|out of (?:stock|our|range)|filled|full|closed|too \w+ for|based on|selected by|work on)\b/,
  /\bunfortunately,? (?:they|it|this|the|that|these|those)\b[^.!?]{0,80}\b(?:can't|cannot|isn't|aren't|not|only|unable)\b/,
  /\b(?:we|account specialists|it) (?:can take|takes?|may take) (?:up to )?\d/,
];
const NOT = [
  /\b(?:we|i)(?:'ll| will|'d| would)? (?:look|find out|check|investigat|see)[^.!?]{0,30}\b(?:why|reason|cause)\b/,
  /\b(?:any|the|all) (?:inconvenience|trouble|frustration|issues?)\b.{0,25}\bcaused by\b/,
  /\b(?:sorry|apolog\w+)\b.{0,60}\bdue to\b/,
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
    needsContext: true,
    find: (sentence, { reading }) =>
      sentence.question
        ? null
        : (match(sentence, REASON, NOT) ?? (reading.complaint ? match(sentence, STATE, NOT) : null)),
    flags: [
      'It is late because the van broke down.',
      'This happened due to a system error.',
      'The delay was caused by a strike.',
      'The reason is that two labels were swapped.',
      'It turns out the label was wrong.',
      'Our servers were down for maintenance.',
      "That's why your card was declined.",
      'It looks like the payment was taken twice.',
      'this happens when the clock is wrong',
      'As we were currently short of drivers, it took longer.',
    ],
    allows: [
      "I'll find out why.",
      "I'm sorry.",
      'Why did you wait?',
      "We'll look into the cause.",
      'Sorry for the inconvenience caused by this.',
      'Please tell me the order number.',
      'It arrives on Friday.',
      'Thank you.',
    ],
  },
];
