/**
 * A map that forgets what was not asked for longest: finished sentences cost nothing at the next key press, and memory stays bounded.
 *
 * @param most entries that are kept
 */
export function remember<T>(most: number, make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) {
      known.delete(key);
      known.set(key, found);
      return found;
    }
    const made = make(key);
    known.set(key, made);
    if (known.size > most) known.delete(known.keys().next().value as string);
    return made;
  };
}
