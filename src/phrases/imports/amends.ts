import { say } from '../../l10n/index.ts';
import { eachRow, firstText, type Importer, own, places } from './importer.ts';

/** Amends' own library file. */
export const amends: Importer = {
  id: 'amends',
  claims: ({ json }) => Array.isArray(own(json, 'phrases')),
  read({ json }) {
    const list = own(json, 'phrases');
    if (!Array.isArray(list)) return { ok: false, error: say('formats_error_phrases') };
    const head = Object.fromEntries(
      ['id', 'name', 'version', 'language', 'owner', 'description', 'where'].flatMap((key) => {
        const value = own(json, key);
        return value === undefined || value === null ? [] : [[key, value]];
      }),
    );
    if (firstText(head.name) === undefined) return { ok: false, error: say('formats_error_name') };
    return {
      ok: true,
      value: { head, own: true, ...eachRow(list, places('formats_at_phrase'), (fields) => ({ fields })) },
    };
  },
};
