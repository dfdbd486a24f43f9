import type { Sentence } from '../model.ts';
import { type PitfallRule, type RuleContext, spot } from '../rule.ts';
import { WHEN } from '../text/grammar.ts';

const RULES =
  '(?:polic(?:y|ies)|terms(?: and conditions| & conditions| of (?:service|use|sale))?|t&cs?|tcs?|rules?|guidelines?|procedures?|protocols?|regulations|contract|small print)';
const NO =
  "(?:can'?t|cannot|can not|won'?t|will not|unable|not able|not possible|impossible|not (?:be )?(?:allowed|permitted|eligible|entitled|accepted|honou?red|refundable|covered|offered|given|able|issued|available|transferable|valid)|(?:do|does|did|is|are|was) ?n[o']t\\b(?! (?:worry|apply))|non[- ]?refundable|no (?:refunds?|returns?|exchanges?|exceptions?|longer)|only|must|lose|forfeit|void|denied|declined|rejected|final|prohibit\\w*|forbid\\w*|prevent\\w*|restrict\\w*|exclude\\w*)";

/** The rule itself is given as the reason. */
const SHIELDS = [
  new RegExp(
    `\\b(?:as )?(?:per|according to|under|in line with|in accordance with|due to|because of|based on|following|as stated in|as mentioned in|going by|owing to|subject to) (?:our|the|company|standard|store|shop|hotel|airline|bank|these|your|internal)(?! (?:new|latest|revised|current|legal|government|national|local))(?: \\w+){0,3}? ${RULES}\\b(?=[^.!?]{0,120}\\b${NO})`,
    'g',
  ),
  new RegExp(
    `\\b${NO}[^.!?]{0,80}\\b(?:as )?(?:per|according to|under|in line with|in accordance with|due to|because of|based on|against|outside|owing to) (?:of )?(?:our|the|company|standard|store|shop|hotel|airline|bank|internal)?(?: \\w+){0,3}? ?${RULES}\\b`,
    'g',
  ),
  /\b(?:as )?per (?:our|the|company)(?: \w+){0,2} polic(?:y|ies)\s*[.!]*$/g,
  new RegExp(
    `\\b(?:our|the|company|store|shop|hotel|airline|bank|standard|these|your)(?: \\w+){0,3}? ${RULES} (?:(?:clearly|simply|also|specifically|just) )?(?:states?|says?|is (?:very |quite |perfectly )?(?:clear|strict|final|firm|that)|are (?:very |quite |perfectly )?(?:clear|strict|final|firm|the|what)|does ?n[o']?t (?:allow|permit|cover|let)|do ?n[o']?t (?:allow|permit|cover|let)|prohibits?|forbids?|prevents?|requires? (?:us|that we)|won'?t (?:allow|let|permit)|will not (?:allow|let|permit)|rules? (?:it|that|this) out|appl(?:y|ies) to (?:everyone|everybody|all))\\b`,
    'g',
  ),
  /\b(?:it|that|this|these|those|which)(?:'s| is| are|s| goes| would be) (?:simply |just |unfortunately |sadly |only )?(?:our|the|company|a company|standard|store|against (?:our|the|company))(?: \w+){0,2}? (?:policy|policies|rules?|procedure|protocol|terms)\b/g,
  /\b(?:(?:is|are|was|would be|goes|go|be) (?:simply |just |clearly )?against (?:our|the|company|store|all|house)(?: \w+)? (?:policy|policies|rules?|guidelines|terms)|(?:dealt with|handled|decided|processed|treated|settled|made|set|assessed|judged|reviewed)(?: strictly| only)? (?:according to|in line with|as per|under|by) (?:our|the|company)(?: \w+)?(?: \w+)? (?:policy|policies|rules?|guidelines|terms|procedures?)|not (?:our|company|the|a) (?:\w+ )?(?:practice|policy|custom|procedure|habit)(?: \w+)? to\b|not in the habit of|as a (?:general )?rule,? (?:we|i)|full stop|end of (?:story|discussion)|(?:that|this)(?:'s| is) (?:final|that|the end of (?:it|the matter)|not up for (?:discussion|debate)))\b/g,
  /\b(?:(?:rules|policy|policies|terms) (?:are|is) (?:the )?(?:rules|policy|policies|terms)|no exceptions|(?:don'?t|do not|can'?t|cannot|never|unable to) make (?:any |an )?exceptions?|(?:i|we) (?:don'?t|do not|didn'?t) make the (?:rules|policy|policies)|(?:our|my) hands are tied|tied hands|(?:that|the|this|our) decision is final|(?:consider|consider this|regard) (?:this|the|your) (?:matter|case|ticket|complaint) (?:as )?closed|at an impasse|you agreed to (?:the|our|these)(?: \w+)? (?:terms|policy|conditions|rules))\b/g,
  /\b(?:there(?:'s| is|s)|is|was) (?:really |simply |unfortunately |absolutely |honestly )?nothing (?:more |else |further )?(?:that )?(?:i|we|anyone|my team) can(?: \w+)? do\b|\bnothing (?:more |else |further )?(?:that )?(?:i|we) can do\b|\bnothing (?:more |else |further )?(?:can|could|will) be done\b|\b(?:i|we) can(?:'?t|not| not) do (?:anything|any more|much)\b/g,
  /\b(?:(?:the |our |my )?(?:system|computer|software|tool|screen|form)(?: simply| just)? (?:doesn'?t|does not|won'?t|will not|isn'?t|is not) (?:let|allow|permit|letting|allowing|able)|(?:i'?m|i am|we'?re|we are) (?:simply |just |really )?not (?:allowed|authori[sz]ed|permitted|in a position|supposed) to|(?:not|isn'?t|wasn'?t) (?:really )?(?:my|our) (?:department|problem|responsibility|job|business|area|fault, so)|(?:out of|beyond|not in|not within|outside) (?:my|our) (?:hands|control|power|remit|authority|scope))\b/g,
];
/** A bare no. */
const REFUSALS = [
  /\b(?:i|we)(?:'m| am|'re| are| have|'ve)? (?:(?:just|really|simply|unfortunately|sadly|also|therefore|afraid (?:that )?(?:i|we)|regret(?: that)? (?:i|we)) )*(?:can'?t|cannot|can not|can neither|could not|won'?t be able to|will not be able to|unable to|not able to|refuse to|decided not to|not going to) (?:\w{2,12}ly )?(?!(?:wait|thank|imagine|believe|apologi[sz]e|find|see|say|tell|promise|be|reach|confirm|locate|understand|hear|know|access|reproduce|guarantee|fathom|excuse|have|let|think|seem|read|open|speak for|recall|trace|remember|express|begin|undo|stress|help but|blame|argue|comment|verify|identify|fault|smell|sense|guess|predict|force|go back in time|feel|stress)\b)[a-z]+/g,
  /\b(?:i|we) (?:(?:just|really|simply|unfortunately|sadly|also|therefore) )*(?:won'?t|will not|don'?t|do not|never|no longer) (?:\w{2,12}ly )?(?:help|assist|do (?:that|this|it|so|refunds?|returns?|exchanges?|exceptions?)|refund|replace|exchange|change|cancel|waive|compensate|reimburse|credit|extend|accept|offer|honou?r|discuss|make|go further|proceed|process|approve|authori[sz]e|grant|issue|give|take|return|remove|reverse|pay|cover|provide|let (?:customers|guests|you|people|anyone)|allow|deal with|handle|repair|pick up|investigate|look into|respond|engage)\b/g,
  /\b(?:that|this|it|a refund|an exchange|a return|refunds?|returns?|exchanges?|cancellations?|compensation|a replacement|reimbursement|an exception|(?:your|the) (?:refund|request|claim|return|complaint|appeal))(?:'s|'re| is| are| was| were| has been| have been| will be| can| do| does)? ?(?:just |simply |unfortunately |sadly )?(?:n[o']?t (?:be )?(?:possible|given|issued|available|allowed|accepted|eligible|granted|approved|permitted|processed|refunded|offered|done|happening|going to happen)|impossible|denied|declined|rejected|refused|out of the question|off the table)\b/g,
  /\b(?:'re|'s|are|is|were|was|remain|remains) (?:(?:just|simply|unfortunately|therefore|all|always|strictly|sadly) )?(?:not (?:eligible|entitled|covered|refundable|returnable|exchangeable|transferable|included|insured)|ineligible|non[- ]?(?:refundable|returnable|transferable|exchangeable))\b/g,
  /\b(?:can(?:'?t|not| not)|may not|won'?t|will not|must not|couldn'?t|could not) be (?:returned|refunded|exchanged|changed|cancell?ed|altered|amended|transferred|waived|reversed|extended|accepted|honou?red|given|made|done|undone|removed|moved|replaced|reimbursed|credited|compensated|combined|processed|granted|considered|discussed|taken back)\b/g,
  /^(?:sorry,? |unfortunately,? |sadly,? |no,? )*no (?:refunds?|returns?|exchanges?|compensation|exceptions?)\b/g,
];
const NOT = {
  before:
    /(?:\b(?:if|not|isn't|never|whether|in case|you (?:said|wrote|were told)(?: that)?|told you(?: that)?|hiding behind|don't believe|think) |")$/,
  after: /^[^.!?]{0,60}\b(?:until|unless|before|yet\b|about the weather|wrong|again|without your|changed|you asked)/,
  anywhere:
    /\bprivacy polic|\b(?:insurance|life|your) policy\b|\bpolicy (?:number|holder|document)\b|\bwas wrong to\b|\b(?:isn'?t|is not|not a matter of|no such) (?:our |a )?policy\b/,
};
/** A reason in the same breath. */
const REASON =
  /\b(?:because(?! (?:of (?:our|the|company)(?: \w+)? (?:policy|rules?|terms)|it(?:'s| is) (?:our|the) policy|that(?:'s| is) (?:our|the)))|so that|in order to|to (?:protect|keep|make sure|prevent|avoid)|since (?:it|the|your|this|they|we|you)|for (?:safety|hygiene|security|legal|health)|the reason|by law|legally|law requires)\b/;
/** Something that can be done instead, anywhere in the draft. */
const OTHER_WAY =
  /\b(?:instead|alternativ\w*|what (?:i|we) can(?: do)?\b(?! not)|(?:i|we)(?: can| could|'ll| will|'d be (?:happy|glad) to| would be (?:happy|glad) to|'ve| have|'m| am)(?: (?:still|also|gladly|happily|however|certainly|now|personally|of course|already|offer to))* (?:offer|send|exchange|give|repair|replace|refund|credit|move|rebook|book|arrange|ask|check|look|get|find|try|fix|swap|waive|extend|add|put|make|reset|help|escalat\w*|raise|call|chase|pass|speak|see (?:if|what|whether)|asking|sending|checking|looking|offering|asked|sent|booked|arranged|checked|credited|added)\b|let me (?:see|check|ask|find|look|try|offer|put)|you (?:can|could|may|might|are welcome to)(?: (?:still|also|always|either|instead))* (?:[a-z]+)|would (?:you like|it help|a)|how about|shall i|(?:two|three|other|another|some|few) (?:options?|ways?|choices?|alternatives?)|could you|here(?:'s| is) what|within the (?:period|30|14)|full refund|(?:money|refund|credit|sum|amount) (?:goes|comes|is|will) (?:back|on its way|be back)|(?:but|however|so|instead) (?:i|we|you) (?:can|could|may|will|would|'ll)(?!n't|'t|not| not)|what (?:i|we) can)\b/;
/** What happens at a time is another way, unless it is one more thing that does not happen. */
const AT_A_TIME = new RegExp(`\\b${WHEN}`);
const DENIED = /n'?t\b|\b(?:not|cannot|no|never|cant|dont|wont)\b/;
/** The same for a refusal that names no rule: any reason at all will do. */
const ANY_REASON =
  /\b(?:because|since|due to|reason|as (?:the|it|this|your|our|we|you)|please|contact|but|however|after|only|without|visit)\b/;

const asShield = (sentence: Sentence) => spot(sentence, SHIELDS, NOT);

const restOf = ({ sentences, draft }: RuleContext): string => {
  const known = rests.get(sentences);
  if (known !== undefined) return known;
  const text = sentences.map(({ norm }) => norm).join(' ') || draft;
  rests.set(sentences, text);
  return text;
};
const rests = new WeakMap<readonly Sentence[], string>();

/** A rule instead of an answer. */
export const policy: PitfallRule = {
  id: 'policy',
  title: 'A rule instead of an answer',
  why: 'Policy as the only reason says that the rule matters more than the person: give the reason or an alternative.',
  source: 'Davidow 2003; Homburg & Fürst 2005',
  better: 'Say why the rule is there, or what you can do instead.',
  severity: 'harm',
  complaintsOnly: false,
  find: (sentence) =>
    REASON.test(sentence.norm)
      ? null
      : (asShield(sentence) ?? (sentence.question ? null : spot(sentence, REFUSALS, NOT))),
  holds({ from, to }, sentence, context) {
    const { norm } = sentence;
    const beside = `${norm.slice(0, from)} ${norm.slice(to)}`;
    const rest = `${beside} ${restOf(context).replace(norm, ' ')}`;
    if (OTHER_WAY.test(rest)) return false;
    if (context.sentences.some((other) => AT_A_TIME.test(other.norm) && !DENIED.test(other.norm))) return false;
    // A refusal without a rule is only hiding when nothing at all is said for it.
    return asShield(sentence) !== null || !(ANY_REASON.test(rest) || /[;:] ?\w+ \w+ \w+/.test(beside));
  },
  flags: [
    [
      'As per our policy, refunds are not possible.',
      'A refund is not possible after 30 days; what I can do is repair it free of charge.',
    ],
    ['There is nothing we can do.', 'What I can do is ask the courier to trace it.'],
    ["It's company policy.", 'The rule is there to keep accounts safe; here is what I can do.'],
    ['our hands are tied', "I can't change the fare; I can move you to the later train."],
    ['That is not our department.', "I'll bring this to billing and write to you by five."],
    [
      'Our policy states that no exceptions are made.',
      "I can't refund it, because it was cut to size; I can offer 20% off a new one.",
    ],
    ["Per company policy we don't refund.", 'I can give you store credit today.'],
    ['This is against our policy.', "I can't do that, for safety reasons."],
    ['Nothing I can do.', 'Here is what I can try.'],
    ['The policy is clear.', 'Here is what it means for you.'],
    ['Our terms policy does not allow it.', 'Here is the reason, and the alternative.'],
    ['It is just the policy.', 'Here is why.'],
    ['not my department', "I'll pass you to Ana and stay on it."],
    ['As per the terms you lose the deposit.', 'The deposit covers the room that was held for you.'],
    ["That's our policy.", "Here's what I can do."],
    ['rules are rules mate', "I can't bend this one, because the fare was sold as fixed. I can move your date."],
    ["The system won't let me.", "I'll ask my manager to change it by hand."],
    ['We cannot refund you.', "I can't refund it after it was worn; I can have the seam repaired."],
    ['Refunds are not possible.', 'I can offer a credit of the same sum.'],
    ['We do not make exceptions.', "I'll ask whether we can make one here."],
    ['sorry no refunds', 'I can exchange it for another size.'],
    ['Your claim has been rejected.', 'The claim needs a photo of the damage; with it I can look at it again today.'],
    [
      'As per company norms and policy it is not permitted, sir.',
      'It needs a second signature, sir; I will get it today.',
    ],
    [
      'Under the terms and conditions you accepted, the fee cannot be returned. 🤷',
      'The fee paid for the check-up; I can take it off your next one.',
    ],
    ['I consider this matter closed.', "Tell me what is still open, and I'll look at it."],
  ],
  allows: [
    "As per our policy I can refund you in full, because it's within 30 days.",
    'Our privacy policy is linked below.',
    'Our policy changed last week, so that you can return it now.',
    'The policy number is on your letter.',
    "There's nothing we can do about the weather, but we can rebook you today.",
    'You are covered by your insurance policy.',
    'Which policy do you mean?',
    'Thanks for asking about our returns policy.',
    'It is our job to help.',
    'I can do that for you.',
    'The department will call you at noon.',
    'Our rules on luggage are here: you may take two bags.',
    'We can do something about it.',
    "This isn't a matter of policy.",
    'That is my responsibility.',
    "I can't refund it because the seal is broken.",
    'Our policy does not allow a refund here. What I can do is repair it today.',
    "We can't refund you until the parcel is back.",
    'You were told that it is our policy, and that was wrong.',
    "I can't change the date, but I can move you to the evening train.",
    'We cannot ship liquids, for safety reasons.',
    'Can you tell me which rule they quoted?',
    "no way we'd hide behind a policy, refund is on its way",
    'A refund is not possible after 30 days. You could have it repaired free of charge, though.',
    'We will not charge you again.',
  ],
};
