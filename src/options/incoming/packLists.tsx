/** The lists of a pack beside those that are here: words to avoid and lines of the goodwill policy, entry by entry. */
import {
  aboutOf,
  applyList,
  compareList,
  type Entry,
  LISTS,
  type ListChange,
  type ListName,
  printsOf,
} from '../../settings/lists.ts';
import type { Pack } from '../../settings/pack.ts';
import type { Settings } from '../../settings/schema.ts';
import { goodwillCase, goodwillOffer } from '../inWords.ts';
import type { Shown } from './changes.tsx';
import { say } from '../../l10n/index.ts';

/** What one list of a pack would change here. */
export interface ListReview<L extends ListName = ListName> {
  list: L;
  changes: ListChange<L>[];
}

/** Under which name a pack's prints are kept. */
const sourceOf = ({ name }: Pack): string => name ?? '';

/** Prints of the lists' entries when the pack came last; none where it comes for the first time. */
const cameWith = (pack: Pack, { packCame }: Settings): Readonly<Record<string, string>> =>
  (Object.hasOwn(packCame, sourceOf(pack)) ? packCame[sourceOf(pack)] : undefined) ?? {};

/** What the lists of a pack would change. */
export const listChanges = (pack: Pack, settings: Settings): ListReview[] =>
  LISTS.flatMap((list): ListReview[] => {
    const theirs = pack[list];
    if (theirs === undefined) return [];
    return [{ list, changes: compareList(list, theirs, settings[list], cameWith(pack, settings)) }];
  });

/**
 * The settings to store once these lists were taken.
 *
 * @param chosen whether a change is taken
 */
export function listsTaken(
  pack: Pack,
  settings: Settings,
  taken: readonly ListReview[],
  chosen: (change: ListReview['changes'][number]) => boolean,
): Partial<Settings> {
  if (taken.length === 0) return {};
  const came = Object.assign(
    Object.fromEntries(
      Object.entries(cameWith(pack, settings)).filter(([key]) => !taken.some(({ list }) => key.startsWith(`${list} `))),
    ),
    ...taken.map(({ list }) => printsOf(list, pack[list] ?? [])),
  );
  return {
    ...Object.fromEntries(taken.map(({ list, changes }) => [list, applyList(list, settings[list], changes, chosen)])),
    packCame: { ...settings.packCame, [sourceOf(pack)]: came },
  };
}

const ENTRIES: { readonly [L in ListName]: Shown<Entry<L>> } = {
  words: {
    keyOf: (word) => aboutOf('words', word),
    textOf: ({ avoid }) => avoid,
    side: ({ avoid, instead, why }) => (
      <>
        <b class="title">{avoid}</b>
        {instead && (
          <>
            {say('common_about', say('words_sayInstead'), instead)}
            <br />
          </>
        )}
        <span class="soft">{why}</span>
      </>
    ),
  },
  goodwill: {
    keyOf: (line) => aboutOf('goodwill', line),
    textOf: (line) => `${goodwillCase(line)}: ${line.offer}`,
    side: (line) => (
      <>
        <b class="title">{goodwillCase(line)}</b>
        {goodwillOffer(line)} <span class="soft">{line.words}</span>
      </>
    ),
  },
};

/** How an entry of a list is shown in a row. */
export const shownIn = (list: ListName): Shown<Entry<ListName>> => ENTRIES[list];
