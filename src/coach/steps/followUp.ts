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
/** Somebody who may come back, without a time. */
const SOMEBODY =
  "\\b(?:we|i|they|he|she|someone|somebody|(?:our|the|my|your) (?:\\w+ ){0,3}(?:team|manager|agent|specialists?|colleague|representative|department|expert|support)|team \\S+)(?:'ll| will| shall)(?: \\w+){0,2} ";
const OPEN = [
  /\blet (?:us|me) know(?= (?:if (?!you(?:'ve| have| are| already| currently))|if you (?:have|need|still|are still|require|run|face|experience|see|want|want to|would|'d|don't)|how (?:it|that|this|things|you get)|when (?:it|you)|should|whether (?:it|that|this)|in dm if|anytime)|[.!,]|$)/,
  /\b(?:anything|something) else\b/,
  /\b(?:keep (?:us|me|you) (?:posted|updated|informed)|stay tuned|watch this space|get(?:ting)? back to you|reach(?:ing)? out to you|make sure (?:that )?we follow up|so we can follow up|come back to you|follow(?:ing)? up with you|hear from (?:us|me|you)|keep an eye|look (?:out )?for (?:the|our|an) (?:notification|e-?mail|update|announcement))\b/,
  pattern(
    SOMEBODY,
    '(?:reach out|contact you|be in (?:touch|contact)|get in (?:touch|contact)|get back|call you|give you a (?:call|ring)|connect with you|update (?:you|our|this|on)|respond|reply to you|let you know|wait for your|be here|follow up|e-?mail you|write to you|message you|notify|inform you)',
  ),
  /\byou(?:'ll| will| should| can expect to) hear\b|\bexpect (?:a|an) (?:\w+ )?(?:call|connect|reply|response|e-?mail|update)\b|\bwe(?:'ll| will)? (?:await|wait for|look forward to) (?:your|hearing)\b/,
  /\bif (?:that|this|it|these|those|the (?:\w+ )?(?:issue|problem|error|trouble)s?|not|so|you(?:'re| are)? still)\b[^.!?]{0,60}(?:n't|\b(?:not|won't|persist\w*|continu\w*|still|again|case|happens?|occurs?)\b)/,
  /\bif (?:you|there|issues?|problems?|any)\b[^.!?]{0,90}\b(?:shoot us|please e-?mail|contact (?:us|me)|reach (?:us|out|me)|call (?:us|me)|dm (?:us|me)|e-?mail (?:us|me)|message (?:us|me)|get in touch|reply|come back|write to|ask|shout|tell us|give us|hesitate|here to help|don't hesitate)\b/,
  /\bfeel free to (?:reach|contact|ask|call|let|get|write|visit|hit|connect|message|come|drop|speak)\b|\b(?:don't|do not|never) hesitate\b/,
  /\b(?:contact|reach out to|reach|call|dm|e-?mail|message|write to|get in touch with) (?:us|me|our \w+(?: \w+)?)\b[^.!?]{0,60}\b(?:if|should|anytime|any time|again|whenever|for (?:any|further))\b/,
  /\b(?:any|for|with|w\/)(?: \w+)? (?:further|other|additional|more) (?:questions?|assistance|queries|enquiries|inquiries|clarifications?|issues?|concerns?)\b|\b(?:w\/|with|have|for) any (?:questions?|queries|concerns)\b|\bin case (?:you|of)\b/,
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
