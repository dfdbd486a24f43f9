/** One short sentence per step for the checklist. */
import type { Due, Level, Reading, Step } from './model.ts';

const MISSING: Record<Step, string> = {
  acknowledge: 'Say back what went wrong, in the customer’s own words.',
  apologise: 'Say sorry once, for what went wrong.',
  own: 'Say “I”, and what you do about it.',
  empathise: 'Name what it meant for them.',
  explain: 'They ask why: give the reason in a sentence.',
  solve: 'What happens now, and what do they get?',
  options: 'Offer two ways to go.',
  followUp: 'Who writes again, and by when?',
  compensate: 'Your policy offers something here.',
  learn: 'Say what changes so that it does not happen again.',
  ask: 'Ask what happened: the message does not tell.',
  feedback: 'Ask how it went for them.',
};
const WEAK: Record<Step, string> = {
  ...MISSING,
  acknowledge: '“The issue” could be anyone’s: name it.',
  apologise: 'Name what you are sorry for.',
  own: 'Who does it? Say “I”.',
  empathise: 'Sympathy that fits anybody: name the feeling or what it meant.',
  solve: 'A start: say what they will get.',
  followUp: 'Say who gets back, and by when.',
};
const MET: Record<Step, string> = {
  acknowledge: 'You named the problem.',
  apologise: 'You apologised for it.',
  own: 'You took it on.',
  empathise: 'You said what it meant for them.',
  explain: 'You gave the reason.',
  solve: 'You gave a way out of it.',
  options: 'You gave a choice.',
  followUp: 'You said who gets back, and when.',
  compensate: 'You offered to make it good.',
  learn: 'You said what changes.',
  ask: 'You asked to understand.',
  feedback: 'You asked how it went.',
};

/** What the checklist says of a step. */
export function tipFor(step: Step, level: Level, due: Due, reading: Reading): string {
  if (level === 2) return MET[step];
  if (due === 'earlier') return 'Done earlier.';
  if (due === 'later') return 'Later, once it is settled.';
  if (due === 'notNeeded') return reading.complaint ? 'Not needed here.' : 'No complaint: nothing is missing.';
  if (level === 1) return WEAK[step];
  if (step === 'acknowledge' && reading.issue) return `Name ${reading.issue}.`;
  if (step === 'empathise' && reading.occasion) return `${capital(reading.occasion)}: what did it mean for them?`;
  if (step === 'empathise' && reading.waits[0]) return `${capital(reading.waits[0])}: what did it mean for them?`;
  return MISSING[step];
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
