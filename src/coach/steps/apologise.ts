import { match, type StepRule } from '../rule.ts';

const SORRY = '(?:sorry|sry|soz|apologi[sz]e|apologies|apology|apologi[sz]ing|regret that we)';
/** Not an apology for the problem: asked, denied, reported, or said of something else. */
const NOT_OURS = [
  /^(?:did|has|have|was|were|do|does|should|would|will)\b.*\b(?:apolog|sorry)/,
  /\bsorry,? but (?:there (?:is|are)|that(?:'s| is) (?:all|not))\b/,
  /\b(?:no|not|never|nothing|don't|doesn't|without|won't|wouldn't|will not)\b(?! (?:so|very)\b)(?<!\boh no)[^.,;]{0,20}\b(?:sorry|apolog)/,
  /\b(?:would|should|could|must|ought to) (?:\w+ )?apologi[sz]e|\b(?:a|this|that) sorry \w+|\bsafe than sorry\b|\bif only\b|\bfeel sorry\b/,
  /\b(?:you|he|she|they|customer|driver|who) (?:said|says|say|were|was|are|is|should be|had)\b[^.,;]{0,20}\b(?:sorry|apologi[sz])/,
  /\b(?:colleagues?|cashier|driver|manager|team|agent|courier|staff|engineer|shop|nurse|teacher|he|she|they)(?: who \w+)?(?: has| have|'s|'ve)?(?: already| also| since)? (?:said|told you|apologi[sz]ed)\b[^.;]{0,40}(?:\bsorry|\bapolog|ed\b)/,
  /\bmean,? sorry\b|\bsorry,? (?:\w+,? )?(?:could|can|what|which|who|i (?:didn't|missed|don't) (?:catch|get|quite|understand|see)|say (?:that|it)|come again|one more time|did you|do you|is that)\b/,
  /\bsorry to see you (?:go(?! through)|leave)\b|\b(?:already|always) have (?:our|my) apolog|\b(?:by way of|as) (?:an? |our )?apology\b|\baccepted (?:our|my|the) apolog|\bsorry for nothing\b/,
  /\bsorry (?:we|i) (?:can't|cannot|can not|are unable|am unable|are not able)\b/,
];
const HEDGED =
  /\bsorry (?:if|that you (?:feel|felt)|you (?:feel|felt|think|thought)|for how you feel|(?:that )?you(?: are| were|'re) (?:upset|unhappy|disappointed|not (?:happy|satisfied|pleased)|feeling|dissatisfied))|\bapologies (?:that )?you feel|\bsorry (?:that )?you (?:see it|were offended)|\b(?:sorry|apologi[sz]e|apologies|regret) (?:for|about) any\b|\bsorry to disappoint\b|\bapologi[sz]e if\b|\bapologies if\b/;
const HEAR =
  /\b(?:sorry|sad|sorry and sad|apologi[sz]e|regret|disappointed|upset|unhappy|disheartened|dismayed|shocked|concerned)\b(?: \w+){0,2} (?:to|2|in) (?:hear|read|see|learn|know|find|hearing|reading|seeing|here)\b|\b(?:saddened|disheartened|dismayed) (?:to|by)\b/;
const HOLLOW =
  /\b(?:sorry|apologi[sz]e|apologies|regret)\b(?: \w+){0,4}? (?:for|about|of) (?:(?:any|all|the|this|these|your|that|such|all the|all of the|a|any and all) )?(?:(?:possible|potential|great|negative|bad|poor|unpleasant|unfortunate|recent|frustrating|less than ideal|inconvenient|disappointing|whole|overall|kind of|sort of) ){0,2}(?:inconvenien\w*|incon\w*|trouble\w*|experiences?|frustrations?|hassle|disappointment|dissatisfaction|annoyance|confusion|doubts?|issues?|problems?|situation|matter|difficult(?:y|ies)|unpleasantness|impression|stress|discomfort|upset)\b(?! (?:we|i|that we|over|between|with (?:the|your)|caused by (?:our|the|a)))|\binconvenience (?:\w+ ){0,3}regretted\b/;
const NAMED_AFTER =
  /\b(?:inconvenience|trouble|frustration|hassle|issues?|problems?|difficult(?:y|ies)|confusion|experience|situation)\b(?: (?:this|that|it|which))?(?: (?:has|have|may have|might have|may|might))? ?(?:been )?(?:caused|causing|cause)? ?(?:to|for)? ?(?:you)? ?(?:by|due to|because of|from|regarding|when|while|after) (?!this\b|it\b|that\b|you\b)\w+/;

const base = { step: 'apologise', source: 'Lewicki, Polin & Lount 2016; Roschk & Kaiser 2013' } as const;

/** Rules for the apology, strongest first. */
export const apologise: readonly StepRule[] = [
  {
    ...base,
    id: 'apologise-strong',
    title: 'An apology for what went wrong',
    level: 2,
    why: 'An unhedged apology that says what it is for is the first thing that most complainants want and few get.',
    find(sentence) {
      const { norm } = sentence;
      if (NOT_OURS.some((one) => one.test(norm))) return null;
      if (HEDGED.test(norm)) return null;
      const hollow = HOLLOW.exec(norm);
      const heard = HEAR.exec(norm);
      if (hollow && !NAMED_AFTER.test(norm) && !STRONG_BESIDE.test(norm.replace(hollow[0], ''))) return null;
      if (heard && !STRONG_BESIDE.test(norm.replace(heard[0], ''))) return null;
      if (SYMPATHY.test(norm)) return null;
      return match(sentence, [STRONG]);
    },
    flags: [
      "I'm so sorry we missed this.",
      'Apologies for the delay!',
      'sorry about that!',
      'We apologise that your order went to the wrong address.',
      'We are truly sorry for sending you the wrong size.',
      'Sorry that the courier left it in the rain.',
      'I do apologise for the long wait on the phone.',
      'im sorry for the late reply',
      'My sincere apologies for this mistake.',
      'I owe you an apology for how this was handled.',
      'We apologise.',
      'Please accept our apologies for the missing charger.',
      "I'm very sorry that your sofa came with a torn cushion.",
      'So sorry for keeping you on hold that long!',
      'Apologies, we sent that to the wrong flat.',
      'My apologies for the mix-up with the sizes.',
      'Please accept my apologies for the way our driver spoke to you.',
      "We're sorry for getting your name wrong.",
      'sry about that mate',
      'sorry bout the wait!!',
      'Really sorry, this was our slip.',
      'I apologise unreservedly.',
      'We owe you an apology.',
      'I want to apologise for the cold food.',
      'I do sincerely apologize for the confusion we caused with the two invoices.',
      'Extremely sorry for the late response.',
      'We are sorry the lift was out of order during your stay.',
      'Sorry your train was cancelled this morning.',
      "Sorry we couldn't get to you sooner.",
      "I'm sorry this has taken so long.",
      'We apologize that no one picked up.',
      'apologies for the double charge',
      "I'm truly sorry that we didn't keep our word.",
      'Sorry, our mistake!',
      'We regret that we sent you a faulty unit.',
      'Sorry about the mess with your booking.',
      'Sincere apologies from our side for the delayed refund.',
      'I can only apologise for the state of the room.',
    ],
    allows: [
      'You already have our apologies.',
      'My colleague has already said sorry for that.',
      'So sorry, say that again?',
      'Apologies for any embarrassment.',
      'Sorry to disappoint you.',
      'No need to apologise for writing twice.',
      'You said that the driver was sorry.',
      'Sorry, could you say that again?',
      'Sorry to hear that.',
      'We are sorry if you feel let down.',
      'Sorry for any inconvenience.',
      'Did anyone apologise to you?',
      "I'm sorry you feel that way.",
      'Sorry to hear about your stay.',
      "We're sorry to learn that the product did not meet your expectations.",
      'Sorry for any trouble this may have caused.',
      'Apologies if this caused any confusion.',
      'We regret any inconvenience.',
      'Apologies for the inconvenience.',
      "I'm sorry you're having trouble with the app.",
      'Sorry you had a bad time with us.',
      'Sorry if our last message was unclear.',
      'I am sorry that you feel let down.',
      'Kindly bear with us, inconvenience regretted.',
      'sorry 2 hear that',
      'We are saddened to hear about this.',
      'We are sorry for the frustration.',
      'Really sorry to see you go through this.',
      'Inconvenience caused is deeply regretted.',
      'We apologise for any and all inconvenience.',
      "We're sorry that you are not happy with it.",
      "I'm sorry to read your comments.",
      'There is no need to be sorry, it happens.',
      'No apologies necessary!',
      "Sorry, I didn't catch your name.",
      'Sorry, could you repeat the number?',
      'Did our driver say sorry?',
      'You mentioned that the agent apologised.',
      'I regret to inform you that the offer has ended.',
    ],
  },
  {
    ...base,
    id: 'apologise-weak',
    title: 'An apology that names nothing',
    level: 1,
    why: 'Sympathy, conditions and canned formulas show no responsibility: name what went wrong.',
    find(sentence) {
      if (NOT_OURS.some((one) => one.test(sentence.norm))) return null;
      return match(sentence, [HEDGED, HEAR, HOLLOW, SYMPATHY, STRONG], [/\bregret to (?:inform|say|tell|advise)\b/]);
    },
    flags: [
      'Sorry to hear that.',
      'We are sorry for any inconvenience caused.',
      'We apologise for the inconvenience.',
      "I'm sorry if this upset you.",
      "We're sorry you feel that way.",
      'Sorry for the trouble.',
      'Apologies for this experience.',
      'So sorry to read this.',
      'We regret the inconvenience.',
      'Sorry to hear about your stay.',
      "We're sorry to learn that the product did not meet your expectations.",
      'Sorry for any trouble this may have caused.',
      'Apologies if this caused any confusion.',
      'We regret any inconvenience.',
      'Apologies for the inconvenience.',
      "I'm sorry you're having trouble with the app.",
      'Sorry you had a bad time with us.',
      'Sorry if our last message was unclear.',
      'I am sorry that you feel let down.',
      'Kindly bear with us, inconvenience regretted.',
      'sorry 2 hear that',
      'We are saddened to hear about this.',
      'We are sorry for the frustration.',
      'Really sorry to see you go through this.',
      'Inconvenience caused is deeply regretted.',
      'We apologise for any and all inconvenience.',
      "We're sorry that you are not happy with it.",
      "I'm sorry to read your comments.",
    ],
    allows: [
      'We regret to inform you that the shop is closed.',
      'No apology is needed.',
      'Sorry, what is your order number?',
      'There is no need to be sorry, it happens.',
      'No apologies necessary!',
      "Sorry, I didn't catch your name.",
      'Sorry, could you repeat the number?',
      'Did our driver say sorry?',
      'You mentioned that the agent apologised.',
      'I regret to inform you that the offer has ended.',
      "We won't apologise for our prices.",
      "You don't have to apologise.",
      'The courier should apologise to you.',
      'If we did something wrong, we would apologise.',
      'Sorry, what was the postcode?',
      'We understand.',
      'What a sorry state of affairs the roads are in!',
      'Has anybody apologised to you for it?',
      'We are unable to help with that.',
      'Better safe than sorry.',
      'They never apologised, you say?',
      'Sorry, but which order do you mean?',
      'Thank you for your patience.',
    ],
  },
];

const STRONG = new RegExp(`\\b${SORRY}\\b`);
const STRONG_BESIDE = new RegExp(`\\b${SORRY}\\b`);
/** "Sorry you had to face this": sympathy with the customer's lot, no fault of ours. */
const SYMPATHY =
  /\bsorry (?:that )?(?:you(?:'ve| have|'re| are)? (?:had|having|having to|been having|facing|running|dealing|experiencing|still having|unable|not able|struggling|getting|seeing|had to|experienced|went through|faced|encountered|are having|feel|going through|been)|for your (?:loss|experience|frustration|trouble)|about your experience)\b|\bregret (?:your|what|the|this|that you|to note|any)\b/;
