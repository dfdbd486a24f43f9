import { domKind } from '../domEditor.ts';
import { pastedPlain, type Technique } from '../write/techniques.ts';

/** Slate's own clipboard format, for one piece of text without formatting. */
const fragment = (text: string) => btoa(encodeURIComponent(JSON.stringify([{ children: [{ text }] }])));

/** A content script's way to the page's own objects in Firefox. */
interface Unwrapped {
  wrappedJSObject?: Window & typeof globalThis;
}

/**
 * One line goes in as a fragment: Slate's history joins plain text to the typing before it, and one undo would take back both.
 * Slate reads a fragment from the `beforeinput` event that browsers send for a paste. Firefox shows the page only what was put
 * into a DataTransfer of its own.
 */
const inserted: Technique = (root, text) => {
  const view = root.ownerDocument.defaultView as (Window & typeof globalThis & Unwrapped) | null;
  if (!view || text === '' || text.includes('\n')) return pastedPlain(root, text);
  const page = view.wrappedJSObject ?? view;
  const dataTransfer = new page.DataTransfer();
  dataTransfer.setData('application/x-slate-fragment', fragment(text));
  dataTransfer.setData('text/plain', text);
  const init = { inputType: 'insertFromPaste', dataTransfer, bubbles: true, cancelable: true, composed: true };
  root.dispatchEvent(new page.InputEvent('beforeinput', Object.assign(new page.Object(), init)));
};

/** Slate takes over a selection only every tenth of a second. */
export const slate = domKind({
  id: 'slate',
  marks: '[data-slate-editor="true"]',
  techniques: [inserted, pastedPlain],
  selectionMs: 180,
});
