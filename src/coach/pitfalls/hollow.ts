import { match, type PitfallRule } from '../rule.ts';

const WORDS = [
  /\bregret (?:any|the|this) (?:\w+ )?(?:inconvenience|trouble)\b/,
  /\b(?:(?:we|i)(?:'re| are|'m| am)? ?(?:\w+ )?)?(?:sorry|apologi[sz]e|apologies|regret)(?: \w+){0,3}? (?:for|about) (?:any|the|this|all the|your|all|the entire) ?(?:\w+ )?(?:inconvenience|inconveniences|inconvinience|inconvience|trouble|frustration)(?: (?:this|that|it|which)? ?(?:may have |might have |has |have |may |might )?(?:been )?caused?(?: you| to you)?)?/,
  /\bsorry (?:that )?you feel (?:that|this) way\b/,
  /\bsorry if (?:you|this|we|it|that|there|any)\b[^.!?]{0,60}/,
  /\bapologi[sz]e if\b[^.!?]{0,60}/,
];
const NOT = [
  /\b(?:inconvenience|trouble|frustration)\b.{0,25}\b(?:caused )?by (?:the|our|your|a|this)\b/,
  /\b(?:no|without) need\b/,
  /\b(?:inconvenience|trouble|frustration) of\b/,
];

/** An apology that fits anybody. */
export const hollow: PitfallRule = {
  id: 'hollow',
  title: 'An apology that fits anybody',
  why: '“Any inconvenience” could be sent to anyone: name what went wrong.',
  source: 'Packard & Berger 2021 (concrete words); commentary on the phrase itself',
  better: 'Name what you are sorry for.',
  severity: 'weak',
  complaintsOnly: true,
  find: (sentence) => match(sentence, WORDS, NOT),
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
  ],
};
