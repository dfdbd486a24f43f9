import { domKind } from '../domEditor.ts';
import { pasted } from '../write/techniques.ts';

/** ProseMirror and TipTap: a paste goes through its own model, undo and marks included. Changes within half a second are one undo step. */
export const prosemirror = domKind({
  id: 'prosemirror',
  marks: '.ProseMirror',
  techniques: [pasted],
  groupMs: 550,
});
