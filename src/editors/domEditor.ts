import type { Span } from '../coach/model.ts';
import { boxOf } from './draft.ts';
import type { Editor, EditorKind } from './editor.ts';
import { rectsBetween, visiblePart } from './rects.ts';
import { beforeCaret, readSelection, selectSpan, spanEnds } from './selection.ts';
import type { TextMap } from './text/map.ts';
import { readText } from './text/read.ts';
import { applyEdit, type Writing } from './write/apply.ts';
import { noteChanges } from './write/pause.ts';
import type { Technique } from './write/techniques.ts';

/** What tells one kind of DOM editor from another. */
export interface DomKind extends Partial<Writing> {
  id: string;
  /** Selector that the editable element itself matches. */
  marks: string;
  techniques: readonly Technique[];
}

/** CKEditor 5 misplaces the caret with less. */
const SELECTION_MS = 60;

function rangesOf(map: TextMap, span: Span): Range[] {
  if (map.text.slice(span.from, span.to) === '') return [];
  const [start, end] = spanEnds(map, span);
  const range = map.root.ownerDocument.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return [range];
}

function rectsOf(map: TextMap, span: Span): DOMRect[] {
  if (map.text.slice(span.from, span.to) === '') return [];
  return visiblePart(rectsBetween(...spanEnds(map, span)), map.root);
}

/** Makes the adapter of a kind of DOM editor. */
export const domKind = ({ id, marks, techniques, selectionMs = SELECTION_MS, groupMs = 0 }: DomKind): EditorKind => ({
  id,
  claim: (field) => (field.matches(marks) ? domEditor(id, field, { techniques, selectionMs, groupMs }) : null),
});

/** Reads an editor once for each state of its DOM. What watches it lets go at the first change: an editor that is not asked costs nothing. */
function keptMap(root: HTMLElement): () => TextMap {
  let known: TextMap | null = null;
  const watcher = new MutationObserver(() => {
    known = null;
    watcher.disconnect();
  });
  return () => {
    if (known && watcher.takeRecords().length === 0) return known;
    known = readText(root);
    watcher.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['class', 'style', 'hidden'],
    });
    return known;
  };
}

function domEditor(kind: string, root: HTMLElement, writing: Writing): Editor {
  if (writing.groupMs > 0) noteChanges(root);
  const map = keptMap(root);
  return {
    kind,
    root,
    get box() {
      return boxOf(root);
    },
    read: () => map().text,
    selection: () => readSelection(map()),
    beforeCaret: (most) => beforeCaret(root, most),
    select(span) {
      root.focus({ preventScroll: true });
      selectSpan(readText(root), span);
    },
    ranges: (span) => rangesOf(map(), span),
    rects: (span) => rectsOf(map(), span),
    apply: (edit) => applyEdit(root, edit, writing),
  };
}
