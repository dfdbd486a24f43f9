/** Finds the subject and the verb of a clause: as much grammar as it takes to know a sentence from a heap of words. */
import { BASE, formsOf, GERUND, NOUN_IN_ING, PAST, THIRD } from './verbs.ts';
import {
  ADJECTIVES,
  bare,
  CONJUNCTIONS,
  CONTRACTED,
  DETERMINERS,
  isAdverb,
  isAuxiliary,
  finite,
  isPlural,
  isSubjectPronoun,
  nounToo,
  onlyParticiple,
  PREPOSITIONS,
  SUBORDINATORS,
} from './words.ts';

/** A word of a clause. */
export interface Token {
  /** As written, with its punctuation. */
  text: string;
  /** In lower case, without punctuation. */
  low: string;
}

export const tokensOf = (text: string): Token[] =>
  text
    .split(' ')
    .filter(Boolean)
    // "May" behind a preposition is the month.
    .map((word, at, all) => ({
      text: word,
      low:
        /^May\b/.test(word) &&
        /^(?:in|since|last|of|until|from|by|on|for|before|after|during|to|every|late|early|mid|\d.*)$/i.test(
          all[at - 1] ?? '',
        )
          ? 'june'
          : bare(word),
    }));
export const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ');

export interface Parsed {
  /** Where the subject starts and ends, in tokens. */
  subject: [from: number, to: number];
  /** Where the finite verb stands; the same as the subject in "it's". */
  verb: number;
}

/** Longest noun phrase that is believed to be a subject, in words. */
const LONGEST_SUBJECT = 12;

/** Reads a subject and its verb from `from` on; null where there is none. */
export function parse(tokens: readonly Token[], from = 0): Parsed | null {
  const opening = tokens[from]?.low ?? '';
  // "Currently I'm …", "suddenly my app …".
  if (
    isAdverb(opening) &&
    !DETERMINERS.has(opening) &&
    opening !== 'not' &&
    (isSubjectPronoun(tokens[from + 1]?.low ?? '') ||
      CONTRACTED.test(tokens[from + 1]?.low ?? '') ||
      /^(?:my|our|the|your|no|one|two|three|half|some|all|\d+)$/.test(tokens[from + 1]?.low ?? ''))
  )
    return parse(tokens, from + 1);
  const first = opening;
  if (CONTRACTED.test(first)) return { subject: [from, from + 1], verb: from };
  if (first === 'no' && tokens[from + 1]?.low === 'one') return after(tokens, from, from + 2);
  if (isSubjectPronoun(first)) {
    const found = after(tokens, from, from + 1);
    if (found || !(DETERMINERS.has(first) || OF_SOME.test(`${first} ${tokens[from + 1]?.low ?? ''}`))) return found;
  }
  return phrase(tokens, from);
}

/** "Nobody at your office", "someone from the bank": a pronoun with the place where it belongs. */
const OF_SOME =
  /^(?:nobody|no-?one|none|someone|somebody|everyone|everything|nothing|something|anyone) (?:at|from|in|of|on|with|else|here)$/;

/** The verb right behind a subject that ends at `at`, adverbs between them left out. */
function after(tokens: readonly Token[], from: number, at: number): Parsed | null {
  let verb = at;
  while (verb < tokens.length && isAdverb(tokens[verb]?.low ?? '') && verb - at < 3) verb++;
  const word = tokens[verb]?.low ?? '';
  if (ends(tokens[at - 1]) || !word) return null;
  // "I not able": a "not" needs an auxiliary before it.
  if (tokens[verb - 1]?.low === 'not' && verb > at) return null;
  return finite(word) && !onlyParticiple(word) ? { subject: [from, at], verb } : null;
}

const ends = (token: Token | undefined) => /[,.;:!?]$/.test(token?.text ?? '');

