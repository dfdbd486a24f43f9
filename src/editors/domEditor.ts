import type { Span } from '../coach/model.ts';
import type { Editor, EditorKind } from './editor.ts';
import { visiblePart } from './rects.ts';
import { readSelection, selectSpan, spanEnds } from './selection.ts';
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
  const text = map.text.slice(span.from, span.to);
  if (text === '') return [];
  const [start, end] = spanEnds(map, span);
  const range = map.root.ownerDocument.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return [range];
}

/** The frame around an editor that has a document of its own, where it can be reached; otherwise the editor itself. */
function boxOf(root: HTMLElement): HTMLElement {
  if (root !== root.ownerDocument.body) return root;
  try {
    return (root.ownerDocument.defaultView?.frameElement as HTMLElement | null) ?? root;
  } catch {
    return root;
  }
}

/** Makes the adapter of a kind of DOM editor. */
export const domKind = ({ id, marks, techniques, selectionMs = SELECTION_MS, groupMs = 0 }: DomKind): EditorKind => ({
  id,
  claim: (field) => (field.matches(marks) ? domEditor(id, field, { techniques, selectionMs, groupMs }) : null),
});

function domEditor(kind: string, root: HTMLElement, writing: Writing): Editor {
  if (writing.groupMs > 0) noteChanges(root);
  let known: TextMap | null = null;
  /** All spans of one drawing are found in one reading. */
  const map = (): TextMap => {
    if (known) return known;
    known = readText(root);
    queueMicrotask(() => {
      known = null;
    });
    return known;
  };
  return {
    kind,
    root,
    get box() {
      return boxOf(root);
    },
    read: () => readText(root).text,
    selection: () => readSelection(map()),
    select(span) {
      root.focus({ preventScroll: true });
      selectSpan(readText(root), span);
    },
    ranges: (span) => rangesOf(map(), span),
    rects: (span) => rangesOf(map(), span).flatMap((range) => visiblePart([...range.getClientRects()], root)),
    apply: (edit) => applyEdit(root, edit, writing),
  };
}
