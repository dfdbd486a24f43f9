/** The palette: a search over all libraries, each hit filled with the customer's case. */
import type { Span, Step } from '../coach/model.ts';
import { type Filled, fill } from './fill.ts';
import type { Case } from './placeholders.ts';
import type { Library, Phrase } from './schema.ts';
import { bareShortcut, type Index, indexOf, search } from './search.ts';
import type { SuggestedPhrase } from './suggest.ts';

/** Most rows that are shown for a query. */
const MOST = 7;
/** Of so many of the best hits, those that fit the case and are filled by it come first. */
const LOOKED_AT = 40;

export interface PaletteRow {
  id: string;
  step: Step;
  /** The phrase's title, or null where it has none. */
  title: string | null;
  /** The name of its library. */
  library: string;
  shortcut: string | null;
  text: string;
  blanks: Span[];
  fromCase: Span[];
}

export interface Palette {
  index: Index;
  libraries: ReadonlyMap<Phrase, string>;
}

/** Prepares libraries for searching, in their order. Make it once, search often. */
export function paletteOf(libraries: readonly Library[]): Palette {
  const named = new Map(libraries.flatMap(({ name, phrases }) => phrases.map((phrase) => [phrase, name] as const)));
  return { index: indexOf([...named.keys()]), libraries: named };
}

/**
 * The rows for what was typed after the slash.
 *
 * @param suggested what stands in for an empty query: what the reply still lacks
 */
export function paletteRows(
  palette: Palette,
  query: string,
  known: Case,
  suggested: readonly SuggestedPhrase[] = [],
): PaletteRow[] {
  const found =
    query.trim() === ''
      ? suggested.flatMap(({ id }) => palette.index.phrases.find((phrase) => phrase.id === id) ?? [])
      : search(palette.index, query);
  const list = found.length > 0 || query.trim() !== '' ? found : palette.index.phrases;
  const rows = list.slice(0, LOOKED_AT).map((phrase) => ({ phrase, filled: fill(phrase.text, known) }));
  const rank = ({ phrase, filled }: (typeof rows)[number]) =>
    (filled.open.length > 0 ? 1 : 0) + (fits(phrase, known) ? 0 : 2);
  return rows
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, MOST)
    .map(({ phrase, filled }) => rowOf(palette, phrase, filled));
}

/** Whether a phrase is for such a case: what is about cancellations stands behind where a parcel is late. */
const fits = ({ kinds, moods }: Phrase, { reading: { kind, mood } }: Case): boolean =>
  (!kinds?.length || !kind || kinds.includes(kind)) && (!moods?.length || moods.includes(mood));

/** The phrase that a shortcut stands for: ";sorry" and "sorry" are one. The first library that has it wins. */
export function paletteShortcut(palette: Palette, shortcut: string, known: Case): PaletteRow[] {
  const wanted = bareShortcut(shortcut);
  const phrase = palette.index.phrases.find((one) => one.shortcut && bareShortcut(one.shortcut) === wanted);
  return phrase ? [rowOf(palette, phrase, fill(phrase.text, known))] : [];
}

function rowOf({ libraries }: Palette, phrase: Phrase, { text, blanks, fromCase }: Filled): PaletteRow {
  const { id, step, title, shortcut } = phrase;
  return {
    id,
    step,
    title: title || null,
    library: libraries.get(phrase) ?? '',
    shortcut: shortcut ? bareShortcut(shortcut) : null,
    text,
    blanks,
    fromCase,
  };
}
