/** What can be said about one step or one pitfall: the phrases, where they go, and why. */
import { lineFor } from '../coach/pitfalls/goodwill.ts';
import type {
  Channel,
  Conversation,
  GoodwillRule,
  Level,
  PitfallFinding,
  Reading,
  Review,
  ReviewOptions,
  Span,
  Step,
} from '../coach/model.ts';
import { turnOf } from '../coach/reading/turn.ts';
import { STEP_RULES } from '../coach/steps/index.ts';
import { normal } from '../coach/text/normal.ts';
import { BUILT_IN } from './builtin/index.ts';
import { choose } from './choose.ts';
import { placeFor } from './place.ts';
import type { Library, Phrase } from './schema.ts';
import { addressEnd, opening, sentenceAround } from './shape.ts';

export interface AdviseOptions extends ReviewOptions {
  /** In order of preference; the built-in one when left out. */
  libraries?: readonly Library[];
  /** Ids of phrases used in this conversation. */
  usedPhrases?: readonly string[];
  agentName?: string | null;
  /** Where customers are asked how it went. */
  surveyLink?: string | null;
  /** Suggestions that are open at once, at most three. */
  mostSuggestions?: number;
  /** Steps whose absence counts as harm and comes first. */
  mustHave?: readonly Step[];
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

/** Words beside a hollow apology that say nothing of their own: "Hi there,", "in the meantime". */
const MOST_WORDS_LOST = 3;

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

/** Phrases for a step in this draft, each with its place, whether or not the step is due. */
export function suggestStep(
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
  const turn = turnOf(conversation);
  const channel = conversation.channel ?? null;
  const hollow =
    step === 'apologise' && level < 2
      ? (hollowSentence(draft, result.pitfalls.find(({ rule: id }) => id === 'hollow')?.span ?? null) ??
        sorryForAnything(draft, parts.body[0] ?? null))
      : null;
  const chosen = choose(
    [...(step === 'compensate' ? policyWords(reading, options) : []), ...(options.libraries ?? [BUILT_IN])],
    {
      step,
      reading,
      channel,
      stage: turn.sentBefore.length > 0 ? (reading.complaint ? 'later' : 'close') : 'first',
      tone: toneOf(turn.customer, channel),
      acted: result.steps.some((one) => (one.step === 'own' || one.step === 'solve') && one.level === 2),
      // What a phrase takes the place of is not said twice.
      said: normal(hollow ? draft.slice(0, hollow.from) + draft.slice(hollow.to) : draft),
      used: options.usedPhrases ?? [],
    },
    {
      reading,
      agentName: options.agentName ?? null,
      offer: offerFor(reading, options.goodwill ?? []),
      survey: options.surveyLink ?? null,
    },
  );
  const sorry = step === 'acknowledge' ? (sorryForAnything(draft, parts.body[0] ?? null)?.to ?? null) : null;
  const where = { draft, parts, channel, lead: sorry ?? leadEnd(step, result, draft) };
  return {
    id: `step:${step}`,
    about: { step },
    title: TITLES[step][level === 0 ? 0 : 1],
    why: rule?.why ?? '',
    source: rule?.source ?? null,
    severity: level === 0 ? 'missing' : 'weak',
    better: judged?.tip ?? null,
    phrases: chosen.map(({ phrase, filled }) => {
      const place = hollow ? { at: hollow, insert: filled.text } : placeFor(step, filled.text, where);
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

/** The policy's own words for what it offers in this case, before all libraries. */
function policyWords(reading: Reading, { goodwill = [] }: AdviseOptions): Library[] {
  const words = lineFor(goodwill, reading)?.words;
  if (!words) return [];
  const phrases: Phrase[] = [{ id: 'goodwill', step: 'compensate', text: words }];
  return [{ id: 'goodwill', name: 'Goodwill policy', version: '1', language: 'en', phrases }];
}

/** A letter is answered like a letter, a chat like a chat. */
function toneOf(customer: string, channel: Channel | null): Phrase['tone'] | null {
  if (
    /\b(?:dear (?:sir|madam)|to whom it may concern|yours (?:sincerely|faithfully)|i am writing to)\b/i.test(customer)
  )
    return 'formal';
  return channel === 'chat' || channel === 'social' ? 'plain' : null;
}

/** What the goodwill policy offers in this case, in words. */
export const offerFor = (reading: Reading, goodwill: readonly GoodwillRule[]): string | null =>
  lineFor(goodwill, reading)?.offer ?? null;

/** Longest sentence, in characters, that only opens a draft: a longer one has advice in it. */
const LONGEST_LEAD = 130;

/** The end of what already stands in the opening before this step: an apology goes after the acknowledgement, empathy after the apology. */
function leadEnd(step: Step, { steps, parts }: Review, draft: string): number | null {
  const earlier: readonly Step[] =
    step === 'apologise' ? ['acknowledge'] : step === 'empathise' ? ['acknowledge', 'apologise'] : [];
  const first = parts.body[0];
  if (!first) return null;
  const start = opening(draft, first);
  const said = steps
    .filter((one) => earlier.includes(one.step) && one.level === 2)
    .flatMap(({ evidence }) => (evidence ? [sentenceAround(draft, evidence)] : []))
    .sort((one, other) => one.from - other.from);
  // Only what opens the draft: behind advice that says the problem back, an apology comes too late.
  let end: number | null = null;
  for (const sentence of said)
    if (
      sentence.to - sentence.from <= LONGEST_LEAD &&
      (draft.slice(end ?? start, sentence.from).trim() === '' || sentence.from <= start)
    )
      end = Math.max(end ?? 0, sentence.to);
  return end !== null && draft.slice(end, first.to).trim() !== '' ? end : null;
}

/** Sorry for whatever it was: "Sorry to hear that!", "We are sorry for this experience." */
const SORRY_FOR_ANYTHING =
  /^(?:oh no[,!.]? )?(?:(?:we|i)(?:'re| are|'m| am)? )?(?:(?:so|very|really|truly|extremely|terribly|genuinely|sincerely|deeply) )*(?:sorry|apologi[sz]e|apologies)(?: (?:to hear(?: about)?|about|for|to see)(?: (?:that|this|it|the|your|any))?(?: [a-z]+)?(?: (?:experience|inconvenience|trouble|issue|problem|frustration|hassle))?(?: (?:you've had|caused|you had|you(?:'re| are) facing|this (?:has )?caused(?: you)?))?| (?:that )?you(?:'ve| have|'re| are) (?:encountered|experienced|experiencing|facing|had|having) (?:this|an?|the|any|such an?|some)(?: [a-z]+)? (?:issue|problem|trouble|experience|inconvenience)s?)?(?:,? (?:guys|folks)|, [a-z]+)?[.!]*$/i;
/** Sorry only if something was wrong: whatever follows the "if", the specific apology says it better. */
const ONLY_IF =
  /^(?:oh no[,!.]? )?(?:(?:we|i)(?:'re| are|'m| am)? )?(?:(?:so|very|really|truly|sincerely) )*(?:sorry|apologi[sz]e|apologies) if [^,;:?]{3,110}$/i;
/** How many sentences of a draft open it. */
const OPENING = 3;

/** An apology near the start that says nothing of the matter: a specific one takes its place, and is not said beside it. */
function sorryForAnything(draft: string, body: Span | null): Span | null {
  let from = body?.from ?? draft.length;
  for (let at = 0; at < OPENING && body && from < body.to; at++) {
    while (from < body.to && /\s/.test(draft[from] ?? '')) from++;
    const whole = sentenceAround(draft, { from, to: from + 1 });
    const sentence = withoutAddress(draft, { from: Math.max(from, whole.from), to: whole.to });
    const text = draft.slice(sentence.from, sentence.to).replace(/’/g, "'");
    if (SORRY_FOR_ANYTHING.test(text) || ONLY_IF.test(text)) return sentence;
    from = Math.max(from + 1, whole.to);
  }
  return null;
}

/** A sentence without the mention or greeting that opens it: those stay. */
const withoutAddress = (draft: string, { from, to }: Span): Span => {
  const after = addressEnd(draft, from);
  return { from: after < to ? after : from, to };
};

/** The sentence that a specific apology can take the place of: a hollow one that says nothing else. */
function hollowSentence(draft: string, span: Span | null): Span | null {
  if (!span) return null;
  const sentence = withoutAddress(draft, sentenceAround(draft, span));
  if (sentence.from > span.from) return null;
  const rest = draft.slice(sentence.from, span.from) + draft.slice(span.to, sentence.to);
  return (rest.match(/[\p{L}\d]+/gu) ?? []).length <= MOST_WORDS_LOST ? sentence : null;
}

/** What to do about flagged wording. */
export function suggestMending(finding: PitfallFinding, at: number, draft: string): Suggestion {
  const { rule, span, title, why, source, severity, replacement, replaceAt, better } = finding;
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
              at: replaceAt,
              insert: replacement,
              expected: draft.slice(replaceAt.from, replaceAt.to),
              blanks: blanksIn(replacement),
              fromCase: [],
            },
          ],
  };
}

/** What a rewrite leaves to the agent: a day that nobody else knows. */
const blanksIn = (text: string): Span[] =>
  [...text.matchAll(/\[[^\]]+\]/g)].map(({ index, 0: blank }) => ({ from: index, to: index + blank.length }));
