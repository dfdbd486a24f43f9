/** Steps from one version of the stored settings to the next. The one at place n leads from version n to n + 1; they are never changed afterwards. */
type Stored = Record<string, unknown>;

export const MIGRATIONS: readonly ((stored: Stored) => Stored)[] = [
  // 0 → 1: what was stored before settings had a version.
  (stored) => ({ ...stored, version: 1 }),
];

/** Brings stored settings to the newest version; what is newer than this build stays as it is, and the schema refuses it. */
export function migrate(stored: Stored): Stored {
  let current = stored;
  for (let at = typeof stored.version === 'number' ? stored.version : 0; at < MIGRATIONS.length; at++)
    current = MIGRATIONS[at]?.(current) ?? current;
  return current;
}
