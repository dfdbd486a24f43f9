/** Whether the customer complains: evidence for and against, each with a weight, and a band in which it is not sure. */
import { COMPLAINT } from '../learnt/complaintWeights.ts';
import { featuresOf } from '../learnt/features.ts';
import { linear } from '../learnt/linear.ts';
import type { Sentence } from '../model.ts';
import { has, mayMatch } from '../text/gate.ts';
import { WRONG_WORDS } from '../text/wrong.ts';
import { type Evidence, FOR, WORDS } from './evidence.ts';
import { AGAINST } from './evidenceAgainst.ts';
import { SLIGHT, TOLD } from './evidenceTold.ts';

/** From this sum on it is taken for a complaint. */
const COMPLAINT_FROM = 0.4;
/** Below these distances from the threshold the coach is not sure, and asks nothing. */
const UNSURE = { complaint: 0.2, none: 0.3 };

/** A sentence that asks for something to be done: what sounds bad in it is often just what the request is about. */
const REQUEST =
  /\b(?:i(?: just)? (?:need|want|wanted|gotta|have|would like|'d like)|i'd like|i was going) to\b|^(?:hi,? |hello,? |and |so |also )?(?:can|could|would|will) (?:you|i|we|anyone|someone)\b|^how (?:do|can|would|to)\b|\b(?:let me know|is there any way|may i know|please (?:advise|assist|help me to|let me))\b/;
/** Answers to a question of ours, and data that was asked for. A sentence that tells what went wrong is neither, whatever numbers it names. */
const DATA =
  /^(?:yes|no|ok|okay|sure|maybe|hi|hello|my name is|name|username|email|order id|account number|booking|actually|middle)\b.{0,60}$|(?<![@#\w])\d{5,}\b|\w@\w+\.\w+|^[^.!?]{0,30}\b[a-z]{1,3}\d{2,}[a-z\d]*\b.{0,10}$/;
/** Sentences that are only politeness weigh nothing in either direction. */
const POLITE =
  /^(?:hi|hello|hey|good (?:morning|afternoon|evening)|please|thanks?|thank you|regards|cheers|kind regards)\b.{0,25}$/;
/** The message opens with a plain question for information: what sounds bad behind it is its occasion. */
const INFO =
  /^(?:@\w+ )*(?:(?:hi|hello|hey|so|just|ok)\b,? )*(?:how (?:much|many|do i|can i|to|long does)|what(?:'s| is| are) the (?:\w+ )?(?:price|cost|fee|rate|time|difference|policy|hours)|where (?:can|do)|when (?:do|does)|is (?:it (?:too|possible|ok)|there (?:any way|a)|too)|has the|may i|am i able|are you (?:guys )?(?:down|open|telling))\b/;
/** Slight signs count for no more than this in one sentence. */
const SLIGHT_MOST = 1.3;
/** Beside a word for what went wrong they mostly repeat it. */
const SLIGHT_BESIDE = 0.8;

/** "No problem with it", "doesn't drip any more", "couldn't be better": bad words that are taken away again. */
const TAKEN_AWAY =
  /\b(?:no|not|never|nothing|without|hardly any|zero|(?:did|do|does|have|has|had|was|is|are)n't)\b(?: (?:had|have|got|seen|any|an?|one|single|more|real|observable|visible|other|been|it|be|at|all)\b){0,4} (?:problems?|issues?|complaints?|complain|delays?|delayed|faults?|errors?|hassle|trouble|wrong(?= with| at all)|bad(?= at all|,|[.!]|$| for)|bugs?|glitch(?:es)?|crash(?:es)?|queues?|late|damaged?|broken)\b(?! (?:was |been |got )?(?:solved|fixed|resolved|sorted))|\b(?:does|do|did|is|has|have)(?:n't| not) (?:\w+ ){1,4}any ?more\b|\b(?:couldn't|could not|can't|cannot) (?:be (?:\w+er|more)\b[^.!?]*|ask for more|complain|fault|thank (?:you|\w+) enough|recommend (?:\w+ ){1,3}enough|wait (?:to|for|until|till))\b|\b(?:wonder|would|might|wouldn't) mind\b|\bno longer \w+s\b/g;
/** "Nothing broke, nobody rude". */
const NOTHING_WRONG = new RegExp(
  `\\b(?:nothing|nobody|no one|none|never) (?:was |is |were |got |ever |felt |seemed )?(?:${WRONG_WORDS})\\b`,
  'g',
);
/** It was put right: what went wrong is over. */
const OVER =
  /\b(?:problem|issue|error|fault|bug|it|this|everything|all)(?:'s| is| was| has been| got| have been)? (?:now |all |finally )?(?:solved|fixed|sorted|resolved|repaired|put right)\b|\b(?:you|they|he|she) (?:have |'ve |has )?(?:already |just |quickly )?(?:fixed|sorted|solved|repaired|replaced|mended)\b|\b(?:fixed|solved) (?:it|at last)\b|\b(?:works?|working) (?:again|now|perfectly|fine|a treat|like a dream)\b|\bdid the trick\b|\b(?:warm|fine|ok|okay|back|good|normal|up|clean|dry|quiet) again\b|\bas good as new\b|\b(?:is|are|'s) here,? (?:now|and|thanks)|\ball good\b|\barrived (?:safely|today|this|now|,|and)|\b(?:sorting|fixing|solving|resolving) (?:that|this|it|my|the|our)\b|\bcame through (?:this|today|yesterday|now|fine)\b/;
const NOT_OVER = /\b(?:but|again|still|not|n't|never|until|before|only|needs?|have to|must|please|when|how long)\b|\?/;
/** A case that is only thought of: "if it breaks", "what happens if", "does the cover include". */
const THOUGHT =
  /\b(?:if|in case|should|what happens (?:if|when)|whenever) (?:i|we|it|my|the|one|something|they|a|an|anything|this)\b/;
/** What the customer did or lost themselves, as the occasion of a request. */
const THEIR_DOING =
  /^(?:@\w+ )*(?:forgot|lost) (?:the|my)\b|\b(?:i|my (?:son|daughter|husband|wife|kid|dog|cat|partner|boss)|we)(?:'ve| have| just| had| accidentally)* (?:lost|broke|dropped|forgot|forgotten|misplaced|missed|mistyped|typed|spilt|spilled|entered|cracked|damaged|moved|sat on|chose|picked|ordered) (?:the|my|our|his|her|a|an|it|wrong)\b|^(?:@\w+ )?my (?:phone|laptop|tablet|watch|computer|old \w+) (?:broke|died|was stolen|is broken|got lost)\b/;
/** A plain question, also where nobody put the question mark. */
const ASKS =
  /^(?:@\w+ |hi,? |hello,? |hey,? |so,? |and ){0,4}(?:is|are|was|do|does|did|can|could|would|will|has|have|may|what|which|who|how|where|when) (?:it|there|you|i|we|the|my|your|this|that|they|too|any|someone|anyone|much|many|long|to)\b/;
/** What has happened already, also in a question. */
const HAPPENED =
  /\b(?:wasn't|weren't|didn't|hasn't|haven't|never|still|was|were|got|been|closed|charged|kept|keeps|won't)\b/;
/** A question that takes for granted that something went wrong. */
const ACCUSES =
  /\b(?:why|how come|how (?:is|was|can) (?:it|this|that|you)|how long (?:do|does|must|will|am|is)|how many (?:times|more)|how much longer|when (?:will|are|is) (?:you|someone|this|it|my|the)|where(?:'s| is| are) (?:my|our)|what (?:is|are|'s) (?:going|wrong|happening|the point)|are you (?:serious|kidding|joking|ever)|how dare|what the)\b/;
/** Written as it is spoken. */
const SPELT: readonly [RegExp, string][] = [
  [/\b(did|does|do|is|was|has|have|had|are|were|could|would|should)nt\b/g, "$1n't"],
  [/\bcant\b/g, "can't"],
  [/\bwont\b/g, "won't"],
  [/\bu\b/g, 'you'],
  [/\bur\b/g, 'your'],
  [/\b(?:pls|plz)\b/g, 'please'],
];
/** A thing of the firm's or the customer's, and what it does: told without a question, a wish or thanks, that is most often a report. */
const REPORT =
  /^(?:@\w+ |hi,? |hello,? |so,? |and |dear \w+,? ){0,3}(?:(?:the|my|our|your|this|these|one|two|half|both|an?) (?:[\w'-]+ ){1,5}?|it |they |he |she |you |(?:[\w'-]+ ){1,2}?)(?:is|are|was|were|has|had|does|did|do|don't|doesn't|didn't|isn't|wasn't|won't|can't|came|got|took|left|gave|went|made|put|sent|\w{2,}(?:ed|es)|\w{3,}s)\b/;

/** What the learnt model looks at. */
export const complaintFeatures = (sentences: readonly Sentence[]): string[] =>
  featuresOf(sentences.map(({ norm }) => norm).join(' ')).map(({ name }) => name);

const judge = linear(COMPLAINT);
/** What the learnt model's odds weigh beside the evidence: together they judge texts that neither has seen better than either. */
const LEARNT = 0.2;

/** Whether it is a complaint, and whether that is certain enough to ask anything of the reply. */
export function complaintIn(sentences: readonly Sentence[]): { complaint: boolean; sure: boolean } {
  const evidence = evidenceOf(sentences).score - COMPLAINT_FROM;
  const [likely = 0.5] = judge(complaintFeatures(sentences)).likely;
  const both = evidence + LEARNT * Math.log(likely / (1 - likely));
  // What the model overturns is asked for nothing.
  const sure = both >= 0 ? evidence >= UNSURE.complaint : Math.max(both, evidence) <= -UNSURE.none;
  return { complaint: both >= 0, sure };
}

const sum = (list: readonly Evidence[], norm: string) =>
  list.reduce((total, [weight, pattern]) => (has(pattern, norm) ? total + weight : total), 0);

/** What one sentence says for and against a complaint. */
function weigh({ norm, question }: Sentence): { plus: number; minus: number; report: boolean } {
  const spelt = SPELT.reduce((text, [wrong, right]) => text.replace(wrong, right), norm);
  const text = [TAKEN_AWAY, NOTHING_WRONG].reduce(
    (left, one) => (mayMatch(one, left) ? left.replace(one, ' ') : left),
    spelt,
  );
  const over = has(OVER, text) && !has(NOT_OVER, text);
  const word = over ? 0 : Math.max(0, ...WORDS.map(([weight, pattern]) => (has(pattern, text) ? weight : 0)));
  const wrong = word + (over ? 0 : sum(FOR, text) + sum(TOLD, text));
  const asks = question || has(ASKS, text);
  const against =
    (has(ACCUSES, text) && asks ? 0 : sum(AGAINST, text)) +
    (over ? 1.2 : 0) +
    (text !== spelt ? 0.6 : 0) +
    (wrong === 0 && has(DATA, text) ? 0.9 : 0);
  let share = has(REQUEST, text) ? 0.6 : 1;
  if (has(THOUGHT, text) && (asks || has(REQUEST, text)) && !has(HAPPENED, text)) share = 0.15;
  else if (asks && !has(ACCUSES, text)) share = has(HAPPENED, text) ? 0.8 : 0.5;
  const theirs = has(THEIR_DOING, text) ? 1.2 : 0;
  const report = wrong === 0 && against === 0 && !asks && theirs === 0 && has(REPORT, text);
  return {
    plus: (wrong * 0.8 + (over ? 0 : Math.min(word > 0 ? SLIGHT_BESIDE : SLIGHT_MOST, sum(SLIGHT, text)))) * share,
    minus: against + theirs,
    report,
  };
}
/** What a plain report weighs. */
const REPORTS = 0.75;

/** What speaks for a complaint less what speaks against it. */
export function evidenceOf(sentences: readonly Sentence[]): { score: number } {
  let plus = 0;
  let reports = false;
  let minus = has(INFO, sentences.find(({ norm }) => !has(POLITE, norm))?.norm ?? '') ? 0.9 : 0;
  for (const sentence of sentences) {
    if (has(POLITE, sentence.norm)) continue;
    const one = weigh(sentence);
    plus += one.plus;
    minus += one.minus;
    reports ||= one.report;
  }
  // Where somebody praises or asks, what is told plainly is no report of a fault.
  if (reports && minus === 0) plus += REPORTS;
  // Praise beside a complaint does not undo it: what speaks against counts less the more speaks for.
  return { score: plus - minus * (plus > 2.5 ? 0.3 : 0.6) };
}
