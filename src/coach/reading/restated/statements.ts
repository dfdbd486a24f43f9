/** Turns what is no statement (a question, a telegram, a request, an outcry) into one, still in the customer's own person. */
import type { Thing } from '../things.ts';
import type { Clause } from './clauses.ts';
import { parse, tokensOf } from './parse.ts';
import { somethingWrong, whyOf } from './asked.ts';
import { tells } from './fit.ts';
import { OPENING } from './openings.ts';
import { opinionOf } from './opinions.ts';
import { blocked, passive } from './others.ts';
import { theyAreYou } from './theirs.ts';
import { helpOf, wishOf } from './wishes.ts';
import { wonderedOf } from './wondered.ts';
import { telegramOf } from './telegrams.ts';
import { againOf } from './again.ts';
import { articled, patientOf } from './verbless.ts';
import { DETERMINERS, isAdverb, isAuxiliary, isPlural, PREPOSITIONS } from './words.ts';
import { formsOf, GERUND } from './verbs.ts';

/** How a statement came about: the less of it stands there as it was said, the less it is worth. */
export type Form = 'said' | 'why' | 'short' | 'blocked' | 'unknown' | 'opinion' | 'help' | 'wish';

export interface Statement {
  text: string;
  form: Form;
}

export interface Surroundings {
  /** All that was said before the clause. */
  before: string;
  /** The one thing that was named before the clause, or null. */
  thing: Thing | null;
  question: boolean;
}

/** @param clause a cleaned clause without its lead */
export function statementsOf(given: Pick<Clause, 'text' | 'whole'>, around: Surroundings): Statement[] {
  const { whole } = given;
  const clause =
    tells(given.text) && passive(given.text) === null
      ? (theyAreYou(given.text, around.before) ?? given.text)
      : given.text;
  const found: Statement[] = [];
  const push = (text: string | null, form: Form) => {
    if (text) found.push({ text, form });
  };
  const cannot = blocked(clause);
  push(cannot, 'blocked');
  push(passive(clause), 'said');
  push(againOf(clause), 'said');
  const why = whyOf(clause);
  push(why, 'why');
  push(somethingWrong(clause), 'why');
  push(wonderedOf(clause, around.question), 'unknown');
  push(helpOf(clause), 'help');
  const opinion = opinionOf(clause);
  push(opinion, 'opinion');
  push(wishOf(clause, around.thing), 'wish');
  push(issueIs(whole ?? clause), 'short');
  push(factOf(clause), 'short');
  if (
    !why &&
    !cannot &&
    !(opinion && (VERDICT.test(clause) || /^(?:a )?(?:bit|little) /i.test(clause))) &&
    !isQuestion(clause, around.question)
  ) {
    const tokens = tokensOf(clause);
    const parsed = parse(tokens);
    if (parsed && !(/^no (?!one\b)/i.test(clause) && !isAuxiliary(tokens[parsed.verb]?.low ?? '')))
      push(patientOf(tokens, parsed.verb) ? telegramOf(clause, around.thing) : articled(tokens, parsed.verb), 'said');
    else {
      if (OPENING.test(clause) || PREPOSITIONS.has(tokens[0]?.low ?? '')) push(clause, 'said');
      push(telegramOf(clause, around.thing), 'short');
      if (whole && /^(?:I|we)\b/i.test(whole)) push(whole, 'said');
    }
  }
  return found;
}

/** Ends in a judgement that the firm does not say of itself. */
const VERDICT =
  /\b(?:is|are|was|were|has been|have been|seems|feels) (?:[a-z]+ ){0,2}(?:poor|bad|terrible|horrible|awful|useless|ridiculous|dreadful|appalling|shocking|disappointing|frustrating|annoying|ugly|pathetic|worst|atrocious|disgusting|hopeless|lousy)(?: (?:as well|too|now|again|overall|in general))?(?:$|,| (?:and|but) )/i;

const isQuestion = (clause: string, question: boolean) =>
  question &&
  !/^when (?:I|we|my|the)\b/i.test(clause) &&
  /^(?:who|what|when|where|why|which|how|can|could|would|will|do|does|did|is|are|was|were|have|has|should|may|am|isn't|aren't|don't|doesn't|didn't|can't|couldn't|won't|any|anyone)\b/i.test(
    clause,
  );

/** "The only issue is the limit." */
function issueIs(clause: string): string | null {
  const found =
    /^(?:the |my |our )?(?:only |main |biggest |big |other |real )?(issue|problem|complaint|drawback|downside|gripe)(?: I have| we have)?(?: is|'s| was) ((?:the|my|our|a|an) [^,]{2,50})(?:,.*)?$/i.exec(
      clause,
    );
  if (!found || parse(tokensOf(found[2] ?? ''))) return null;
  return `${found[2]} is ${/^issue/i.test(found[1] ?? '') ? 'an' : 'a'} ${found[1]?.toLowerCase()} for me`;
}

/** "Late pickup", "missing items": a fact in two words. */
function factOf(clause: string): string | null {
  const found =
    /^(?:very |so |really |too |always |again |another )*(late|slow|missing|broken|damaged|cold|dirty|faulty|delayed|noisy|incorrect|unreliable|empty|expired) ((?:[a-z-]+ ){0,2}[a-z-]+)$/i.exec(
      clause,
    );
  if (!found) return null;
  const nouns = found[2]?.toLowerCase() ?? '';
  const words = nouns.split(' ');
  if (
    words.some(
      (word) =>
        PREPOSITIONS.has(word) ||
        isAdverb(word) ||
        isAuxiliary(word) ||
        DETERMINERS.has(word) ||
        /^(?:and|or|i|at|again|ever|night|morning|than|to)$/.test(word) ||
        (formsOf(word) & GERUND) > 0,
    )
  )
    return null;
  return `the ${nouns} ${isPlural(words.at(-1) ?? '') ? 'were' : 'was'} ${found[1]?.toLowerCase()}${found[3] ?? ''}`;
}
