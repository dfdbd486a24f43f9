/** A schema's entries: the same for each of some keys. */
export const forEach = <K extends string, T>(keys: readonly K[], one: T): Record<K, T> =>
  Object.fromEntries(keys.map((key) => [key, one])) as Record<K, T>;
