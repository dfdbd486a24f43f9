import { parseHTML } from 'linkedom';
import { finish } from '../../../src/phrases/imports/finish.ts';
import { recognise } from '../../../src/phrases/imports/index.ts';
import { plainText, type TextNode } from '../../../src/phrases/imports/plainText.ts';

/** Parsed by a DOM in JavaScript; the page uses the browser's own, which a browser test looks at. */
export const plain = (html: string): string =>
  plainText(parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body as unknown as TextNode);

/** Reads a file as the options page does. */
export async function readAll(name: string, content: unknown) {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const found = recognise(name, text);
  if (!found.ok) return { error: found.error };
  const { importer, source } = found.value;
  const read = importer.read(source);
  if (!read.ok) return { error: read.error };
  const { rows, refused, unknown } = await finish(read.value, importer, plain);
  return {
    format: importer.id,
    head: read.value.head,
    phrases: rows.map(({ phrase }) => phrase),
    rows,
    refused,
    unknown,
  };
}
