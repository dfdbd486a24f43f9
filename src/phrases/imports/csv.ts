import { say } from '../../l10n/index.ts';
import type { Importer } from './importer.ts';
import { guessMapping, readCsv, rowsOf } from './table.ts';

const lines = (text: string) => text.split(/\r\n|\r|\n/, 20).filter((line) => line.trim());

/** CSV: our own export, TextExpander's, and any other with a column of texts. */
export const csv: Importer = {
  id: 'csv',
  claims: ({ json, text, name }) =>
    json === undefined &&
    (/\.(?:csv|tsv)$/i.test(name) ||
      (lines(text).length > 1 &&
        lines(text).every((line) => /[,;\t]/.test(line)) &&
        readCsv(lines(text)[0] ?? '').headers.length > 1 &&
        !/[.!?]$/.test(lines(text)[0] ?? ''))),
  read({ text }) {
    const table = readCsv(text);
    if (table.headers.length === 0) return { ok: false, error: say('formats_error_rows') };
    return { ok: true, value: { head: {}, ...rowsOf(table, guessMapping(table)) } };
  },
};
