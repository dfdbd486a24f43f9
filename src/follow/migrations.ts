/**
 * Steps from one version of what follow-through keeps (counts, reminders, lessons) to the next, on all of its keys at once. The one at
 * place n leads from version n to n + 1; they are never changed afterwards, and so name their keys themselves.
 */
export type Stored = Record<string, unknown>;

export const MIGRATIONS: readonly ((stored: Stored) => Stored)[] = [
  // 0 → 1: the first version; there was nothing before.
  (stored) => ({ ...stored, 'follow.version': 1 }),
];

/** The number of the newest migration. */
export const VERSION = 1;

/** The version of what is stored; 0 before there was one. */
export const versionOf = (stored: Stored): number =>
  typeof stored['follow.version'] === 'number' ? stored['follow.version'] : 0;

/** Brings what is stored to the newest version; what is newer than this build stays as it is, and is refused elsewhere. */
export const migrate = (stored: Stored): Stored =>
  MIGRATIONS.slice(versionOf(stored)).reduce((current, step) => step(current), stored);
