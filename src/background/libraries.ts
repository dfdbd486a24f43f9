/** The libraries as reviews need them: the list, and the phrases of the steps that were asked for, kept until something changes. */
import browser from 'webextension-polyfill';
import type { Channel, Step } from '../coach/model.ts';
import { BUILT_IN } from '../phrases/builtin/index.ts';
import type { Library, Phrase } from '../phrases/schema.ts';
import type { Area } from '../settings/area.ts';
import { applies, type Head } from '../settings/heads.ts';
import { asLibrary, isLibraryKey, loadHeads, loadSteps } from '../settings/libraries.ts';
import type { Settings } from '../settings/schema.ts';

const area = browser.storage.local as Area;
let heads: Promise<Head[]> | null = null;
let shards = new Map<string, Map<Step, Phrase[]>>();
let loaded = new Set<Step>();

browser.storage.onChanged.addListener((changes, name) => {
  if (name !== 'local' || !Object.keys(changes).some(isLibraryKey)) return;
  heads = null;
  shards = new Map();
  loaded = new Set();
});

/** Makes sure that the phrases of these steps are there. */
async function need(steps: readonly Step[]): Promise<void> {
  const missing = steps.filter((step) => !loaded.has(step));
  if (missing.length === 0) return;
  heads ??= loadHeads(area).then((read) => read.heads);
  const list = await heads;
  const [into, done] = [shards, loaded];
  for (const [id, byStep] of await loadSteps(area, list, missing)) {
    const known = into.get(id) ?? new Map<Step, Phrase[]>();
    for (const [step, phrases] of byStep) known.set(step, phrases);
    into.set(id, known);
  }
  for (const step of missing) done.add(step);
}

/**
 * The libraries that apply, with the phrases of these steps, in order of preference.
 *
 * @param where the page's host, the id of its product, and the conversation's channel
 */
export async function librariesFor(
  steps: readonly Step[],
  settings: Settings,
  { host, desk, channel }: { host: string; desk: string | null; channel: Channel | null },
): Promise<Library[]> {
  await need(steps);
  const off = new Set(settings.phrasesOff);
  const pinned = new Set(settings.phrasesPinned);
  const first: Phrase[] = [];
  const marked = (library: Library): Library => {
    if (off.size + pinned.size === 0) return library;
    const on = library.phrases.filter(({ id }) => !off.has(`${library.id}/${id}`));
    const isPinned = ({ id }: Phrase) => pinned.has(`${library.id}/${id}`);
    first.push(...on.filter(isPinned));
    return { ...library, phrases: on.filter((phrase) => !isPinned(phrase)) };
  };
  const own = ((await heads) ?? [])
    .filter((head) => applies(head, host, desk, channel))
    .map((head) => asLibrary({ head, phrases: steps.flatMap((step) => shards.get(head.id)?.get(step) ?? []) }));
  const libraries = (settings.builtInHidden ? own : [...own, BUILT_IN]).map(marked);
  const pins: Library = { id: 'pinned', name: 'Pinned', version: '1', language: 'en', phrases: first };
  return first.length > 0 ? [pins, ...libraries] : libraries;
}
