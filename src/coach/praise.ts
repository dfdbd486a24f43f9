/** What is good about a draft comes first, in a sentence that names it. */
import type { DraftParts, Praise, Reading, StepReview } from './model.ts';

const SAID: Partial<Record<StepReview['step'], string>> = {
  acknowledge: 'named the problem',
  apologise: 'apologised for it',
  own: 'took it on yourself',
  empathise: 'said what it meant for them',
  explain: 'gave the reason',
  solve: 'gave a way out of it',
  options: 'gave a choice',
  followUp: 'said who gets back, and when',
  compensate: 'offered to make it good',
  learn: 'said what changes',
};
/** Most things that are named: praise for everything is praise for nothing. */
const MOST = 3;

export function praise(steps: readonly StepReview[], draft: string, parts: DraftParts, reading: Reading): Praise[] {
  const met = steps
    .filter(({ step, level, due }) => level === 2 && SAID[step] && (due === 'now' || reading.complaint))
    .slice(0, MOST);
  const name = reading.customerName?.split(' ')[0];
  const greeted =
    parts.greeting &&
    name &&
    draft.slice(parts.greeting.from, parts.greeting.to).toLowerCase().includes(name.toLowerCase());
  const things = [
    ...(greeted && met.length < MOST ? [`greeted ${name} by name`] : []),
    ...met.map(({ step }) => SAID[step] ?? ''),
  ];
  if (things.length === 0) return [];
  const last = things.pop();
  const text = `You ${things.length > 0 ? `${things.join(', ')} and ${last}` : last}.`;
  return [{ step: met[0]?.step ?? null, text }];
}
