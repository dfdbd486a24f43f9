/** Tells whether a text of somebody's stands in another one, whole or in parts. */

/** Every four words in a row of a text, in lower case. */
export function fours(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\d']+/gu) ?? [];
  return words.slice(3).map((_, at) => words.slice(at, at + 4).join(' '));
}

/**
 * What of a text is found in another one: four words in a row, as they stand there or with other marks between them.
 *
 * @param own texts whose words are no find
 */
export function foundIn(where: string, text: string, own: readonly string[] = []): string[] {
  const there = new Set(fours(where));
  const known = new Set(own.flatMap(fours));
  return fours(text).filter((words) => there.has(words) && !known.has(words));
}
