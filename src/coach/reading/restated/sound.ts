/** Whether a clause is a sentence: a subject, a verb of the right form, no second sentence stuck to it, and an end. */
import { parse, type Token, tokensOf } from './parse.ts';
import { BASE, baseOf, formsOf, GERUND, PARTICIPLE, PAST } from './verbs.ts';
import {
  ADJECTIVES,
  bare,
  BE,
  DETERMINERS,
  finite,
  HAVE,
  isAdverb,
  isAuxiliary,
  isPlural,
  isSubjectPronoun,
  MODALS,
  nounToo,
  PREPOSITIONS,
  SUBORDINATORS,
} from './words.ts';

const DANGLING =
  /^(?:can't|cannot|won't|isn't|aren't|wasn't|and|or|but|so|that|which|who|the|a|an|my|your|our|their|to|for|of|with|by|from|as|is|are|was|were|am|because|when|while|i|we|than|if|into|it's|very|really|just|i'm|have|has|had|do|does|did|can|could|will|would|at|on|in|about|get|got|like|even|not|until|after|before|between|per|via|without|some|any|no|every|each|this|these|those|its|his|her|i've|and\/or|etc|such|been|being|too many|more|trying|keep|keeps|since|although|though|where|how|what|an?other|only|also|says|said)$/;
/** A preposition that may end a clause after these. */
const PARTICLE_BEFORE =
  /\b(?:log(?:ged|ging|s)?|sign(?:ed|ing|s)?|kicked|get|getting|got|turn(?:ed|s|ing)?|switch(?:ed|es|ing)?|go(?:es|ing)?|went|gone|pass(?:ed|es)?|came?|comes?|carr(?:y|ied)|put|hold|plug(?:ged|s)?|cut(?:s|ting)?|paid|pay|is|was|are|look(?:ed|s|ing)?|listen(?:ed)?|locked|let|work(?:ed|ing|s)?|stay(?:ed|ing)?|waiting|waited|asked|hand(?:ed)?|fill(?:ed)?|dropp?(?:ed|s)?|be|been|dealt|wait|live[ds]?|took|take[ns]?|power(?:s|ed)?|agreed|signed up|subscribed|talked|access|used) (?:\w+ )?(?:in|on|about|for|with|at|to)$/i;

/** Whether a text breaks off. */
export const endsBadly = (text: string): boolean =>
  !/\b(?:not|n't|to|never|didn't|don't|doesn't) have$|\b(?:never|I|we|you) (?:got|had)$/.test(text) &&
  !/\b(?:where|when|what|how) .*\b(?:is|are|was|were)$/.test(text) &&
  !/\b(?:minutes?|hours?|days?|weeks?|months?|years?|night|morning|evening) (?:before|after|since|on)$/.test(text) &&
  !/\b(?:[a-z]{3,}s|nothing|anything|one|none|it) since$/.test(text) &&
  !/\b(?:telling|told|for|to|with|about|from|at|asking|asked|calling|called|seen|warning|helping|helped|let|left|of) her$|\b(?:can't|cannot|couldn't|didn't|don't) do$/.test(
    text,
  ) &&
  !/\b(?:any|no|once) more$/.test(text) &&
  !/\b(?:let|brought|took|kept|locked) (?:\S+ ){1,3}(?:in|on)$/.test(text) &&
  DANGLING.test(tokensOf(text).at(-1)?.low ?? '') &&
  !PARTICLE_BEFORE.test(text);
/** Whether a clause stands on its own feet: a subject, a verb of a right form, and no second sentence stuck to it. */
export function sound(tokens: readonly Token[]): boolean {
  let start = 0;
  const first = tokens[0]?.low ?? '';
  if (
    SUBORDINATORS.has(first) ||
    PREPOSITIONS.has(first) ||
    /^(?:having|today|yesterday|every|each|last|two|three|\d+)$/.test(first) ||
    (first === 'this' && /^(?:morning|afternoon|evening|week|weekend|month|year|time)$/.test(tokens[1]?.low ?? ''))
  ) {
    const main = mainAfterOpening(tokens);
    if (main === null) {
      if (!/^(?:every|each|two|three|\d+)$/.test(first)) return false;
      if (first === 'having') return false;
    } else start = main;
  }
  const found = parse(tokens, start);
  if (!found) return false;
  return (
    verbFits(tokens, found.verb) &&
    !secondSentence(tokens, found.verb) &&
    !tokens.some(
      ({ low, text }, at) =>
        ADJECTIVES.has(low) &&
        /^(?:my|our|your)$/.test(tokens[at + 1]?.low ?? '') &&
        !/[,]$/.test(text) &&
        /^(?:available|wrong|broken|late|open|able|valid)$/.test(low),
    )
  );
}

