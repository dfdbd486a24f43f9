import { match, type StepRule } from '../rule.ts';

const FEEDBACK = [
  /\b(?:survey|questionnaire|rate (?:us|our|the|my|your|this)|how (?:did (?:we|i)|was (?:your|my|our|the)|would you rate|satisfied)|(?:update|revise|revisit|reconsider|change|improve|edit|amend|upgrade) (?:your )?(?:the )?(?:rating|review|stars?|score)|(?:leave|give|drop|share|write|post) (?:us )?(?:a |an |your |some )?(?:positive |honest |5[- ]star |five[- ]star )?(?:review|rating|feedback|stars?|testimonial)|5[- ]?stars?|five[- ]?stars?)\b/,
];
const NOT = [
  /\bthank(?:s| you)\b[^.!?]{0,60}\b(?:for|leav|shar|giv|tak)/,
  /\bif you (?:have|'ve)\b/,
  /\b(?:you|your) (?:gave|left|have given|have left|rated)\b/,
];

/** The rule for this step. */
export const feedback: readonly StepRule[] = [
  {
    step: 'feedback',
    id: 'feedback',
    title: 'Asks how it was',
    level: 2,
    why: 'Being asked shows that the answer matters after it was sent.',
    source: 'Davidow 2003',
    find: (sentence) => match(sentence, FEEDBACK, NOT),
    flags: [
      'How did we do?',
      'Please take our short survey.',
      'How was your experience with us?',
      'Would you rate our service?',
      'Please leave us a review.',
      'how was my answer for you?',
      'Could you fill in this questionnaire?',
      'How satisfied are you?',
      'Would you update your review?',
      'Please rate us.',
    ],
    allows: [
      'Thank you for your review.',
      'If you have feedback, write to us.',
      'You left three stars.',
      "I'm sorry.",
      'Thanks for leaving feedback.',
      'Your rating counts.',
      'How can I help?',
      'How is the weather?',
    ],
  },
];
