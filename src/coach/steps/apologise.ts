import { match, type StepRule } from '../rule.ts';

const SORRY = '(?:sorry|apologi[sz]e|apologies|apology|apologi[sz]ing|regret that we)';
/** Not an apology for the problem: asked, denied, reported, or said of something else. */
const NOT_OURS = [
  /^(?:did|has|have|was|were|do|does|should|would|will)\b.*\b(?:apolog|sorry)/,
  /\bsorry,? but (?:there (?:is|are)|that(?:'s| is) (?:all|not))\b/,
  /\b(?:no|not|never|nothing|don't|doesn't|without)\b[^.,;]{0,20}\b(?:sorry|apolog)/,
  /\b(?:you|he|she|they|customer|driver|who) (?:said|says|say|were|was|are|is|should be|had)\b[^.,;]{0,20}\b(?:sorry|apologi[sz])/,
  /\bsorry,? (?:could|can|what|which|who|i (?:didn't|missed|don't) (?:catch|get|quite|understand|see)|did you|do you|is that)\b/,
  /\bsorry (?:we|i) (?:can't|cannot|can not|are unable|am unable|are not able)\b/,
];
const HEDGED =
  /\bsorry (?:if|that you (?:feel|felt)|you (?:feel|felt|think|thought)|for how you feel|you (?:are|were|'re) (?:upset|unhappy|disappointed|not happy|feeling))|\bapologi[sz]e if\b|\bapologies if\b/;
const HEAR =
  /\b(?:sorry|sad|sorry and sad|apologi[sz]e|regret|disappointed|upset|unhappy|disheartened|dismayed|shocked|concerned)\b(?: \w+){0,2} (?:to|in) (?:hear|read|see|learn|know|find|hearing|reading|seeing|here)\b/;
const HOLLOW =
  /\b(?:sorry|apologi[sz]e|apologies|regret)\b(?: \w+){0,4}? (?:for|about|of) (?:(?:any|all|the|this|these|your|that|such|all the|all of the|a|any and all) )?(?:(?:possible|potential|great|negative|bad|poor|unpleasant|unfortunate|recent|frustrating|less than ideal|inconvenient|disappointing|whole|overall|kind of|sort of) ){0,2}(?:inconvenien\w*|incon\w*|trouble\w*|experiences?|frustrations?|hassle|disappointment|dissatisfaction|annoyance|confusion|doubts?|issues?|problems?|situation|matter|difficult(?:y|ies)|unpleasantness|impression|stress|discomfort|upset)\b/;
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
    ],
    allows: [
      'No need to apologise for writing twice.',
      'You said that the driver was sorry.',
      'Sorry, could you say that again?',
      'Sorry to hear that.',
      'We are sorry if you feel let down.',
      'Sorry for any inconvenience.',
      'Did anyone apologise to you?',
      "I'm sorry you feel that way.",
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
    ],
    allows: [
      'We regret to inform you that the shop is closed.',
      'No apology is needed.',
      'Sorry, what is your order number?',
    ],
  },
];

const STRONG = new RegExp(`\\b${SORRY}\\b`);
const STRONG_BESIDE = new RegExp(`\\b${SORRY}\\b`);
/** "Sorry you had to face this": sympathy with the customer's lot, no fault of ours. */
const SYMPATHY =
  /\bsorry (?:that )?(?:you(?:'ve| have|'re| are)? (?:had|having|having to|been having|facing|running|dealing|experiencing|still having|unable|not able|struggling|getting|seeing|had to|experienced|went through|faced|encountered|are having|feel|going through|been)|for your (?:loss|experience|frustration|trouble)|about your experience)\b|\bregret (?:your|what|the|this|that you|to note|any)\b/;