/** "When I log in, the app …", "since Monday my internet …": where the main clause begins. */
function mainAfterOpening(tokens: readonly Token[]): number | null {
  const comma = tokens.findIndex(({ text }) => text.endsWith(','));
  if (comma > 0 && comma < tokens.length - 2 && parse(tokens, comma + 1)) return comma + 1;
  const sub = SUBORDINATORS.has(tokens[0]?.low ?? '') && !PREPOSITIONS.has(tokens[0]?.low ?? '');
  const opening = parse(tokens, 1);
  // After "when" and "after" comes a clause with a verb of its own; after a mere preposition, none.
  const joins = SUBORDINATORS.has(tokens[0]?.low ?? '');
  const from =
    sub || (joins && opening && opening.verb < 6)
      ? opening
        ? opening.verb + 1
        : tokens.length
      : /^(?:today|yesterday)$/.test(tokens[0]?.low ?? '')
        ? 1
        : 2;
  for (let at = from; at < Math.min(tokens.length - 1, from + 9); at++) {
    const low = tokens[at]?.low ?? '';
    const previous = tokens[at - 1]?.low ?? '';
    if (
      at >= from &&
      (isSubjectPronoun(low) || /^(?:my|our|the|your|i'm|i've|it's|nothing|no)$/.test(low)) &&
      !PREPOSITIONS.has(previous) &&
      !DETERMINERS.has(previous) &&
      !(
        formsOf(previous) > 0 &&
        !isNounHere(tokens, at - 1) &&
        !/^(?:this|that|it)$/.test(low) &&
        /^(?:my|our|the|your)$/.test(low)
      ) &&
      parse(tokens, at)
    )
      return at;
  }
  return null;
}

/** "The last update": behind an article a word that may be a verb is a noun. */
const isNounHere = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]?.low ?? '';
  return nounToo(tokens[at]?.low ?? '') && (DETERMINERS.has(before) || ADJECTIVES.has(before));
};

