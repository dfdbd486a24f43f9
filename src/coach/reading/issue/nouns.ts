/** Whether a word may stand as a noun in the phrase. */
import { formsOf } from '../restated/verbs.ts';
import {
  ADJECTIVES,
  COMMON_NOUNS,
  DETERMINERS,
  isAdverb,
  isAuxiliary,
  isSubjectPronoun,
  nounToo,
  PREPOSITIONS,
} from '../restated/words.ts';
import { THING } from '../things.ts';

/** Words that are no part of such a noun. */
const NO_NOUN =
  /^(?:with|after|before|since|because|again|when|while|than|this|that|which|who|now|today|yesterday|very|so|too|it|its|my|your|our|the|a|an|all|every|each|as|about|yet|once|twice|out|off|up|down|way|back|thing|things|time|times|one|ones|number|side|night|nights|evening|morning|husband|wife|father|mother|even|also|only|really|still|here|there|not|no|never|time|hour|and|or|but|by|per|if|until|solid)$/;

export const isNoun = (word: string) =>
  word.length > 2 &&
  !NO_NOUN.test(word) &&
  (!ADJECTIVES.has(word) || THING.test(word) || COMMON_NOUNS.has(word)) &&
  !PREPOSITIONS.has(word) &&
  !isAdverb(word) &&
  !isAuxiliary(word) &&
  !DETERMINERS.has(word) &&
  !isSubjectPronoun(word) &&
  (formsOf(word) === 0 || nounToo(word) || THING.test(word) || COMMON_NOUNS.has(word.replace(/s$/, '')));
