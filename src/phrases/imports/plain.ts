import { type Importer, places } from './importer.ts';

/** A text with one phrase in each line. */
export const plain: Importer = {
  id: 'plain',
  claims: ({ json, text }) => json === undefined && text.trim() !== '',
  read({ text }) {
    const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
    const place = places('formats_at_line');
    const rows = lines.flatMap((line, at) =>
      line.trim() ? [{ place: place(at + 1), fields: { text: line.trim() } }] : [],
    );
    return { ok: true, value: { head: {}, rows, refused: [] } };
  },
};
