import { say } from '../../l10n/index.ts';
import { firstText, type Importer, listIn, own, eachRow, type Row, type Refused } from './importer.ts';

/** Text Blaze's export of all folders. */
export const textBlaze: Importer = {
  id: 'textblaze',
  claims: ({ json }) =>
    listIn(own(json, 'folders') ?? json)?.some((one) => Array.isArray(own(one, 'snippets'))) ?? false,
  read({ json }) {
    const rows: Row[] = [];
    const refused: Refused[] = [];
    for (const [at, folder] of (listIn(own(json, 'folders') ?? json) ?? []).entries()) {
      const name = firstText(own(folder, 'name'));
      const snippets = own(folder, 'snippets');
      const place = (number: number) =>
        name ? say('formats_at_snippet', name, number) : say('formats_at_snippetIn', at + 1, number);
      const read = eachRow(Array.isArray(snippets) ? snippets : [], place, (snippet) => {
        const text = firstText(snippet.text);
        const html = firstText(own(snippet.content, 'html'), snippet.html);
        if (!text && !html) return say('formats_why_text');
        return {
          html: text === undefined,
          fields: {
            title: firstText(snippet.name),
            shortcut: firstText(snippet.shortcut),
            tags: name ? [name] : [],
            text: text ?? html,
          },
        };
      });
      rows.push(...read.rows);
      refused.push(...read.refused);
    }
    return { ok: true, value: { head: { name: say('formats_library_textblaze') }, rows, refused } };
  },
};
