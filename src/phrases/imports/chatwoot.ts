import { say } from '../../l10n/index.ts';
import { eachRow, firstText, idFrom, type Importer, listIn, own, places } from './importer.ts';

/** Chatwoot's canned responses, as its API lists them. */
export const chatwoot: Importer = {
  id: 'chatwoot',
  claims: ({ json }) =>
    listIn(json, 'data', 'payload', 'canned_responses')?.some(
      (entry) => typeof own(entry, 'short_code') === 'string' && own(entry, 'content') !== undefined,
    ) ?? false,
  read({ json }) {
    const list = listIn(json, 'data', 'payload', 'canned_responses') ?? [];
    const read = eachRow(list, places('formats_at_response'), ({ id, short_code, content }) => {
      const text = firstText(content);
      if (!text) return say('formats_why_text');
      const shortcut = firstText(short_code);
      return { html: false, fields: { id: idFrom('chatwoot', id), title: shortcut, shortcut, text } };
    });
    return { ok: true, value: { head: { name: say('formats_library_chatwoot') }, ...read } };
  },
};
