import { match, type StepRule } from '../rule.ts';

const LEARN = [
  /\b(?:comments?|feedback|input|reviews?)\b[^.!?]{0,30}\b(?:offers?|gives?|provides?|is|are)\b[^.!?]{0,30}\b(?:input|insight|help)\w*\b[^.!?]{0,30}\b(?:for|to) (?:future|improv\w*|planning|training|our)\b/,
  /\b(?:we|i)(?:'ll| will|'re| are|'m| am)(?: \w+){0,6} (?:work with our \w+ to explore|finding the best way to|looking at ways to)\b/,
  /\b(?:pass(?:ed|ing)?|shar(?:e|ed|ing)|(?<!look )(?<!looking )forward(?:ed|ing)?|relay(?:ed|ing)?|rais(?:e|ed|ing)|tak(?:e|en|ing)|brought|bring(?:ing)?|address(?:ed|ing)?|report(?:ed|ing)?|let|submit(?:ted)?|discuss(?:ed|ing)?|not(?:ed|ing)|review(?:ed|ing)?)\b[^.!?]{0,60}\b(?:to|with|by|up with) (?:our|the|my|relevant|concerned|appropriate|all|that)\b[^.!?]{0,30}\b(?:team|teams|department|management|manager|managers|staff|developers?|engineers?|store|hotel|depot|branch|colleagues|unit|personnel|people|crew|driver)\b/,
  /\b(?:will be|is being|are being|be|been) (?:used|shared|passed|forwarded|noted|addressed|raised|taken up|reviewed|considered)\b[^.!?]{0,40}\b(?:improv\w*|team|management|department|future|training|staff)\b/,
  /\b(?:so|ensure|ensuring|make sure|making sure|to) (?:that )?(?:this|it|that|such|these|the same|similar|nobody|no one)[^.!?]{0,40}\b(?:not|never|doesn't|does not|won't|prevent\w*|avoid\w*) (?:happen|occur|repeat|recur|be repeated|again)\w*/,
  /\b(?:prevent|avoid|stop) (?:this|it|that|such|these|similar|a (?:repeat|recurrence)|any (?:future|further)|the same|future|recurrence)\b/,
  /\b(?:we|i)(?:'ve| have|'re| are|'ll| will)(?: \w+){0,3} (?:retrain\w*|train\w*|introduc\w*|implement\w*|chang(?:ed|ing)|upgrad\w*|improv(?:ed|ing)|review(?:ed|ing)|revis\w*|learn\w*)\b[^.!?]{0,60}\b(?:process\w*|procedure\w*|system|staff|team|polic\w*|check\w*|packag\w*|training|from (?:this|it)|service|experience|product|app)\b/,
  /\b(?:help(?:s|ing)?|enable\w*|allow\w*) (?:us )?(?:to )?(?:improve|make (?:it|things|our|improvements)|serve)\b/,
  /\b(?:we|i)(?:'ll| will|'re| are|'m| am|'ve| have)(?: \w+){0,2} (?:working|adding|introducing|increasing|building|squashing|improving|enhancing|implementing|releasing|rolling out|bringing|fixing|changing|making)\b(?! (?:this|it) (?:for|with) you)[^.!?]{0,80}\b(?:features?|options?|filters?|versions?|updates?|rates?|services?|app|opening|process\w*|bugs|future|going forward|soon|customers|users|pack\w*|system|these|ph|interest)\b/,
  /\b(?:use|using|take|based on|from) (?:your |this |the |customer )?(?:feedback|comments?|suggestions?|input)(?: like yours| you \w+)?\b[^.!?]{0,40}\b(?:improv\w*|enhanc\w*|better|future|plan\w*|yours|submit)\b|\bfeedback like yours\b/,
  /\b(?:provide|give|send|take|bring|pass|communicate) (?:this|your|the|that) (?:\w+ )?(?:feedback|comments?|suggestions?|concerns?|complaint|input)\b[^.!?]{0,30}\b(?:team|department|management|developers?|along|colleagues|forward)\b/,
  /\b(?:fix|change|add|improve|correct) (?:that|this|it) in (?:the|our|a) (?:next|coming|future|upcoming)\b|\b(?:we|our)\b[^.!?]{0,60}\bgoing forward\b|\bnext (?:version|update|release)\b/,
  /\b(?:follow up|talk|speak|address (?:this|it)|discuss (?:this|it)) with (?:our|the) (?:\w+ ){0,2}(?:team|staff|manager|crew|management)\b/,
];
/** The people who work there, whom somebody may have spoken to. */
const STAFF =
  '(?:staff|waiters?|waitress\\w*|servers|hosts?|catering|maintenance|head office|operations|teams?|crews?|drivers?|couriers?|colleagues?|agents?|managers?|management|people|employees?|cashiers?|reception\\w*|housekeep\\w+|engineers?|technicians?|cooks?|chefs?|kitchen|bakery|branch|store|depot|shop|ushers|nurses?|ward|partners?|suppliers?|sellers?|designers?|developers?|buyers|trainers?|team leader|rota|desk|counter|everyone|everybody)';
/** What a lesson is taught by. */
const TAUGHT =
  '(?:brief(?:ed|ing)|(?:re-?)?train(?:ed|ing)?|remind(?:ed|ing)|coach(?:ed|ing)|spoken (?:to|with)|talked (?:to|with)|warned|given a (?:warning|refresher|reminder)|instructed|made aware|taken through|refresher|monitored)';
/** Firm ways to say "we, from now on". */
const WE_NOW = "\\b(?:i|we)(?:'ve| have|'re| are|'ll| will|'m| am)?(?: (?:since|now|also|already|today|just))*";
/** What is done to a way of working. */
const REWORK =
  '(?:chang(?:e|ed|ing)|rewr\\w+|rework\\w*|redesign\\w*|re-?label\\w*|revis\\w+|introduc\\w+|roll(?:ed|ing) out|set(?:ting)? up|started|starting|stopped|stopping|ended|dropped|hir(?:ed|ing)|doubl(?:ed|ing)|strengthen\\w*|tighten\\w*|switch(?:ed|ing)|improv(?:ed|ing)|put (?:up|in|bigger|a|an|new)|add(?:ed|ing) (?:an?|more|new|extra|another|clear\\w*|automat\\w*)|capp(?:ed|ing)|test(?:ed|ing) (?:an?|new)|trimm(?:ed|ing)|cut(?:ting)?|mov(?:ed|ing) (?:\\w+ ){1,3}to|replac(?:ed|ing) (?:the|our|all))';
/** The way of working, not this customer's case. */
const PRACTICE =
  '(?:process\\w*|procedures?|polic(?:y|ies)|system|checks?|checklists?|packag\\w+|packing|labels?|labell?ing|signs?|website|app|menu|letter|script|wording|form|training|rota|schedule|shifts?|staffing|phones|suppliers?|courier|firm|contract|box(?:es)?|sizing|size guide|instructions?|inspection|cleaning|glue|recipe|routes?|timetable|queue|bookings|warnings?|reminders?|tests?|alerts?|notices?|seats?|lights?|windows?|trees|inspectors|way (?:we|our|the)|how we)';
/** Named changes: of people, of the way of working, of what comes next time. */
const CHANGES: readonly RegExp[] = [
  new RegExp(`${WE_NOW}(?: been)? (?:${TAUGHT}|told|spoke to|talked to)\\b[^.!?]{0,40}\\b${STAFF}\\b`),
  new RegExp(
    `\\b${STAFF}\\b[^.!?]{0,30}\\b(?:has|have|had|is|are|was|were|been|being|be|will|must)\\b[^.!?]{0,20}\\b${TAUGHT}\\b`,
  ),
  new RegExp(`\\b${STAFF}\\b[^.!?]{0,20}\\b(?:will (?:redo|attend|retake)|must now)\\b`),
  new RegExp(
    `\\b(?:training|coaching|refresher|course|session|briefing|checklist)\\b[^.!?]{0,40}\\b(?:${STAFF}|logged|arranged|starts?|on|planned|this (?:morning|week))\\b`,
  ),
  new RegExp(`${WE_NOW} ${REWORK}\\b[^.!?]{0,60}\\b${PRACTICE}\\b`),
  new RegExp(
    `(?<!\\b(?:sure|if) (?:that )?)\\b(?:the|our|this|new|extra|more) (?:[\\w-]+ ){0,4}?${PRACTICE}\\b[^.!?]{0,40}\\b(?:(?:is|are|has been|have been|was|were|will be)(?: now| being| also)* (?:redrawn|rewritten|replaced|changed|updated|redesigned|taken down|scrapped|dropped|put in|installed|fitted|added|introduced|improved|tightened|reworked|reviewed|weighed)|now (?:states?|shows?|gets?|has|have|warns?|says?)|goes live)`,
  ),
  /\b(?:from now on|from (?:next|this) (?:week|month|monday|tuesday|wednesday|thursday|friday|season|spring|summer|autumn|winter)|going forward|in (?:the )?future|have since|has since|'ve since|since your (?:visit|letter|message|call|complaint)|(?:after|following|because of|as a result of|thanks to|in response to) (?:your|complaints?|reports?|comments?|letters?)\b(?: \w+){0,3})\b[^.!?]{0,70}\b(?:we|i|our|each|every|all|two|there|it|the|customers|guests|drivers)\b/,
  /\b(?:we|they|engineers|drivers|guests|our \w+) (?:now|will now|'ll now|must now|no longer) \w+|\b(?:is|are|will be) now \w+(?:ed|en|pt|ne|ht|ut)\b[^.!?]{0,40}\b(?:every|daily|weekly|twice|each|before|at a|by (?:two|hand)|separate\w*)\b|\b(?:have|'ve) hired\b/,
  /\b(?:so|ensure|ensuring|sure|mean(?:s|ing)) (?:that )?(?:nobody|no one|others?|other \w+|the next|no other|future)\b[^.!?]{0,40}\b(?:else|again|gets?|has|have|caught|won't|wait)\b|\b(?:won't|wont|will not|can't|cannot|not|never|doesn't) (?:happen|occur|slip through|be repeated|come up|recur) (?:again|twice|any ?more|to anyone)\b/,
  /\b(?:learn(?:t|ed|ing)?|lesson)\b[^.!?]{0,20}\b(?:from (?:this|it|that|your|what)|point)\b|\blesson (?:has been )?(?:learnt|learned)\b|\btake (?:this|it) as a lesson\b/,
];
/** Told to the people whose work it is, or noted for them. */
const PASSED_ON: readonly RegExp[] = [
  new RegExp(
    `\\b(?:i|we)(?:'ve| have|'ll| will|'m| am|'re| are)? (?:also |just |now )*(?:tell|told|telling|let|letting) (?:the|our|my) (?:[\\w-]+ ){0,3}${STAFF}\\b(?! (?:to|know that you)\\b)(?: know)?(?= (?:that|how|about|why|the|what|\\w+ (?:has|is|have|are))\\b)`,
  ),
  /\b(?:shar|pass|rais|tak|feed|fed|forward|flagg)\w*(?: \w+){0,3} (?:back |on |up )?(?:with|to) (?:our|the) (?:\w+ ){0,3}(?:folks|guys|people|lead|leads|head|crew|board|chef|growers|makers|writers|designers|buyers)\b/,
  /\bleft a note (?:with|for) (?:the|our) \w+/,
  /\b(?:our|the) [\w-]+ (?:has|have) (?:now |since |also )?been (?:told|asked|instructed|reminded|briefed) to\b[^.!?]*\b(?:from now on|always|each|every|before|never|in future)\b/,
  /\b(?:i|we)(?:'ve| have)? (?:instructed|briefed|reminded|told) (?:the|our|my) \w+\b[^.!?]*\b(?:nothing|nobody|never|always|from now on|in future|before)\b/,
  /\b(?:been|be|being|is|are) (?:re-?)?trained (?:again|anew|on)\b/,
  /\b(?:our|the|both|all|each|every) (?!(?:\w+ )?(?:parcel|order|tracking|refund|payment|account|delivery|money|link|case|claim|status)\b)(?:[\w-]+ ){1,3}now (?:also |both |all )?(?:carr(?:y|ies)|takes?|gets?|counts?|checks?|rings?|states?|includes?|needs?|wears?|uses?|reads?|warns?)\b/,
];
/** More changes: what is put in place for good, what staff were asked to do from now on, what has been strengthened since. */
const LASTING: readonly RegExp[] = [
  new RegExp(
    `\\b${STAFF}\\b[^.!?]{0,20}\\b(?:has|have|was|were|is|are)(?: \\w+)? (?:been )?(?:asked|told) to (?!look|check|investigate|contact|call you|ring you|get|reply|review|find|help|assist|send|wait)`,
  ),
  /\b(?:since|as of|starting|beginning|with effect from|effective) (?:from )?(?:the (?:first|start|beginning|end|\d)|(?:this|next|last) (?:week|month|year|term|season|quarter)|today|yesterday|now|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d)[^.!?]{0,40}\b(?:we|every|each|all|both|two|our|the \w+(?: \w+)?) (?:\w+ )?(?:book|check|ring|call|test|weigh|send|print|show|carr|has|have|is|are|will|no longer|now|rings|calls|checks|gets|goes)\w*/,
  /\b(?:is|are)(?: now)? being (?:added|updated|changed|rewritten|redone|redesigned|moved|corrected|clarified|replaced|made clearer|reworded|translated|retrained)\b[^.!?]{0,40}\b(?:page|site|website|menu|listing|system|guide|sign\w*|app|form|script|template|letters?|emails?|instructions?|manual|checkout|brochure|process|label\w*)\b/,
  /\b(?:has|have|'s|'ve)(?: now| since){1,2} (?:been )?(?:augmented|upgraded|strengthened|reinforced|doubled|redesigned|rewritten|retrained|reorgani[sz]ed|revised|overhauled|extended the|replaced the|hired|changed (?:the|our|how)|moved to|switched to|stopped|started|added (?:a|an|another|more))\b/,
  /\b(?:i|we)(?:'ve| have|'re| are|'ll| will)\b[^.!?]{3,80}\b(?:for good|permanently|once and for all|out of (?:our|the) (?:templates?|scripts?|replies|range|system|process|menu))\b/,
  /\b(?:it|engineering|developers?|engineers?|maintenance|operations|we|they|our \w+) (?:has |have )?(?:put|closed|fixed|plugged|corrected) (?:that|this|the) (?:gap|hole|loophole|setting|step|bug|fault|right|at the source|in the (?:system|process))\b(?! (?:for you|now|on your))/,
  /\b(?:next (?:customer|guest|person|passenger|patient|family|order|batch)|(?:other|future) (?:customers?|guests?|orders|passengers|patients))\b[^.!?]{0,40}\b(?:won't|will not|doesn't|does not|isn't|gets?|sees?|finds?|has|have|is)\b/,
];
/** A way of working that holds for everybody, from a time on; never what is done for this customer. */
const EVERYBODY =
  '(?:every|each|all (?:our |the |new |such )?[a-z]{3,}s\\b|any|everyone|everybody|nobody|no one|anyone|weekly|daily|hourly|twice(?! now)|people|customers|guests|patients|passengers|bookings|orders|boxes|bags|names|letters|visits|cancellations|messages|before (?:we|it|they|the|a) \\w+)';
const HOLDS: readonly RegExp[] = [
  new RegExp(
    `^(?!now\\b)(?![^.!?]*\\b(?:you(?:r|'\\w+)?|my|me)\\b)(?:[^.!?]*\\b${EVERYBODY}\\b[^.!?]*\\b(?:now(?= [a-z])|from now on|from (?:today|may|june|january|this|next|\\w+day)|as of this|since (?:last|this|\\w+day)|in (?:the )?future)\\b|[^.!?]*\\b(?:now(?= [a-z])|from now on|from (?:today|this|next|\\w+day)|as of this|since (?:last|this|\\w+day)|in (?:the )?future)\\b[^.!?]*\\b${EVERYBODY}\\b)`,
  ),
  /\b(?:stopped selling|withdrawn from|no longer (?:allowed|possible|permitted|sold)|taken off sale|(?:take|taken|taking|pulled) (?:\w+ ){1,7}?off (?:sale|the (?:page|shelves|road|market|menu|site|form))|so (?:that )?(?:nobody|no one|none of \w+|no other \w+|(?:cancelled|new|other|all|old) \w+s (?:are|get|go)))\b/,
  /\b(?:i|we)(?:'ve| have|'re| are|'ll| will)? (?:add(?:ed|ing)?|put(?:ting)?(?: in| up)?|set(?:ting)? up|introduc\w+|built|building|hung|instal\w+|fitted|fitting) (?:up )?(?:an?|two|new|another) (?:[\w-]+ ){0,3}(?:alarm|alert|check|reminder|rule|sign|safeguard|lock|guard|checklist|rota|warning)s?\b/,
  /\b(?:i|we)(?:'ve| have)? (?:instructed|briefed|reminded|retrained) (?:the|our|all|every|each) \w+/,
];
/** What the customer said, and where it goes. */
const SAID =
  '(?:feedback|comments?|suggestions?|remarks|ideas?|input|review|opinion|experience|observations?|concerns?|complaints?|points?|wish|words|what you (?:said|told us|wrote|describe\\w*))';
const ONWARD: readonly RegExp[] = [
  new RegExp(
    `\\b(?:pass|shar|forward|relay|feed|fed|send|sent|hand|put|took|tak|bring|brought|rais|made sure|make sure)\\w*\\b[^.!?]{0,30}\\b${SAID}\\b[^.!?]{0,30}\\b(?:on to|to|with|on|along|reach\\w*|got to)\\b[^.!?]{0,10}\\b(?:the|our|my|their|head|monday|those|right|whoever|${STAFF})`,
  ),
  new RegExp(
    `\\b(?:your|the|these|this|all) ${SAID}\\b[^.!?]{0,25}\\b(?:went|gone|goes|go|is now|are now|(?:is|are|has|have|will)(?: \\w+)? (?:being|been|be) (?:passed|shared|forwarded|sent|put|fed|discussed|relayed|taken|handed)\\w*)\\b[^.!?]{0,20}\\b(?:to|with|by)\\b`,
  ),
  /\b(?:shared?|pass(?:ed)?|forward(?:ed)?|relay(?:ed)?|feed|fed|sent|handed)(?: (?:it|them|this|that|these))?(?: back| on| along| over| straight)*(?: to| with)\b[^.!?]{0,15}\b(?:the|our|my|relevant|right|head) (?!bank\b|courier\b|seller\b|(?:fraud|claims|billing|complaints|accounts|support|technical) )[^.!?]{0,25}/,
  new RegExp(
    `\\b(?:use|using|used|act on|work with)\\b[^.!?]{0,20}\\b(?:${SAID}|it)\\b[^.!?]{0,20}\\bto (?:improve|better|make|change|shape|train|guide)\\b|\\b${SAID}\\b[^.!?]{0,20}\\bused to (?:improve|better|shape|train|make)\\b`,
  ),
  /\b(?:added|add|adding|put|putting) (?:your|the|this|it)\b[^.!?]{0,20}\b(?:to|on) (?:our|the) (?:roadmap|list|agenda|wish ?list|backlog|plan)\b/,
];
const NOT = [
  /\b(?:you'll|you will|you) (?:need|have|want|can|should|may) (?:to )?(?:speak|talk|contact|share|bring|take)\b/,
  /\byour (?:information|details|order|request|case|query|number|account)\b[^.!?]{0,20}\bto (?:our|the)\b/,
  /\b(?:committed|working continuously|striv\w+) (?:to|towards)\b(?![^.!?]*\b(?:use|using) (?:your|this)\b)|\bfeedback is (?:very |so |truly )?(?:valuable|important)\b/,
  /\b(?:highly|well|fully) trained\b|\b(?:can't|cannot|can not|unable|won't|will not|didn't|don't|not|haven't|hasn't) (?:been |be )?(?:able to )?(?:pass|share|forward|change|promise|train)\w*/,
  /\b(?:i|we) (?:wish|would|could|might)\b(?! like| love)|\b(?<!what |because |since |as )\b(?:he|she|they|you|colleague) (?:said|told|promised|mentioned)\b/,
  /\b(?:if|would you|could you|can you|please)\b[^.!?]{0,40}\b(?:pass|share|send|forward|report|submit)\b/,
  /\btaken? into (?:consideration|account)\b/,
  /\b(?:greatly|truly|really) appreciate your feedback as\b|\b(?:thank|thanks)\b[^.!?]{0,50}\b(?:stay|visit)\b/,
  /\b(?:sure|ensure) (?:that )?(?:i|we)\b/,
];

/** The rule for this step. */
export const learn: readonly StepRule[] = [
  {
    step: 'learn',
    id: 'learn',
    title: 'Says what changes, or that it was passed on',
    level: 2,
    why: 'Customers complain so that it does not happen to the next one: say what changes.',
    source: 'Lewicki, Polin & Lount 2016',
    find: (sentence) =>
      sentence.question
        ? null
        : match(sentence, [...HOLDS, ...LEARN, ...CHANGES, ...LASTING, ...PASSED_ON, ...ONWARD], NOT),
    flags: [
      "I've told the kitchen crew that the soup was cold.",
      "We'll let the front desk know how long you stood there.",
      'Shared with our recipe folks.',
      'I left a note with the bakery to cut it smaller.',
      'Our gardeners have been told to knock first from now on.',
      'I have instructed the foreman that nothing starts before eight.',
      'Both forms now take the same date.',
      'From now on every parcel is weighed before it leaves.',
      'We now check each seal twice.',
      'Since last week all drivers get a text.',
      'We have stopped selling that lamp until it is checked.',
      "I've added an alarm for stalled jobs.",
      'I have briefed the whole crew.',
      'I have taken every van of that age off the road.',
      'Two people check the names from today.',
      "I've passed this to our delivery team.",
      "We're changing our packaging so that this doesn't happen again.",
      'I will share your feedback with the manager.',
      'We have retrained our staff.',
      'Your comments will be used to improve our service.',
      "I've raised it with the depot manager.",
      'We want to make sure that this never happens again.',
      'Your feedback helps us improve.',
      "i told... I've reported this to our driver's manager.",
      'We have changed the checklist for glass items.',
      'From now on two people check each order.',
      'The driver has been spoken to by his manager.',
      "We've briefed our counter staff this morning.",
      'Since your visit the menu shows every allergen.',
      "I've passed your comments on to our designers.",
      'Your suggestion has been shared with the kitchen.',
      "We'll use what you told us to improve the form.",
      "We've added a second check before anything leaves the warehouse.",
      'We now call guests before a big party.',
      'The instructions are being rewritten.',
      'following your complaint we moved the bins away from the door',
      'I have hired two more people for the evening.',
      'Rooms are now inspected twice before anybody checks in.',
      'It wont happen again, our team has been retrained 🙏',
      "We've learnt from this.",
      "We're changing the wording so nobody else gets caught out.",
      'Kindly note we have instructed the branch staff on the same.',
      "I've added your idea to our roadmap.",
      'THE CREW HAS BEEN REMINDED OF THE RULE',
      'This has been forwarded to our management.',
    ],
    allows: [
      'Your parcel now gets a new label.',
      'The tracking now reads delivered.',
      'I shared your order with my mother.',
      'You will get every letter by mail from now on.',
      'All orders ship on Mondays.',
      'All good now, the chair is fine.',
      'Now all of it comes at once.',
      'I have sent the pictures twice now.',
      'Your card is now ready.',
      'I have put a new one in the post.',
      "We've set up a new account for you.",
      'Please share it with our team.',
      "We'll do better.",
      'Can you pass this to your team?',
      "I'm sorry.",
      'It arrives on Friday.',
      'We always improve.',
      'If you send it to the team, they look.',
      'It was taken into consideration.',
      'We are always striving to improve.',
      "We can't change our policy.",
      'You could share it with your manager.',
      'You said that the staff would be trained.',
      'Have you told our team?',
      'Thanks for sharing your experience with us.',
      'Our engineers are highly trained.',
      "I'll look into it and call you.",
      'Make sure that your app is updated.',
      'Your feedback is important to us.',
      'If we had changed the label, it would not have happened.',
      'We wish we could change it.',
      'The team will get back to you.',
      'I have changed your address.',
      'We have updated your booking.',
      "we'll try harder next time",
      'Please tell our colleague at the desk.',
      'Did the driver tell you that he was new?',
      'Your order is with our courier.',
      "We haven't been able to share this with the store yet.",
      'A new one is on its way.',
      'Our new menu is out, come and try it!',
    ],
  },
];
