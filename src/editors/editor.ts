import type { Span } from '../coach/model.ts';

/** A change to a draft that the agent asked for. */
export interface Edit {
  /** Where it goes, in offsets of `read()`; an empty span inserts. */
  at: Span;
  /** The text that goes there, spaces and line breaks included ("\n" is a line break, "\n\n" a new paragraph). */
  insert: string;
  /** What must still stand at `at`; if it does not, the edit is stale and nothing is touched. */
  expected: string;
}

/**
 * What became of an edit. Success is only ever the text read back.
 * `stale`: the text had changed, nothing was touched. `declined`: the editor took nothing. `undone`: it came out wrong and was taken back.
 * `damaged`: it came out wrong and could not be taken back (the agent is told and offered Copy).
 */
export type Outcome =
  | { done: true; caret: number }
  | { done: false; reason: 'stale' | 'declined' | 'undone' | 'damaged' };

/** One editable field, bound to the adapter that knows how to read and write it. */
export interface Editor {
  /** The adapter's id: "textarea", "prosemirror", … */
  readonly kind: string;
  /** The editable element itself. */
  readonly root: HTMLElement;
  /** The box that the agent sees as the composer's text area (for TinyMCE and CKEditor 4 the iframe element when it can be reached). */
  readonly box: HTMLElement;
  /** Exactly what the agent sees as text: paragraphs and line breaks as "\n" (a blank line between paragraphs only where one is seen). */
  read(): string;
  /** The selection as offsets of `read()`, or null when it lies elsewhere. */
  selection(): Span | null;
  /** The last characters before the caret, at most so many, found without reading the whole draft; null where that cannot be told. */
  beforeCaret(most: number): string | null;
  /** Puts the focus and the selection back without scrolling. */
  select(span: Span): void;
  /** DOM ranges of a span for highlights; empty for native fields, whose text cannot be reached. */
  ranges(span: Span): Range[];
  /** Boxes of a span in the viewport of the root's own window; empty where it is not visible. */
  rects(span: Span): DOMRect[];
  /** Performs an edit; resolves when the text was read back. */
  apply(edit: Edit): Promise<Outcome>;
}

/** One kind of editor. The visible list of all is `index.ts`; the first that claims a field has it. */
export interface EditorKind {
  id: string;
  /** The editor for this focused element, or null when it is another kind's. */
  claim(field: HTMLElement): Editor | null;
}
