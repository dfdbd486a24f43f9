/**
 * Lists of a pack that join what is here entry by entry, as phrases do: own entries stay, and where both sides changed one the agent chooses.
 */
import { type Change, kindOf, print } from '../phrases/versions.ts';
import type { Settings } from './schema.ts';

export const LISTS = ['words', 'goodwill'] as const;
export type ListName = (typeof LISTS)[number];
export type Entry<L extends ListName> = Settings[L][number];

/** What an entry is about: two entries about the same are versions of one. */
const ABOUT: { readonly [L in ListName]: (entry: Entry<L>) => string } = {
  words: ({ avoid }) => avoid.toLowerCase(),
  goodwill: ({ kind, fromDays }) => `${kind} ${fromDays}`,
};

/** What an entry of a list is about, as a short text. */
export const aboutOf = <L extends ListName>(list: L, entry: Entry<L>): string => ABOUT[list](entry);

/** Entries by what they are about; a second one about the same is told apart by its number. */
function byAbout<L extends ListName>(list: L, entries: readonly Entry<L>[]): Map<string, Entry<L>> {
  const map = new Map<string, Entry<L>>();
  for (const entry of entries) {
    const about = aboutOf(list, entry);
    let key = about;
    for (let number = 2; map.has(key); number++) key = `${about} #${number}`;
    map.set(key, entry);
  }
  return map;
}

export interface ListChange<L extends ListName> extends Change<Entry<L>> {
  key: string;
}

/** Prints of a list's entries, to be kept until the pack comes again. */
export const printsOf = <L extends ListName>(list: L, entries: readonly Entry<L>[]): Record<string, string> =>
  Object.fromEntries([...byAbout(list, entries)].map(([key, entry]) => [`${list} ${key}`, print(entry)]));

/**
 * Compares a list that comes with the one that is here.
 *
 * @param came prints of its entries when the pack came last (`printsOf`)
 */
export function compareList<L extends ListName>(
  list: L,
  theirs: readonly Entry<L>[],
  mine: readonly Entry<L>[],
  came: Readonly<Record<string, string>>,
): ListChange<L>[] {
  const here = byAbout(list, mine);
  const there = byAbout(list, theirs);
  const before = (key: string) => (Object.hasOwn(came, `${list} ${key}`) ? came[`${list} ${key}`] : undefined);
  const coming = [...there].map(([key, entry]): ListChange<L> => {
    const own = here.get(key) ?? null;
    const kind = kindOf(own, entry, before(key));
    // What is here and never came with the pack is somebody's own.
    return {
      key,
      kind: kind === 'changed' && before(key) === undefined ? 'conflict' : kind,
      place: '',
      mine: own,
      theirs: entry,
    };
  });
  const gone = [...here].flatMap(([key, own]): ListChange<L>[] =>
    there.has(key) || before(key) === undefined
      ? []
      : [{ key, kind: before(key) === print(own) ? 'removed' : 'conflict', place: '', mine: own, theirs: null }],
  );
  return [...coming, ...gone];
}

/** The list after the chosen changes: the others leave it as it is. */
export function applyList<L extends ListName>(
  list: L,
  mine: readonly Entry<L>[],
  changes: readonly ListChange<L>[],
  chosen: (change: ListChange<L>) => boolean,
): Entry<L>[] {
  const taken = new Map(changes.filter(chosen).map((change) => [change.key, change]));
  const kept = [...byAbout(list, mine)].flatMap(([key, entry]) => {
    const change = taken.get(key);
    return change ? (change.theirs ?? []) : entry;
  });
  const fresh = [...taken.values()].flatMap(({ mine: own, theirs }) => (own === null && theirs ? [theirs] : []));
  return [...kept, ...fresh];
}
