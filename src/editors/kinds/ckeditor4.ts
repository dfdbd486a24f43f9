import { domKind } from '../domEditor.ts';
import { pastedLines } from '../write/techniques.ts';

/** CKEditor 4: pasted paragraphs leave an empty one at the edge, line breaks do not. */
export const ckeditor4 = domKind({
  id: 'ckeditor4',
  marks: '.cke_editable',
  techniques: [pastedLines],
});
