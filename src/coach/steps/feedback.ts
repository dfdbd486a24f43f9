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
    flags: [],
    allows: [],
  },
];
