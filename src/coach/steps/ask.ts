import { match, type StepRule } from '../rule.ts';

const ASK = [
  /\b(?:what|which|when|where|how|who|why|do|does|did|is|are|have|has|was|were|can|could|may|would|will|any)\b[^?]*\?/,
  /\b(?:can|could|may|would|will|please|kindly|pls|plz|if you (?:can|could)|ask (?:you )?(?:to|that you)|request (?:you )?to|need (?:you )?to|want to|require)(?: you| u| ya)?(?: please| kindly| also| just| to| then)* (?:provide|share|give|tell|confirm|send|advise|let (?:us|me) know|dm|pm|elaborate|specify|clarify|describe|explain|verify|include|supply|reply|respond|inbox|e-?mail|write|message)\b[^.!?]{0,80}\b(?:your|the|details?|more|number|name|e-?mail|address|info\w*|id|which|what|where|when|how|if|whether|screenshots?|photos?|phone|account|order|booking|reference|postcode|device|model|version|date|further)\b/,
  /\b(?:let (?:us|me) know|tell (?:us|me)|advise|confirm|specify) (?:\w+ )?(?:what|which|when|where|how|who|why|if (?:you(?:'ve| have| are|'re)|it|this|that|the)|whether|more|your|the|a bit more)\b/,
  /\b(?:may|can|could|might) (?:i|we)(?: please| kindly| also)? (?:have|get|ask|know|take)\b/,
  /\b(?:need|like|require|want|love) (?:to (?:know|learn|understand|hear|get|have|see)|some|a few|more|your|further|additional|the)\b[^.!?]{0,40}\b(?:details?|information|info|more|number|name|id|account|about|e-?mail|what|how)\b/,
  /\b(?:dm|pm|e-?mail|send|message|inbox|mail|drop)(?: us| me| over)?(?: \w+){0,4} (?:with )?(?:your|the|more|some|a few|further|full) (?:\w+ ){0,4}(?:details?|number|name|e-?mail|address|info\w*|id|screenshots?|account|phone|confirmation|order|case|locator|ticket|postcode|contact)\b/,
];
const NOT = [
  /\b(?:anything|something) else\b/,
  /\bhow (?:can|may|could) (?:i|we) (?:\w+ )?(?:help|assist)\b/,
  /\bis there (?:any|some)thing\b/,
];

/** The rule for this step. */
export const ask: readonly StepRule[] = [
  {
    step: 'ask',
    id: 'ask',
    title: 'Asks to understand',
    level: 2,
    why: 'A real question shows interest and saves a round of letters.',
    source: 'Sharma et al. 2020',
    find: (sentence) => match(sentence, ASK, NOT),
    flags: [
      'What is your order number?',
      'Could you tell me what happened?',
      'Please send us a photo of the box and your order number.',
      'When did it start?',
      'Which size did you order?',
      'Let me know which day suits you.',
      'May I have your name?',
      'DM us your account number.',
      'can u share the order number',
      'We need some more details.',
    ],
    allows: [
      'Anything else?',
      'How can I help you?',
      "I'm sorry.",
      "I'll check it.",
      'DM us.',
      'It arrives on Friday.',
      'Thanks for asking.',
      'Is there anything we can do?',
    ],
  },
];
