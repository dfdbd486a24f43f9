/** The visible list of formats that can be taken in. The first that claims a file reads it. */
import { say } from '../../l10n/index.ts';
import { type Parsed, parseJson } from '../faults.ts';
import { amends } from './amends.ts';
import { briskine } from './briskine.ts';
import { chatwoot } from './chatwoot.ts';
import { csv } from './csv.ts';
import { gorgias } from './gorgias.ts';
import { type Importer, isRecord, listIn, own, type Source } from './importer.ts';
import { intercom } from './intercom.ts';
import { plain } from './plain.ts';
import { freescout, helpScout } from './savedReplies.ts';
import { guessMapping, readCsv, rowsOf, type Table, tableOf } from './table.ts';
import { textBlaze } from './textBlaze.ts';
import { zendesk } from './zendesk.ts';

/** Any other list of records: which property is what can be chosen. */
const records: Importer = {
  id: 'records',
  claims: ({ json }) => recordsIn(json) !== null,
  read: ({ json }) => {
    const table = tableOf(recordsIn(json) ?? []);
    return { ok: true, value: { head: {}, ...rowsOf(table, guessMapping(table)) } };
  },
};

export const IMPORTERS: readonly Importer[] = [
  amends,
  zendesk,
  gorgias,
  intercom,
  chatwoot,
  textBlaze,
  freescout,
  helpScout,
  briskine,
  records,
  csv,
  plain,
];

const recordsIn = (json: unknown): unknown[] | null =>
  listIn(json, ...(isRecord(json) ? Object.keys(json) : []))?.some(isRecord)
    ? listIn(json, ...(isRecord(json) ? Object.keys(json) : []))
    : null;

/** Looks at what was handed over: which format it is, or a sentence that says why none. */
export function recognise(name: string, text: string): Parsed<{ importer: Importer; source: Source }> {
  if (text.trim() === '') return { ok: false, error: say('formats_error_empty') };
  const json = parseJson(text);
  // What begins as JSON is meant as JSON: it is not to be taken as lines of text.
  if (!json.ok && (/^\s*[{[]/.test(text.replace(/^\ufeff/, '')) || /\.json$/i.test(name))) return json;
  const source = { name, text, json: json.ok && typeof json.value === 'object' ? json.value : undefined };
  if (own(source.json, 'phrases') !== undefined && !Array.isArray(own(source.json, 'phrases')))
    return { ok: false, error: say('formats_error_phrases') };
  const importer = IMPORTERS.find((one) => one.claims(source));
  return importer ? { ok: true, value: { importer, source } } : { ok: false, error: say('formats_error_none') };
}

/** The table behind a format whose columns can be chosen; null for the others. */
export const tableFor = (importer: Importer, { text, json }: Source): Table | null =>
  importer === csv ? readCsv(text) : importer === records ? tableOf(recordsIn(json) ?? []) : null;
