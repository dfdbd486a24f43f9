/**
 * The guide in short: what each level of each label means. English, as the replies that are rated are; the coach's own tests use the same
 * guide.
 */
import { GRADED, type Graded, YES_NO, type YesNo } from '../../coach/model.ts';

/** From absent to strong. */
export const LEVEL_WORDS: Readonly<Record<Graded, readonly [string, string, string]>> = {
  acknowledge: [
    'Nothing shows that it was heard',
    'Generic: “thanks for letting us know”',
    'Names this customer’s problem',
  ],
  apologise: [
    'No apology for the problem',
    'Hollow: “if”, “to hear that”, “any inconvenience”',
    'Unhedged, for what went wrong, however short',
  ],
  own: [
    'No one takes it on, or it is handed back',
    'Vague or passive: “will be looked into”',
    'First person, on this case: “that was our mistake”, “I’m checking now”',
  ],
  empathise: [
    'No feeling or impact recognised',
    'Generic sympathy: “sorry to hear that”, “oh no”',
    'Names the feeling or the impact, or takes the customer’s view',
  ],
  solve: [
    'Nothing moves the problem on',
    'Only starts: asks for details, “let me check”',
    'A concrete fix: done, promised, or steps to take now',
  ],
  followUp: [
    'Nothing after this message',
    'Open or vague: “we’ll be in touch”',
    'Who gets back, and when or on what event',
  ],
};

/** When the label holds. */
export const YES_WORDS: Readonly<Record<YesNo, string>> = {
  compensate: 'A refund, discount, free item or other goodwill is offered or granted',
  explain: 'It gives a reason for what went wrong or is going on',
  learn: 'It says what is being changed, or that it was passed on so that it does not happen again',
  ask: 'It asks a question to understand the problem or the need',
  options: 'The customer is given two or more ways to settle the matter',
  feedback: 'The customer is asked how the service or the experience was',
};

/** What a value of a label means, in words. */
export function wordsFor(label: Graded | YesNo, value: number): string {
  const graded = GRADED.find((one) => one === label);
  if (graded) return LEVEL_WORDS[graded][value] ?? '';
  const yes = YES_NO.find((one) => one === label);
  return yes && value === 1 ? YES_WORDS[yes] : '';
}
