import { domKind } from '../domEditor.ts';
import { pastedPlain } from '../write/techniques.ts';

/** Quill 2 converts a paste into its own operations. Changes within a second are one undo step. */
export const quill = domKind({
  id: 'quill',
  marks: '.ql-editor',
  techniques: [pastedPlain],
  groupMs: 1050,
});
