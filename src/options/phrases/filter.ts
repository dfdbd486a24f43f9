/** Which phrases are shown, and in which order. */
import type { Step } from '../../coach/model.ts';
import { indexOf, search } from '../../phrases/search.ts';
import { textKey } from '../../phrases/phraseChecks.ts';
import { STEP_NAMES } from '../../ui/names.ts';
import type { Entry } from '../state.ts';

export const SORTS = ['library', 'step', 'text', 'length'] as const;
export type Sort = (typeof SORTS)[number];

export interface Filter {
  query: string;
  step: Step | null;
  tag: string | null;
  /** A library's id, '' for the built-in one, null for all. */
  library: string | null;
  sort: Sort;
}

/** Prepared once for a list of phrases, so that a key in the search field costs little. */
export const prepare = (entries: readonly Entry[]) => {
  const index = indexOf(entries.map(({ phrase }) => phrase));
  const byPhrase = new Map(entries.map((entry) => [entry.phrase, entry]));
  return ({ query, step, tag, library, sort }: Filter): Entry[] => {
    const found = search(index, query).flatMap((phrase) => byPhrase.get(phrase) ?? []);
    const kept = found.filter(
      (entry) =>
        (step === null || entry.phrase.step === step) &&
        (tag === null || entry.phrase.tags?.includes(tag)) &&
        (library === null || (entry.library?.id ?? '') === library),
    );
    return query.trim() || sort === 'library' ? kept : sorted(kept, sort);
  };
};

const sorted = (entries: readonly Entry[], sort: Sort): Entry[] => {
  const keyed = entries.map((entry) => ({ entry, key: textKey(entry.phrase.text) }));
  const compare = {
    library: () => 0,
    text: (a: (typeof keyed)[number], b: (typeof keyed)[number]) => (a.key < b.key ? -1 : 1),
    length: (a: (typeof keyed)[number], b: (typeof keyed)[number]) => b.key.length - a.key.length,
    step: (a: (typeof keyed)[number], b: (typeof keyed)[number]) =>
      Object.keys(STEP_NAMES).indexOf(a.entry.phrase.step) - Object.keys(STEP_NAMES).indexOf(b.entry.phrase.step),
  }[sort];
  return keyed.sort(compare).map(({ entry }) => entry);
};

/** All tags, most used first. */
export function tagsOf(entries: readonly Entry[]): string[] {
  const counts = new Map<string, number>();
  for (const { phrase } of entries) for (const tag of phrase.tags ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([tag]) => tag);
}
