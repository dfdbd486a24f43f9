import { eachRow, firstText, type Importer, own } from './importer.ts';

/** Amends' own library file. */
export const amends: Importer = {
  id: 'amends',
  name: 'Amends library (JSON)',
  confirmed: 'Our own format; its schema is in help/library.schema.json.',
  claims: ({ json }) => Array.isArray(own(json, 'phrases')),
  read({ json }) {
    const list = own(json, 'phrases');
    if (!Array.isArray(list)) return { ok: false, error: '“phrases” must be a list.' };
    const head = Object.fromEntries(
      ['id', 'name', 'version', 'language', 'owner', 'description', 'where'].flatMap((key) => {
        const value = own(json, key);
        return value === undefined || value === null ? [] : [[key, value]];
      }),
    );
    if (firstText(head.name) === undefined) return { ok: false, error: '“name” is missing: give the library a name.' };
    return { ok: true, value: { head, own: true, ...eachRow(list, 'Phrase', (fields) => ({ fields })) } };
  },
};