/** A bare adjective of judgement opens an outcry, not a subject. */
const JUDGING = /^(?:bad|good|poor|great|terrible|horrible|awful|worst|pathetic|useless|nice|excellent|very|not|just)$/;
/** A subject that is no pronoun: "my new phone", "the driver you sent", "drivers". */
function phrase(tokens: readonly Token[], from: number): Parsed | null {
  const first = tokens[from]?.low ?? '';
  if (isAuxiliary(first) || PREPOSITIONS.has(first) || CONJUNCTIONS.has(first) || SUBORDINATORS.has(first)) return null;
  // "mind the gap" is an order, and "restricting limits" no subject with its verb.
  if (
    (formsOf(first) & BASE &&
      (DETERMINERS.has(tokens[from + 1]?.low ?? '') ||
        /^(?:and|in|to|again|it|me|us|up|out)$/.test(tokens[from + 1]?.low ?? ''))) ||
    (formsOf(first) & GERUND && !NOUN_IN_ING.test(first) && !isAuxiliary(tokens[from + 1]?.low ?? '')) ||
    (formsOf(first) > 0 && !(formsOf(first) & (BASE | GERUND)) && !nounToo(first) && !describes(tokens, from)) ||
    (isAdverb(first) && !DETERMINERS.has(first)) ||
    JUDGING.test(first)
  )
    return null;
  let nouns = 0;
  for (let at = from; at < tokens.length && at - from <= LONGEST_SUBJECT; at++) {
    const { low } = tokens[at] as Token;
    const previous = tokens[at - 1]?.low ?? '';
    const opens = at === from;
    if (!opens && ends(tokens[at - 1])) return null;
    if (!opens && nouns > 0) {
      if (
        /^(?:that|which|who)$/.test(low) ||
        (/^(?:i|we|you|they|he|she|i've|we've|you've|they've|i'd|i'm)$/.test(low) && !CONJUNCTIONS.has(previous))
      ) {
        const end = relative(tokens, at);
        if (end === null) return null;
        at = end - 1;
        continue;
      }
      if (finiteAt(tokens, at, nouns)) return { subject: [from, at], verb: at };
    }
    // "my wife and I"
    if (previous === 'and' && /^(?:i|me|myself)$/.test(low)) {
      nouns++;
      continue;
    }
    if (
      isAuxiliary(low) ||
      (SUBORDINATORS.has(low) && !(low === 'till' && DETERMINERS.has(previous))) ||
      (opens ? false : isSubjectPronoun(low) && !DETERMINERS.has(low))
    )
      return null;
    if (
      (CONJUNCTIONS.has(low) && !/^(?:and|or)$/.test(low)) ||
      CONTRACTED.test(low) ||
      /^(?:me|us|him|them)$/.test(low)
    )
      return null;
    if (isAdverb(low) && nouns > 0 && !ADJECTIVES.has(low)) {
      const next = skipAdverbs(tokens, at);
      return finiteAt(tokens, next, nouns) ? { subject: [from, at], verb: next } : null;
    }
    if (
      (!DETERMINERS.has(low) && !PREPOSITIONS.has(low) && !CONJUNCTIONS.has(low) && !ADJECTIVES.has(low)) ||
      (low === 'till' && DETERMINERS.has(previous))
    )
      nouns++;
    else if (DETERMINERS.has(low) && /^(?:one|both|all|some|many|most|none|several)$/.test(low)) nouns++;
  }
  return null;
}

/** "Reserved seats weren't …": a participle before its noun. */
function describes(tokens: readonly Token[], from: number): boolean {
  const next = tokens[from + 1]?.low ?? '';
  return onlyNoun(next) && tokens.slice(from + 2, from + 4).some(({ low }) => isAuxiliary(low));
}
const onlyNoun = (low: string) =>
  low !== '' &&
  formsOf(low) === 0 &&
  !DETERMINERS.has(low) &&
  !PREPOSITIONS.has(low) &&
  !isAdverb(low) &&
  !isSubjectPronoun(low);

function skipAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && isAdverb(tokens[at]?.low ?? '')) at++;
  return at;
}

