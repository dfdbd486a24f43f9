import { domKind } from '../domEditor.ts';
import { pastedLines, pastedPlain } from '../write/techniques.ts';

/**
 * Lexical: typed lines come out in reverse order, a paste comes out right; a pasted paragraph at the edge opens one too many.
 * Its plain-text editor does not look at markup, and Firefox hands on one type only: then plain text follows.
 */
export const lexical = domKind({
  id: 'lexical',
  marks: '[data-lexical-editor="true"]',
  techniques: [pastedLines, pastedPlain],
});
