/** Which steps are wanted now. */
import type { Conversation, Due, Reading, ReviewOptions, Sentence, Step, StepReview } from './model.ts';
import { STEPS } from './model.ts';
import { turnOf } from './reading/turn.ts';
import type { JudgedStep } from './rule.ts';
import { tipFor } from './tips.ts';

/** Order of harm when missing: what the customer gets first, then how they are treated (Orsingher et al. 2010; Lewicki et al. 2016). */
const HARM: readonly Step[] = [
  'solve',
  'apologise',
  'own',
  'acknowledge',
  'empathise',
  'followUp',
  'compensate',
  'explain',
  'options',
  'ask',
  'learn',
  'feedback',
];
/** Steps of a first answer to a complaint. */
const CORE: readonly Step[] = ['acknowledge', 'apologise', 'own', 'solve'];

const HOLDING =
  /^(?:(?:one|just a|a|give me a|bear with me|please (?:hold|wait|bear)|hold on|hang on|let me (?:just )?(?:check|look|see|pull|have a look|take a look|find)|i(?:'m| am|'ll| will) (?:just )?(?:check|checking|look|looking|pull|pulling|having a look|be right back)|checking|thanks for (?:waiting|your patience|holding)|thank you for (?:waiting|your patience|holding)|still (?:here|checking|looking)|sure|ok|okay|of course|certainly)\b.{0,80})$/;
const CLOSING =
  /\b(?:glad (?:it|that|this|we|i|to hear)|happy (?:it|that|to hear)|great to hear|pleased (?:it|to hear)|good to (?:hear|know)|anything else|now (?:that )?(?:it|this|everything)(?:'s| is) (?:sorted|resolved|working|fixed))\b/;
const SETTLED =
  /\b(?:thank(?:s| you)|cheers|perfect|great|brilliant|sorted|works? now|working now|got it|that(?:'s| is) (?:fine|great|ok|perfect)|all good|resolved|received it|arrived|much appreciated)\b/;

export interface DueSteps {
  steps: StepReview[];
  /** Wanted now and not there yet, most harmful absence first. */
  due: Step[];
  /** Wanted now and there, but weakly, in the same order. */
  weak: Step[];
}

/**
 * Decides for each step whether it is wanted now, was done earlier in the conversation, comes later or is not needed here.
 *
 * @param earlier what the agent's earlier messages earned; `now` those of this turn, `before` those before the customer's last message
 */
export function dueSteps(
  judged: readonly JudgedStep[],
  sentences: readonly Sentence[],
  reading: Reading,
  conversation: Conversation,
  options: ReviewOptions,
  earlier: { now: readonly JudgedStep[]; before: readonly JudgedStep[] },
): DueSteps {
  const level = (step: Step) => judged.find((one) => one.step === step)?.level ?? 0;
  const done = (list: readonly JudgedStep[], step: Step) => (list.find((one) => one.step === step)?.level ?? 0) === 2;
  const wanted = wantedSteps(
    sentences,
    reading,
    conversation,
    options,
    (step) => done(earlier.before, step) || done(earlier.now, step),
    level,
  );
  const dueOf = (step: Step): Due => {
    const tick = options.ticks?.[step];
    if (tick === 'done') return 'earlier';
    if (tick === 'notNeeded' || options.stepsOff?.includes(step)) return 'notNeeded';
    if (done(earlier.now, step)) return 'earlier';
    if (wanted.has(step)) return 'now';
    if (done(earlier.before, step)) return 'earlier';
    return reading.complaint && (step === 'learn' || step === 'feedback' || step === 'followUp')
      ? 'later'
      : 'notNeeded';
  };
  const steps = STEPS.map((step): StepReview => {
    const one = judged.find((other) => other.step === step);
    const due = dueOf(step);
    const own = one?.level ?? 0;
    return {
      step,
      level: own,
      due,
      evidence: one?.evidence ?? null,
      rules: [...new Set(one?.findings.map(({ rule }) => rule) ?? [])],
      tip: tipFor(step, own, due, reading),
    };
  });
  const open = (level: number) =>
    HARM.filter((step) => steps.some((one) => one.step === step && one.due === 'now' && one.level === level));
  return { steps, due: open(0), weak: open(1).filter((step) => improvable(step, reading)) };
}

/** A weak step is worth another word, except where a first move is all that can be asked of this message. */
const improvable = (step: Step, reading: Reading): boolean =>
  step === 'empathise' ? reading.upset === 2 : step !== 'solve';

function wantedSteps(
  sentences: readonly Sentence[],
  reading: Reading,
  conversation: Conversation,
  options: ReviewOptions,
  doneEarlier: (step: Step) => boolean,
  level: (step: Step) => number,
): Set<Step> {
  const wanted = new Set<Step>();
  const turn = turnOf(conversation);
  const closing = turn.sentBefore.length > 0 && SETTLED.test(turn.customer.toLowerCase()) && !reading.complaint;
  if (closing && sentences.some(({ norm }) => CLOSING.test(norm))) {
    for (const step of ['followUp', 'feedback', 'learn'] as const) if (!doneEarlier(step)) wanted.add(step);
  }
  if (!reading.complaint || !reading.sure || reading.language !== 'en') return closing ? wanted : new Set();
  if (sentences.length > 0 && sentences.every(({ norm }) => HOLDING.test(norm))) return wanted;
  if (options.typing && sentences.length <= 1 && !/[.!?]\s*$/.test(sentences[0]?.text ?? '')) return wanted;

  const later = turn.sentBefore.length > 0;
  for (const step of CORE) if (!later || !doneEarlier(step) || step === 'solve') wanted.add(step);
  if (reading.upset >= 1 && (!later || !doneEarlier('empathise'))) wanted.add('empathise');
  // Unless this very message settles the matter, somebody has to come back, at a time that is said.
  if (level('solve') < 2) wanted.add('followUp');
  if (
    reading.issue === null &&
    reading.restated === null &&
    turn.customer.trim().split(/\s+/).length < 12 &&
    level('ask') === 0 &&
    level('solve') < 2
  )
    wanted.add('ask');
  if (options.goodwill?.length && reading.firmsFault && goodwillApplies(reading, options)) wanted.add('compensate');
  if (/\bwhy\b/.test(reading.questions.map(({ text }) => text.toLowerCase()).join(' '))) wanted.add('explain');
  if (later && (reading.contacts ?? 0) >= 2 && doneEarlier('solve')) wanted.add('options');
  return wanted;
}

const DAYS: Record<string, number> = { day: 1, week: 7, month: 30, year: 365 };
const NUMBERS: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};

/** The longest wait that the customer tells, in days. */
export function waitInDays(waits: readonly string[]): number {
  return Math.max(
    0,
    ...waits.map((wait) => {
      const found =
        /(\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) ?(?:business |working |whole |full )?(day|week|month|year)/i.exec(
          wait,
        );
      if (!found) return 0;
      const [, count = '', unit = ''] = found;
      return (NUMBERS[count.toLowerCase()] ?? Number(count)) * (DAYS[unit.toLowerCase()] ?? 0);
    }),
  );
}

function goodwillApplies(reading: Reading, options: ReviewOptions): boolean {
  const days = waitInDays(reading.waits);
  return (options.goodwill ?? []).some(
    (rule) => (rule.kind === 'any' || rule.kind === reading.kind) && days >= rule.fromDays,
  );
}