/** Whether the word at `at` is the verb of the noun phrase before it. */
function finiteAt(tokens: readonly Token[], at: number, nouns: number): boolean {
  const { low } = tokens[at] ?? { low: '' };
  let before = at - 1;
  while (before > 0 && isAdverb(tokens[before]?.low ?? '')) before--;
  const previous = tokens[before]?.low ?? '';
  if (!low || !finite(low) || nouns === 0) return false;
  if (isAuxiliary(low)) return !PREPOSITIONS.has(previous) || /^(?:in|up|out|till)$/.test(previous);
  if (DETERMINERS.has(previous) || PREPOSITIONS.has(previous) || (ADJECTIVES.has(previous) && nounToo(low)))
    return false;
  if (onlyParticiple(low) || tokens[at - 1]?.low === 'not') return false;
  const forms = formsOf(low);
  const verbLater = tokens.slice(at + 1, at + 7).findIndex((token) => isAuxiliary(token.low));
  const joined = tokens
    .slice(at + 1, at + 1 + Math.max(0, verbLater))
    .some(({ low: word }) => CONJUNCTIONS.has(word) || SUBORDINATORS.has(word) || isSubjectPronoun(word));
  // "the items ordered yesterday have not come": the first is a participle, the second the verb.
  if (
    verbLater >= 0 &&
    !joined &&
    !isModalBefore(tokens[at + 1 + verbLater]?.low ?? '') &&
    (forms & PAST || nounToo(low))
  )
    return false;
  if (forms & PAST) return !(forms & BASE && nounToo(low)) || isPlural(previous);
  if (forms & THIRD)
    // "The map never loads": behind an adverb it is the verb.
    return (
      !isPlural(previous) &&
      !/^(?:[a-z]+'s)$/.test(previous) &&
      (!nounToo(low) || followsVerb(tokens, at) || before < at - 1)
    );
  return isPlural(previous) && (!nounToo(low) || followsVerb(tokens, at));
}
const isModalBefore = (word: string) => /^(?:to)$/.test(word);

/** What may follow a verb, and seldom a noun: "crashes when", "charges me". */
function followsVerb(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.low ?? '';
  if (!next) return false;
  return (
    /^(?:me|us|you|him|them|it|my|our|your|the|a|an|as|while|until|during|to|no|like|out|up|off|down|when|whenever|every|all|so|too|in|on|at|after|before|because|if|each|constantly|always|randomly|often|again)$/.test(
      next,
    ) ||
    isAdverb(next) ||
    (formsOf(next) & GERUND) > 0 ||
    (next === 'and' && (formsOf(tokens[at + 2]?.low ?? '') & THIRD) > 0 && tokens.length > at + 3)
  );
}

/** Jumps over "that I bought", "I ordered last week", "which came today"; null where it does not end in sight. */
function relative(tokens: readonly Token[], from: number): number | null {
  let at = from;
  if (/^(?:that|which|who)$/.test(tokens[at]?.low ?? '')) at++;
  if (isSubjectPronoun(tokens[at]?.low ?? '') || CONTRACTED.test(tokens[at]?.low ?? '')) at++;
  else if (DETERMINERS.has(tokens[at]?.low ?? '')) at += 2;
  let verbs = 0;
  let main = false;
  while (at < tokens.length && at - from < 8) {
    const low = tokens[at]?.low ?? '';
    const before = tokens[at - 1]?.low ?? '';
    if (isAuxiliary(low) && !/^(?:been|be)$/.test(low)) {
      // An auxiliary behind the relative clause's verb belongs to the main clause: "the phone I bought is …".
      if (main) break;
      verbs++;
    } else if (formsOf(low) > 0 || low === 'been') {
      if (main && formsOf(low) & (THIRD | PAST) && !isAdverb(before) && !nounToo(low)) break;
      if (main && (nounToo(low) || (formsOf(low) & BASE && isPlural(tokens[from - 1]?.low ?? '')))) break;
      main = true;
      verbs++;
    } else if (main && /^(?:me|us|you)$/.test(low)) verbs++;
    // "that was delivered to us"
    else if (main && PREPOSITIONS.has(low) && /^(?:me|us|you|him|her|them)$/.test(tokens[at + 1]?.low ?? '')) at++;
    else if (!isAdverb(low)) break;
    at++;
  }
  return verbs > 0 ? at : null;
}
