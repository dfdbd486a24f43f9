/** A review with suggestions: the one result that everything shows. */
import { isClosing } from '../coach/closing.ts';
import type { Conversation, Review, Step } from '../coach/model.ts';
import { review } from '../coach/review.ts';
import { type AdviseOptions, type Suggestion, suggestMending, suggestStep } from './suggest.ts';

export type { AdviseOptions, SuggestedPhrase, Suggestion } from './suggest.ts';

export interface Advice extends Review {
  /** At most three, most harmful first. */
  suggestions: Suggestion[];
  /** A way out for every pitfall, in their order: flagged wording explains and mends itself, whether or not it is among the suggestions. */
  mendings: Suggestion[];
  /** Whether a complaint comes to its close: then it is asked what is learnt. */
  closing: boolean;
}

/** Most suggestions that are open at once. */
const MOST = 3;

/** A review that says nothing: where the team wants silence. */
export const silenced = (advice: Advice): Advice => ({
  ...advice,
  due: [],
  weak: [],
  pitfalls: [],
  praise: [],
  suggestions: [],
  mendings: [],
  closing: false,
  steps: advice.steps.map((step) => ({ ...step, due: step.due === 'now' ? 'notNeeded' : step.due })),
});

/** Reviews a draft and says what to do about it. */
export function advise(draft: string, conversation: Conversation, options: AdviseOptions = {}): Advice {
  const result = review(draft, conversation, options);
  const mendings = result.pitfalls.map((finding, at) => suggestMending(finding, at, draft));
  const suggestions = suggestionsFor(draft, conversation, result, options, mendings);
  return { ...result, suggestions, mendings, closing: isClosing(conversation, result.reading) };
}

function suggestionsFor(
  draft: string,
  conversation: Conversation,
  result: Review,
  options: AdviseOptions,
  pitfalls: readonly Suggestion[],
): Suggestion[] {
  const weakStep = (rule: string): Step | null => (rule === 'hollow' ? 'apologise' : null);
  const most = Math.min(MOST, options.mostSuggestions ?? MOST);
  const must = (step: Step) => options.mustHave?.includes(step) ?? false;
  const wanted = [...result.due, ...result.weak].sort((a, b) => Number(must(b)) - Number(must(a)));
  const steps = wanted.map((step): Suggestion => {
    const suggestion = suggestStep(step, draft, conversation, result, options);
    return must(step) && result.due.includes(step) ? { ...suggestion, severity: 'harm' } : suggestion;
  });
  const covered = new Set([...result.due, ...result.weak]);
  // One suggestion for each rule, and always room for what is missing.
  const harm = firstOfEach(pitfalls.filter(({ severity }) => severity === 'harm')).slice(
    0,
    steps.length > 0 ? Math.max(1, most - 1) : most,
  );
  // A hollow apology is mended by the step's own suggestion, which replaces it.
  const weak = firstOfEach(
    pitfalls.filter(({ severity, about }) => {
      if (severity !== 'weak' || !('pitfall' in about)) return false;
      const step = weakStep(about.pitfall);
      return !(step && covered.has(step));
    }),
  );
  return [
    ...steps.filter(({ severity }) => severity === 'harm'),
    ...harm,
    ...steps.filter(({ severity }) => severity !== 'harm'),
    ...weak,
  ].slice(0, most);
}

/** Of several findings of one rule, the first: when it is mended, the next takes its place. */
const firstOfEach = (list: readonly Suggestion[]): Suggestion[] =>
  list.filter((one, at) => list.findIndex((other) => ruleOf(other) === ruleOf(one)) === at);

const ruleOf = ({ about }: Suggestion) => ('pitfall' in about ? about.pitfall : about.step);
