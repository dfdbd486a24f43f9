import { match, type PitfallRule } from '../rule.ts';

const WORDS = [
  /\b(?:calm down|relax|don't (?:worry so much|overreact|be (?:upset|angry|dramatic|silly))|no need to (?:be (?:upset|rude|angry)|shout|get (?:upset|angry)|overreact)|chill)\b/,
  /\bas (?:i|we)(?:'ve| have)? (?:already |previously )?(?:said|told|explained|mentioned|stated|informed)(?: (?:you|before|already|earlier))?\b/,
  /\blike i (?:already )?(?:said|told you)\b/,
  /\b(?:i|we)(?:'ve| have)? already (?:told|explained|informed|answered)\b/,
  /\b(?:it(?:'s| is)|that(?:'s| is)|this is) (?:only|just|merely) (?:(?:a|an|one|some) (?!quick|note|update|reminder|friendly|heads|confirmation|few|short)\w+|small|minor|cosmetic|temporary|part of)\b/,
  /\b(?:not (?:a|that|such a) (?:big|huge|serious) (?:deal|problem|issue)|no big deal|works? (?:fine|well|perfectly) for (?:everyone|everybody|all|other|most)|nobody else (?:has|is|complain\w*)|other (?:customers|users|guests) (?:don't|do not|have no|are (?:happy|fine))|you(?:'ll| will) (?:live|survive|get over it)|these things happen|it happens|what do you expect|that's life|be patient|you need to understand that|with all due respect)\b/,
];
const NOT = [/\b(?:no|not) (?:\w+ )?(?:excuse|reason)\b/, /\bshouldn't happen\b/];

/** This plays it down. */
export const dismissive: PitfallRule = {
  id: 'dismissive',
  title: 'This plays it down',
  why: 'To the customer it is a problem: being told otherwise is what they remember.',
  source: 'Blodgett, Hill & Tax 1997',
  better: "Take the problem at the customer's own size.",
  severity: 'harm',
  complaintsOnly: false,
  find: (sentence) => match(sentence, WORDS, NOT),
  flags: [
    ['Calm down.', 'I see how urgent this is.'],
    ['As I already said, it takes five days.', "It takes until Friday; I'll check on Thursday."],
    ["It's only a scratch.", 'A scratch on a new table is not what you paid for.'],
    ['This works fine for everyone else.', 'On your phone it does not work: let me see why.'],
    ['These things happen.', 'This should not have happened.'],
    ["It's not a big deal.", 'I see why this matters.'],
    ['No need to get upset.', "I understand that you're upset."],
    ['like i told you, wait', 'It arrives on Friday.'],
    ['Relax, it will come.', 'It comes on Friday.'],
    ['We have already explained this.', 'Here it is once more, step by step.'],
    ['Other customers have no problem with it.', 'Let me see what is different on your side.'],
    ["It's just a minor delay.", 'Two days late is two days without your phone.'],
    ["You'll get over it.", 'I see what this meant.'],
    ['Be patient.', "It takes until five o'clock; I'll write then."],
    ['With all due respect, that is not so.', 'I see it differently, and here is why.'],
  ],
  allows: [
    "As agreed, I'll call on Friday.",
    "It's only right that we refund you.",
    "I said I'd call and I didn't: I'm sorry.",
    'This is just to let you know that it shipped.',
    'No need to send it back.',
    'Thanks for being so patient.',
    "It's just been delivered.",
    "This shouldn't happen.",
    "Don't worry, you keep your seat.",
    'You told us already, and we missed it.',
    'I have already refunded you.',
    "It's only available in blue.",
    "I've already asked the depot.",
    'Your patience was tested.',
    'Other customers told us the same.',
  ],
};
