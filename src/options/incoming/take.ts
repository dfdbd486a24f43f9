/** Where phrases that come in can go, and how it is taken back. */
import { BUILT_IN } from '../../phrases/builtin/index.ts';
import type { Incoming } from '../../phrases/imports/importer.ts';
import type { Library, Phrase } from '../../phrases/schema.ts';
import type { Outcome } from '../../settings/area.ts';
import { type Head, OWN } from '../../settings/heads.ts';
import { asLibrary, loadCame, loadLibraries, putLibraries } from '../../settings/libraries.ts';
import { during } from '../busy.tsx';
import { area, type State } from '../state.ts';
import { say } from '../../l10n/index.ts';

export interface Target {
  id: string;
  label: string;
  library: Omit<Library, 'phrases'>;
  phrases: readonly Phrase[];
  from: Head['from'];
}

/**
 * Libraries that can take it, the most likely first: the one that it is a version of or has come into before, else a new one.
 *
 * @param ids of the phrases that come
 */
export function targetFor(
  { libraries }: State,
  head: Incoming['head'],
  name: string,
  ids: readonly string[],
): Target[] {
  const there = libraries
    .filter(({ head: { from } }) => from !== 'policy')
    .map((stored): Target => {
      const { phrases, ...library } = asLibrary(stored);
      return { id: stored.head.id, label: stored.head.name, library, phrases, from: stored.head.from };
    });
  const coming = new Set(ids);
  const has = (phrases: readonly Phrase[]) => phrases.filter(({ id }) => coming.has(id)).length;
  const same = there.find(({ id, phrases }) =>
    head.id === undefined ? has(phrases) * 2 > ids.length : id === head.id,
  );
  if (same) return [same, ...there.filter((one) => one !== same)];
  const taken = (id: string) => id === BUILT_IN.id || id === OWN || libraries.some(({ head: one }) => one.id === id);
  const id = head.id && !taken(head.id) ? head.id : crypto.randomUUID();
  const fresh: Target = {
    id,
    label: say('incoming_newLibrary', name),
    library: { version: '1', language: 'en', ...head, id, name: name.slice(0, 200) || say('incoming_importedPhrases') },
    phrases: [],
    from: 'file',
  };
  return [fresh, ...there];
}

/**
 * Stores a library whole, with a way back to what was there.
 *
 * @param came what each phrase was as it came, for a library that may come again
 */
export async function putBack(
  library: Library,
  from: Head['from'],
  came?: readonly (readonly [string, string])[],
): Promise<{ outcome: Outcome; undo: () => Promise<Outcome> }> {
  const before = (await loadLibraries(area)).libraries.find(({ head }) => head.id === library.id);
  const prints = [...(await loadCame(area, library.id))];
  const outcome = await putLibraries(area, [{ library, from, ...(came ? { came } : {}) }]);
  const undo = () =>
    during(() =>
      before
        ? putLibraries(area, [{ library: asLibrary(before), from: before.head.from, on: before.head.on, came: prints }])
        : putLibraries(area, [], [library.id]),
    );
  return { outcome, undo };
}
