/** Tables: CSV with any columns, and lists of plain JSON records. Which column is what can be chosen. */
import Papa from 'papaparse';
import { say } from '../../l10n/index.ts';
import { type Incoming, isRecord, places, type Refused, type Row } from './importer.ts';

/** The fields that a column can be. */
export const COLUMNS = [
  'text',
  'title',
  'step',
  'kinds',
  'moods',
  'tone',
  'channels',
  'stage',
  'tags',
  'shortcut',
  'note',
  'id',
] as const;
export type Column = (typeof COLUMNS)[number];

export interface Table {
  /** Column names; those that stand twice are numbered. */
  headers: string[];
  rows: { place: string; cells: string[] }[];
  refused: Refused[];
}

/** Which column (by its place) is which field. */
export type Mapping = Partial<Record<Column, number>>;

/** Names under which other tools have the same. Lower case, letters alone. */
const NAMES: Readonly<Record<Column, readonly string[]>> = {
  text: [
    'text',
    'content',
    'body',
    'reply',
    'message',
    'response',
    'snippet',
    'phrase',
    'plaintext',
    'comment',
    'answer',
    'macrotext',
    'template',
  ],
  title: ['title', 'name', 'label', 'macrotitle', 'macroname', 'subject', 'description'],
  step: ['step'],
  kinds: ['kinds', 'kind', 'failure', 'kindoffailure', 'problem'],
  moods: ['moods', 'mood'],
  tone: ['tone'],
  channels: ['channels', 'channel'],
  stage: ['stage'],
  tags: ['tags', 'tag', 'category', 'categories', 'folder', 'labels', 'group'],
  shortcut: ['shortcut', 'abbreviation', 'shortcode', 'keyword', 'trigger', 'abbr'],
  note: ['note', 'notes', 'comments', 'internalnote'],
  id: ['id', 'macroid', 'uuid'],
};
const letters = (name: string) => name.toLowerCase().replace(/[^a-z]/g, '');

/** The fields that the column names tell. */
export function guessMapping(table: Table): Mapping {
  const { headers } = table;
  const mapping: Mapping = {};
  const taken = new Set<number>();
  for (const column of COLUMNS) {
    for (const name of NAMES[column]) {
      const at = headers.findIndex((header, index) => !taken.has(index) && letters(header) === name);
      if (at < 0) continue;
      mapping[column] = at;
      taken.add(at);
      break;
    }
  }
  return withText(table, mapping);
}

/** Without a column that is the text nothing could come in: then it is the one with the longest cells that is nothing else. */
export function withText({ headers, rows }: Table, mapping: Mapping): Mapping {
  if (mapping.text !== undefined) return mapping;
  const taken = new Set(Object.values(mapping));
  const lengths = headers.map((_, at) =>
    taken.has(at) ? -1 : rows.slice(0, 50).reduce((sum, { cells }) => sum + (cells[at]?.length ?? 0), 0),
  );
  const longest = lengths.indexOf(Math.max(0, ...lengths));
  return longest >= 0 ? { ...mapping, text: longest } : mapping;
}

/**
 * Reads CSV of any separator. A row that is broken is refused by itself.
 *
 * @param text the file, with or without a byte order mark
 */
export function readCsv(text: string): Table {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
    skipEmptyLines: false,
    delimiter: delimiterOf(text),
  });
  const broken = new Map(
    errors.flatMap(({ row, message, type }) => (type === 'Quotes' && row !== undefined ? [[row, message]] : [])),
  );
  const [first = []] = data;
  const named = isHeader(first, data[1] ?? []);
  const width = named ? first.length : Math.max(0, ...data.map((cells) => cells.length));
  const headers = named ? first : Array.from({ length: width }, (_, at) => say('formats_column', at + 1));
  const placeOf = places('formats_at_row');
  const rows: Table['rows'] = [];
  const refused: Refused[] = [];
  for (const [at, cells] of data.entries()) {
    if (named && at === 0) continue;
    if (cells.every((cell) => cell.trim() === '')) continue;
    const place = placeOf(at + 1);
    if (broken.has(at))
      refused.push({
        place,
        why: say('formats_why_quotes'),
      });
    else if (width === 1) rows.push({ place, cells: [cells.join(',')] });
    else if (cells.length > width)
      refused.push({
        place,
        why: say('formats_why_columns', cells.length, width),
      });
    else rows.push({ place, cells });
  }
  return { headers: numbered(headers), rows, refused };
}

