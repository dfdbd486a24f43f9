import type { Sentence } from '../model.ts';
import { match, type StepRule } from '../rule.ts';
import { accountIn } from './account.ts';
import { spokenOf } from './acknowledgeNamed.ts';

/** A cause, named as one. */
const REASON = [
  /\b(?:because|due to|owing to|as a result of|caused by|the (?:reason|cause)|that's why|this is why|which is why|resulted from|results from|stems from|turns out(?! (?:well|fine|ok)\b|[.!?]|$)|(?:usually|normally|often|mostly) means)\b/,
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
/** Reasons without "because": what stands behind it, and what follows from what. */
const LINKED = [
  /\b(?:thanks to (?:an?|the)|on account of|(?<!'ve |have )given (?:the|that|our)|down to (?:an?|the|our|your|how)|in view of|by reason of|hence|which (?:means|meant|is why|made|causes?|led to|slowed|left)|so that's why|that'?s (?:why|because|how come)|the (?:delay|problem|issue|fault|hold-?up|mix-?up|error|difference|increase|extra) (?:is|was|comes?|came|stems?|lies?|arose|started|happened|began)\b(?! (?:being|that you))|(?:is|was|are|were|lies?) behind (?:this|it|all)|boils? down to|comes? down to|what (?:has )?happened (?:is|was)(?: that)?|goes? back to|(?:i|we)(?:'ve| have)? traced (?:it|this|that|the \w+)(?: back)? to)\b/,
  /^(?:with|amid) (?:the |so |all |this |many |half |most )?\w+(?: [\w']+){0,6} (?:\w+ing|off|away|down|closed|full|out|ill|sick)\b/,
  /, so (?:the|our|your|it|they|there|nobody|no one|an?|that|this|those|these|some|we had to|i had to|we couldn't|we weren't|nothing)\b(?! (?:that|\w+ (?:can|may|could)|is there))/,
  /\b(?:as|since|because) (?:the|an?|our|your|one of|two|three|half|nobody|no one|someone|it|they|he|she|there)\b[^.!?,]{1,50}\b(?:was|were|had|got|is|has|have|are|ran|broke|failed|went|came|lacked|changed|moved|could not|couldn't|did not|didn't|doesn't|does not)\b/,
];
/** Things that go wrong or stand in the way by themselves. */
const CAUSE =
  '(?:storms?|snow|floods?|flooding|fog|heat ?wave|weather|strikes?|power (?:cut|failure|outage)s?|outages?|traffic|road ?works|congestion|accident|crash|customs|shortages?|backlog|bank holiday|public holiday|election|maintenance|glitch(?:es)?|bugs?|faults?|typos?|mix-?up|defects?|recall|virus|fire|leak|surge|spike|migration|upgrade work|staff sickness|sickness|flu|demand|volumes?|misprint|clerical error|software error|system error|human error|oversight)';
/** What it does, or that it was there. */
const AT_WORK = new RegExp(
  `(?<!such )\\b(?:an?|the|some|heavy|high|recent|planned|unplanned|temporary|technical|our|this|last \\w+'s|an unusually \\w+|\\w+er than \\w+) (?:\\w+ )?${CAUSE}(?: (?:in|at|on|by|near|along|with|of|between|across) [^.!?,;]{1,40}?)? (?:\\w+ly )?(?:ha[sd]|is|was|were|are|mean[st]?|made|makes?|caus\\w+|shut|closed?|closes|set|held|holds|hit|delay\\w*|stopp\\w*|stops?|block\\w*|slow\\w*|led|left|kept|keeps?|knock\\w*|took|prevent\\w*|affect\\w*|overw\\w+|damag\\w*|disrupt\\w*|result\\w*|push\\w*)\\b`,
);
const MET = new RegExp(
  `\\b(?:we|they|there|he|she|the \\w+) (?:(?:had|have had|were hit by|was hit by|suffered|lost \\w+ to|was|were)(?: been)?) (?:an?|some|too (?:few|many|little)|several|heavy|high)\\b[^.!?]{0,30}\\b${CAUSE}\\b|^(?:unfortunately,? )?(?:demand|volumes?|traffic|weather|stock|supply|prices?|costs?|queues|customs) (?:was|were|is|are|has|have|had|jumped|rose|doubled|held|ran)\\b`,
);
/** Deeds and mishaps that only somebody else, or some thing, has done: said of what happened, not of what we do now. */
const MISHAP =
  "(?:broke|broken|failed|fails|tripped|gave out|ran out|run out|sold out|crashed|froze|frozen|closed early|shut|been held|held (?:up|back)|stuck|missed|mixed (?:up|it|them|the)|misread|misheard|timed out|expired|lapsed|rejected|declined|refused|blocked|locked itself|jammed|flooded|lost (?:power|her|his|its|their|the)|fell (?:ill|off|through|out|down)|fallen (?:ill|off|through|behind)|(?:is|was|were|are|been|off|called in|reported) (?:off )?(?:sick|ill|unwell)|short[- ](?:staffed|handed)|understaffed|(?:was|were|is|are) (?:\\w+ )?short of|overbooked|oversold|overloaded|overran|overheated|went (?:down|offline)|gone down|came (?:down|late|loose)|offline|out of stock|on back-?order|discontinued|suspended|paused|rerouted|diverted|misrouted|mislabell?ed|misplaced|swapped|forgot|forgotten|overlooked|left (?:out|behind|off)|skipped|slipped|keyed|typed|(?:read|entered|scanned|picked|printed|loaded|used|sent|took|pressed|ticked|clicked) (?:the|an?|your|it|them|two) (?:\\w+ )?(?:wrong|old|previous|twice|different|other)|(?:still )?had (?:the|your|an?) (?:old|wrong|previous)|doubled|tripled|jumped|rose sharply|never (?:reached|arrived|made|left|came|got)|did not (?:reach|go through|come|scan|sync|update|match)|didn't (?:reach|go through|come|scan|sync|update|match|tell|pass|know)|was(?:n't| not) (?:scanned|entered|recorded|passed|saved|updated|told|trained|linked)|weren't (?:scanned|told|trained)|changed (?:hands|the|its|their|our)|overturned|blew|cut (?:out|the)|cancelled on us|let us down|pulled out|withdr[ea]w|delivered late|arrived late|quit|retired|left the company|(?:is|was|are|were) new)";
const HAPPENED = new RegExp(
  `(?:^|[,;:] |\\b(?:but|and|that|as|since|because|seems|find|found|shows?|see) )(?:it (?:seems|looks|appears)(?: like| that)? |unfortunately,? |sadly,? |apparently,? |in fact,? |today,? |yesterday,? |that day,? )?(?!(?:i|we|you|if|when|please|sorry|would|could|did|does|do|is|are|has|have|was|were|thank|thanks|how|what|why)\\b)(?:[\\p{L}\\d'&/-]+ ){1,7}?${MISHAP}\\b`,
  'u',
);
/** What was put right for the customer, or passed on: a fix, no reason. */
const FIXED =
  '(?:refunded|credited|reversed|processed|sent(?! us)|put|moved|laid|shipped|dispatched|resolved|fixed|sorted|solved|replaced|updated|cancelled|canceled|booked|rebooked|escalated|forwarded|passed|raised|shared|delivered|issued|restored|reset|unlocked|activated|reactivated|arranged|completed|corrected|rectified|repaired|removed|noted|received|reported|logged|briefed|told|reminded|trained|retrained|spoken|asked|contacted|informed|notified|approved|extended|waived|upgraded|added|applied|confirmed|scheduled|reviewed|investigated|checked|assigned|retained|honou?red|glad|happy|pleased|delighted|able|sorry|great|lovely|good|wonderful|nice|back|ready|live|working|well|here|enjoyed|loved|liked|designed)';
const PAST_ONE =
  "(?:was|were|wasn't|weren't|had|hadn't|has(?! been (?:a|an|so|very|our) )|hasn't|have|haven't|did(?:n't| not)|took|came|went|got|made|put|met|hit|let|left|lost|found|thought|brought|bought|ran|broke|fell|rose|grew|kept|held|sat|stood|set|shut|cut|gave|began|became|chose|drove|blew|wore|read|sold|told us|sent us|\\w{3,}ed)";
/** The past of somebody or something else: "The crew reached their limit", "Our map had the entrance on the wrong side". */
const TALE = new RegExp(
  `^(?:(?:hi|hello|hey|dear)[^,]{0,30}, |(?:unfortunately|sadly|apparently|today|yesterday|last night|this morning|on that day|overnight|in this case),? |it (?:seems|looks like|appears)(?: that)? )?(?:the|an?|our|one of our|your|this|that|some|both|two|three|half) (?!(?:team|link|refund|order that you|wait is|way you)\\b)(?:[\\p{L}\\d'&/-]+ ){1,5}?(?!(?:has|have|had|was|were)? ?(?:now |already |since |just |also |successfully )*(?:been )?(?:\\w+ly )?${FIXED}\\b)${PAST_ONE}\\b(?! (?:been )?(?:now |already |also |successfully |since )?(?:been )?(?:\\w+ly )?${FIXED}\\b)`,
  'u',
);
/** The problem said back, a wish or a plan: no reason. */
const RESTATED =
  /\b(?:sorry|apolog\w+|regret|thanks?|thank you|understand|i see|we see|hear|imagine|know how|frustrat\w+|disappoint\w+|upset\w*|must be|must have|would|could be|should (?:be|have)|might|if|whether|will|'ll|let me|please|make sure|ensure|so (?:that )?(?:we|i) can|hope)\b/;

/** How things stand: in an answer to a complaint, the reason for what the customer meets. */
const STATE = [
  /\b(?:is|are|isn't|aren't|was|were|have been|will) (?:not|no longer|currently not|only|not yet|all been)? ?(?:supported|available for|available in|eligible|compatible|permitted|allowed|obligated|required|limited to|designed to|capped|out of (?:stock|our|range)|filled|full|closed|too \w+ for|based on|selected by|work on)\b/,
  /\bunfortunately,? (?:they|it|this|the|that|these|those)\b[^.!?]{0,80}\b(?:can't|cannot|isn't|aren't|not|only|unable)\b/,
  /\b(?:we|account specialists|it) (?:can take|takes?|may take) (?:up to )?\d/,
];
const LIMITS = [
  /\b(?:may|might|could) (?:be|have been|have gone) (?!able|best|happy|glad|great|nice|helpful|possible|better|missed?|a good)(?:\w+ly )?\w+/,
  /\bcan only\b|\b(?:there is|there's|there are) (?:always |currently |still )?only\b|\b(?:is|are|it's) (?:always |currently |still )?only\b(?! (?:an?|\w*ing|small|minor|little|\d|[$£€₹]))/,
  /\b(?:you|they|we) (?:cannot|can't|can not|are unable to|aren't able to) (?!(?:take|remove|refund|replace|exchange|return|accept|offer|give|change|waive|credit)\b|help|assist|thank|apologi|express|imagine|find|locate|wait)\w+/,
  /\b(?:is|are|was|were) (?:\w+ly )?(?:used|designed|made|intended|meant|built|set up|configured) (?:to|for)\b/,
  /\b(?:i|we)\b[^.!?]{0,50}\bforgot\b|\b(?:things|it|we)(?:'ve| have| has) been (?:\w+ )?(?:hectic|busy|chaotic|overwhelm\w*|snowed under)\b/,
  /\b(?:it's|it is|this is) (?:our|an?|the) (?:annual|yearly|seasonal|temporary|known|standard|legal|security|safety|planned|scheduled)\b|\bthat's (?:not )?something (?:we|our|that)\b/,
  /\b(?:once|until|after) we (?:get|have|receive) (?:the )?(?:ok|okay|go-ahead|clearance|approval|permission|confirmation|parts?|stock)\b/,
];
/** What a question's own first part tells: "As that room is too small, shall I …?" */
function told(sentence: Sentence): Sentence | null {
  if (!sentence.question) return sentence;
  const cut = Math.max(...[': ', '; ', ', '].map((mark) => sentence.norm.lastIndexOf(mark)));
  return cut < 15 ? null : { ...sentence, norm: sentence.norm.slice(0, cut) };
}
const NOT = [
  /\b(?:that|it|this|which|you|how \w+) must (?:be|have been|have felt|feel)\b|\bif you(?:'re| are)? \w*ing\b|\bmake sure (?:that )?(?:your|the|you)\b|\bsorry (?:that )?we forgot\b/,
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
    find(sentence, context) {
      const { reading } = context;
      const part = told(sentence);
      if (
        !part ||
        (sentence.question && /^(?:what|which|how|can|could|would|do|does|did|is|are|have)\b/.test(part.norm))
      )
        return null;
      return (
        match(part, [...REASON, ...LINKED], NOT) ??
        (reading.complaint
          ? (match(part, [...STATE, ...LIMITS], NOT) ??
            match(part, [AT_WORK, MET, HAPPENED, TALE], [...NOT, RESTATED]) ??
            accountIn(sentence, spokenOf(context)))
          : null)
      );
    },
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
      'The storm shut the hub on Monday.',
      'A blinking light usually means that the filter is full.',
      'There is only one fitter on Sundays.',
      'Our scanner misread the label.',
      'Two drivers called in sick that morning.',
      'The supplier sent us the wrong batch.',
      'A bug in the last update deleted the shortcut.',
      'Your card issuer declined the second payment.',
      'The courier found nobody at home and took it back to the depot.',
      'Demand was much higher than we had planned for.',
      'The lift was taken out of service for its yearly inspection.',
      'It comes down to a typo in the postcode.',
      'Thanks to a mix-up in the kitchen your order went to another table.',
      'What happened is that the hold on your account expired.',
      'The delay comes from customs.',
      'the old price was still on the shelf, so the till charged more',
      "The bank holds it for three days, which is why you can't see it yet.",
      'We had a power cut in the server room last night.',
      "That's because the offer ended on Sunday.",
      'Heavy snow has closed the pass.',
      'Kindly note the delay is due to a technical issue at the bank side.',
      'Half of our team was off sick that week.',
    ],
    allows: [
      "I'll find out why.",
      'The matter has been escalated to the office.',
      'Guest comfort is our first priority.',
      "It's only a small fee.",
      'He was only joking.',
      'We would be delighted to help.',
      'Tell me how the cake turns out.',
      "We can't refund worn shoes.",
      "I'm sorry.",
      'Why did you wait?',
      "We'll look into the cause.",
      'Sorry for the inconvenience caused by this.',
      'Please tell me the order number.',
      'It arrives on Friday.',
      'Thank you.',
      'The refund was sent this morning.',
      'Your order has been shipped.',
      'The team will look into it.',
      'Could you tell me why it was returned?',
      'If the label was wrong, we will send a new one.',
      "I'm sorry that your parcel was delayed.",
      'I see that the lid was cracked.',
      'We understand that the app crashed.',
      'That must have been frustrating.',
      'You told us that the box was open.',
      'Was it because of the rain?',
      'We are here to help.',
      'The new one will be with you on Monday.',
      "I'll let you know what happened.",
      'I have asked the depot what went wrong.',
      'A colleague will call you.',
      'We always try to answer within a day.',
      'Please make sure that your inbox is not full.',
      'so our team can have a look',
      'Your account was unlocked.',
      'The payment has now been reversed.',
      'thank you for taking the time to write this review',
    ],
  },
];
