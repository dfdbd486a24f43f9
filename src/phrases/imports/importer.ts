import { type Key, say, sayEach } from '../../l10n/index.ts';
import type { Parsed } from '../faults.ts';

/** What was handed over: a file, a paste, a page. */
export interface Source {
  /** The file's name, or the page's title. */
  name: string;
  text: string;
  /** The text's JSON value, or undefined where it is none. */
  json: unknown;
}

/** A phrase as another tool wrote it, before its text, placeholders and step are ours. */
export interface Row {
  /** Where it stood: "Row 7", "Macro 3". */
  place: string;
  /** Fields by our names, of any type: they are checked afterwards. */
  fields: Readonly<Record<string, unknown>>;
  /** Whether the text is HTML. */
  html?: boolean;
}

export interface Refused {
  place: string;
  why: string;
}

export interface Incoming {
  /** What the file says of the library. */
  head: { id?: string; name?: string; version?: string; language?: string; owner?: string; description?: string };
  rows: Row[];
  refused: Refused[];
  /** True for a library of ours: its rows are taken as they stand. */
  own?: boolean;
}

/** The formats that can be read. `formats_<id>` names each, `formats_<id>_shape` says where its shape is documented, or that it could not be confirmed. */
export type Format =
  | 'amends'
  | 'zendesk'
  | 'gorgias'
  | 'intercom'
  | 'chatwoot'
  | 'textblaze'
  | 'freescout'
  | 'helpscout'
  | 'briskine'
  | 'records'
  | 'csv'
  | 'plain';

/** One tool's format. */
export interface Importer {
  id: Format;
  /** Names of this tool's placeholders that mean something else than in other tools, in lower case with dots. */
  placeholders?: Readonly<Record<string, string>>;
  /** Whether this looks like the format. */
  claims(source: Source): boolean;
  read(source: Source): Parsed<Incoming>;
}

export type Json = Record<string, unknown>;
export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object's own property, never one of its prototype. */
export const own = (value: unknown, key: string): unknown =>
  isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** The first of these values that is a text with something in it. */
export const firstText = (...values: unknown[]): string | undefined =>
  values.find((value): value is string => typeof value === 'string' && value.trim() !== '');

/** The list of a response: bare, or under one of these keys. */
export const listIn = (json: unknown, ...keys: string[]): unknown[] | null => {
  if (Array.isArray(json)) return json;
  for (const key of keys) {
    const list = own(json, key);
    if (Array.isArray(list)) return list;
  }
  return null;
};

/** Says where each row stood, by its number: "Macro 3". */
export const places = (of: Key & `formats_at_${string}`): ((number: number) => string) => sayEach(of);

/**
 * Reads each entry of a list on its own: a broken one is refused, the others are taken.
 *
 * @param placeOf says where the entry of a number stood
 * @param read gives the row, or a sentence that says why there is none
 */
export function eachRow(
  list: readonly unknown[],
  placeOf: (number: number) => string,
  read: (entry: Json) => Omit<Row, 'place'> | string,
): Pick<Incoming, 'rows' | 'refused'> {
  const rows: Row[] = [];
  const refused: Refused[] = [];
  for (const [at, entry] of list.entries()) {
    const place = placeOf(at + 1);
    const row = isRecord(entry) ? read(entry) : say('formats_why_record');
    if (typeof row === 'string') refused.push({ place, why: row });
    else rows.push({ place, ...row });
  }
  return { rows, refused };
}

/** An id that stays the same when the same file comes again. */
export const idFrom = (tool: string, id: unknown): string | undefined =>
  typeof id === 'number' || (typeof id === 'string' && id !== '') ? `${tool}-${id}` : undefined;
