/** Changes of single phrases, each of which can be taken back whatever else has changed since. */
import { say } from '../l10n/index.ts';
import type { Phrase } from './schema.ts';
import { type Change, print } from './versions.ts';

export interface Edit {
  id: string;
  /** What it is afterwards; null deletes it. */
  phrase: Phrase | null;
  /** Where a new one goes; at the end when left out. */
  at?: number;
  /** The print of what it has to be before, so that another window's change is not overwritten unseen. */
  expected?: string;
}

/** @returns the phrases afterwards, or a sentence that says why not */
export function applyEdits(phrases: readonly Phrase[], edits: readonly Edit[]): Phrase[] | string {
  const byId = new Map(phrases.map((phrase) => [phrase.id, phrase]));
  const changed = new Map<string, Phrase | null>();
  const fresh: { phrase: Phrase; at: number }[] = [];
  for (const { id, phrase, at, expected } of edits) {
    const now = byId.get(id);
    if (expected !== undefined && now && print(now) !== expected) return say('faults_changedElsewhere');
    if (now) changed.set(id, phrase);
    else if (phrase) fresh.push({ phrase, at: at ?? Number.POSITIVE_INFINITY });
  }
  const next = phrases.flatMap((phrase) => (changed.has(phrase.id) ? (changed.get(phrase.id) ?? []) : phrase));
  for (const { phrase, at } of fresh.sort((a, b) => a.at - b.at)) next.splice(Math.min(at, next.length), 0, phrase);
  return next;
}

/** The edits that take these back. */
export function inverseOf(phrases: readonly Phrase[], edits: readonly Edit[]): Edit[] {
  const places = new Map(phrases.map((phrase, at) => [phrase.id, { phrase, at }]));
  return edits.map(({ id }) => {
    const before = places.get(id);
    return before ? { id, phrase: before.phrase, at: before.at } : { id, phrase: null };
  });
}

/** Changes that were chosen from what came in, as edits. */
export const editsOf = (changes: readonly Change[]): Edit[] =>
  changes.flatMap(({ mine, theirs }) => {
    const id = mine?.id ?? theirs?.id;
    return id === undefined ? [] : [{ id, phrase: theirs }];
  });
