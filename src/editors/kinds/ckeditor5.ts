import { domKind } from '../domEditor.ts';
import { pasted } from '../write/techniques.ts';

/** CKEditor 5 ignores what is typed by command; it takes a paste. */
export const ckeditor5 = domKind({
  id: 'ckeditor5',
  marks: '.ck-editor__editable, .ck.ck-content[contenteditable]',
  techniques: [pasted],
});