/** Names that are known, or words that look like names above longer texts. */
function isHeader(first: readonly string[], second: readonly string[]): boolean {
  if (first.some((cell) => Object.values(NAMES).some((names) => names.includes(letters(cell))))) return true;
  const names = first.length > 1 && first.every((cell) => /^[^.!?,;]{1,30}$/.test(cell.trim()));
  const longest = (cells: readonly string[]) => Math.max(0, ...cells.map((cell) => cell.length));
  return names && longest(second) > 2 * longest(first);
}

/** The separator that shows known names in the first line; an empty text lets the reader find out by itself. */
function delimiterOf(text: string): string {
  const line = text.replace(/^\ufeff/, '').split(/[\r\n]/, 1)[0] ?? '';
  const known = (separator: string) =>
    line.split(separator).filter((cell) => Object.values(NAMES).some((names) => names.includes(letters(cell)))).length;
  const [best = ''] = [',', ';', '\t', '|'].sort((a, b) => known(b) - known(a));
  return known(best) > 0 ? best : '';
}

const numbered = (headers: readonly string[]): string[] =>
  headers.map((header, at) => {
    const name = header.trim() || say('formats_column', at + 1);
    const before = headers.slice(0, at).filter((other) => other.trim() === header.trim()).length;
    return before > 0 ? `${name} (${before + 1})` : name;
  });

/** A list of plain records as a table. */
export function tableOf(list: readonly unknown[]): Table {
  const records = list.map((entry) => (isRecord(entry) ? entry : null));
  const headers = [...new Set(records.flatMap((record) => (record ? Object.keys(record) : [])))].slice(0, 200);
  const placeOf = places('formats_at_record');
  const rows: Table['rows'] = [];
  const refused: Refused[] = [];
  for (const [at, record] of records.entries()) {
    const place = placeOf(at + 1);
    if (record)
      rows.push({
        place,
        cells: headers.map((header) => asCell(Object.hasOwn(record, header) ? record[header] : null)),
      });
    else refused.push({ place, why: say('formats_why_record') });
  }
  return { headers, rows, refused };
}

const asCell = (value: unknown): string =>
  value === null || value === undefined
    ? ''
    : Array.isArray(value)
      ? Papa.unparse([value.map(asCell)])
      : typeof value === 'object'
        ? JSON.stringify(value)
        : String(value);

const LISTS: readonly Column[] = ['kinds', 'moods', 'channels', 'tags'];
const MAYBE_HTML = /<\/?[a-z][^>]*>|&(?:nbsp|amp|lt|gt|quot|#\d+);/i;

/** Whether a table is our own export: then its cells are taken as they stand. */
export const isOurs = ({ headers }: Table): boolean =>
  headers.length === COLUMNS.length && COLUMNS.every((column, at) => headers[at] === column);

/** The rows of a table under a mapping. */
export function rowsOf(table: Table, mapping: Mapping): Pick<Incoming, 'rows' | 'refused' | 'own'> {
  const ours = isOurs(table);
  const rows = table.rows.map(({ place, cells }): Row => {
    const fields: Record<string, unknown> = {};
    for (const column of COLUMNS) {
      const at = mapping[column];
      const cell = at === undefined ? '' : unescaped(cells[at] ?? '');
      if (ours ? cell === '' : cell.trim() === '') continue;
      fields[column] = LISTS.includes(column) ? listOf(cell, ours) : cell;
    }
    return { place, fields, html: typeof fields.text === 'string' && MAYBE_HTML.test(fields.text) };
  });
  return { rows, refused: table.refused, own: ours };
}

/** A list in a cell is a row of its own: a, b, "c, d". Other tools also separate by semicolons. */
const listOf = (cell: string, ours: boolean): string[] =>
  (
    Papa.parse<string[]>(cell, { delimiter: ours || cell.includes(',') || !cell.includes(';') ? ',' : ';' }).data[0] ??
    []
  )
    .map((one) => one.trim())
    .filter(Boolean);

/** Before what a spreadsheet would run as a formula our export puts an apostrophe. */
const unescaped = (cell: string): string => (/^'['=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);
