/**
 * Gates of the coach's patterns, worked out when the extension is built (test/tools/gates.ts puts them here), since reading hundreds of patterns
 * takes a starting worker longer than reviewing a reply. Empty in the sources: there each gate is worked out when it is first asked for.
 */
export const GATES: { readonly texts: string; readonly needs: string } = { texts: '', needs: '' };
