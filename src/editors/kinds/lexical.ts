import { domKind } from '../domEditor.ts';
import { pasted } from '../write/techniques.ts';

/** Lexical: typed lines come out in reverse order, a paste comes out right. */
export const lexical = domKind({
  id: 'lexical',
  marks: '[data-lexical-editor="true"]',
  techniques: [pasted],
});
