import { domKind } from '../domEditor.ts';
import { pastedPlain, typed } from '../write/techniques.ts';

/**
 * Summernote leaves a paste to the browser, which ignores one that a script made; but it keeps a state for undo at each paste,
 * and at nothing else that is typed: so the paste comes first.
 */
export const summernote = domKind({
  id: 'summernote',
  marks: '.note-editable',
  techniques: [pastedPlain, typed],
});
