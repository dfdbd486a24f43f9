import { domKind } from '../domEditor.ts';
import { pasted } from '../write/techniques.ts';

/** Quill 2 converts a paste into its own operations. */
export const quill = domKind({
  id: 'quill',
  marks: '.ql-editor',
  techniques: [pasted],
});
