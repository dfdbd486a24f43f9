/**
 * A map that forgets what was not asked for in a while: finished sentences cost nothing at the next key press, and memory stays bounded. Two
 * generations: what is asked for moves to the young one; when that is full it becomes the old one, and what nobody asked for goes.
 *
 * @param most entries that are kept
 * @param make the value for a key that is not known, from what came with it
 */
export function memory<I, T>(most: number, make: (input: I) => T): (key: string, input: I) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (key, input) => {
    const known = young.get(key);
    if (known !== undefined) return known;
    const value = old.get(key) ?? make(input);
    if (young.size >= most / 2) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
    return value;
  };
}

/** The same where the value follows from the key alone. */
export function remember<T>(most: number, make: (key: string) => T): (key: string) => T {
  const known = memory(most, make);
  return (key) => known(key, key);
}
