import { type PitfallRule, spot } from '../rule.ts';

const DAY =
  '(?:day|weekend|evening|one|night|week|afternoon|morning|time|sunday|saturday|friday|monday|holiday|stay|trip|year|rest of)';
const NICE =
  '(?:great|awesome|amazing|fantastic|wonderful|fabulous|lovely|super|good|nice|blessed|happy|brilliant|beautiful|fab|terrific|pleasant|magical|sunny|splendid|marvellous|relaxing|restful)';

const WORDS = [
  new RegExp(
    `(?:^|[,;:.!] ?|\\b(?:and|hope you|hoping you|wish you|to you|please|do|thanks|you|so|hope u|hope|hope you're having|hope you are having|hope your) )(?:have|having|hav|had|are having|'re having|wish you|wishing you)? ?(?:yourself )?(?:an?|the) (?:\\w+ly |very |really |truly |super )?${NICE} (?:and \\w+ )?(?:\\w+ )?${DAY}\\b`,
    'g',
  ),
  /\b(?:wish(?:ing)? you|hope you (?:have|had|enjoy|are having|'re having)|hope (?:your|you're having)) (?:all )?(?:an?|the|your) (?:\w+ ){0,2}(?:day|weekend|evening|week|night|morning|afternoon)\b/g,
  /\bhappy (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|holidays|shopping|gaming|weekend|new year|diwali|streaming|travels|reading|binge\w*|travelling|flying|cooking|hump day|easter|christmas)\b/g,
  /\b(?:awesome|yay+|woo ?hoo+|hoo?ray|yippee|cheers!|exciting (?:news|times|stuff)|(?:great|good|fantastic|wonderful|brilliant|amazing|awesome|fab) news\b|(?:super|so|really|very|absolutely) (?:happy|excited|thrilled|stoked|pumped|chuffed|delighted)|(?:i'?m|we'?re|i am|we are|be) (?:thrilled|delighted|excited|stoked|pumped|over the moon)|enjoy (?:your|the (?:rest|weekend|sunshine)|and|!)|rock on|you rock|ta-?da+|fab(?:ulous)?!|super!|sweet!|cool!|great!|nice!|excellent!|amazing!|wow!|hiya|howdy|heya|hey hey|cowboy|buddy|rockstar|fantastic!|brilliant!|perfect!|wonderful!|lovely!|superstar|legend!|no worries(?: at all)?!|no probs|easy[- ]peasy|lol|haha+|hehe+|lmao|rofl|hee hee|oopsie\w*|whoopsie\w*|oops!|whoops!|my dear friend|sit back|cheerio|toodle\w*|tgif|hope (?:this|that|it) (?:makes|made|brightens) your day|made (?:my|our) day|stay (?:awesome|amazing|fabulous|happy)|keep smiling|sending (?:you )?(?:hugs|love|smiles|good vibes|positive vibes|sunshine)|big hugs|hugs!|xoxo|fun fact)(?!\w)/g,
];
const FACES = [
  /(?:[\u{1F600}-\u{1F60F}\u{1F617}-\u{1F61D}\u{1F638}-\u{1F63D}\u{1F642}\u{1F643}\u{1F911}\u{1F917}\u{1F920}\u{1F923}\u{1F929}\u{1F92A}\u{1F92D}\u{1F970}\u{1F973}]|[\u{1F44B}-\u{1F44D}\u{1F44F}\u{1F4AA}\u{1F493}-\u{1F496}\u{1F49A}-\u{1F49E}\u{1F525}\u{1F57A}\u{1F64C}\u{1F680}\u{1F308}\u{1F31E}\u{1F31F}\u{1F380}-\u{1F38A}\u{1F340}\u{1F483}\u{1F4AB}\u{1F4AF}\u{1F918}\u{1F919}\u{1F91D}\u{1F91F}]|\u2728|\u2B50|\u263A|\u2764|\u2600|\u270C)\uFE0F?/gu,
  /(?:^|\s)(?:[:;=]-?[)D\]pP]|\(-?[:;]|\^_?\^|<3|xd\b|:'\))(?![\w/])/g,
];
/** Jokes about the mood itself: out of place with anybody who is not content. */
const JOKES = [
  /\bturn (?:that|your|this|those) frowns?\b|\b(?:cheer|buck|perk) up\b|\bput a smile\b|\b(?:keep|come on,?|give us a|big) (?:smil\w+)\b|\bdon'?t worry,? be happy\b|\bchin up\b|\blook on the bright side\b|\bevery cloud\b|\blaugh (?:about|at) (?:it|this)\b/g,
];
const NOT = {
  before:
    /(?:\b(?:not|n't|never|hardly|without|no|far from|supposed to(?: be)?|meant to(?: be)?|should(?:'ve| have)?(?: been)?|was(?:n't)? to(?: be)?|hoping for|instead of|looking forward to|planned|promised|expected|for|of|with|in|on|waiting for|until|ruined|spoilt|spoiled|your) (?:\w+ ){0,2})$/,
  after: /^ (?:was|is|turned|became|that (?:you|we)|you (?:had|planned|booked)|ruined|patience)/,
};
const OTHERS = /[\p{L}\p{N}]/u;

/** Too jolly for somebody this upset. */
export const cheer: PitfallRule = {
  id: 'cheer',
  title: 'Too jolly for somebody this upset',
  why: 'Cheer at anger reads as not having listened.',
  source: 'Villarroel Ordenes et al. 2019',
  better: 'Keep it calm and plain until it is solved.',
  severity: 'harm',
  complaintsOnly: true,
  find: (sentence) => spot(sentence, [...JOKES, ...FACES]) ?? spot(sentence, WORDS, NOT),
  holds: (found, sentence, { reading }) =>
    reading.upset === 2 || (reading.upset === 1 && spot(sentence, JOKES)?.from === found.from),
  // A smiley can simply go.
  replace: ({ from, to }, { norm }) => (OTHERS.test(norm.slice(from, to)) ? null : ''),
  flags: [
    ['Have an awesome day!', "I'll write to you by five."],
    ['Thanks for your message 😊', 'Thank you for telling me.'],
    ['Happy Friday!', "I'm on it today."],
    ['Hope you have a great weekend!', "I'll have an answer for you on Monday at nine."],
    ['Yay, we found it!', 'I found your parcel.'],
    ['We got it :)', 'I have your message.'],
    ['Cheers! 🎉', "I'll be in touch by noon."],
    ['Awesome, thanks for the info.', 'Thank you, that helps.'],
    ['Have a wonderful day.', "I'll call you at four."],
    ['happy shopping', "I'll let you know when it's back."],
    ['Great 👍', 'Done.'],
    ["we're super excited to help", "I'm looking into it now."],
    ['Enjoy the rest of your day!', "I'll write again today."],
    ['Woohoo, refund sent!', 'Your refund is on its way.'],
    ['Have a lovely evening!', "I'll update you tomorrow morning."],
    ['Wishing you a fabulous Sunday ☀️', "I'll be back at my desk on Monday at eight, and you're first."],
    ['haha that sounds like a wild ride', 'That must have been a long night.'],
    ['Oopsie, our bad!', 'That was our mistake.'],
    ['No worries! 😄', "I'm on it."],
    ['Great news!! ur refund is done', 'Your refund is done.'],
    ['Cheer up, it is almost weekend.', "I'll have this settled before the weekend."],
    ['Hope you are having a wonderful day, sir.', 'Thank you for writing, sir.'],
    ['We are thrilled to assist you today!', "I'm looking into it now."],
  ],
  allows: [
    "I'm looking into this now.",
    'That must have been awful.',
    "Your day was ruined, and I'm sorry.",
    'The weekend delivery was missed.',
    "I'll call you this evening.",
    'You had a great seat and lost it.',
    'We expect good weather.',
    "Your amazing patience doesn't excuse us.",
    "It's a good question.",
    'Kind regards',
    'Thank you for the photos.',
    "The wonderful room you booked wasn't ready.",
    'I hope to hear from you.',
    'Take care.',
    "I'll have news for you on Friday.",
    'It was supposed to be a lovely evening, and we spoilt it.',
    'I am so sorry 😔',
    'This is not good news, I know.',
    'You were looking forward to a great weekend.',
    'im sorry, thats awful 🙏',
    'The order is number 8.',
    'Please see point b) below.',
  ],
};
