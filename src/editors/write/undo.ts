import { settle } from './settle.ts';

const KEY = { key: 'z', code: 'KeyZ', keyCode: 90, bubbles: true, cancelable: true, composed: true };

/** Editors with a history of their own listen for the undo keys; which of the two modifiers depends on the system. */
function pressUndo(root: HTMLElement): void {
  const view = root.ownerDocument.defaultView;
  if (!view) return;
  const mac = /mac/i.test(view.navigator.platform);
  root.dispatchEvent(new view.KeyboardEvent('keydown', { ...KEY, ctrlKey: !mac, metaKey: mac }));
}

/** Ways to take the last change back, the editor's own first. */
const WAYS: readonly ((root: HTMLElement) => void)[] = [pressUndo, (root) => root.ownerDocument.execCommand('undo')];

/**
 * Takes the last change back.
 *
 * @param restored whether the draft is as before
 * @param read the draft's text now
 * @returns whether it is as before in the end
 */
export async function undo(root: HTMLElement, restored: () => boolean, read: () => string): Promise<boolean> {
  for (const way of WAYS) {
    const before = read();
    way(root);
    if (await settle(root, restored)) return true;
    // Something was taken back, but not to where it was: another step back could lose the agent's own words.
    if (read() !== before) return false;
  }
  return restored();
}
