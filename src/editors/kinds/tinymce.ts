import { domKind } from '../domEditor.ts';
import { pasted } from '../write/techniques.ts';

/** TinyMCE inserts a paste some 30 ms later and does not prevent the event. */
export const tinymce = domKind({
  id: 'tinymce',
  marks: '.mce-content-body, body#tinymce',
  techniques: [pasted],
});
