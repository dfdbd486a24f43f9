/** A review with suggestions: the one result that everything shows. */
import { waitInDays } from '../coach/due.ts';
import type { Conversation, Level, PitfallFinding, Review, ReviewOptions, Span, Step } from '../coach/model.ts';
import { turnOf } from '../coach/reading/turn.ts';
import { review } from '../coach/review.ts';
import { STEP_RULES } from '../coach/steps/index.ts';
import { BUILT_IN } from './builtin/index.ts';
import { choose } from './choose.ts';
import { placeFor } from './place.ts';
import type { Library } from './schema.ts';

export interface AdviseOptions extends ReviewOptions {
  /** In order of preference; the built-in one when left out. */
  libraries?: readonly Library[];
  /** Ids of phrases used in this conversation. */
  usedPhrases?: readonly string[];
  agentName?: string | null;
}

export interface SuggestedPhrase {
  id: string;
  /** The sentence as it is shown. */
  text: string;
  /** Where in the draft it goes; an empty span inserts. */
  at: Span;
  /** The exact text that goes there, with the spaces and line breaks a person would type. */
  insert: string;
  /** What must still stand at `at`. */
  expected: string;
  /** Stretches of `text` that the agent has to fill. */
  blanks: Span[];
  /** Stretches of `text` that come from the customer's case. */
  fromCase: Span[];
}

export interface Suggestion {
  id: string;
  about: { step: Step } | { pitfall: string; span: Span };
  title: string;
  why: string;
  source: string | null;
  severity: 'harm' | 'missing' | 'weak';
  /** None where only words of advice can help. */
  phrases: SuggestedPhrase[];
  /** What to do, in words. */
  better: string | null;
}

export interface Advice extends Review {
  /** At most three, most harmful first. */
  suggestions: Suggestion[];
}

/** Most suggestions that are open at once. */
const MOST = 3;

/** Reviews a draft and says what to do about it. */
export function advise(draft: string, conversation: Conversation, options: AdviseOptions = {}): Advice {
  const result = review(draft, conversation, options);
  return { ...result, suggestions: suggestionsFor(draft, conversation, result, options) };
}

function suggestionsFor(
  draft: string,
  conversation: Conversation,
  result: Review,
  options: AdviseOptions,
): Suggestion[] {
  const weakStep = (rule: string): Step | null => (rule === 'hollow' ? 'apologise' : null);
  const steps = [...result.due, ...result.weak].map((step) => forStep(step, draft, conversation, result, options));
  const pitfalls = result.pitfalls.map((finding, at) => forPitfall(finding, at, draft));
  const covered = new Set([...result.due, ...result.weak]);
  // One suggestion for each rule, and always room for what is missing.
  const harm = firstOfEach(pitfalls.filter(({ severity }) => severity === 'harm')).slice(
    0,
    steps.length > 0 ? MOST - 1 : MOST,
  );
  // A hollow apology is mended by the step's own suggestion, which replaces it.
  const weak = firstOfEach(
    pitfalls.filter(({ severity, about }) => {
      if (severity !== 'weak' || !('pitfall' in about)) return false;
      const step = weakStep(about.pitfall);
      return !(step && covered.has(step));
    }),
  );
  return [...harm, ...steps, ...weak].slice(0, MOST);
}

/** Of several findings of one rule, the first: when it is mended, the next takes its place. */
const firstOfEach = (list: readonly Suggestion[]): Suggestion[] =>
  list.filter((one, at) => list.findIndex((other) => ruleOf(other) === ruleOf(one)) === at);

const ruleOf = ({ about }: Suggestion) => ('pitfall' in about ? about.pitfall : about.step);

const TITLES: Record<Step, readonly [missing: string, weak: string]> = {
  acknowledge: ['Say back what went wrong', 'Name the problem'],
  apologise: ['Say sorry for it', 'Say what you are sorry for'],
  own: ['Take it on yourself', 'Say who does it'],
  empathise: ['Say what it meant for them', 'Make the sympathy about them'],
  explain: ['Give the reason', 'Give the reason'],
  solve: ['Say what happens now', 'Say what they will get'],
  options: ['Offer a choice', 'Offer a choice'],
  followUp: ['Say who gets back, and when', 'Put a time on it'],
  compensate: ['Make good what your policy allows', 'Make good what your policy allows'],
  learn: ['Say what changes', 'Say what changes'],
  ask: ['Ask what happened', 'Ask what happened'],
  feedback: ['Ask how it went', 'Ask how it went'],
};

