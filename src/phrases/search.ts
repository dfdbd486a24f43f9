/** Finds phrases as one types, with typing errors forgiven. */
import uFuzzy from '@leeoniya/ufuzzy';
import type { Phrase } from './schema.ts';

const fuzzy = new uFuzzy({ intraMode: 1, intraIns: 1 });
/** Of more hits than this the order is not worked out in full: the query is still too short to mean one of them. */
const MOST_RANKED = 300;

/** A shortcut without its sign: ";sorry", "/sorry" and "Sorry" are one. */
export const bareShortcut = (shortcut: string): string => shortcut.trim().replace(/^[;/]/, '').toLowerCase();

export interface Index {
  phrases: readonly Phrase[];
  haystack: string[];
}

/** Prepares phrases for searching: shortcut, title, text, tags and step. Make it once, search often. */
export const indexOf = (phrases: readonly Phrase[]): Index => ({
  phrases,
  haystack: phrases.map(({ title, text, tags, step, shortcut }) =>
    [shortcut, title, text, tags?.join(' '), step].filter(Boolean).join(' · '),
  ),
});

/** Phrases that fit, best first; all of them for an empty query. */
export function search({ phrases, haystack }: Index, query: string): Phrase[] {
  const wanted = query.trim();
  if (!wanted) return [...phrases];
  const [found, info, order] = fuzzy.search(haystack, wanted, 1, MOST_RANKED);
  const at = order && info ? order.map((one) => info.idx[one] ?? -1) : beginningFirst(found ?? [], haystack, wanted);
  return at.flatMap((one) => phrases[one] ?? []);
}

/** Those that begin with the query come first: a shortcut or a title is what one types from its start. */
function beginningFirst(found: readonly number[], haystack: readonly string[], wanted: string): number[] {
  const low = wanted.toLowerCase();
  const begins: number[] = [];
  const others: number[] = [];
  for (const at of found) (haystack[at]?.slice(0, low.length).toLowerCase() === low ? begins : others).push(at);
  return [...begins, ...others];
}
