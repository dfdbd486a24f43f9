import { selectSpan } from '../selection.ts';
import { difference } from '../text/difference.ts';
import { readText } from '../text/read.ts';
import { settle } from './settle.ts';
import { typeText } from './typed.ts';

type Way = (root: HTMLElement) => void;

/** Editors with a history of their own listen for keys; which of the two modifiers depends on the system. */
const press =
  (key: 'z' | 'y', shiftKey = false): Way =>
  (root) => {
    const view = root.ownerDocument.defaultView;
    if (!view) return;
    const mac = /mac/i.test(view.navigator.platform);
    root.dispatchEvent(
      new view.KeyboardEvent('keydown', {
        key,
        code: `Key${key.toUpperCase()}`,
        keyCode: key.toUpperCase().charCodeAt(0),
        shiftKey,
        ctrlKey: !mac,
        metaKey: mac,
        bubbles: true,
        cancelable: true,
        composed: true,
      }),
    );
  };
const command =
  (name: 'undo' | 'redo'): Way =>
  (root) =>
    root.ownerDocument.execCommand(name);

/** Ways to take the last change back, and to make it again; the editor's own first. */
const UNDO: readonly Way[] = [press('z'), command('undo')];
const REDO: readonly Way[] = [press('y'), press('z', true), command('redo')];

/**
 * Goes one step in the history.
 *
 * @returns whether the draft reads as wanted in the end
 */
async function step(root: HTMLElement, ways: readonly Way[], wanted: string): Promise<boolean> {
  const read = () => readText(root).text;
  for (const way of ways) {
    const now = read();
    way(root);
    if (await settle(root, () => read() === wanted)) return true;
    // Something happened, but not what was meant: another step could lose the agent's own words.
    if (read() !== now) return false;
  }
  return read() === wanted;
}

/**
 * Takes back what came out wrong. Where the editor's undo takes back something else (it joined the insertion to the typing before it,
 * or knows nothing of it), that is made again, and the stray text is taken out like any other.
 *
 * @param before how the draft read before the insertion
 * @returns whether it reads so again
 */
export async function takeBack(root: HTMLElement, before: string): Promise<boolean> {
  const wrong = readText(root).text;
  if (await step(root, UNDO, before)) return true;
  if (readText(root).text !== wrong && !(await step(root, REDO, wrong))) return false;
  const stray = difference(before, wrong);
  selectSpan(readText(root), stray);
  typeText(root, stray.before);
  return settle(root, () => readText(root).text === before);
}