function forStep(
  step: Step,
  draft: string,
  conversation: Conversation,
  result: Review,
  options: AdviseOptions,
): Suggestion {
  const { reading, parts } = result;
  const judged = result.steps.find((one) => one.step === step);
  const level: Level = judged?.level ?? 0;
  const rule = STEP_RULES[step][0];
  const { sentBefore } = turnOf(conversation);
  const chosen = choose(
    options.libraries ?? [BUILT_IN],
    {
      step,
      reading,
      channel: conversation.channel ?? null,
      stage: sentBefore.length > 0 ? (reading.complaint ? 'later' : 'close') : 'first',
      used: options.usedPhrases ?? [],
    },
    { reading, agentName: options.agentName ?? null, offer: offerFor(result, options) },
  );
  const weakApology =
    step === 'apologise' && level === 1
      ? sentenceAround(draft, result.pitfalls.find(({ rule: id }) => id === 'hollow')?.span ?? null)
      : null;
  const lead = leadEnd(step, result, draft);
  return {
    id: `step:${step}`,
    about: { step },
    title: TITLES[step][level === 0 ? 0 : 1],
    why: rule?.why ?? '',
    source: rule?.source ?? null,
    severity: level === 0 ? 'missing' : 'weak',
    better: judged?.tip ?? null,
    phrases: chosen.map(({ phrase, filled }) => {
      const place = weakApology
        ? { at: weakApology, insert: filled.text }
        : placeFor(step, filled.text, draft, parts, lead);
      return {
        id: phrase.id,
        text: filled.text,
        ...place,
        expected: draft.slice(place.at.from, place.at.to),
        blanks: filled.blanks,
        fromCase: filled.fromCase,
      };
    }),
  };
}

/** What the goodwill policy allows for this wait, in words. */
function offerFor({ reading }: Review, { goodwill = [] }: AdviseOptions): string | null {
  const days = waitInDays(reading.waits);
  const rules = goodwill.filter(({ kind, fromDays }) => (kind === 'any' || kind === reading.kind) && days >= fromDays);
  return rules.sort((a, b) => b.fromDays - a.fromDays)[0]?.offer ?? null;
}

/** The end of what already stands in the opening before this step: an apology goes after the acknowledgement, empathy after the apology. */
function leadEnd(step: Step, { steps, parts }: Review, draft: string): number | null {
  const earlier: readonly Step[] =
    step === 'apologise' ? ['acknowledge'] : step === 'empathise' ? ['acknowledge', 'apologise'] : [];
  const first = parts.body[0];
  if (!first) return null;
  const opening = first.from + (first.to - first.from) / 2;
  const ends = steps
    .filter((one) => earlier.includes(one.step) && one.level === 2 && one.evidence && one.evidence.from <= opening)
    .map((one) => sentenceAround(draft, one.evidence)?.to ?? 0);
  return ends.length > 0 ? Math.max(...ends) : null;
}

/** The whole sentence around a span. */
function sentenceAround(draft: string, span: Span | null): Span | null {
  if (!span) return null;
  let { from, to } = span;
  while (from > 0 && !/[.!?\n]/.test(draft[from - 1] ?? '')) from--;
  while (from < span.from && /\s/.test(draft[from] ?? '')) from++;
  while (to < draft.length && !/[.!?\n]/.test(draft[to] ?? '')) to++;
  while (to < draft.length && /[.!?]/.test(draft[to] ?? '')) to++;
  return { from, to };
}

function forPitfall(finding: PitfallFinding, at: number, draft: string): Suggestion {
  const { rule, span, title, why, source, severity, replacement, better } = finding;
  return {
    id: `pitfall:${rule}:${at}`,
    about: { pitfall: rule, span },
    title,
    why,
    source,
    severity: severity === 'harm' ? 'harm' : 'weak',
    better,
    phrases:
      replacement === null
        ? []
        : [
            {
              id: `replace:${rule}`,
              text: replacement,
              at: span,
              insert: replacement,
              expected: draft.slice(span.from, span.to),
              blanks: [],
              fromCase: [],
            },
          ],
  };
}
