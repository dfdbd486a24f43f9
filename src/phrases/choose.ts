/** Which phrases fit best: complete before half-filled, the team's own before the built-in, then by what they say of this case. */
import type { Channel, Reading, Step } from '../coach/model.ts';
import { normal } from '../coach/text/normal.ts';
import { type Filled, fill } from './fill.ts';
import type { Case } from './placeholders.ts';
import type { Library, Phrase } from './schema.ts';

export interface Chosen {
  phrase: Phrase;
  filled: Filled;
}

export interface Wish {
  step: Step;
  reading: Reading;
  channel: Channel | null;
  stage: 'first' | 'later' | 'close';
  /** How the customer writes, where it shows. */
  tone: Phrase['tone'] | null;
  /** Whether the draft already says who does something: then sympathy need not say it again. */
  acted: boolean;
  /** The draft's own words: what they say of the case already need not be said again. */
  said: string;
  /** Ids of phrases already used in this conversation. */
  used: readonly string[];
}

/** What a promise of an amount that the customer named is worth less. */
const AMOUNT = 1.2;
/** Most phrases that are offered for one thing. */
const MOST = 3;
/** Phrases that share more of their words than this are one phrase in two spellings. */
const SAME = 0.6;
/** Words that fit in one line of a chat. */
const SHORT = 16;

/** What a filled placeholder adds: the restated problem most, because nothing is as specific. */
const WORTH: Readonly<Record<string, number>> = {
  restated: 3,
  issue: 2,
  feeling: 0.8,
  contacts: 0.1,
  // A team that has a survey wants it to be filled in.
  survey: 1.5,
};
/** Sympathy and action point back to the problem; named once more it reads like a form letter. */
const WORTH_AT: Partial<Record<Step, Readonly<Record<string, number>>>> = {
  empathise: { restated: 0.2, issue: 0.2 },
  own: { restated: -0.2, issue: -0.1 },
  followUp: { restated: -0.3, issue: -0.3 },
};
/** Steps that are sorry for what happened: a wish or an attempt of the customer's is nothing to be sorry for. */
const REGRET = new Set<Step>(['apologise', 'empathise']);
const NO_FAILURE =
  /^you(?:'d| would) like|^you found |^you(?:'re| are)(?: still)? not happy with|^you need help|^you (?:want|need|wish|hope|ask|asked|expect)\b|^you(?:'re| are|'ve been| have been) (?:trying|asking|looking|wondering)\b/;
/** Tags that name what the customer asks for: such a phrase promises it, so it comes forward only when it was asked for. */
const ASKED = new Set([
  'refund',
  'replacement',
  'compensation',
  'call back',
  'cancellation',
  'explanation',
  'manager',
  'date',
]);

/**
 * The best phrases of all libraries. The same case gives the same phrases in the same order, so that nothing flickers while the agent types.
 */
export function choose(libraries: readonly Library[], wish: Wish, known: Case): Chosen[] {
  const rated = libraries.flatMap((library, order) =>
    library.phrases.flatMap((phrase, at) => {
      if (phrase.step !== wish.step || wish.used.includes(phrase.id)) return [];
      const match = matchOf(phrase, wish);
      if (match === null) return [];
      const filled = fill(phrase.text, known);
      return [{ phrase, filled, order, at, score: match + worth(filled, wish), half: filled.open.length }];
    }),
  );
  rated.sort((a, b) => a.half - b.half || a.order - b.order || b.score - a.score || a.at - b.at);
  const chosen: typeof rated = [];
  for (const one of rated) {
    if (chosen.length === MOST) break;
    if (!chosen.some((other) => alike(one.phrase.text, other.phrase.text))) chosen.push(one);
  }
  return chosen.map(({ phrase, filled }) => ({ phrase, filled }));
}

/** How well a phrase's tags fit; null where one of them rules it out. */
function matchOf({ kinds, moods, channels, stage, tone, tags }: Phrase, wish: Wish): number | null {
  const { kind, mood, asksFor } = wish.reading;
  let sum = 0;
  if (kinds?.length) {
    if (!kind || !kinds.includes(kind)) return null;
    sum += 0.2;
  }
  if (moods?.length) {
    if (!moods.includes(mood)) return null;
    sum += 0.2;
  }
  if (channels?.length) {
    if (!wish.channel || !channels.includes(wish.channel)) return null;
    sum += 0.2;
  }
  if (stage) {
    if (stage !== wish.stage) return null;
    if (stage !== 'first') sum += 1;
  }
  // Plain words that fit everybody come before what only seems to fit.
  if (!kinds?.length && !moods?.length && !channels?.length && !stage) sum += 0.5;
  if (tone === 'formal') sum += wish.tone === 'formal' ? 0.8 : -0.4;
  const asked = tags?.filter((tag) => ASKED.has(tag)) ?? [];
  if (asked.length > 0) sum += asked.some((tag) => asksFor.includes(tag)) ? 1 : -2;
  if (tags?.includes('general')) sum -= 1;
  if (tags?.includes('action')) sum += wish.acted ? -0.6 : 0.4;
  return sum;
}

function worth({ text, fromCase, filled, blanks }: Filled, wish: Wish): number {
  const of = { ...WORTH, ...WORTH_AT[wish.step] };
  const values = filled.map((name, at) => {
    const span = fromCase[at];
    const value = normal(text.slice(span?.from, span?.to));
    const once = name === 'restated' || name === 'issue';
    if (once && wish.said.includes(value)) return -1;
    return name === 'restated' && REGRET.has(wish.step) && NO_FAILURE.test(value) ? -1 : (of[name] ?? 0);
  });
  const chat = wish.channel === 'chat' || wish.channel === 'social';
  const tooLong = chat ? Math.max(0, text.split(' ').length - SHORT) * 0.05 : 0;
  const toFill = wish.step === 'solve' ? 0 : blanks.length * 0.6;
  // What the customer names is not always what they paid: an amount that is promised back is the agent's to say.
  const promised = wish.step === 'solve' && filled.includes('amount') ? AMOUNT : 0;
  return values.reduce((sum, one) => sum + one, 0) - toFill - tooLong - promised - repeats(normal(text), wish.said);
}

/** What a sentence of ours may begin with or turn on, and how the draft says the same: twice in a row it reads like a form. */
const TURNS: readonly [phrase: RegExp, draft: RegExp][] = [
  [/^i can (?:see|imagine)\b/, /\bi can (?:see|imagine)\b/],
  [/^i understand\b/, /\b(?:i|we) understand\b/],
  [/^(?:i'm|i am|we are|we're) (?:so |truly |very )?sorry\b/, /\bsorry\b/],
  [/\bapologi[sz]e\b/, /\bapolog/],
  [/\blook into\b/, /\blook(?:ing|ed)? into\b/],
  [/\bhear from me\b/, /\b(?:hear from (?:me|us)|get back to you|in touch)\b/],
];
/** What such a repetition costs. */
const REPEATED = 0.7;
const repeats = (phrase: string, said: string): number =>
  TURNS.filter(([ours, theirs]) => ours.test(phrase) && theirs.test(said)).length * REPEATED;

const wordsOf = (text: string) => new Set(normal(text).match(/[a-z{}']+/g) ?? []);
const placeholdersOf = (words: ReadonlySet<string>) => [...words].filter((word) => word.startsWith('{')).join();

function alike(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return placeholdersOf(a) === placeholdersOf(b) && shared / Math.max(1, a.size, b.size) > SAME;
}
