/** What can be said about a phrase while it is written. */
import type { Step } from '../coach/model.ts';
import { say } from '../l10n/index.ts';
import { checkPhrase } from './checkPhrase.ts';
import { HARD, readingEase } from './ease.ts';
import { GUESSED } from './guessed.ts';
import type { Phrase } from './schema.ts';
import { bareShortcut } from './search.ts';

/** What a phrase is compared with. */
export interface Others {
  /** Ids by text, and by shortcut, of all phrases. */
  texts: ReadonlyMap<string, readonly string[]>;
  shortcuts: ReadonlyMap<string, readonly string[]>;
}

export const textKey = (text: string): string => text.trim().toLowerCase().replaceAll(/\s+/g, ' ');

/** @param entries all phrases with a key that is theirs alone */
export function othersOf(entries: readonly { key: string; phrase: Phrase }[]): Others {
  const texts = new Map<string, string[]>();
  const shortcuts = new Map<string, string[]>();
  const put = (map: Map<string, string[]>, name: string, key: string) => {
    const list = map.get(name);
    if (list) list.push(key);
    else map.set(name, [key]);
  };
  for (const { key, phrase } of entries) {
    put(texts, textKey(phrase.text), key);
    if (phrase.shortcut) put(shortcuts, bareShortcut(phrase.shortcut), key);
  }
  return { texts, shortcuts };
}

/** A phrase as it stands in the form: the step may not be chosen yet. */
export type Draft = Omit<Phrase, 'step'> & { step: Step | null };

/**
 * All that can be said, in sentences: the coach's view of the wording, doubles, reading ease, a missing or guessed step.
 *
 * @param key of the phrase itself, so that it is not its own double
 */
export function phraseChecks(
  { text, shortcut, step, tags }: Draft,
  key: string,
  { texts, shortcuts }: Others,
): string[] {
  if (!text.trim()) return [];
  const others = (keys: readonly string[] | undefined) => (keys ?? []).some((one) => one !== key);
  const ease = readingEase(text.replaceAll(/\{[a-zA-Z]+\}/g, 'it'));
  return [
    ...(step === null ? [say('phrases_check_noStep')] : []),
    ...(step !== null && tags?.includes(GUESSED) ? [say('phrases_check_guessed')] : []),
    ...checkPhrase(text),
    ...(others(texts.get(textKey(text))) ? [say('phrases_check_text')] : []),
    ...(shortcut && others(shortcuts.get(bareShortcut(shortcut))) ? [say('phrases_check_shortcut', shortcut)] : []),
    ...(ease !== null && ease < HARD ? [say('phrases_check_hard', Math.round(ease))] : []),
  ];
}
