/** What was typed to find a phrase is no word of the answer until the phrase stands there. */

/** "/sorry" anywhere, and up to two more words behind it at the very end of a draft, where it is still being typed; not "and/or", a path, or initials ("/GK"). */
const QUERY = /(?<=^|\s)\/\p{Ll}[\p{L}\d'’-]*(?:(?: [\p{L}\d'’-]+){0,2}(?![\s\S])|(?=\s))/gu;

/** A draft with its queries blanked out, so that every place in it stays where it was. */
export const withoutQueries = (draft: string): string =>
  draft.includes('/') ? draft.replace(QUERY, (query) => ' '.repeat(query.length)) : draft;
