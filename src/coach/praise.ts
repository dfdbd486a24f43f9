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

/** Said to the customer: "your account" would be the agent's own here. */
const TO_CUSTOMER = /\b(?:you|your|we|our)\b/i;

/** How a step that was met is said: the problem by its own name, where the draft says that too and not only the reading. */
function said(step: StepReview['step'], own: string, { issue, sure }: Reading): string {
  if (step !== 'acknowledge' || !issue || !sure || TO_CUSTOMER.test(issue)) return SAID[step] ?? '';
  const noun = issue.split(' ').at(-1)?.toLowerCase() ?? '';
  // "Charged" names the charge as well.
  return own.includes(noun.slice(0, Math.max(3, noun.length - 1))) ? `named ${issue}` : (SAID[step] ?? '');
}

export function praise(steps: readonly StepReview[], draft: string, parts: DraftParts, reading: Reading): Praise[] {
  const met = steps
    .filter(({ step, level, due }) => level === 2 && SAID[step] && (due === 'now' || reading.complaint))
    .slice(0, MOST);
  const name = reading.customerName?.split(' ')[0];
  const greeted =
    parts.greeting &&
    name &&
    draft.slice(parts.greeting.from, parts.greeting.to).toLowerCase().includes(name.toLowerCase());
  const own = parts.body
    .map(({ from, to }) => draft.slice(from, to))
    .join(' ')
    .toLowerCase();
  const things = [
    ...(greeted && met.length < MOST ? [`greeted ${name} by name`] : []),
    ...met.map(({ step }) => said(step, own, reading)),
  ];
  if (things.length === 0) return [];
  const last = things.pop();
  const text = `You ${things.length > 0 ? `${things.join(', ')} and ${last}` : last}.`;
  return [{ step: met[0]?.step ?? null, text }];
}
