import { selectionIn } from '../selection.ts';

/** Moves the selection away and back: browsers end the open typing step, so that one undo takes back the insertion alone. */
export function nudge(root: HTMLElement): void {
  const selection = selectionIn(root);
  if (!selection?.anchorNode || !selection.focusNode) return;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  selection.setBaseAndExtent(root, 0, root, 0);
  selection.setBaseAndExtent(root, root.childNodes.length, root, root.childNodes.length);
  selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
}

/** Types text at the selection through the browser's own editing command. */
export function typeText(root: HTMLElement, text: string): void {
  nudge(root);
  root.ownerDocument.execCommand(text === '' ? 'delete' : 'insertText', false, text);
}
