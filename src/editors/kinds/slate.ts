import { domKind } from '../domEditor.ts';
import { eventWithData } from '../write/pageObjects.ts';
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
  const types = { 'application/x-slate-fragment': fragment(text), 'text/plain': text };
  root.dispatchEvent(
    eventWithData(
      view,
      types,
      (page, init) => new page.InputEvent('beforeinput', Object.assign(init, { inputType: 'insertFromPaste' })),
    ),
  );
};

/** Slate takes over a selection only every tenth of a second. */
export const slate = domKind({
  id: 'slate',
  marks: '[data-slate-editor="true"]',
  techniques: [inserted, pastedPlain],
  selectionMs: 180,
});
