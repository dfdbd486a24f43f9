import { domKind } from '../domEditor.ts';
import { pastedPlain, type Technique } from '../write/techniques.ts';

/** Slate's own clipboard format, for one piece of text without formatting. */
const fragment = (text: string) => btoa(encodeURIComponent(JSON.stringify([{ children: [{ text }] }])));

/**
 * One line goes in as a fragment: Slate's history joins plain text to the typing before it, and one undo would take back both.
 * Slate reads a fragment from the `beforeinput` event that browsers send for a paste.
 */
const inserted: Technique = (root, text) => {
  const view = root.ownerDocument.defaultView;
  if (!view || text === '' || text.includes('\n')) return pastedPlain(root, text);
  const dataTransfer = new view.DataTransfer();
  dataTransfer.setData('application/x-slate-fragment', fragment(text));
  dataTransfer.setData('text/plain', text);
  const init = { inputType: 'insertFromPaste', dataTransfer, bubbles: true, cancelable: true, composed: true };
  root.dispatchEvent(new view.InputEvent('beforeinput', init));
};

/** Slate takes over a selection only every tenth of a second. */
export const slate = domKind({
  id: 'slate',
  marks: '[data-slate-editor="true"]',
  techniques: [inserted, pastedPlain],
  selectionMs: 180,
});
