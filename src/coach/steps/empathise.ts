import { match, type StepRule } from '../rule.ts';

const FEELING =
  '(?:frustrat\\w*|upset\\w*|annoy\\w*|disappoint\\w*|stress\\w*|worr(?:y|ying|ied|ies)|distress\\w*|infuriat\\w*|aggravat\\w*|disheartening|unsettling|exhausting|tiring|painful|difficult|hard|awful|terrible|horrible|scary|frightening|maddening|unacceptable|unfair|unpleasant|inconvenient|confusing|anxious|anxiety|alarming|concerning|embarrassing|irritat\\w*|a pain|tough|no fun|not fun|the last thing)';
const STRONG = [
  new RegExp(
    `\\b(?:how|so|very|really|incredibly|extremely|must(?: have)? (?:be|been|feel|felt)|can be|could be|would be|is|was|that's|it's|be|been) (?:so |very |really |incredibly |extremely |quite |both |particularly )?${FEELING}\\b`,
  ),
  /\b(?:understand|imagine|see|appreciate|know|recogni[sz]e|reali[sz]e|sense|feel|sorry (?:for|about))\b(?: \w+){0,4} (?:your |the |this |that |any |all the )?(?:frustrat\w*|disappoint\w*|worry|worries|anxiety|stress|distress|annoyance|anger|upset|feelings)\b/,
  /\b(?:i|we)(?:'d| would) (?:be|feel|have been)(?: \w+)? (?:upset|frustrated|annoyed|disappointed|worried|angry|furious|the same|fed up)\b/,
  /\b(?:in your (?:shoes|place|position)|you (?:deserve|deserved|should(?:n't| not)? have (?:had|to)|have every right|shouldn't have)|after (?:all )?(?:that|your) (?:wait|waiting)|for nothing|you were (?:looking forward|counting|relying)|especially (?:when|after|with|before|on))\b/,
  /\b(?:ruin\w*|spoil\w*|spoilt|upset) your\b/,
];
const WEAK = [
  /\b(?:sorry|sad|disappointed|unhappy|concerned|disheartened|saddened|apologi[sz]e|regret|upset)\b(?: \w+){0,2} (?:to|in) (?:hear|read|see|learn|know|find|hearing|reading|seeing)\b/,
  /\boh (?:no|dear|gosh|my)\b|\buh oh\b|\byikes\b|\bouch\b|\bbummer\b/,
  /\b(?:i|we)(?: can| do| totally| completely| fully| truly| really| certainly| definitely)* (?:understand|empathi[sz]e|sympathi[sz]e|hear you|feel your|know how|get it|can relate)\b/,
  /\b(?:not|never|isn't|wasn't|hate|don't want|didn't want|not the|far from) (?:\w+ ){0,5}(?:experience|kind of|we want|we'd want|we like|we aim|we strive|we expect|standard|to see|to hear|to lose)\b/,
  /\bsorry (?:that )?(?:you(?:'ve| have|'re| are)? (?:had|having|been|experienced|went through|faced|encountered|feel)|for your)\b/,
  /\bthat's not (?:good|right|great|ok|okay|what)\b|\bthat (?:doesn't|does not) sound (?:good|right|great)\b/,
  /\bwe regret\b/,
];
const NOT_THEIRS = [/\b(?:if|whenever) you(?:'re| are| feel) (?:upset|frustrated|disappointed|unhappy)/];

const base = { step: 'empathise' } as const;

/** Rules for empathy, strongest first. */
export const empathise: readonly StepRule[] = [
  {
    ...base,
    id: 'empathise-strong',
    title: 'Names the feeling or what it meant',
    level: 2,
    why: 'Naming the feeling or the impact calms an angry customer even before anything is fixed.',
    source: 'Herhausen et al. 2023; Sharma et al. 2020',
    find: (sentence) => match(sentence, STRONG, NOT_THEIRS),
    flags: [
      'How frustrating!',
      'I can imagine how worrying this is.',
      'That must have been upsetting.',
      "I'd be upset too.",
      'I understand your frustration.',
      'Waiting in all day for nothing is really annoying.',
      "You shouldn't have had to write twice.",
      'We understand how stressful that can be.',
      'so sorry for your disappointment',
      'That is so frustrating.',
      'I know how hard it is to be without a phone.',
      'In your place I would be angry as well, and you have every right.',
    ],
    allows: [
      'Sorry to hear that.',
      'Oh no!',
      'We understand.',
      'If you are upset, tell us.',
      'Thanks for waiting.',
      'It was a hard disk.',
      "I'll check it.",
      'We can do that.',
      'The driver left.',
      'Please wait.',
    ],
  },
  {
    ...base,
    id: 'empathise-weak',
    title: 'Sympathy that fits anybody',
    level: 1,
    why: 'Generic sympathy is rated barely adequate: name what it meant for this customer.',
    source: 'Quality rubrics (commentary); Packard & Berger 2021',
    find: (sentence) => match(sentence, WEAK, NOT_THEIRS),
    flags: [
      'Sorry to hear that.',
      'Oh no!',
      'We understand.',
      "That's not what we want for you.",
      "I'm sad to read this.",
      'we get it',
      'Oh dear.',
      "That's not the experience we want you to have.",
      'Sorry you had to face this.',
      "That doesn't sound right.",
    ],
    allows: [
      "I'll check it.",
      'It arrives on Monday.',
      'Thank you.',
      'Please send a photo.',
      'We can do that.',
      'Your order is 4711.',
      'The refund is on its way.',
      'Which size?',
    ],
  },
];
