import type { Span } from '../coach/model.ts';
import type { Edit, Editor, EditorKind, Outcome } from './editor.ts';
import { visiblePart } from './rects.ts';
import { readSelection, selectSpan, spanEnds } from './selection.ts';
import type { TextMap } from './text/map.ts';
import { readText } from './text/read.ts';
import { applyEdit, type Technique } from './write/apply.ts';

/** What tells one kind of DOM editor from another. */
export interface DomKind {
  id: string;
  /** Selector that the editable element itself matches. */
  marks: string;
  /** How to bring text in, best first, as measured (test/reports/insertion.md). */
  techniques: readonly Technique[];
}

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
export const domKind = ({ id, marks, techniques }: DomKind): EditorKind => ({
  id,
  claim: (field) => (field.matches(marks) ? domEditor(id, field, techniques) : null),
});

function domEditor(kind: string, root: HTMLElement, techniques: readonly Technique[]): Editor {
  return {
    kind,
    root,
    get box() {
      return boxOf(root);
    },
    read: () => readText(root).text,
    selection: () => readSelection(readText(root)),
    select(span) {
      root.focus({ preventScroll: true });
      selectSpan(readText(root), span);
    },
    ranges: (span) => rangesOf(readText(root), span),
    rects: (span) => rangesOf(readText(root), span).flatMap((range) => visiblePart([...range.getClientRects()], root)),
    apply: (edit: Edit): Promise<Outcome> => applyEdit(root, edit, techniques),
  };
}
