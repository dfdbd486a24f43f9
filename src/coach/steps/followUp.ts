import { match, type StepRule } from '../rule.ts';
import { ADVERBS, pattern, WHEN } from '../text/grammar.ts';

const BACK =
  '(?:get back|be in touch|be back|come back|e-?mail|mail|call|ring|phone|write|message|text|update|let you know|follow up|check (?:in|back|with|again|that|on)|contact|reach out|keep (?:you )?(?:posted|updated|informed)|keep you|send you|notify|confirm|report back|respond|reply|hear)';
const WHO =
  "\\b(?:i|we|you|our team|our \\w+ team|my colleague|a colleague|someone|the team|he|she|they|an? \\w+)(?:'ll| will|'m going to| am going to|'re going to| are going to|'d)";
const DATED = [
  pattern(WHO, ADVERBS, ` (?:check|call|write|e-?mail|ring|update) (?:you )?${WHEN}`),
  pattern(WHO, ADVERBS, ' (?:be )?', BACK, `\\w*[^.!?]{0,80}?\\b${WHEN}`),
  pattern(WHEN, '[^.!?]{0,40}?', WHO, ADVERBS, ' (?:be )?', BACK),
  pattern(
    WHO,
    ADVERBS,
    ' (?:be )?',
    BACK,
    '\\w*[^.!?]{0,60}? (?:as soon as|once|when|the moment|until|after) (?:i|we|it|the|they|he|she|your|this)\\b(?! can\\b| possible)',
  ),
  pattern(
    '\\b(?:once|as soon as|when|after) (?:i|we|it|the|they|your|this)\\b[^.!?]{0,60}?',
    WHO,
    ADVERBS,
    ' (?:be )?',
    BACK,
  ),
];
const OPEN = [
  /\blet (?:us|me) know\b/,
  /\b(?:anything|something) else\b/,
  /\b(?:keep (?:us|me|you) (?:posted|updated|informed)|stay tuned|watch this space|be in touch|get back to you|getting back to you|come back to you|follow(?:ing)? up|reach out to you|contact you|update you|hear from (?:us|me|you)|keep an eye)\b/,
  /\bif (?:you|it|the|this|that|there|not|so|issues?|problems?|any)\b[^.!?]{0,90}\b(?:contact|reach|call|dm|e-?mail|message|let (?:us|me)|get in touch|reply|come back|write|ask|shout|tell us|give us|feel free|hesitate|here to help)\b/,
  /\b(?:feel free|don't hesitate|do not hesitate|please hesitate not)\b/,
  /\b(?:contact|reach out to|call|dm|e-?mail|message|write to|get in touch with) (?:us|me|our \w+)\b[^.!?]{0,60}\b(?:if|should|for (?:any )?(?:more|further|questions|assistance)|anytime|any time|again|whenever)\b/,
  /\bfor (?:any |more |other )?(?:further |more |other )?(?:questions|assistance|queries|enquiries|inquiries|help|clarification|information)\b[^.!?]{0,60}\b(?:contact|reach|call|dm|e-?mail|message|write|visit)\b/,
  /\bshould you\b/,
];

const base = { step: 'followUp', source: 'Davidow 2003; Tax, Brown & Chandrashekaran 1998' } as const;

/** Rules for the follow-up, strongest first. */
export const followUp: readonly StepRule[] = [
  {
    ...base,
    id: 'follow-up-strong',
    title: 'Says who gets back, and when',
    level: 2,
    why: 'A name and a time end the waiting; without them the customer has to chase.',
    find: (sentence) => (sentence.question ? null : match(sentence, DATED)),
    flags: [
      "I'll email you by Friday.",
      "I'll check tomorrow that it arrived.",
      'We will call you today before six.',
      "I'll write to you as soon as the depot answers.",
      "You'll hear from me by Monday.",
      "Once it has shipped, I'll send you the number.",
      'I will get back to you within two days.',
      'My colleague will call you tomorrow morning.',
      "by friday i'll let you know",
      "We'll update you in an hour.",
    ],
    allows: [
      'Let us know if you need anything else.',
      "We'll be in touch soon.",
      'Keep us posted.',
      'Will you call me tomorrow?',
      'You can call us on Monday.',
      'It arrives on Friday.',
      'I called you yesterday.',
      "We'll get back to you asap.",
      'Call us tomorrow.',
      "I'm sorry.",
    ],
  },
  {
    ...base,
    id: 'follow-up-weak',
    title: 'Open ended',
    level: 1,
    why: '“Let us know” leaves the next move to the customer: say who writes, and by when.',
    find: (sentence) => match(sentence, OPEN),
    flags: [
      'Let us know if you need anything else.',
      "We'll be in touch soon.",
      'Keep us posted.',
      'If it happens again, contact us.',
      'Is there anything else?',
      'Feel free to reach out.',
      "Don't hesitate to call.",
      "we'll get back to you",
      'For further questions, email us.',
      'Should you have questions, write to me.',
    ],
    allows: [
      "I'm sorry.",
      'Your order has shipped.',
      'Which size?',
      'Thank you for waiting.',
      "I've refunded it.",
      'The shop is open.',
      'It is blue.',
      'Good morning.',
    ],
  },
];
