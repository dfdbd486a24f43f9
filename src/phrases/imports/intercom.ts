import { eachRow, firstText, idFrom, type Importer, listIn, own } from './importer.ts';

const isMacro = (entry: unknown) =>
  own(entry, 'type') === 'macro' || (typeof own(entry, 'body_text') === 'string' && own(entry, 'name') !== undefined);

/** Intercom's macros, as its API lists them. */
export const intercom: Importer = {
  id: 'intercom',
  name: 'Intercom macros (JSON)',
  confirmed: 'The macro of Intercom’s API reference; its web page exports none.',
  claims: ({ json }) => listIn(json, 'data')?.some(isMacro) ?? false,
  read({ json }) {
    const read = eachRow(listIn(json, 'data') ?? [], 'Macro', (macro) => {
      const text = firstText(macro.body_text);
      // In the HTML placeholders are elements: <attribute key="user.name" default="there"/>.
      const html = firstText(macro.body)?.replace(
        /<attribute\s[^>]*?key="([^"]*)"[^>]*?\/?>(?:\s*<\/attribute>)?/g,
        (_, key: string) => `{{${key}}}`,
      );
      if (!text && !html) return 'It has no text.';
      return {
        html: text === undefined,
        fields: { id: idFrom('intercom', macro.id), title: firstText(macro.name), text: text ?? html },
      };
    });
    return { ok: true, value: { head: { name: 'Intercom macros' }, ...read } };
  },
};
