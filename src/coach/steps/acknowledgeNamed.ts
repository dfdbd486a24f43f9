/** Where a sentence names this customer’s problem: by the words of trouble, and by the customer’s own. */
import type { Sentence, Span } from '../model.ts';
import { turnOf } from '../reading/turn.ts';
import type { RuleContext } from '../rule.ts';
import { clausesIn } from '../text/clauses.ts';
import { COMMON, conceptsIn } from '../text/echo.ts';
import { has, matchIn } from '../text/gate.ts';
import { normal } from '../text/normal.ts';
import { contentStems, stem } from '../text/stems.ts';
import {
  ASKING,
  CONDITION,
  EXPECTED,
  GENERAL,
  HEARD,
  MENTIONED,
  NAMELESS,
  NOT_NAMED,
  NO_PROBLEM,
  ORDER,
  OUR_DELAY,
  POINTED,
  SAID_BACK,
  PROBLEM,
  SORRY_CLAUSE,
  SORRY_FOR,
  SHARED_VIEW,
  SORRY_NOUN,
  SYMPATHY,
  TROUBLE,
  WRONG,
  YOURS,
  YOU_HAVE_TROUBLE,
} from './acknowledgeWords.ts';

/** "That error message", "the crashes": a word for what is wrong that the customer used, with a pointer. */
function theirOwnWord(norm: string, customerStems: ReadonlySet<string>): Span | null {
  for (const found of norm.matchAll(POINTED)) {
    const word = found[1] ?? '';
    if (customerStems.has(stem(word))) return { from: found.index, to: found.index + found[0].length };
  }
  return null;
}

