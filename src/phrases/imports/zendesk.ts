import { eachRow, firstText, idFrom, type Importer, isRecord, listIn, own } from './importer.ts';

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
  name: 'Zendesk macros (JSON)',
  confirmed: 'As GET /api/v2/macros.json answers, by Zendesk’s API reference.',
  claims: ({ json }) => listIn(json, 'macros')?.some(isMacro) ?? false,
  read({ json }) {
    const macros = listIn(json, 'macros') ?? [];
    const read = eachRow(macros, 'Macro', (macro) => {
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
      if (!text) return 'It has no text for the customer: it only sets fields.';
      if (macro.active === false) return 'It is switched off in Zendesk.';
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
    return { ok: true, value: { head: { name: 'Zendesk macros' }, ...read } };
  },
};
