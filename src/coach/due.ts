/** Which steps are wanted now. */
import type { Conversation, Due, Reading, ReviewOptions, Sentence, Step, StepReview } from './model.ts';
import { STEPS } from './model.ts';
import { complaintIn, evidenceOf } from './reading/complaint.ts';
import { isSettled, type Turn, turnOf } from './reading/turn.ts';
import type { JudgedStep } from './rule.ts';
import { has } from './text/gate.ts';
import { remember } from './text/memory.ts';
import { normal } from './text/normal.ts';
import { NUMBER_WORDS } from './text/numbers.ts';
import { sentencesOf } from './text/sentences.ts';
import { contentStems } from './text/stems.ts';
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
/** Steps of the last answer, when the matter is settled. */
const LAST: readonly Step[] = ['followUp', 'learn', 'feedback'];

/** A holding message: somebody is at it, more follows. */
const HOLDING =
  /^(?:@\w+ |hi\b[^,.!]{0,20}[,.!]? ?|(?:ok(?:ay)?|sure|of course|certainly|right|thanks(?: for that)?|thank you|got it|great|no problem|yes|alright)[,.!]* )*(?:one|just a|a|give me a|bear with me|please (?:hold|wait|bear|stay)|hold on|hang on|let me (?:just )?(?:check|look|see|pull|have a look|take a look|find|ask|get)|i(?:'m| am|'ll| will|m|ll) (?:just )?(?:check|checking|look|looking|pull|pulling|having a look|be right back|find|ask|asking|get|getting|see|reading|with you)|checking|looking|thanks for (?:waiting|your patience|holding|bearing)|thank you for (?:waiting|your patience|holding|bearing)|still (?:here|checking|looking|on it)|on it|brb|back in a|two (?:mins?|minutes|ticks|secs?)|won't be (?:a|long))\b.{0,80}$/;
/** The same in other words, where the sentence says little else. */
const WAITING =
  /\b(?:still (?:with me|there|here|looking|checking|on it)|are you (?:still )?there|on (?:the|my) (?:other )?(?:line|phone)|system(?:'s| is)? (?:\w+ )?(?:slow|loading)|(?:loading|pulling) (?:up|it|your|slowly)|with you (?:in|shortly|soon|right)|won't be long|(?:nearly|almost) there|(?:two|one|five|a few|couple of) (?:more )?(?:secs?|seconds|ticks|mins?|minutes|moments?)|hang (?:on|tight)|hold (?:on|tight|please)|bear with|talking to (?:them|the|my)|give me (?:a|one|two|five))\b/;
/** Longest sentence that may only ask for patience. In words. */
const LONGEST_WAIT = 14;
const isHolding = ({ norm }: Sentence): boolean =>
  has(HOLDING, norm) || (has(WAITING, norm) && norm.split(' ').length <= LONGEST_WAIT);
/** Within this very chat somebody is back: that is the follow-up. */
const BACK_SOON =
  /\b(?:be |come |am |are )?(?:right|straight) back\b|\bback (?:with|to) you (?:right away|straight away|in (?:a|one|two|five|ten|\d+) (?:sec\w*|moments?|mins?|minutes?))\b|\b(?:one|just a) (?:moment|sec|second|minute)\b/;
/** The agent closes the case. */
const CLOSING =
  /\b(?:clos(?:e|ed|es|ing) (?:this|the|your|it|that|my|our|off)\b|(?:matter|case|ticket|chat|file|claim|complaint|conversation) (?:is |as |now |has been |can be )*(?:closed|solved|resolved)|mark(?:ed|ing)? (?:this|it|the \w+) (?:as )?(?:closed|solved|resolved|done)|sign(?:ing)? (?:this|it) off)/;
/** The agent opens something that has an end yet to come: somebody has to tell of it. */
const OPENED =
  /\b(?:i|we)\b[^.!?]{0,60}\b(?:opened|raised|started|launched|lodged|filed|logged|set up) (?:an?|the|your|another) (?:[\w-]+ ){0,2}(?:case|ticket|investigation|claim|trace|search|enquiry|inquiry|dispute|review)\b/;
/** The customer asks for the reason, for a choice, or for what will change. */
const ASKS_WHY =
  /\bwhy\b[^.!]{0,120}\?|\bwhy\?|\b(?:explain|explanation|reason|how come|what (?:went wrong|caused|is the cause|happened)|want to (?:know|understand) (?:what|how|why)|answers? (?:as to|on) why)\b|\bhow (?:is|was|can|could|did) (?:this|that|it)\b[^.!]*\b(?:possible|happen)/;
const ASKS_CHOICE =
  /\bwhat (?:are|were|other) (?:my |the |our )?(?:options|choices|alternatives)\b|\bwhat can (?:i|you|we) do\b|\b(?:options|alternatives?|choices?)\?|\bwhat now\b|\b(?:what|which|any|some|other) (?:options|choices?|alternatives?)\b|\b(?:give|gave|want|have|like) (?:me |us )?(?:a|the|some) (?:choice|say)\b/;
const ASKS_CHANGE =
  /\b(?:never|not|doesn't|won't|isn't going to) (?:\w+ )?happens? (?:to (?:\w+ ){1,3})?again\b|\bmake sure (?:that )?(?:no ?one|nobody|it|this|others?|that)\b|\bwhat (?:are|will|have|did) you (?:do|doing|done|tell|told|chang\w+)\b|\b(?:no ?one|nobody|anyone|somebody) else\b/;
/** Fewest new words of the customer's that make a complaint another one than before. */
const NEW_WORDS = 3;
/** How plainly they have to complain of it; see complaint.ts. */
const NEW_FROM = 0.9;
/** What was promised did not happen. */
const NOT_KEPT =
  /\b(?:nobody|no one|noone|none of you)(?: \w+)? (?:called|rang|phoned|came|wrote|answered|replied|showed|turned up|contacted|has)\b|\b(?:came and went|(?:you|he|she|they)(?: also)? (?:said|promised|told me) (?:that|this|it|the same|so) (?:last|on|before|yesterday|a|two|already|twice)|(?:a|two|three|\d+) (?:days?|weeks?|hours?) later\b|still (?:no|nothing|not)\b|heard nothing|never (?:called|rang|came|wrote|got|arrived|happened))/;
/** Only that it takes so long, or that what was advised did not help. */
const IMPATIENT =
  /^(?:hello+|hey|hurry|come on|still|any (?:news|update)|well|so|ok|nope|no|same|done (?:that|it)|tried|did (?:that|it)|it(?:'s| has|s)? (?:been|still)|are you|is any|how (?:much )?long)\b.{0,60}$/;
/** Words above which a complaint is taken to tell what it is about. */
const TELLS_FROM = 12;

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
  const earned = (list: readonly JudgedStep[], step: Step) => list.find((one) => one.step === step)?.level ?? 0;
  const done = (list: readonly JudgedStep[], step: Step) => earned(list, step) === 2;
  const wanted = wantedSteps(
    sentences,
    reading,
    conversation,
    options,
    // What was said in an earlier turn, however weakly, is not asked for a second time; this turn's bubbles are still being written.
    (step) => earned(earlier.before, step) > 0 || done(earlier.now, step),
    (step) => earned(earlier.before, step),
    level,
  );
  const dueOf = (step: Step): Due => {
    const tick = options.ticks?.[step];
    if (tick === 'done') return 'earlier';
    if (tick === 'notNeeded' || options.stepsOff?.includes(step)) return 'notNeeded';
    if (done(earlier.now, step)) return 'earlier';
    if (wanted.has(step)) return 'now';
    if (earned(earlier.before, step) > 0) return 'earlier';
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
  const { customer, sentBefore } = turnOf(conversation);
  const broken = has(NOT_KEPT, normal(customer));
  const idle = level('own') < 2 && level('ask') === 0 && !sentences.some(({ norm }) => has(ROUTE, norm));
  /** A hollow word is not enough for a customer who has to come back, and never got a whole one. */
  const falls = (step: Step) =>
    level(step) === 1 &&
    reading.complaint &&
    sentBefore.length > 0 &&
    (step === 'followUp' ||
      (step === 'solve' && idle) ||
      (WHOLE.includes(step) && (broken || earned(earlier.before, step) < 2)));
  const open = (lacks: (step: Step) => boolean) =>
    HARM.filter((step) => steps.some((one) => one.step === step && one.due === 'now') && lacks(step));
  return {
    steps,
    due: open((step) => level(step) === 0 || falls(step)),
    weak: open((step) => level(step) === 1 && !falls(step) && isWorthIt(step, reading, options)),
  };
}

/** Steps that somebody in person takes, or they are not taken. */
const WHOLE: readonly Step[] = ['apologise', 'own'];
/** Where the customer is sent, or what they are asked to do: a move, though none of ours. */
const ROUTE = /\b(?:please|pls|plz|kindly|contact|call|send|write|fill|dm|e-?mail|visit|try)\b/;

const isWorthIt = (step: Step, reading: Reading, { strictness }: ReviewOptions): boolean =>
  strictness === 'gentle' ? false : strictness === 'strict' || improvable(step, reading);

/** A weak step is worth another word, except where a first move is all that can be asked of this message. */
const improvable = (step: Step, reading: Reading): boolean =>
  step === 'empathise' ? reading.upset === 2 : step !== 'solve';

function wantedSteps(
  sentences: readonly Sentence[],
  reading: Reading,
  conversation: Conversation,
  options: ReviewOptions,
  doneEarlier: (step: Step) => boolean,
  /** How well the answers before did a step. */
  said: (step: Step) => number,
  level: (step: Step) => number,
): Set<Step> {
  const wanted = new Set<Step>();
  const turn = turnOf(conversation);
  const asked = normal(turn.customer);
  const later = turn.sentBefore.length > 0;
  const closing = isSettled(asked) || sentences.some(({ norm }) => has(CLOSING, norm));
  if (later && !reading.complaint && closing && complained(turn.earlier))
    for (const step of LAST) if (!doneEarlier(step)) wanted.add(step);
  if (!reading.complaint || !reading.sure || reading.language !== 'en') return wanted;
  if (sentences.length > 0 && sentences.every(isHolding)) return wanted;
  if (options.typing && sentences.length <= 1 && !/[.!?]\s*$/.test(sentences[0]?.text ?? '')) return wanted;

  // What was said once is done, until the customer has something new to complain of, or a promise was not kept.
  const again = later && isNew(turn.customer, turn.earlier);
  const broken = later && has(NOT_KEPT, asked);
  for (const step of CORE) if (!later || again || !doneEarlier(step) || step === 'solve') wanted.add(step);
  if (broken) wanted.add('apologise').add('own');
  // An apology for it before, and a deed now: that is care enough.
  const cared = doneEarlier('empathise') || (said('apologise') === 2 && level('own') === 2);
  if (reading.upset >= 1 && (!later || again || !cared)) wanted.add('empathise');
  // Unless this very message settles the matter, somebody has to come back, at a time that is said.
  // Who had to come back wants to hear that it holds, too.
  const stays = later || level('solve') < 2 || sentences.some(({ norm }) => has(OPENED, norm));
  if (stays && !sentences.some(({ norm }) => has(BACK_SOON, norm))) wanted.add('followUp');
  if (!later && namesNothing(reading, turn) && level('ask') === 0 && level('solve') < 2) wanted.add('ask');
  if (options.goodwill?.length && reading.firmsFault && goodwillApplies(reading, options)) wanted.add('compensate');
  if (has(ASKS_WHY, asked)) wanted.add('explain');
  if (has(ASKS_CHANGE, asked)) wanted.add('learn');
  if (has(ASKS_CHOICE, asked) || (later && (reading.contacts ?? 0) >= 2 && doneEarlier('solve') && level('solve') < 2))
    wanted.add('options');
  return wanted;
}

/** A complaint of a few words in which nothing tells what went wrong. */
const namesNothing = (reading: Reading, turn: Turn): boolean =>
  turn.customer.trim().split(/\s+/).length < TELLS_FROM &&
  (((reading.issue === null || reading.issue === 'the experience') &&
    (reading.restated === null || reading.kind === 'quality')) ||
    contentStems(normal(turn.customer)).every((one) => SAYS_NOTHING.has(one)));

/** Judgements and words for anything, as stems: a complaint made of them alone does not tell what went wrong. */
const SAYS_NOTHING = new Set(
  contentStems(
    'thing things stuff it product products item service company firm bank shop store app site website place experience broken useless terrible awful horrible worst bad rubbish garbage trash joke absolute absolutely total totally complete utter clown clowns disgrace disgusting pathetic ridiculous shocking shambles nightmare scam scammers country world planet ever life work works working wrong poor crap rubbish people lot guys fix sort angry furious fuming unhappy disappointed annoyed unacceptable never again problem issue',
  ),
);

/** Longest text that is asked whether it complains, in UTF-16 units. */
const MOST = 20_000;
const complained = remember(
  100,
  (earlier: string): boolean => complaintIn(sentencesOf(earlier.slice(-MOST))).complaint,
);

/** Conversations of which it is remembered whether their last turn complains anew. */
const REMEMBERED = 100;
const complainsAnew = remember(REMEMBERED, (key: string): boolean => {
  const [last = '', earlier = ''] = JSON.parse(key) as string[];
  const known = new Set(contentStems(normal(earlier)));
  const fresh = new Set(contentStems(normal(last)).filter((one) => !known.has(one)));
  return fresh.size >= NEW_WORDS && !IMPATIENT.test(normal(last)) && evidenceOf(sentencesOf(last)).score >= NEW_FROM;
});
const isNew = (last: string, earlier: string): boolean => complainsAnew(JSON.stringify([last, earlier]));

const DAYS: Record<string, number> = { day: 1, week: 7, month: 30, year: 365 };
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
      return (NUMBER_WORDS[count.toLowerCase()] ?? Number(count)) * (DAYS[unit.toLowerCase()] ?? 0);
    }),
  );
}

function goodwillApplies(reading: Reading, options: ReviewOptions): boolean {
  const days = waitInDays(reading.waits);
  return (options.goodwill ?? []).some(
    (rule) => (rule.kind === 'any' || rule.kind === reading.kind) && days >= rule.fromDays,
  );
}
