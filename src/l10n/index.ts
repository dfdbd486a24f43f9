/**
 * The interface's texts. English stands in `en/<area>.json`, one file per area, other languages beside it; the build makes the browser's
 * `_locales` from them, and the browser chooses the language. What the coach says of a draft is English and not among them.
 */
import type { ENGLISH } from './english.ts';

type Areas = typeof ENGLISH;
/** A text's name: its area, and its key in the area's file. */
export type Key = { [Area in keyof Areas]: `${Area}_${keyof Areas[Area] & string}` }[keyof Areas];
/** A text that depends on a number: it has one form for each plural of the language (`…_one`, `…_other`). */
export type CountKey = Key extends infer One ? (One extends `${infer Base}_other` ? Base : never) : never;

/** Finds a text by its name and puts the substitutions in place of $1 to $9; empty where there is none of that name. */
export type Lookup = (key: string, substitutions: string[]) => string;

/** Texts that stand as they are, once asked for: the browser takes its time for each, and a draft is drawn anew all the time. */
const known = new Map<string, string>();
const fromBrowser: Lookup = (key, substitutions) => {
  const before = substitutions.length === 0 ? known.get(key) : undefined;
  if (before !== undefined) return before;
  const text = askBrowser(key, substitutions);
  if (substitutions.length === 0 && text !== '') known.set(key, text);
  return text;
};
const askBrowser: Lookup = (key, substitutions) => {
  try {
    return (globalThis as unknown as { chrome: typeof chrome }).chrome.i18n.getMessage(key, substitutions);
  } catch {
    // A page's script that has outlived its extension has no texts any more, and takes itself down.
    return '';
  }
};
let lookup = fromBrowser;

/** Has texts come from elsewhere than the browser: where there is no extension (the command line, tests, previews). */
export function textsFrom(other: Lookup): void {
  lookup = other;
}

/**
 * A text of the interface in the agent's language.
 *
 * @param substitutions what stands for $1, $2, … (at most nine); a number is written as the language writes it
 */
export const say = (key: Key, ...substitutions: readonly (string | number)[]): string =>
  lookup(key, substitutions.map(written));

/** The language of the texts, as the `lang` attribute and `Intl` name it. */
export const language = (): string => lookup('language', []) || 'en';

/**
 * A text of the interface in the plural that the language has for a number.
 *
 * @param count stands for $1
 * @param substitutions what stands for $2, $3, …
 */
export function sayCount(key: CountKey, count: number, ...substitutions: readonly (string | number)[]): string {
  const values = [count, ...substitutions].map(written);
  return lookup(`${key}_${pluralsOf(language()).select(count)}`, values) || lookup(`${key}_other`, values);
}

/** Stands for a value that is still to come. */
const GAP = '\u0001';

/** A text with one gap, to be said many times with other values: the browser is asked for it once. */
export function sayEach(key: Key): (value: string | number) => string {
  const [before = '', after = ''] = say(key, GAP).split(GAP);
  return (value) => before + written(value) + after;
}

const written = (value: string | number): string =>
  typeof value === 'number' ? value.toLocaleString(language()) : value;

let plurals: { of: string; rules: Intl.PluralRules } | null = null;
function pluralsOf(of: string): Intl.PluralRules {
  if (plurals?.of !== of) plurals = { of, rules: new Intl.PluralRules(of) };
  return plurals.rules;
}
