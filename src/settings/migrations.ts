/**
 * Steps from one version of what is stored to the next, on the whole storage area. The one at place n leads from version n to n + 1;
 * they are never changed afterwards, and so name their keys themselves.
 */
export type Stored = Record<string, unknown>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const MIGRATIONS: readonly ((stored: Stored) => Stored)[] = [
  // 0 → 1: what was stored before settings had a version.
  (stored) => ({ ...stored, 'settings.version': 1 }),
  // 1 → 2: pages that were taught by pointing.
  (stored) => ({ 'settings.taught': {}, ...stored, 'settings.version': 2 }),
  // 2 → 3: libraries apart from the settings, their phrases by step, so that a review reads only what it needs.
  ({ 'settings.libraries': libraries, ...stored }) => {
    const heads: Stored[] = [];
    const shards: Stored = {};
    for (const library of Array.isArray(libraries) ? libraries : []) {
      if (!isRecord(library) || typeof library.id !== 'string' || !Array.isArray(library.phrases)) continue;
      const { phrases, ...head } = library;
      const steps = phrases.map((phrase) => (isRecord(phrase) ? String(phrase.step) : ''));
      for (const step of new Set(steps))
        shards[`phrases:${library.id}:${step}`] = phrases.filter((_, at) => steps[at] === step);
      heads.push({ ...head, from: library.id === 'own' ? 'own' : 'file', on: true, order: steps });
    }
    return { ...stored, ...shards, ...(heads.length > 0 ? { libraries: heads } : {}), 'settings.version': 3 };
  },
];

/** The version of what is stored; 0 before there was one. */
export const versionOf = (stored: Stored): number =>
  typeof stored['settings.version'] === 'number' ? stored['settings.version'] : 0;

/** Brings what is stored to the newest version; what is newer than this build stays as it is, and is refused elsewhere. */
export function migrate(stored: Stored): Stored {
  let current = stored;
  for (let at = versionOf(stored); at < MIGRATIONS.length; at++) current = MIGRATIONS[at]?.(current) ?? current;
  return current;
}
