import { say } from '../../l10n/index.ts';
import { eachRow, firstText, idFrom, type Importer, isRecord, listIn, own, places } from './importer.ts';

const isReply = (action: unknown) => own(action, 'name') === 'setResponseText';

/** Gorgias' macros, as its API lists them. */
export const gorgias: Importer = {
  id: 'gorgias',
  claims: ({ json }) =>
    listIn(json, 'data')?.some((entry) => {
      const actions = own(entry, 'actions');
      return Array.isArray(actions) && actions.some((action) => isRecord(own(action, 'arguments')));
    }) ?? false,
  read({ json }) {
    const read = eachRow(listIn(json, 'data') ?? [], places('formats_at_macro'), (macro) => {
      const actions = Array.isArray(macro.actions) ? macro.actions : [];
      const reply = own(actions.find(isReply), 'arguments');
      const text = firstText(own(reply, 'body_text'));
      const html = firstText(own(reply, 'body_html'));
      if (!text && !html) return say('formats_why_acts');
      return {
        html: text === undefined,
        fields: { id: idFrom('gorgias', macro.id), title: firstText(macro.name), text: text ?? html },
      };
    });
    return { ok: true, value: { head: { name: say('formats_library_gorgias') }, ...read } };
  },
};
