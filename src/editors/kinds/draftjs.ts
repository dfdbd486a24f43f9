import { domKind } from '../domEditor.ts';
import { pastedPlain } from '../write/techniques.ts';

/** Draft.js: the first of several typed lines is lost, a paste comes out right. */
export const draftjs = domKind({
  id: 'draftjs',
  marks: '.public-DraftEditor-content',
  techniques: [pastedPlain],
});
