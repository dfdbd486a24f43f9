import { type PitfallRule, spot } from '../rule.ts';
import { has } from '../text/gate.ts';
import { WHEN } from '../text/grammar.ts';
import { dated } from './rewrites/vague.ts';

const SOON =
  "(?:(?:as soon as|as quickly as|as fast as|as early as|as promptly as|as swiftly as|whenever|when|the moment|if and when) (?:is |it'?s |it is )?(?:possible|(?:i|we|they|he|she|the team|someone|my colleagues?) (?:possibly )?(?:can\\b(?! (?:see|confirm|tell|reach))|could|are able(?: to)?\\b|am able\\b|have (?:a chance|time|a moment|capacity|more|an update|news|any news|the chance|some time)|get (?:a chance|around|round|to it|the chance|time)|know more|find (?:the |some )?time))|asap|a\\.s\\.a\\.p\\.?|a s a p|shortly(?! (?:after|before))|(?:very |really |pretty |quite |real |super )?soon(?! (?:after|as|enough|be forgotten))|(?<!no )(?<!not )sooner or later|soonest|in due (?:course|time)|in the (?:very |not too )?(?:near|distant|foreseeable) future|in (?:the )?coming (?:days?|weeks?|months?)|over the coming (?:days|weeks)|(?:at|in) the earliest(?: possible)?(?: (?:convenience|opportunity|time|moment))?|at (?:our|your|their|my) (?:earliest|soonest)(?: (?:convenience|opportunity))?|in a timely (?:manner|fashion|way)|in a while|in a (?:little )?bit|before long|any (?:day|time|moment|minute) now|sometime (?:soon|this week|next week|later)|at some (?:point|stage|time)|some ?day|one (?:day|of these days)|one fine day|eventually|down the (?:line|road)|in no time|momentarily|in good time|when the time comes|with(?:out| no) (?:undue |any |further |much )?delay|(?:as a )?matter of (?:priority|urgency)|promptly|speedily|expeditiously)";
/** A promise with nobody in it and no time. */
const NOBODY =
  "(?:\\b(?:someone|somebody|one of (?:us|our \\w+)|a (?:colleague|representative|member of (?:our|the) (?:\\w+ )?team|specialist|manager|supervisor|team member)|(?:our|the)(?: \\w+){0,2} (?:team|department|office|staff|people|executives?|representatives?|desk)|an (?:agent|executive|expert))(?: from (?:our|the)(?: \\w+){1,3})?(?:'ll| will| shall| is going to| would) (?:(?:be )?(?:get(?:ting)? back|in (?:touch|contact)|contact(?:ing)?|reach(?:ing)? out|call(?:ing)?(?: back)?|connect(?:ing)?|respond(?:ing)?|reply(?:ing)?|writ(?:e|ing) (?:back )?to|follow(?:ing)? up|revert(?:ing)?|answer(?:ing)?|update|updating))\\b)";

