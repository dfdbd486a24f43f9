import { say } from '../../l10n/index.ts';
import { eachRow, firstText, idFrom, type Importer, listIn, own, places } from './importer.ts';

const isMacro = (entry: unknown) =>
  own(entry, 'type') === 'macro' || (typeof own(entry, 'body_text') === 'string' && own(entry, 'name') !== undefined);

/** Intercom's macros, as its API lists them. */
export const intercom: Importer = {
  id: 'intercom',
  claims: ({ json }) => listIn(json, 'data')?.some(isMacro) ?? false,
  read({ json }) {
    const read = eachRow(listIn(json, 'data') ?? [], places('formats_at_macro'), (macro) => {
      const text = firstText(macro.body_text);
      // In the HTML placeholders are elements: <attribute key="user.name" default="there"/>.
      const html = firstText(macro.body)?.replace(
        /<attribute\s[^>]*?key="([^"]*)"[^>]*?\/?>(?:\s*<\/attribute>)?/g,
        (_, key: string) => `{{${key}}}`,
      );
      if (!text && !html) return say('formats_why_text');
      return {
        html: text === undefined,
        fields: { id: idFrom('intercom', macro.id), title: firstText(macro.name), text: text ?? html },
      };
    });
    return { ok: true, value: { head: { name: say('formats_library_intercom') }, ...read } };
  },
};
