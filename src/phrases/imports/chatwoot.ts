import { eachRow, firstText, idFrom, type Importer, listIn, own } from './importer.ts';

/** Chatwoot's canned responses, as its API lists them. */
export const chatwoot: Importer = {
  id: 'chatwoot',
  name: 'Chatwoot canned responses (JSON)',
  confirmed: 'The canned response of Chatwoot’s API reference.',
  claims: ({ json }) =>
    listIn(json, 'data', 'payload', 'canned_responses')?.some(
      (entry) => typeof own(entry, 'short_code') === 'string' && own(entry, 'content') !== undefined,
    ) ?? false,
  read({ json }) {
    const list = listIn(json, 'data', 'payload', 'canned_responses') ?? [];
    const read = eachRow(list, 'Response', ({ id, short_code, content }) => {
      const text = firstText(content);
      if (!text) return 'It has no text.';
      const shortcut = firstText(short_code);
      return { html: false, fields: { id: idFrom('chatwoot', id), title: shortcut, shortcut, text } };
    });
    return { ok: true, value: { head: { name: 'Chatwoot responses' }, ...read } };
  },
};