/** Whether what is wrong stands in an if-clause, and not in what follows from it. */
function inCondition(norm: string, problemAt: number): boolean {
  const found = CONDITION.exec(norm);
  if (!found || /\bif you haven't\b/.test(norm)) return false;
  const end = norm.indexOf(',', found.index);
  return problemAt >= found.index && (end < 0 || problemAt < end);
}

/** "Sorry the jug arrived cracked", "apologies for the wait": the apology's own words say what went wrong. */
function sorryNames({ norm }: Sentence, customerStems: ReadonlySet<string>): Span | null {
  for (const found of norm.matchAll(SORRY_FOR)) {
    const about = found[1] ?? '';
    // The apology's own clause: what follows a comma is another matter.
    const clause =
      /^[^,]*?(?=, (?!and)| (?:but|so) | (?:and )?(?:i|we)(?:'ll|'d|'re|'ve| will| would| are| have) |$)/.exec(
        about,
      )?.[0] ?? about;
    if (OUR_DELAY.test(clause) || NOT_NAMED.test(clause)) continue;
    const named = contentStems(clause).filter((one) => !NAMELESS.has(one) && !COMMON.has(one));
    const shared = named.filter((one) => customerStems.has(one));
    if (
      shared.length > 0 ||
      (named.length > 0 && (WRONG.test(clause) || PROBLEM.test(clause) || OWN_PROBLEM.test(clause)))
    )
      return { from: found.index, to: found.index + found[0].length };
  }
  return null;
}
/** Whether a sentence names this customer's problem, and where. */
export function namesProblem(sentence: Sentence, customerStems: ReadonlySet<string>): Span | null {
  const { norm, question } = sentence;
  const problem = matchIn(PROBLEM, norm) ?? matchIn(WRONG, norm);
  const stems = [...new Set(contentStems(norm))].filter((one) => !COMMON.has(one));
  const shared = stems.filter((one) => customerStems.has(one)).length;
  const place = problem ? { from: problem.index, to: problem.index + problem[0].length } : { from: 0, to: norm.length };
  const named = sorryNames(sentence, customerStems);
  if (named) return named;
  const told =
    matchIn(SORRY_CLAUSE, norm) ??
    matchIn(SORRY_NOUN, norm) ??
    matchIn(YOU_HAVE_TROUBLE, norm) ??
    matchIn(MENTIONED, norm) ??
    (question ? null : matchIn(SAID_BACK, norm));
  if (told && !has(ASKING, norm)) return { from: told.index, to: told.index + told[0].length };
  if (has(GENERAL, norm) || has(OUR_DELAY, norm)) return null;
  const own = theirOwnWord(norm, customerStems);
  if (own) return own;
  const condition = problem !== null && inCondition(norm, problem.index);
  if (has(ORDER, norm) && !condition && !has(SYMPATHY, norm)) return null;
  if (has(EXPECTED, norm) && shared >= 1 && !question) return place;
  const framed = (has(SYMPATHY, norm) || has(HEARD, norm)) && !has(NO_PROBLEM, norm);
  if (framed && ((shared >= 1 && (problem !== null || stems.length >= 2)) || (problem && has(OWN_PROBLEM, norm))))
    return place;
  if (has(TROUBLE, norm) && shared >= 1) return place;
  if (has(YOURS, norm) && problem && shared >= 1) return place;
  if (condition && shared >= 1) return place;
  if (!question && problem && shared >= 1 && !has(ORDER, norm)) return place;
  return question && shared >= 2 && problem && !has(ASKING, norm) ? place : null;
}

const spoken = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();
/** What the customer's messages speak of, for as long as their stems are remembered. */
export function spokenOf({ customerStems, conversation }: RuleContext): ReadonlySet<string> {
  let known = spoken.get(customerStems);
  if (!known) {
    known = new Set(conceptsIn(normal(turnOf(conversation).everything)).map(({ name }) => name));
    spoken.set(customerStems, known);
  }
  return known;
}
/** A price or a future is no trouble, though it uses the words of one. */
const NO_TROUBLE =
  /\b(?:free of charge|no (?:extra )?(?:charge|cost|fee)|without charge|(?:small|extra|additional) (?:charge|fee)|worth the wait)\b/;
/** Longest question that only repeats what the customer said: "In bits??" In words. */
const ECHO_QUESTION = 4;
/** Words of the customer's, or others for the same trouble, in a clause that tells how it is: they were heard. */
export function echoes({ norm, question }: Sentence, context: RuleContext): Span | null {
  if (has(ORDER, norm) || has(GENERAL, norm) || has(OUR_DELAY, norm)) return null;
  const said = spokenOf(context);
  for (const { text, from, to, who, tense, joined } of clausesIn(norm)) {
    const own = conceptsIn(text);
    const shared = own.filter(({ name }) => said.has(name));
    const words = shared.filter(({ number }) => !number).length;
    if (shared.length === 0 || has(NO_TROUBLE, text)) continue;
    const short = text.split(' ').length <= ECHO_QUESTION;
    if (question ? !(short && words === own.length) : tense === 'future' || (tense === 'modal' && who === 'firm'))
      continue;
    const trouble = shared.some((one) => one.trouble);
    const mostly = words * 2 >= own.length;
    const ours = who === 'firm';
    if (
      question ||
      (words >= 3 && !ours) ||
      (words >= 2 && !ours && (trouble || (mostly && who !== 'none' && joined !== 'if'))) ||
      (trouble && !(ours && tense !== 'present')) ||
      (!ours && has(SHARED_VIEW, text))
    )
      return { from, to };
  }
  return null;
}

/** The topic without the problem. */
export function namesTopic({ norm, question }: Sentence, customerStems: ReadonlySet<string>): Span | null {
  if (question || ORDER.test(norm) || /\b(?:thank|thanks|glad|happy|regards)\b/.test(norm)) return null;
  const shared = contentStems(norm).filter((one) => !COMMON.has(one) && customerStems.has(one)).length;
  return shared >= 1 ? { from: 0, to: norm.length } : null;
}

/** Problems that need no noun beside them to be this customer's: a delay, a wait, a missing parcel. */
const OWN_PROBLEM =
  /\b(?:delay\w*|late|wait(?:ing|ed)?|hasn't arrived|not arrived|missing|lost|damaged|broken|cracked|cancel\w*|charged|outage|wrong \w+|rude\w*|noise|crash\w*|declin\w*|(?:unable|not (?:being )?able) to \w+|trouble (?:using|with|logging|accessing|adding) \w+)\b/;
