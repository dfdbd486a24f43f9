/** Gates as characters: quick to ask, and built into the extension without any work for a worker that starts. */
import type { GATES } from './gates.ts';
import { type Need, neededBy } from './needs.ts';

/**
 * Needs as numbers: how many there are, then each. A need for one of some texts is twice their number, and which they are; a need for one of some
 * lists is one more than twice its length, and for each list its length and its needs.
 *
 * @param numberOf gives a text its number
 */
const numbersOf = (needs: readonly Need[], numberOf: (text: string) => number): number[] => [
  needs.length,
  ...needs.flatMap((need) => {
    if ('texts' in need) return [need.texts.length * 2, ...need.texts.map(numberOf)];
    const lists = need.any.flatMap((list) => {
      const numbers = numbersOf(list, numberOf);
      return [numbers.length, ...numbers];
    });
    return [lists.length * 2 + 1, ...lists];
  }),
];

/** The same, each number as a character. */
export const writeNeeds = (needs: readonly Need[], numberOf: (text: string) => number): string =>
  numbersOf(needs, numberOf)
    .map((number) => String.fromCharCode(number))
    .join('');

/** Characters of a pattern that its name is made of, at most. */
const NAMED_BY = 96;

/**
 * A number for a pattern, by its length and some of its characters: reading all of them takes a starting worker too long. That no two patterns share
 * one is seen to when they are written.
 */
export function nameOf({ source, flags }: RegExp): number {
  const step = Math.max(1, Math.floor(source.length / NAMED_BY));
  let hash = flags.length;
  for (let at = source.length - 1; at >= 0; at -= step) hash = Math.imul(hash ^ source.charCodeAt(at), 0x01000193);
  return (hash >>> 0) + source.length * 2 ** 32;
}

const CHARS = 2 ** 16;

/**
 * The gates of some patterns, as they are built in: for each pattern its name in three numbers, the length of its needs, and these.
 *
 * @param others patterns without gates, which must have names of their own all the same
 */
export function writeGates(patterns: readonly RegExp[], others: readonly RegExp[] = []): typeof GATES {
  const names = new Map<number, string>();
  const texts = new Map<string, number>();
  const numberOf = (text: string): number => {
    const number = texts.get(text) ?? texts.size;
    texts.set(text, number);
    return number;
  };
  for (const pattern of [...patterns, ...others]) {
    const name = nameOf(pattern);
    const same = names.get(name) ?? String(pattern);
    if (same !== String(pattern)) throw new Error(`${same} and ${pattern} have the same name: change one of them.`);
    names.set(name, same);
  }
  const written = patterns.map((pattern) => {
    const name = nameOf(pattern);
    const needs = writeNeeds(neededBy(pattern), numberOf);
    const head = [name % CHARS, Math.floor(name / CHARS) % CHARS, Math.floor(name / CHARS ** 2), needs.length];
    return String.fromCharCode(...head) + needs;
  });
  if (texts.size > CHARS) throw new Error(`Patterns need ${texts.size} texts: more than can be numbered.`);
  return { texts: [...texts.keys()].join('\n'), needs: written.join('') };
}

/** Where each pattern's needs begin, by its name. */
export function placesIn(needs: string): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  const code = (at: number) => needs.charCodeAt(at);
  for (let at = 0; at < needs.length; at += 4 + code(at + 3))
    places.set(code(at) + code(at + 1) * CHARS + code(at + 2) * CHARS ** 2, at + 4);
  return places;
}
