import { say } from '../../l10n/index.ts';
import { eachRow, firstText, idFrom, type Importer, listIn, own, places } from './importer.ts';

const isTemplate = (entry: unknown) =>
  typeof own(entry, 'body') === 'string' && typeof own(entry, 'title') === 'string' && own(entry, 'type') !== 'macro';

/** Briskine's templates. */
export const briskine: Importer = {
  id: 'briskine',
  claims: ({ json }) => listIn(json, 'templates')?.some(isTemplate) ?? false,
  read({ json }) {
    const read = eachRow(listIn(json, 'templates') ?? [], places('formats_at_template'), (template) => {
      const text = firstText(template.body);
      if (!text) return say('formats_why_text');
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
    return { ok: true, value: { head: { name: say('formats_library_briskine') }, ...read } };
  },
};
