import type { Sentence, Span } from '../model.ts';
import { match, type StepRule } from '../rule.ts';
import { actsIn, clauseBefore } from '../text/acts.ts';
import { has } from '../text/gate.ts';

/** "Our mistake": responsibility taken, whatever the verb. */
const FAULT = [
  /(?<!(?:\bnot|n't|\bnever|\bwhether it was|\bif it was|\bif it's|\bif that was)(?: \w+)? )\b(?:our|my) (?:own )?(?:mistake|fault|error|bad|slip(?:-?up)?|oversight|failure|failing|blunder|doing|responsibility)\b(?! to\b)/,
  /\b(?:fault|mistake|error|blame|responsibility)(?: here| for (?:this|that|it))? (?:is|was|lies|sits|rests)(?: \w+)? (?:ours|mine|with (?:us|me)|on our (?:side|end))\b|(?<!not )\b(?:entirely|all|completely|squarely) (?:ours|mine|on us|on me|our end)\b/,
  /\b(?:that|this|it)(?: one)?(?:'s| is| was) (?:all |entirely |totally )?(?:on|down to) (?:us|me)\b(?! to\b)|\bour (?:end|side) (?:let|caused|slipped)\b|\b(?:caused|made|happened) (?:\w+ ){0,2}(?:on|at) our (?:end|side)\b/,
  /\b(?:i|we)(?:'ve| have)?(?: really| clearly| obviously| certainly| also| badly| simply| so| completely)* (?:got (?:this|that|it|you|your) (?:\w+ ){0,4}wrong|messed (?:up|this|that|it|your)|mucked (?:up|this)|screwed (?:up|this)|slipped up|goofed|dropped the ball|fell short|failed (?:you|to|here|on|in|at)|let (?:you|your \w+) (?:\w+ )?down|made (?:a|an|the|this|that) (?:\w+ )?(?:mistake|error|mess)|mishandled|mis-?read|mis-?took|mixed (?:up|your|the)|overlooked|forgot|should have|should've|shouldn't have|ought to have|didn't (?:meet|deliver|live up|do|get|handle|send|reply|answer|give|keep|tell|call|check|pass|read|treat|follow)|did not (?:meet|deliver|live up|do|get|handle|send|reply|answer|give|keep|tell|call|check)|missed (?:this|that|your|the|it|you|our|a)|sent (?:you )?(?:\w+ ){0,2}(?:the |a )?wrong|charged you|overcharged|double[- ]charged|broke (?:our|my) (?:word|promise)|take (?:the )?(?:full |complete |total |all )?(?:responsibility|ownership|blame)|accept (?:that (?:we|this)|(?:the )?(?:full |complete )?(?:responsibility|blame|that))|own (?:this|that|it|up)|are (?:responsible|to blame|at fault)|am (?:responsible|to blame)|were wrong|was wrong|are sorry we (?:let|failed))\b/,
  /\bleave (?:it|this|that) (?:with|to) (?:me|us)\b|\b(?:i've|we've|i have|we have) got (?:you|this)\b(?! \w+ from)|\b(?:i'm|we're|im|i am|we are) on (?:it|the case|this|the (?:phone|line) (?:with|to))\b|^on it\b|\bon (?:the|my) (?:other )?(?:line|phone) (?:with|to) (?:them|him|her|the|my|our|your)\b|\b(?:take|bear) (?:it|this|that|the (?:responsibility|blame)|responsibility) on (?:me|us|myself)\b|\bbear the (?:full )?(?:responsibility|blame)\b|\b(?:wrong of (?:us|me)|(?:failure|failing|mistake|error|slip) (?:by|of|on) (?:us|me|ours|mine|our part|my part))\b|\b(?:is|was|are|were) on (?:us|me)\b(?! to\b)|\b(?:honest|genuine) (?:oversight|mistake|error)\b|\b(?:i'll|we'll|i will|we will|ill) do (?:that|this|it|so)\b/,
];
/** "While we work on it", "back to you with a solution": on this case, though not said as a deed of its own. */
const BESIDE =
  /\b(?:while|as) (?:i|we) (?:get|check|look|sort|fix|find|pull|ask|fetch|open|read|ring|call|speak|trace|search|work on (?:solving|fixing|resolving|sorting|this|it))\b|\bget(?:ting)? back to you (?:\w+ )?with (?:a|an|the) (?:solution|answer|fix|result|resolution)\b|^(?:\w+[!,.] ?)?will do\b/;
/** Whose the case is from now on. */
const MINE =
  /\b(?:i'm|i am|im|i'll be|i will be|consider me) (?:now )?your (?:\w+ ){0,2}(?:contact|case (?:handler|manager|owner)|handler)\b|\bunder my own name\b|\b(?:it|this|that|your \w+)(?:'s| is)(?: now)? (?:with me\b(?! (?:that|because))|on my (?:desk|list)|in my hands|mine (?:now|to))\b|\b(?:you have|you've got) my word\b|\bconsider (?:it|this|that) (?:done|sorted)\b/;
/** What is said in the first person and does nothing: thoughts, feelings, courtesies, talk. */
const TALK = new RegExp(
  `^(?:${[
    'see(?! (?:what (?:i|we|can|has|is|went|happened)|if|why|whether|how (?:i|we)|to (?:it|this|that)|this through|(?:\\w+ )?about))\\w*',
    'understand\\w*|know\\w*|hop(?:e|ing)|wish\\w*|want\\w*|lik(?:e|ed|ing)|lov(?:e|ed|ing)|need\\w*|appreciat\\w*|valu\\w*|apologi\\w*|thank\\w*|regret\\w*|welcom\\w*|enjoy\\w*|miss(?:ed|ing)?\\b|feel\\w*|felt|hear\\w*|imagin\\w*|agree\\w*|admit\\w*|believ\\w*|think\\w*|thought|expect\\w*|wait\\w*|await\\w*|car(?:e|ing)\\b|notic\\w*|receiv\\w*|realis\\w*|realiz\\w*|learn\\w*|read\\b|reading\\b|understood|seen|got (?:your|a|the)|been (?:informed|told|made)|had|has|have(?! (?:someone|somebody|it|this|that|them|him|her|you|our|my|the (?!pleasure|opportunity)|a (?:word|look|colleague|member|new|replacement|technician|manager|chat|engineer|driver)|one|another|your|\\w+ (?:call|contact|look|check|come|send|reach)))\\b',
    'not(?:e|ed|ing) (?:it|this|that|your (?:concern|complaint|feedback|comments?|point)|the (?:concern|complaint|matter))\\b|keep(?:ing)? an eye|be\\b|being\\b|been\\b|not\\b|never\\b|no\\b|only\\b|sorry|sad\\w*|proud|happy|glad|here|able|offer(?:ed|ing)?(?! (?:you|a|to|half|an|the|free|your))\\b|strive|striv\\w*|aim\\w*|try(?:ing)?(?: (?:to|our|my|and))? (?!calling|reach|contact|get hold)|tried(?! (?:to (?:reach|call|contact)|calling|reaching|contacting))|continu\\w*|keep(?! (?:it|this|your|the|a seat|after|chasing|on (?:at|chasing|looking)|track))\\w*|improv\\w*|do(?:ing)? (?:everything|all|all we|what|well|better)|do(?:ing)? (?:our|my) (?:very )?(?:best|utmost)(?! to (?:resolve|fix|get|sort|solve|find))',
    'recommend\\w*|suggest\\w*|advis\\w*|request(?:ing)? (?:you|that you|your)|requested? you|encourag\\w*|urge\\w*|invit\\w*|ask(?:ing|ed)? (?:you|that you|for your|u)|remind\\w*|inform\\w* (?:you|u)|tell(?:ing)? (?:you|u)|told you|say(?:ing)?\\b|said\\b|mention\\w*|add (?:that)|assur\\w*|promis\\w*|point out|share(?:d)? (?:that|with you)|let(?:ting)? you know|let(?:ting)? u know|writ(?:e|ing|ten) to (?:inform|say|let)|explain(?:ed)?\\b|mean\\w*|stat\\w+|repeat|stress\\b|emphasi[sz]e',
    'help\\w*|assist\\w*|support(?:ing)?\\b|serv(?:e|ing)|answer any|connect\\w*|turn (?:this|that|it|things)|learn more|releas\\w*|implement\\w*|introduc\\w*|roll(?:ed|ing) out|provided?\\b(?! (?:a|the|you|your))|a\\b|an\\b|the\\b|so\\b|want to make sure|make sure (?:that )?we\\b|make sure to\\b|did\\b|used\\b(?! )',
    'get(?:ting)? back|come back|be in|get in touch|getting in touch|reach(?:ed|ing)? out|contact(?:ed|ing)? (?:you|u)|hear(?:ing)? from|look(?:ing|ed)? (?:forward|like|good|great|after you|to (?:hear|see|welcom|serv))|forward to|go from|going to\\b|chat\\b|talk(?! to (?:the|our|my|him|her|them))|connect(?:ed)?(?: with you)?$|follow(?:ing)? up\\b(?! (?:with (?:the|our|them|my|him|her|your)|on))|send(?:ing)? (?:you )?(?:a )?(?:dm|direct message|message|pm|best|love|wishes|our)|sent (?:you )?(?:over )?(?:an? )?(?:dm|direct message|message|pm|private|link)|messaged (?:you|u)|replied|responded',
    'celebrat\\w*|laugh\\w*|liv(?:e|ing)|sell\\w*|launch(?:ed|ing)?|grow\\w*|work(?:ed|ing) (?:hard to (?:provide|make|bring|give|improve)|continuously|closely with you|towards building|as (?:fast|hard)|24|around)|mak(?:e|ing) (?:our|us|kippo|every|everything|the (?:app|best))|giv(?:e|ing) (?:our|us|people|everyone|customers)|hav(?:e|ing) (?:you|to|trouble)|see you|wan(?:t|na)|remember|consider(?:ed)?$|trust|bet|guess|wonder\\w*|close(?:d)? (?:at|on|for)|open(?:ed)? (?:at|on|from|until)',
  ].join('|')})`,
);
/** Done to the firm's wares, for everybody or with feedback in general: nothing for this customer. */
const NOT_THIS_CASE =
  /\b(?:features?|all (?:our|of our) customers|our customers|our (?:users|guests|members|passengers|community)|in every|better (?:service|experience)s?|best (?:possible|service|experience|in)|get better|products? and services|(?:your )?(?:kind words|praise|rating|stars?)|(?:as|for) (?:a )?feedback|(?:your|this|the|valuable|customer) (?:\w+ )?(?:feedback|comments?|review|suggestions?) (?:seriously|on ?board|into|to (?:heart|improve)))\b/;
/** Somebody will, perhaps: the passive, a team, a purpose, readiness. */
const TEAM =
  "\\b(?:(?:our|the|my|concerned|relevant|a|an|another|one of (?:our|my|the)|respective) (?:[\\w'-]+ ){0,3}(?:team|teams|department|dept|colleagues?|staff|specialists?|engineers?|developers?|devs|technicians?|managers?|management|representatives?|reps?|agents?|supervisors?|experts?|support|folks|crew|people|office|desk|branch|store|kitchen|warehouse|depot|side|drivers?|advisors?|advisers?|officers?|member of \\w+(?: \\w+)?|(?:tech|it|customer|admin|care) (?:guys|people|folks))|someone|somebody|one of (?:us|them)|team \\w+|(?:customer|tech\\w*|client) (?:support|care|service)|(?:they|he|she)(?=(?:'ll| will)))";
const CARED_FOR =
  '(?:looked (?:in ?to|at|after)|investigated|examined|checked|double-checked|reviewed|handled|addressed|dealt with|taken (?:care of|up|seriously|forward|on board)|attended to|seen to|escalated|forwarded|passed(?: on| to| along)?|relayed|raised|registered|logged|recorded|noted|assigned|allocated|notified|informed|alerted|flagged|highlighted|reported|submitted|processed|resolved|solved|fixed|sorted(?: out)?|rectified|corrected|actioned|worked (?:on|upon)|monitored|followed up|tracked|traced|chased|prepared|expedited|prioriti[sz]ed|arranged|shared|communicated|discussed|fast-?tracked|booked|scheduled|rescheduled|redeposited)';
const WEAK = [
  /\b(?:so|so that|that way|and then|where|as) (?:that )?(?:i|we|they)(?: |')(?:can|may|could|will|ll|might|are able to|re able to) (?!be |get back)\w+|\b(?:so|for) (?:us|me) to (?:look|check|help|assist|investigat|review|sort|resolve|fix|find)\w*|\b(?:in order|to help us|help us) (?:to )?(?:look|investigate|find|check|resolve|fix|help|assist|verify|propose)\b/,
  new RegExp(
    `\\b(?:is|are|'s|was|were|has|have|be|being|been|gets?|getting|got)(?: (?:now|also|currently|already|just|still|being|been|successfully|duly|immediately|actively|further|promptly|\\w+ly)){0,3} ${CARED_FOR}\\b`,
  ),
  /\b(?:is|are|'s|currently|now|still) (?:\w+ )?(?:under (?:review|investigation|way)|in (?:progress|hand|process|the works|good hands)|on the case|on (?:it|site|the job)|being \w+ed)\b|\b(?:currently )?in progress\b|\b(?:steps|action|measures) (?:is|are|has|have|was|were|will be) (?:being |been )?taken\b/,
  new RegExp(
    `${TEAM}(?: (?:will|is|are|has|have|can|would|shall|may)|'ll|'s|'re) (?:(?:also|already|currently|now|been|be|then|soon|shortly|happily) ){0,3}(?!able\\b|closed|not\\b|never|busy|unable|sorry|only|open|away|out\\b|rude|a |an |the |no |here\\b$)\\w+`,
  ),
  /\b(?:happy|glad|here|ready|love|available|like|pleased|want|delighted|keen|eager|only too happy|more than happy) to (?:help|assist|support|sort|look|get|make|discuss|check|resolve|take|work|arrange|walk|talk|go over|fix|investigate)\b|\b(?:always )?(?:here|there) for you\b|\bat your service\b/,
  /\b(?:we|i)(?:'re| are|'m| am) (?:\w+ly |well |already |very |also |still |now )?(?:aware|working|trying|doing|committed to (?:resolv|help|fix|sort|mak(?:e|ing) this)\w*|looking|going|adding|squashing|spending|introducing|building|finding|improving|inviting|launching|all ears|here)\b|\b(?:we|i)(?:'re| are) (?:just |only )?a (?:dm|call|phone call|message|text) away\b/,
];
/** Readiness: to somebody who does not complain it is a courtesy. */
const OFFERED = [
  /\b(?:(?:we|i)(?:'ll| will|ll|'d| would| can| could| want| may| should be able| shall)|let (?:us|me))(?: \w+){0,4} (?:help|assist)\b|\bhow (?:can|may) (?:i|we) (?:help|assist|make)\b|\bis there anything (?:i|we) can (?:help|do)\b(?! else)/,
  /\b(?:i|we)(?:'ll| will|ll| shall|'d| would| can)? (?:certainly |definitely |surely |also |then |always )*(?:do (?:our|my|everything|all|what|well)|try|keep|improve|ensure|continue|get back|be in touch|come back|contact|reach out|revert|update you|let you know|keep you|be able to|see to|take (?:it|this|your|these) (?:\w+ )*(?:on board|into|seriously|to heart)|use (?:your|this|it)|consider|assure|strive|listen)\b|\brest assured\b|\bhope(?:fully)? (?:to|we|we'll|i) (?:\w+ )?(?:have|get|fix|resolve|be able|sort|hear|see)\b/,
  /\b(?:we|i)(?:'d| would)? (?:truly |really )?(?:want|like|love) (?:to (?!inform|thank|see|welcome|hear)|it if|the chance|a chance)|\bwould you like (?:me|us) to\b|\b(?:shall|should|can|may|could) (?:i|we) (?:\w+ )?(?:check|look|arrange|send|book|refund|cancel|go ahead|confirm|get)\b/,
];
/** Courtesies and denials that look like it. */
const NOT_EVEN_WEAK = [
  /\b(?:anything|something|what|how) else\b[^.!?]*\b(?:help|assist|do)\b|\bhow (?:else )?(?:can|may) (?:i|we)\b[^.!?]*\b(?:else|further)\b|\b(?:can|could)(?: not|n't|not) (?:\w+ )?(?:help|assist|do|look|check|refund|offer)\b|\b(?:unable|not able|not possible|won't be able)\b|\bwas able to help\b|\bof great help\b|\bdelighted\b|\b(?:don't|doesn't|do not|does not|won't|will not) (?:handle|look|offer|do|deal|get involved)\b/,
  /\bwelcome (?:you|back)|\b(?:welcoming|hosting|offering|serving|seeing) you\b|\blook(?:ing)? forward\b/,
  /\bhelp us\b[^.!?]*\b(?:reach|grow|friends)\b|\bcommitted to (?:improving|providing|delivering)\b|\b(?:focused on|strive to|striving to) (?:mak|provid|deliver|improv)\w*/,
  /^(?:did|has|have|had|was|were|is|are|does|do|why|when|who) (?!there anything|it (?:ok|okay))[^.!?]*\?$|\b(?:you|they|he|she) (?:said|told|asked|wrote|mentioned|promised|claim\w*)\b|\bif (?:only )?(?:our|we|they|somebody|someone|anybody)\b|\b(?:wish|if only)\b|\bwould be nice\b/,
];
const PLEASANT =
  /\b(?:feedback|comments?|praise|kind words|rating|stars?|early user|community|looking forward|recommend|smooth|best possible|get better)\b/;

/** Whether a deed of ours is done about this case. */
export const aboutThisCase = (deed: string): boolean => !has(TALK, deed) && !has(NOT_THIS_CASE, deed);

/** Somebody of ours has already written: the case is in hand. */
const ANSWERED =
  /\b(?:i|we)(?:'ve| have| has)?(?: just| already| also| now)? (?:respond(?:ed)?|repl(?:ied|y)|answered|messaged|dm'?e?d)(?: back)?(?: to)? (?:you|u|your (?:dm|message|e-?mail|mail|tweet|chat))\b/;

/** Responsibility taken, not in a question and not under a condition. */
function faultOf(sentence: Sentence): Span | null {
  const fault = match(sentence, FAULT);
  if (!fault || sentence.question) return null;
  const before = clauseBefore(sentence.norm, fault.from);
  return /\b(?:if|whether|unless|not|n't|never|you (?:say|said|think|claim)|they said|assume)\b/.test(before)
    ? null
    : fault;
}

const base = { step: 'own', source: 'Packard, Moore & McFerran 2018; Lewicki, Polin & Lount 2016' } as const;

/** Rules for ownership, strongest first. */
export const own: readonly StepRule[] = [
  {
    ...base,
    id: 'own-strong',
    title: 'Takes it on in the first person',
    level: 2,
    why: '“I” and a verb on this case tell the customer that somebody has it in hand.',
    find(sentence, { reading }) {
      if (!reading.complaint && PLEASANT.test(sentence.norm)) return null;
      return (
        faultOf(sentence) ??
        actsIn(sentence).find(({ form, deed }) => form !== 'ready' && aboutThisCase(deed)) ??
        match(sentence, [BESIDE, ANSWERED, MINE])
      );
    },
    flags: [
      "I'll look into this for you now.",
      "I've replied to your DM.",
      'We has responded you by mail, sir.',
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
      "I'll chase the courier for you this afternoon.",
      "I've just rung the depot about it.",
      "We've put a new one in the post to you.",
      "I'm going through your account notes as we speak.",
      'Leave it with me.',
      "This one's on us.",
      "that's on me, should have double checked",
      'We slipped up here.',
      'I dropped the ball on this one.',
      'We got your address wrong when we typed it in.',
      'I will personally see this through to the end.',
      "I'd like to get this put right for you.",
      "We'd love to take a closer look at what happened.",
      'ill get that sorted for u now',
      'im on the phone with our warehouse rn',
      'ive raised it with the night manager',
      'We will do the needful and revert to you by evening.',
      'I have escalated the same to our technical team.',
      'Kindly allow me two minutes, I am verifying the payment.',
      'Let me get hold of the driver.',
      'Let me see what I can do about the second charge.',
      "Let's get you back online.",
      "I'm having a word with the store about this.",
      "I've asked the floor manager to pull the CCTV.",
      "We're reshipping the lamp today.",
      "I'll be speaking with the crew on that flight.",
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
      'This is being handled by our claims team.',
      'Someone from our side will connect with you.',
      'Our engineers are working on a fix.',
      'Your case has been assigned to a specialist.',
      'The matter is under review.',
      'The concerned department has been informed.',
      'Please send your order number so we can check.',
      'We are always here for you.',
      "We'd be glad to help.",
      'Steps are being taken.',
      "We'll do everything we can.",
      'The team has been notified.',
      'It will be taken care of.',
      "I'd be happy to assist you with that.",
      'We are aware of the problem.',
      'A colleague will pick this up.',
      'Your complaint has been registered.',
      'We want to help.',
      'we r here to help u',
      'The tech folks are on the case.',
      'This has been flagged.',
      'Our support crew can help you with that.',
      'We hope to have it fixed soon.',
      'Please contact your bank.',
      'You need to take that up with the seller.',
      'Kindly raise a ticket on our portal.',
    ],
  },
  {
    ...base,
    id: 'own-weak',
    title: 'Somebody will, perhaps',
    level: 1,
    why: 'The passive and “our team” leave open who has it in hand: say “I” and what you do.',
    // To praise, "we keep improving" is talk; it takes nothing on.
    find: (sentence, { reading }) =>
      !reading.complaint && PLEASANT.test(sentence.norm)
        ? null
        : (match(sentence, WEAK, NOT_EVEN_WEAK) ??
          (reading.complaint ? match(sentence, OFFERED, NOT_EVEN_WEAK) : null)),
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
      'This is being handled by our claims team.',
      'Someone from our side will connect with you.',
      'Our engineers are working on a fix.',
      'Your case has been assigned to a specialist.',
      'The matter is under review.',
      'The concerned department has been informed.',
      'Please send your order number so we can check.',
      'We are always here for you.',
      "We'd be glad to help.",
      'Steps are being taken.',
      "We'll do everything we can.",
      'The team has been notified.',
      'It will be taken care of.',
      "I'd be happy to assist you with that.",
      'We are aware of the problem.',
      'A colleague will pick this up.',
      'Your complaint has been registered.',
      'We want to help.',
      'we r here to help u',
      'The tech folks are on the case.',
      'This has been flagged.',
      'Our support crew can help you with that.',
      'We hope to have it fixed soon.',
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
      'Please contact your bank.',
      'You need to take that up with the seller.',
      'Kindly raise a ticket on our portal.',
      'Did you already talk to the driver?',
      'If we made an error, your bank will correct it.',
      'You told us that we had fixed it.',
      "We can't look into that for you.",
      'I am not able to check this.',
      "We don't handle deliveries ourselves.",
      'We understand how annoying this is.',
      'I appreciate your patience.',
      'We value your custom.',
      'We apologise for the delay.',
      'I hope you have a good day.',
      'The app was updated yesterday.',
      'Your parcel has been delayed.',
      'I see that you ordered on Monday.',
      'We sell over a thousand kinds of tea.',
      'I would recommend restarting it.',
      'We suggest that you log out and in again.',
      'We look forward to hearing from you.',
      'Thank you for getting in touch.',
      "It's not our fault.",
      "That wasn't our mistake.",
      'The courier is responsible for that.',
      'Have you checked the spam folder?',
    ],
  },
];
