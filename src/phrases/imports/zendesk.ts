import { say } from '../../l10n/index.ts';
import { eachRow, firstText, idFrom, type Importer, isRecord, listIn, own, places } from './importer.ts';

const isMacro = (entry: unknown) => {
  const actions = own(entry, 'actions');
  return Array.isArray(actions) && actions.some((action) => typeof own(action, 'field') === 'string');
};

/** "comment_value" holds the text, or a pair of channel and text. */
const textOf = (value: unknown): string | undefined =>
  Array.isArray(value) ? firstText(...value.filter((one) => !/^channel:/.test(String(one)))) : firstText(value);

/** Zendesk's macros, as its API lists them. */
export const zendesk: Importer = {
  id: 'zendesk',
  claims: ({ json }) => listIn(json, 'macros')?.some(isMacro) ?? false,
  read({ json }) {
    const macros = listIn(json, 'macros') ?? [];
    const read = eachRow(macros, places('formats_at_macro'), (macro) => {
      const actions = Array.isArray(macro.actions) ? macro.actions.filter(isRecord) : [];
      const action = (field: string) =>
        textOf(
          own(
            actions.find((one) => one.field === field),
            'value',
          ),
        );
      const html = action('comment_value_html');
      const text = html ?? action('comment_value');
      if (!text) return say('formats_why_acts');
      if (macro.active === false) return say('formats_why_off');
      // "Shipping::Late::Apology": the last part is the title, the others are folders.
      const path = firstText(macro.title)?.split('::') ?? [];
      return {
        html: html !== undefined,
        fields: {
          id: idFrom('zendesk', macro.id),
          title: path.at(-1),
          tags: path.slice(0, -1),
          note: firstText(macro.description),
          text,
        },
      };
    });
    return { ok: true, value: { head: { name: say('formats_library_zendesk') }, ...read } };
  },
};
