import { domKind } from '../domEditor.ts';
import { pastedLines } from '../write/techniques.ts';

/** Lexical: typed lines come out in reverse order, a paste comes out right; a pasted paragraph at the edge opens one too many. */
export const lexical = domKind({
  id: 'lexical',
  marks: '[data-lexical-editor="true"]',
  techniques: [pastedLines],
});