const WORDS = [new RegExp(`\\b${SOON}\\b`, 'g'), new RegExp(NOBODY, 'g')];
/** A time that can be checked, or an event that decides. */
const TIMED = new RegExp(
  `\\b${WHEN}\\b|\\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening)|within \\w+|in \\d+|\\d+ ?(?:am|pm|hours?|hrs?|h\\b|mins?|minutes|days?|weeks?)|end of (?:the )?(?:day|week|month)|eod|close of business|first thing|midnight|right (?:away|now|after)|immediately|(?:by|before|on|until|at|around) (?:the (?!earliest|latest|moment|same|soonest)\\w+|noon|lunch\\w*|\\d+|five|six|four|three|two|one|seven|eight|nine|ten))\\b|\\b(?:once|when|after|as soon as|the (?:moment|minute|second)) (?:(?:your|the|my|our) \\w+|it|they|this|he|she|you(?:'ve| have)?|(?:i|we)(?:'ve| have| hear| get (?:an?|the|your|word|news)| receive| see| know(?! more)))\\b`,
);
const NOT = {
  before:
    /(?:\b(?:get well|see you|speak|talk|chat|hear from you|back with us|visit us again|welcome you(?: back)?|seeing you|see you again|how|too|so|far too|not|no|any|feel better|better|(?:you|it) (?:were|was) (?:told|promised)|promised(?: you)?|(?:you|he|she|they) (?:said|wrote|told|want\w*|need\w*|hoped)|just|say|says|saying|than) (?:\w+ ){0,3}|\bas|"|\b(?:the|a|one|until|(?:were|was|has been|have been|had been) \w+|replied|answered|acted|responded) )$/,
  after:
    /^ (?:as (?!possible|we can|i can)|after|before\b|enough|you (?:asked|wrote|called)|is not|isn't|was not|wasn't|means)|^["']/,
  anywhere:
    /\b(?:please|kindly|pls|plz|let (?:us|me) know|could you|can you|would you|do you|if you|ask you to|request you to|need you to)\b[^.!?]{0,80}\b(?:asap|as soon as|at your|soon|promptly|whenever|soonest)\b|^(?:reply|send|dm|call|contact|write|message|come|get|tell|reach out|share|post)\b|\?\s*$|\b(?:hope|look(?:ing)? forward|can'?t wait) to (?:see|welcom|hear|serv|speak|meet|host|welcome)\w*|\b(?:too|how|so) soon\b|\byou (?:were|have been|had been|'ve been) (?:told|promised)\b|\b(?:promised|told) you\b|\bsooner than\b/,
};

/** A promise without a time. */
export const vague: PitfallRule = {
  id: 'vague',
  title: 'A promise without a time',
  why: '“Soon” leaves the customer waiting without an end: say by when.',
  source: 'Davidow 2003 (timeliness)',
  better: 'Say who does it, and by which day or hour.',
  severity: 'weak',
  complaintsOnly: true,
  find: (sentence) => (has(TIMED, sentence.norm) ? null : spot(sentence, WORDS, NOT)),
  // "Soon" with the hour in the next sentence is no vague promise.
  holds: (_, { index }, { sentences }) => !has(TIMED, sentences[index + 1]?.norm ?? ''),
  rewrite: dated,
  flags: [
    ['We will get back to you soon.', "I'll write to you by five today."],
    ["I'll fix it as soon as possible.", "I'll have it fixed by Thursday noon."],
    ['Someone will call you shortly.', 'Ana will call you before six.'],
    ['This will be resolved asap.', "I'll have this resolved by Friday."],
    ['You will hear from us in due course.', "You'll hear from me on Monday."],
    ['It will be there soon.', 'It arrives on Tuesday.'],
    ["we'll look into it in a timely manner", "I'll look into it this afternoon."],
    ['Our team will respond at the earliest.', 'Raj will answer you by ten tomorrow.'],
    ['We hope to solve it in the near future.', 'We will solve it by the 12th.'],
    ['I will email you very soon.', "I'll email you at three."],
    ["We'll send it whenever possible.", "We'll send it on Wednesday."],
    ['refund will come shortly', 'Your refund will be there on Friday.'],
    ["I'll do it as quickly as possible.", "I'll do it by noon."],
    ['We will update you soon!', "I'll update you at four."],
    ["It'll be fixed in no time.", "It'll be fixed tonight."],
    ['Somebody will be in touch.', 'Ana will call you before six.'],
    ['A member of our team will contact you.', 'Joe from billing will ring you at two.'],
    ["We'll get to it when we can.", "We'll get to it on Thursday."],
    ['You should get your money back eventually.', 'Your money is back by the 9th.'],
    ['ill sort it in a bit x', "I'll sort it by three."],
    ['Our concerned team will revert to you at the earliest opportunity.', 'Priya will write to you by Friday, 4 pm.'],
    ['The engineer will come at some point 🙂', 'The engineer comes on Thursday between eight and ten.'],
    ['Your case will be dealt with promptly.', "I'll deal with your case this morning."],
  ],
  allows: [
    "I'll write as soon as I hear from the depot.",
    "I'll call you shortly, before noon.",
    'Please send it as soon as possible.',
    'Get well soon.',
    "I'll email you by Friday.",
    'How soon do you need it?',
    'It will be there on Tuesday.',
    "As soon as it ships, I'll send the number.",
    "I'm calling the depot now.",
    "You'll have it within two working days.",
    'The courier came too soon.',
    'Soon after your call it was fixed today.',
    "I'll have it resolved by end of day.",
    "Reply asap and I'll hold the seat.",
    'See you soon.',
    "I'll get back to you soon. You'll have my answer by five today.",
    'You were told that someone would call you soon, and nobody did.',
    'We hope to see you here again soon.',
    'Someone will call you tomorrow at nine.',
    'Could you let me know as soon as you can?',
    'Our team replied within the hour.',
    'hope to hear from you soon',
    'Your refund was paid shortly after you wrote.',
    '“Soon” is not good enough, so here is a date: Friday.',
  ],
};
