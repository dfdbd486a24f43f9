/** What is said about the phrases in sight, worked out after they are drawn: the coach reads each of them, and a key in the search must not wait for it. */
import { useEffect, useState } from 'preact/hooks';
import { type Others, phraseChecks } from '../../phrases/phraseChecks.ts';
import type { Entry } from '../state.ts';

/** For as long as the phrases stay what they are, each is read once. */
const known = new WeakMap<Others, Map<string, readonly string[]>>();
const NONE: readonly string[] = [];

/** What can be said about a phrase of a library; nothing until it was read, and nothing about the built-in ones. */
export function useFlags({ key, phrase, library }: Entry, others: Others): readonly string[] {
  const [, redraw] = useState<object | null>(null);
  const flags = library ? known.get(others)?.get(key) : NONE;
  useEffect(() => {
    if (flags) return;
    const soon = requestIdleCallback(() => {
      const read = known.get(others) ?? new Map<string, readonly string[]>();
      known.set(others, read.set(key, phraseChecks(phrase, key, others)));
      redraw({});
    });
    return () => cancelIdleCallback(soon);
  }, [flags, key, phrase, others]);
  return flags ?? NONE;
}
