import { domKind } from '../domEditor.ts';
import { typed } from '../write/techniques.ts';

/** Redactor is a plain editable element with a toolbar. */
export const redactor = domKind({
  id: 'redactor',
  marks: '.redactor-editor, .redactor-in',
  techniques: [typed],
});
