import type { Importer } from './importer.ts';

/** A text with one phrase in each line. */
export const plain: Importer = {
  id: 'plain',
  name: 'Plain text, one phrase a line',
  confirmed: 'Each line that is not empty is a phrase.',
  claims: ({ json, text }) => json === undefined && text.trim() !== '',
  read({ text }) {
    const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
    const rows = lines.flatMap((line, at) =>
      line.trim() ? [{ place: `Line ${at + 1}`, fields: { text: line.trim() } }] : [],
    );
    return { ok: true, value: { head: {}, rows, refused: [] } };
  },
};
