/** The libraries of a pack beside those that are here: what each would change, how it is stored, and how that is taken back. */
import type { Library, Phrase } from '../../phrases/schema.ts';
import { type Change, compare, mergedHead, print, saidPrints } from '../../phrases/versions.ts';
import type { Area } from '../../settings/area.ts';
import { asLibrary, loadCame, type Stored, type Whole } from '../../settings/libraries.ts';
import { say } from '../../l10n/index.ts';

/** What each phrase of a library was when it last came. */
export type Came = ReadonlyMap<string, string>;

export interface LibraryReview {
  library: Library;
  /** The one that is here; what came by policy is another one. */
  before: Stored | undefined;
  came: Came;
  changes: Change[];
}

/** What the phrases of these libraries were when they last came, by library. */
export const cameOf = async (area: Area, libraries: readonly Library[]): Promise<Map<string, Came>> =>
  new Map(await Promise.all(libraries.map(async ({ id }) => [id, await loadCame(area, id)] as const)));

/** What a library of a pack would change here. */
export function libraryChanges(
  library: Library,
  here: readonly Stored[],
  cameBy: ReadonlyMap<string, Came>,
): LibraryReview {
  const before = here.find(({ head }) => head.id === library.id && head.from !== 'policy');
  const came = cameBy.get(library.id) ?? new Map<string, string>();
  const rows = library.phrases.map((phrase, at) => ({ place: say('incoming_phraseAt', at + 1), phrase }));
  return { library, before, came, changes: compare(rows, before?.phrases ?? [], came, true) };
}

/**
 * A library of a pack as it is stored once it was taken.
 *
 * @param phrases those that it has after the chosen changes
 */
export const takenWhole = ({ library, before, came }: LibraryReview, phrases: Phrase[]): Whole => ({
  library: { ...(before ? mergedHead(before.head, library, came) : library), phrases },
  from: before?.head.from ?? 'file',
  came: [...library.phrases.map((phrase) => [phrase.id, print(phrase)] as const), ...saidPrints(library)],
});

/** What has to be stored, and what has to go, so that all is as it was before these were taken. */
export const wayBack = (taken: readonly LibraryReview[]): { back: Whole[]; gone: string[] } => ({
  back: taken.flatMap(({ before, came }) =>
    before ? [{ library: asLibrary(before), from: before.head.from, on: before.head.on, came: [...came] }] : [],
  ),
  gone: taken.flatMap(({ library, before }) => (before ? [] : [library.id])),
});
