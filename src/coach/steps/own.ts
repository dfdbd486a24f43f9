import { match, type StepRule } from '../rule.ts';
import { ADVERBS, DEEDS, FIRST_ACTS, LEAD_IN, pattern } from '../text/grammar.ts';

/** "so that we can look into it": what it is good for, not who does it. */
const PURPOSE =
  /\b(?:so|so that|that way|and then) (?:that )?(?:i|we) (?:can|may|could|might|'re able|are able)\b[^.!?]{0,60}$|\b(?:in order (?:for us )?to|for us to|to help us)\b[^.!?]{0,60}$/;
const FAULT = [
  /\b(?:honest|genuine) (?:oversight|mistake|error)\b/,
  /\bwill do that\b|\b(?:on it|i've got you)\b/,
  /\b(?:our|my) (?:mistake|fault|error|bad|slip|oversight|failure|failing|responsibility|end)\b/,
  /\b(?:i|we)(?:'ve| have)?(?: really| clearly| obviously| certainly| also)* (?:got (?:this|that|it) wrong|messed up|dropped the ball|fell short|failed|missed (?:this|that|your|the|it|you)|made (?:a|an|the|this) (?:mistake|error)|let you down|mishandled|should have|should've|didn't (?:meet|deliver|live up|do|get|handle|send|reply|answer|give)|sent (?:you )?the wrong|charged you|overcharged|take (?:full |complete |total )?(?:responsibility|ownership)|own (?:this|that|it)|are (?:responsible|to blame|at fault)|were wrong|was wrong)\b/,
  /\bthat(?:'s| is| was) on (?:us|me)\b/,
];
const ACT = pattern(FIRST_ACTS, ADVERBS, LEAD_IN, ADVERBS, ' ', DEEDS);
const PAST_ACT =
  /\b(?:i|we)(?: just| already| now| also| personally)* (?:looked into|checked|investigated|fixed|sorted|resolved|arranged|booked|shipped|dispatched|refunded|credited|waived|replaced|passed|forwarded|escalated|raised|chased|reported|logged|reset|unlocked|restored|processed|cancelled|canceled|removed|spoke|submitted|contacted|rectified|corrected|patched)\b|\bwhile (?:i|we) (?:get|check|look|sort|fix|find)\b/;
/** What looks like an act of ours and is none: asked of us, denied, a condition, general readiness. */
const NOT_AN_ACT = [
  /\b(?:i|we)(?:'re| are|'m| am)? (?:not|never|unable|no longer)\b/,
  /\b(?:can't|cannot|couldn't|won't|wouldn't|don't|didn't|unable to|not able to)\b/,
  /\b(?:happy|glad|here|able|ready|love|available|always here) to (?:help|assist|support|answer)\b/,
  /\b(?:how|what|anything|anything else) (?:can|may|could|else can|else i can|else we can|i can|we can) ?(?:i|we)?\b[^.]{0,25}\b(?:help|assist|do)\b/,
  /\b(?:can|may|could|might|shall) (?:i|we) (?:get|have|ask|please|help|assist|know|also)\b/,
  /\b(?:make sure|ensure|see that) (?:that )?(?:i|we)\b/,
  /\b(?:forward to|look forward|looking forward)\b/,
  /\b(?:i|we)(?:'re| are)? (?:always|continually|constantly|continuously)\b/,
  /\b(?:we|i) have (?:a|an|the|no|not|been|many|some|your)\b/,
  /\bif (?:i|we)\b/,
];
const NOT_EVEN_WEAK = [
  /\b(?:anything|something) (?:else )?(?:i|we|that i|that we) (?:can|may|could)\b|\bhow (?:can|may) (?:i|we)\b|\b(?:can|could) (?:not|n't) (?:help|assist)|\bcan't (?:help|assist)|\bcannot (?:help|assist)|\bwas able to help\b|\bof great help\b|\bdelighted\b/,
  /\bwelcome (?:you|back)|\b(?:welcoming|hosting|offering) you\b/,
];
const WEAK = [
  /\b(?:so|so that|and|where|as) (?:that )?(?:i|we) (?:can|may|could|'ll|will|'re able to|are able to) \w+/,
  /\b(?:i|we)(?:'d| would) (?:like|love) (?:to|it if)\b|\bwould you like (?:me|us) to\b|\bwe(?:'re| are) (?:just )?(?:a dm away|on it|all ears)\b/,
  /\b(?:i|we)(?:'ll| will) (?:do well|improve|use|make|keep|continue|ensure|reach|have|certainly|definitely|surely|contact|be able|do everything)\b/,
  /\b(?:i|we)(?:'re| are|'m| am) (?:\w+ )?(?:working|squashing|adding|spending|looking|going|trying|doing|introducing|building|finding|improving|inviting|launching)\b/,
  /\b(?:we|i) (?:assure|try to|listen|do our|strive|truly want|want you|want to)\b|\brest assured\b/,
  /\b(?:it|this|your \w+(?: \w+)?|the \w+(?: \w+)?) (?:has been|have been|is being|is currently|will be|was) (?:successfully )?(?:changed|relayed|scheduled|processed|forwarded|shared|passed|sent|updated|booked|cancelled|canceled|in progress|redeposited|refunded|noted|raised|escalated|credited)\b|\b(?:currently )?in progress\b/,
  /\b(?:will|is|are|has|have|being|to|can|should) (?:be |been |being )?(?:looked into|look into|investigated|addressed|resolved|fixed|taken care of|dealt with|handled|reviewed|passed on|forwarded|escalated|checked|sorted|actioned|rectified|worked on)\b/,
  /\b(?:our|the|my) (?:\w+ ){0,3}(?:team|department|colleagues?|staff|specialists?|engineers?|developers?|managers?|management|representatives?|agents?|supervisors?|experts?|support|folks)\b(?: \w+){0,3} (?:will|is|are|has|have|can|would|to)\b/,
  /\b(?:happy|glad|here|ready|love|available|like|pleased|want) to (?:help|assist|support)\b/,
  /\b(?:we|i)(?:'re| are|'m| am) (?:aware|working|always|constantly|continually|committed|doing|here)\b/,
  /\b(?:so|so that|and|for) (?:i|we|us) (?:can|may|could|to|will)? ?(?:look|check|investigat|assist|help|fix|resolve|follow|review|address|sort|get|see)\w*/,
  /\b(?:i|we)(?:'ll| will|'d| would| can| could| want| may)?(?: \w+){0,4} (?:help|assist)\b/,
  /\blet (?:us|me) (?:help|assist)\b/,
  /\b(?:i|we)(?:'ll| will) (?:do (?:our|my) best|get back|be in touch|try|see|take (?:it|this|your|these) (?:\w+ )*(?:on board|into|seriously|to heart))\b/,
];

const base = { step: 'own', source: 'Packard, Moore & McFerran 2018; Lewicki, Polin & Lount 2016' } as const;

/** Rules for ownership, strongest first. */
export const own: readonly StepRule[] = [
  {
    ...base,
    id: 'own-strong',
    title: 'Takes it on in the first person',
    level: 2,
    why: '“I” and a verb on this case tell the customer that somebody has it in hand.',
    find(sentence) {
      const fault = match(sentence, FAULT);
      if (fault && !/\bif (?:we|i)\b/.test(sentence.norm)) return fault;
      const act = match(sentence, [ACT, PAST_ACT]);
      if (!act) return null;
      // A question offers or asks; only what was done before it counts.
      if (sentence.question && !/'ve|have|has/.test(sentence.norm.slice(act.from, act.to))) return null;
      const clause = sentence.norm.slice(Math.max(0, act.from - 25), act.to);
      if (NOT_AN_ACT.some((one) => one.test(clause))) return null;
      if (PURPOSE.test(clause)) return null;
      return act;
    },
    flags: [
      "I'll look into this for you now.",
      "We'll look into it today.",
      "I'm checking with the warehouse now.",
      'That was our mistake.',
      "I've refunded the second payment.",
      "We've replaced the charger.",
      'let me check that for you',
      'I have asked our depot to trace it.',
      'We would like to look into this.',
      "I'll pass this to our billing team.",
      'we sent you the wrong size',
      'I take full responsibility for the delay.',
      "Let's get this checked.",
      "I'm arranging a new delivery.",
      'We got this wrong.',
      'Allow me a moment to check your order.',
      'I will personally follow up with the courier.',
      'we have already fixed the error on ur account',
      "I'll get this sorted for you.",
      'I can look into it for you right away.',
      'We dropped the ball here.',
      'ill chase the courier',
    ],
    allows: [
      "We're here to help.",
      'This will be looked into.',
      'Our team is aware.',
      'Please contact the seller.',
      'Send us your number so we can look into it.',
      "I can't refund this.",
      'Did you check the tracking?',
      'If we made a mistake, tell us.',
      'You said you would look into it.',
      'We look forward to your answer.',
      'We give our customers the best.',
      'How can I help you?',
      "We can't look into it.",
      'They said they fixed it.',
      'We are always working to get better.',
      'Happy to help!',
      'Call our hotline.',
      'You should look into it.',
      'We have sent you a direct message.',
      'It was sent on Monday.',
      'Could you check the box?',
      'We never refund.',
    ],
  },
  {
    ...base,
    id: 'own-weak',
    title: 'Somebody will, perhaps',
    level: 1,
    why: 'The passive and “our team” leave open who has it in hand: say “I” and what you do.',
    find: (sentence) => match(sentence, WEAK, NOT_EVEN_WEAK),
    flags: [
      'This will be looked into.',
      'Our team will review it.',
      "We're here to help.",
      'Happy to assist!',
      'It is being investigated.',
      'Our engineers are aware.',
      'Send us your number so we can look into it.',
      'Your request has been forwarded.',
      'We will do our best.',
      'The support team will contact you.',
    ],
    allows: [
      'Contact the seller.',
      'I am sorry.',
      'Which order is it?',
      'It arrives on Monday.',
      'Have a nice day.',
      'The shop opens at nine.',
      'You can return it.',
      'Thank you for the photo.',
    ],
  },
];
