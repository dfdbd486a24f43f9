import type { Edit, Outcome } from '../editor.ts';
import { readSelection, selectSpan } from '../selection.ts';
import { readText } from '../text/read.ts';
import { pauseSince } from './pause.ts';
import { sameText } from './same.ts';
import { settle, sleep } from './settle.ts';
import type { Technique } from './techniques.ts';
import { takeBack } from './undo.ts';

/** How a kind of editor is written to, as measured (test/reports/insertion.md). */
export interface Writing {
  /** Those that came out right, best first. */
  techniques: readonly Technique[];
  /** Time that the editor needs to take over a selection that was set in the DOM, in milliseconds. */
  selectionMs: number;
  /** Changes within this time are one undo step for the editor, in milliseconds. */
  groupMs: number;
}

const STALE: Outcome = { done: false, reason: 'stale' };

/** Where the inserted text ends in what was read back, counted from the end, which the edit left alone. */
function caretAfter(text: string, rest: string): number {
  if (text.endsWith(rest)) return text.length - rest.length;
  // The editor spaced the lines of the rest anew: its words are counted instead.
  let words = rest.replace(/\s/g, '').length;
  let at = text.length;
  while (at > 0 && words > 0) if (/\S/.test(text[--at] as string)) words--;
  let spaces = rest.search(/\S|$/);
  while (spaces-- > 0 && /\s/.test(text[at - 1] ?? '')) at--;
  return at;
}

/**
 * Performs an edit in a DOM editor: checks that the text still stands, restores focus and selection, waits until the editor has
 * them, tries one technique after the other as long as the draft is as before, reads it back, and undoes what came out wrong.
 */
export async function applyEdit(root: HTMLElement, edit: Edit, writing: Writing): Promise<Outcome> {
  const { at, insert, expected } = edit;
  const before = readText(root).text;
  if (before.slice(at.from, at.to) !== expected || at.to > before.length) return STALE;
  // Nothing is to be changed: an editor would keep no step for it, and the agent's next undo would take back something else.
  if (insert === expected) {
    root.focus({ preventScroll: true });
    selectSpan(readText(root), { from: at.to, to: at.to });
    return { done: true, caret: at.to };
  }
  const rest = before.slice(at.to);
  const wanted = before.slice(0, at.from) + insert + rest;
  const read = () => readText(root).text;

  await pauseSince(root, writing.groupMs);
  let undone = false;
  for (const technique of writing.techniques) {
    if (read() !== before) return STALE;
    root.focus({ preventScroll: true });
    selectSpan(readText(root), at);
    await sleep(writing.selectionMs);
    // Some editors draw anew when they take over a selection.
    if (read() !== before && !(await settle(root, () => read() === before))) return STALE;
    const map = readText(root);
    const selected = readSelection(map);
    if (selected?.from !== at.from || selected.to !== at.to) selectSpan(map, at);

    technique(root, insert);
    if (await settle(root, () => sameText(read(), wanted))) return done(root, rest);
    if (read() === before) continue;
    if (!(await takeBack(root, before))) return { done: false, reason: 'damaged' };
    undone = true;
  }
  selectSpan(readText(root), at);
  return { done: false, reason: undone ? 'undone' : 'declined' };
}

/** Makes sure that the caret stands after the insertion. */
function done(root: HTMLElement, rest: string): Outcome {
  const map = readText(root);
  const caret = caretAfter(map.text, rest);
  const there = readSelection(map);
  if (there?.from !== caret || there.to !== caret) selectSpan(map, { from: caret, to: caret });
  return { done: true, caret };
}
