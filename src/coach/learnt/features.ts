/** What a text looks like to the learnt models: its words, pairs of neighbours, and pairs with one word between. */

import { stemOf } from './stem.ts';

/** A word of the text, with its place in the normalised text. */
interface Word {
  stem: string;
  from: number;
  to: number;
}

/** A feature, and the words that show it (offsets into the normalised text). */
export interface Feature {
  name: string;
  from: number;
  to: number;
}

const WORD = /\p{L}[\p{L}'’]*|\d+(?:[.,:]\d+)*|[?!]+|\p{Extended_Pictographic}/gu;
/** Words that are looked at: a longer text has said by then what it says. */
const MOST_WORDS = 400;

function wordsOf(norm: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of norm.matchAll(WORD)) {
    words.push({ stem: stemOf(word), from: index, to: index + word.length });
    if (words.length === MOST_WORDS) break;
  }
  return words;
}

/**
 * The features of a text, each once.
 *
 * @param norm the text in lower case with straight quotes
 */
export function featuresOf(norm: string): Feature[] {
  const words = wordsOf(norm);
  const found = new Map<string, Feature>();
  const add = (name: string, from: number, to: number) => {
    if (!found.has(name)) found.set(name, { name, from, to });
  };
  for (const [at, { stem, from, to }] of words.entries()) {
    const before = words[at - 1];
    const further = words[at - 2];
    add(stem, from, to);
    add(`${before?.stem ?? '^'} ${stem}`, before?.from ?? from, to);
    if (before) add(`${further?.stem ?? '^'} _ ${stem}`, further?.from ?? before.from, to);
  }
  const last = words.at(-1);
  if (last) add(`${last.stem} $`, last.from, last.to);
  return [...found.values()];
}
