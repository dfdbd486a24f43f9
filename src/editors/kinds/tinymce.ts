import { domKind } from '../domEditor.ts';
import { pastedPlain, type Technique, typed } from '../write/techniques.ts';

/** The Insert key does nothing but end TinyMCE's typing step: with it the undo manager keeps a state. */
function keepState(root: HTMLElement): void {
  const view = root.ownerDocument.defaultView;
  if (!view) return;
  const key = { key: 'Insert', code: 'Insert', keyCode: 45, bubbles: true, cancelable: true };
  for (const type of ['keydown', 'keyup']) root.dispatchEvent(new view.KeyboardEvent(type, key));
}

/** A paste of several paragraphs always stands apart from the paragraph that it was pasted into; typed ones continue it. */
const inserted: Technique = (root, text) => {
  if (!text.includes('\n')) return pastedPlain(root, text);
  keepState(root);
  typed(root, text);
  keepState(root);
};

/** TinyMCE, in an iframe or inline, inserts a paste some 30 ms later and does not prevent the event. */
export const tinymce = domKind({ id: 'tinymce', marks: '.mce-content-body, body#tinymce', techniques: [inserted] });
