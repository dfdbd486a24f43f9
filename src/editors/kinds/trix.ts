import { domKind } from '../domEditor.ts';
import { pastedPlain } from '../write/techniques.ts';

/** Trix takes a paste of plain text, at the selection that it sets itself some frames after a change. */
export const trix = domKind({
  id: 'trix',
  marks: 'trix-editor',
  techniques: [pastedPlain],
  groupMs: 200,
});
