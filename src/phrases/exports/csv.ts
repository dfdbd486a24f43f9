import Papa from 'papaparse';
import { COLUMNS } from '../imports/table.ts';
import type { Phrase } from '../schema.ts';

/** Phrases as CSV with a byte order mark, so that spreadsheets read its letters; it comes back without a loss. */
export const csvOf = (phrases: readonly Phrase[]): string =>
  `\ufeff${Papa.unparse({
    fields: [...COLUMNS],
    data: phrases.map((phrase) => COLUMNS.map((column) => cell(phrase[column]))),
  })}\r\n`;

const cell = (value: string | readonly string[] | undefined): string => {
  if (value === undefined) return '';
  const text = typeof value === 'string' ? value : Papa.unparse([[...value]]);
  // A spreadsheet would run it as a formula.
  return /^'?[=+\-@\t\r]|^''/.test(text) ? `'${text}` : text;
};
