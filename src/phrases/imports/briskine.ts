import { eachRow, firstText, idFrom, type Importer, listIn, own } from './importer.ts';

const isTemplate = (entry: unknown) =>
  typeof own(entry, 'body') === 'string' && typeof own(entry, 'title') === 'string' && own(entry, 'type') !== 'macro';

/** Briskine's templates. */
export const briskine: Importer = {
  id: 'briskine',
  name: 'Briskine templates (JSON)',
  confirmed: 'Not confirmed: Briskine documents no export. Records with title, shortcut and body are taken as its own.',
  claims: ({ json }) => listIn(json, 'templates')?.some(isTemplate) ?? false,
  read({ json }) {
    const read = eachRow(listIn(json, 'templates') ?? [], 'Template', (template) => {
      const text = firstText(template.body);
      if (!text) return 'It has no text.';
      const tags = template.tags;
      return {
        html: true,
        fields: {
          id: idFrom('briskine', template.id),
          title: firstText(template.title),
          shortcut: firstText(template.shortcut),
          tags: Array.isArray(tags) ? tags.map((tag) => own(tag, 'title') ?? tag) : tags,
          text,
        },
      };
    });
    return { ok: true, value: { head: { name: 'Briskine templates' }, ...read } };
  },
};
