/** Finds phrases as one types, with typing errors forgiven. */
import uFuzzy from '@leeoniya/ufuzzy';
import type { Phrase } from './schema.ts';

const fuzzy = new uFuzzy({ intraMode: 1, intraIns: 1 });

export interface Index {
  phrases: readonly Phrase[];
  haystack: string[];
}

/** Prepares phrases for searching: title, text, tags, step and shortcut. Make it once, search often. */
export const indexOf = (phrases: readonly Phrase[]): Index => ({
  phrases,
  haystack: phrases.map(({ title, text, tags, step, shortcut }) =>
    [title, text, tags?.join(' '), step, shortcut].filter(Boolean).join(' · '),
  ),
});

/** Phrases that fit, best first; all of them for an empty query. */
export function search({ phrases, haystack }: Index, query: string): Phrase[] {
  const wanted = query.trim();
  if (!wanted) return [...phrases];
  const [found, info, order] = fuzzy.search(haystack, wanted, 1);
  const at = order && info ? order.map((one) => info.idx[one]) : (found ?? []);
  return at.flatMap((one) => (one !== undefined && phrases[one] ? [phrases[one]] : []));
}
