import { domKind } from '../domEditor.ts';
import { pastedPlain, type Technique, typed } from '../write/techniques.ts';

/** In a shadow root Quill does not find the selection at a paste, and would insert at the very start: there it is typed. */
const inserted: Technique = (root, text) =>
  (root.getRootNode() === root.ownerDocument ? pastedPlain : typed)(root, text);

/** Quill 2 converts a paste into its own operations. Changes within a second are one undo step. */
export const quill = domKind({
  id: 'quill',
  marks: '.ql-editor',
  techniques: [inserted],
  groupMs: 1050,
});
