import { type PitfallRule, spot } from '../rule.ts';

const SORRY = '(?:sorry|apologi[sz]e|apologies|apology|apologi[sz]ing|regret|pardon|forgive us|excuse us)';
/** What anybody may have had: it names nothing. */
const ANYTHING =
  '(?:inconvenien\\w*|inconvin\\w*|incovenien\\w*|inconven\\w*|trouble\\w*|frustrations?|hassles?|annoyance|disappointment|dissatisfaction|disruptions?|discomfort|upset|distress|bother|displeasure|unpleasantness|confusion|problems?|issues?|difficult(?:y|ies)|offen[cs]e|stress)';
const CAUSED =
  '(?: (?:that |this |it |which |we |you |they |these )?(?:may |might |has |have |had |could |would |may have |might have |must have )?(?:been )?(?:caused?|causing|experienced?|faced?|encountered?|had|suffered|felt|brought)(?: by (?:this|that|it))?(?: (?:to )?you)?)?';

const NAMELESS = [
  new RegExp(
    `(?:\\b(?:we|i)(?:'re|'m| are| am)? )?(?:\\b\\w{2,12}ly )?\\b${SORRY}\\b(?: \\w+){0,4}? (?:for|about|of) (?:any|any and all|all|the|this|that|these|such|your|all the|all this|all of the|whatever|an|the entire) ?(?:(?:possible|potential|great|sort of|kind of|form of|unwanted|undue|subsequent|resulting|further|unnecessary|whole|deep) )?inconven\\w*${CAUSED}`,
    'g',
  ),
  new RegExp(
    `(?:\\b(?:we|i)(?:'re|'m| are| am)? )?(?:\\b\\w{2,12}ly )?\\b${SORRY}\\b(?: \\w+){0,4}? (?:for|about|of) (?:any|any and all|all|the|this|that|all the|all this|whatever|your) ?(?:(?:possible|potential|great|inconvenience (?:or|and)|unnecessary|undue) )?${ANYTHING}(?:(?: and| or|,) (?:any |the )?${ANYTHING})?${CAUSED}`,
    'g',
  ),
  /\bregret (?:any|the|this|all) (?:\w+ )?(?:inconven\w*|trouble|disruption|upset|offence|distress)\b/g,
  /\b(?:any|the) (?:inconven\w*|disruption|upset|trouble)(?: caused)? (?:is|are|was) (?:\w+ly |very much |much )?regretted\b/g,
];
/** Said with a condition, or laid on the customer's feelings. */
const HEDGED = [
  new RegExp(
    `\\b${SORRY}\\b(?: to hear)?(?: that| for the way| for how)? you(?:'re| are| were)? ?(?:\\w+ly )?(?:feel|felt|think|thought|believe|see it|took|take it|find it|are feeling|feeling|perceived|perceive|consider|had the impression|got the impression|upset|unhappy|unsatisfied|dissatisfied|offended|not (?:happy|satisfied|pleased)|displeased)\\b(?: (?:that|this|the) way)?`,
    'g',
  ),
  new RegExp(
    `\\b${SORRY}\\b(?: for)? (?:how|the way) (?:you|this) (?:feel|felt|made you feel|may have made you feel)\\b`,
    'g',
  ),
  new RegExp(
    `\\b${SORRY}\\b,? (?:if|should|in case|in the event) (?:you|we|our|this|the|that|there|any|anything|anyone|something|it|my|he|she)\\b(?!(?:'ve| have)? already| is a repeat| have(?:n't| not)? (?:seen|tried)| know this)[^.!?]{0,60}`,
    'g',
  ),
  new RegExp(
    `\\b${SORRY}\\b(?: \\w+){0,2} for (?:any|whatever|anything) (?:\\w+ )?(?:mistakes?|errors?|misunderstandings?|shortcomings?|(?:that )?(?:may|might|we) )[^.!?]{0,40}`,
    'g',
  ),
  new RegExp(
    `\\b${SORRY}\\b(?: that)? (?:our|the|your) (?:service|product|experience|stay|visit|food)s?(?: \\w+){0,3} (?:did(?:n't| not)|failed to|could not|was not able to) (?:meet|live up to|match) (?:your |with your )?expectations?`,
    'g',
  ),
];
const NOT = {
  before:
    /(?:\b(?:no|without|not|never|nobody|don't|didn't|isn't|rather than|instead of)\b[^.,;]{0,24}|\b(?:you|he|she|they|colleague|agent|reply|e-?mail|letter|who|what|it) (?:just |only )?(?:said|says|say|wrote|got|read)\b[^.]{0,14}|")$/,
  anywhere: /\b(?:you (?:said|wrote|were told)|were? (?:you|they) sorry|did (?:anyone|they|we|he|she)) .{0,60}$/,
};
/** What follows names it after all. */
const NAMED = {
  ...NOT,
  after:
    /^(?:[^.!?]{0,25}\b(?:caused )?(?:by (?:the|our|your|a|my|losing|sending|charging|not)\b|due to (?:the|our|your|a|my)\b|when (?:we|the|your|our)\b)| (?:of|with|in|around|at|over|regarding|about|because|from|on|during|logging|getting|finding|reaching) (?!this\b|that\b|it\b|the above|the issue|the matter|you\b|course)\w+|[^.!?]{0,6}: )/,
};

/** An apology that fits anybody. */
export const hollow: PitfallRule = {
  id: 'hollow',
  title: 'An apology that fits anybody',
  why: '“Any inconvenience” could be sent to anyone: name what went wrong.',
  source: 'Packard & Berger 2021 (concrete words); commentary on the phrase itself',
  better: 'Name what you are sorry for.',
  severity: 'weak',
  complaintsOnly: true,
  find: (sentence) => spot(sentence, NAMELESS, NAMED) ?? spot(sentence, HEDGED, NOT),
  flags: [
    ['Sorry for any inconvenience.', "I'm sorry the jug arrived cracked."],
    ['We apologise for the inconvenience caused.', 'We apologise for charging you twice.'],
    ["We're sorry you feel that way.", "I'm sorry we let you wait outside."],
    ['I apologise if this upset you.', "I'm sorry I was short with you."],
    ['Apologies for any trouble this may have caused.', 'Apologies for sending the wrong size.'],
    ['sorry for the inconvenience', 'sorry your card was declined'],
    ['Sorry if we were late.', "I'm sorry we were two hours late."],
    ['We regret any inconvenience.', "I'm sorry the lift was broken."],
    ['Our apologies for the inconvenience.', "I'm sorry the pool was closed."],
    ['We are extremely sorry for the inconvenience.', "We're sorry that the flight was cancelled."],
    ['sorry for your frustration', 'sorry that the app crashed'],
    ['We sincerely apologize for any inconvenience caused to you.', "We're sorry for losing your bag."],
    ["I'm sorry for all the trouble.", "I'm sorry you had to call four times."],
    ['We apologise if there was any problem.', "We're sorry about the leak."],
    ['Sorry for this inconvenience.', "I'm sorry the door was locked."],
    ['Any inconvenience is deeply regretted.', "I'm sorry that the heating failed."],
    ["I am sorry that you're unhappy with us.", "I'm sorry that nobody called you back."],
    ['We apologise should this have affected you.', "We're sorry your train was cut."],
    [
      'Kindly accept our apologies for the inconvinience caused, sir.',
      'Please accept our apologies for the double charge, sir.',
    ],
    ['Im sorry you thought the room was small 😟', "I'm sorry that the room was smaller than the one you booked."],
    ['We are sorry that our service did not meet your expectations.', "We're sorry that dinner came an hour late."],
    ['Sorry for any misunderstandings on our side.', 'Sorry that I read your date wrong.'],
  ],
  allows: [
    "I'm sorry the jug arrived cracked.",
    'We apologise for the inconvenience caused by the cancelled train.',
    'Apologies for the delay!',
    "I'm sorry we missed this.",
    'Sorry about that.',
    'No need to be sorry for the trouble of asking.',
    "I'm sorry for sending the wrong size.",
    "We're sorry that you had to call twice.",
    'I apologise for my late answer.',
    'That is an inconvenience, I see that.',
    'You had trouble logging in.',
    'It was no trouble at all.',
    'We regret that the room was not ready.',
    "I'm sorry for the trouble of sending it back twice.",
    'Sorry for the late reply.',
    'Our letter only said sorry for any inconvenience, and that was not enough.',
    "I'm sorry for the confusion around your booking dates.",
    'sorry we lost ur parcel',
    "Sorry if you've already tried this: could you restart it once?",
    'Did they apologise for the inconvenience at the desk?',
    'If there is any trouble with the new one, write to me.',
    "I'm sorry for the problems with your heating. 🙏",
    'We apologise for the disruption on the Leeds line.',
  ],
};