/** The words behind a verb have the form that it asks for. */
function verbFits(tokens: readonly Token[], verb: number): boolean {
  const low = tokens[verb]?.low ?? '';
  let at = verb + 1;
  while (isAdverb(tokens[at]?.low ?? '')) at++;
  const next = tokens[at]?.low ?? '';
  if (/^(?:is|are|was|were|am|has|had|does|did|do|can|could|will|would)$/.test(low) && !next)
    return BE.has(low) && tokens.at(-1)?.low === 'here' && at > verb + 1;
  const forms = formsOf(next);
  if (MODALS.has(low) || /'(?:ll)$/.test(low))
    return forms === 0
      ? !(
          DETERMINERS.has(next) ||
          PREPOSITIONS.has(next) ||
          isSubjectPronoun(next) ||
          ADJECTIVES.has(next) ||
          isAuxiliary(next)
        ) ||
          /^(?:do|does|did)$/.test(low) ||
          next === 'be'
      : (forms & BASE) > 0;
  if (BE.has(low) || /'(?:m|re|s)$/.test(low))
    return (
      !(
        forms > 0 &&
        !(forms & (GERUND | PARTICIPLE)) &&
        (forms & BASE) > 0 &&
        !nounToo(next) &&
        !ADJECTIVES.has(next) &&
        next !== 'open'
      ) &&
      !/^(?:is|are|was|were|am)$/.test(next) &&
      !(isAuxiliary(next) && !/^(?:having|being)$/.test(next))
    );
  if (HAVE.has(low) || /'ve$/.test(low))
    return (
      !(forms > 0 && !(forms & (PARTICIPLE | GERUND)) && !nounToo(next)) &&
      !/^(?:is|are|was|were|am|be|do|does|did)$/.test(next)
    );
  return true;
}

/** A second sentence that nothing joins to the first. */
function secondSentence(tokens: readonly Token[], verb: number): boolean {
  let licensed = false;
  for (let at = verb + 1; at < tokens.length; at++) {
    const { low } = tokens[at] as Token;
    const previous = tokens[at - 1]?.low ?? '';
    if (/^(?:and|but|or|so|yet|then|plus)$/.test(low) || SUBORDINATORS.has(low)) licensed = true;
    // "I ordered Tuesday said next day": nobody is there who said it.
    if (!licensed && low === 'keeps' && /^(?:i|we)(?:'|$)/.test(tokens[0]?.low ?? '')) return true;
    if (!licensed && /^(?:said|says)$/.test(low) && !isSubjectPronoun(previous) && !isAuxiliary(previous)) return true;
    if (
      /^(?:said|says|say|told|saying|know|knew|think|thought|claims?|claimed|mean|means|shows?|showing|find|found|see|saw|notice|noticed|wish|feel|states?|stating)$/.test(
        previous,
      ) ||
      /^(?:said|says|say|told|saying|know|claims?|claimed|promised|informed|shows?|time|moment|day|morning|night|week|second|minute)$/.test(
        low,
      )
    )
      licensed = true;
    if (licensed) continue;
    const forms = formsOf(low);
    // "We delivered at six woke the house": a past that no subject is left for.
    if (
      at > verb + 1 &&
      forms & PAST &&
      !(forms & (PARTICIPLE | BASE)) &&
      !isAuxiliary(low) &&
      !isSubjectPronoun(previous) &&
      !/^(?:that|which|who)$/.test(previous)
    )
      return true;
    const pronoun = /^(?:i|we|they|he|she|i'm|i've|we're|we've|they're|they've|it's|there's|that's)$/.test(low);
    if (pronoun) {
      // "the things I've paid for": a relative clause behind a noun.
      const next = tokens.slice(at + 1).find((token) => !isAdverb(token.low))?.low ?? '';
      // "Mailing me I left", "the code we are outside": being somewhere is done to nothing.
      const adrift =
        /^(?:me|us|him|her|them)$/.test(previous) || (BE.has(next) && PREPOSITIONS.has(tokens[at + 2]?.low ?? ''));
      const relative =
        (!finite(previous) || nounToo(previous)) &&
        !PREPOSITIONS.has(previous) &&
        (formsOf(next) > 0 || isAuxiliary(next)) &&
        !isAdverb(previous) &&
        !isSubjectPronoun(previous) &&
        !adrift;
      const relativeToo =
        !finite(previous) &&
        /^(?:i|i've|we|we've|they|he|she)$/.test(low) &&
        isAuxiliary(tokens[at + 1]?.low ?? '') &&
        !adrift &&
        !isAdverb(previous);
      if (!relative && !relativeToo) return true;
      licensed = true;
      continue;
    }
    if (
      at === verb + 1 &&
      isAuxiliary(low) &&
      !isAuxiliary(tokens[verb]?.low ?? '') &&
      !/'/.test(tokens[verb]?.low ?? '')
    )
      return true;
    // "my phone is broken the screen has a crack": an auxiliary with no subject left for it.
    if (
      isAuxiliary(low) &&
      at > verb + 1 &&
      /^(?:is|are|was|were|has|isn't|wasn't|aren't|weren't|hasn't|don't|doesn't|didn't|can't|won't|couldn't)$/.test(
        low,
      ) &&
      !isAuxiliary(previous) &&
      !isAdverb(previous) &&
      previous !== 'to' &&
      !(previous.endsWith('ing') && isPlural(previous))
    )
      return true;
  }
  return false;
}

/** The verb that a subject at `at` goes with, over its auxiliaries, in its base form, and whether it is told as past; null where none follows. */
export function verbAfter(words: readonly string[], at: number): { base: string | null; past: boolean } | null {
  const tokens = tokensOf(words.slice(at + 1).join(' '));
  let place = 0;
  while (place < tokens.length && place < 6) {
    const low = tokens[place]?.low ?? '';
    if (
      /^(?:guys|people|all|folks|lot)$/.test(low) ||
      isAdverb(low) ||
      (isAuxiliary(low) && !/^(?:do|does|did|have|has|had)$/.test(low)) ||
      (/^(?:have|has|had|do|does|did)$/.test(low) &&
        (formsOf(tokens[place + 1]?.low ?? '') > 0 || isAdverb(tokens[place + 1]?.low ?? ''))) ||
      /^(?:been|be|being)$/.test(low)
    )
      place++;
    else break;
  }
  const low = tokens[place]?.low ?? '';
  const before = tokens[place - 1]?.low ?? '';
  const bySelf = place === 0 || isAdverb(before);
  const past =
    (bySelf && (formsOf(low) & PAST) > 0 && (formsOf(low) & BASE) === 0) ||
    tokens
      .slice(0, place)
      .some((token) => /^(?:did|didn't|have|had|haven't|hadn't|was|were|wasn't|weren't)$/.test(token.low)) ||
    /'ve$/.test(bare(words[at] ?? ''));
  if (place > 0 && BE.has(before) && ADJECTIVES.has(low)) return { base: 'be', past };
  return formsOf(low) > 0 ? { base: baseOf(low), past } : null;
}
