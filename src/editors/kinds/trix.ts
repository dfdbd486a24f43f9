import { domKind } from '../domEditor.ts';
import { pastedPlain } from '../write/techniques.ts';

/** Trix takes a paste of plain text. */
export const trix = domKind({
  id: 'trix',
  marks: 'trix-editor',
  techniques: [pastedPlain],
});
