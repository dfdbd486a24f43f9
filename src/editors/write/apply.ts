import type { Edit, Outcome } from '../editor.ts';
import { readSelection, selectSpan } from '../selection.ts';
import { readText } from '../text/read.ts';
import { sameText } from './same.ts';
import { selectionTaken, settle } from './settle.ts';
import { undo } from './undo.ts';

/** One way to bring text to the selection. It says nothing of success: that is read back. */
export type Technique = (root: HTMLElement, text: string) => void;

const STALE: Outcome = { done: false, reason: 'stale' };

/** Where the inserted text ends in what was read back, counted from the end, which the edit left alone. */
const caretAfter = (text: string, rest: string): number => Math.max(0, text.length - rest.length);

/**
 * Performs an edit in a DOM editor: checks that the text still stands, restores focus and selection, waits until the editor has
 * them, tries one technique after the other only while nothing has changed, reads the draft back, and undoes what came out wrong.
 *
 * @param techniques those that were measured to work for this kind, best first
 */
export async function applyEdit(root: HTMLElement, edit: Edit, techniques: readonly Technique[]): Promise<Outcome> {
  const { at, insert, expected } = edit;
  const first = readText(root);
  if (first.text.slice(at.from, at.to) !== expected || at.to > first.text.length) return STALE;
  const before = first.text;
  const rest = before.slice(at.to);
  const wanted = before.slice(0, at.from) + insert + rest;
  const read = () => readText(root).text;

  root.focus({ preventScroll: true });
  selectSpan(first, at);
  await selectionTaken();
  const map = readText(root);
  if (map.text !== before) return STALE;
  const selected = readSelection(map);
  if (selected?.from !== at.from || selected.to !== at.to) selectSpan(map, at);

  for (const technique of techniques) {
    technique(root, insert);
    const done = await settle(root, () => sameText(read(), wanted));
    const now = readText(root);
    if (done) {
      const caret = caretAfter(now.text, rest);
      const there = readSelection(now);
      if (there?.from !== caret || there.to !== caret) selectSpan(now, { from: caret, to: caret });
      return { done: true, caret };
    }
    if (now.text === before) continue;
    const restored = await undo(root, () => read() === before, read);
    if (restored) selectSpan(readText(root), at);
    return { done: false, reason: restored ? 'undone' : 'damaged' };
  }
  return { done: false, reason: 'declined' };
}
