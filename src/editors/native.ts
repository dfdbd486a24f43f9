import type { Span } from '../coach/model.ts';
import type { Edit, Editor, Outcome } from './editor.ts';
import { mirrorRects } from './mirror.ts';

export type NativeField = HTMLTextAreaElement | HTMLInputElement;

/** Ends the browser's open typing step, so that one undo takes back the insertion alone. */
function nudge(field: NativeField, { from, to }: Span): void {
  const away = from === 0 ? field.value.length : 0;
  field.setSelectionRange(away, away);
  field.setSelectionRange(from, to);
}

function apply(field: NativeField, { at, insert, expected }: Edit): Outcome {
  const before = field.value;
  if (before.slice(at.from, at.to) !== expected || at.to > before.length) return { done: false, reason: 'stale' };
  const document = field.ownerDocument;
  const wanted = before.slice(0, at.from) + insert + before.slice(at.to);
  field.focus({ preventScroll: true });
  // Nothing is to be changed: the browser would make a step for undo that does nothing.
  if (insert === expected) {
    field.setSelectionRange(at.to, at.to);
    return { done: true, caret: at.to };
  }
  nudge(field, at);
  document.execCommand(insert === '' ? 'delete' : 'insertText', false, insert);
  if (field.value === wanted) {
    const caret = at.from + insert.length;
    // Without this the next letters typed would join the same undo step.
    nudge(field, { from: caret, to: caret });
    return { done: true, caret };
  }
  if (field.value === before) return { done: false, reason: 'declined' };
  document.execCommand('undo');
  if (field.value !== before) return { done: false, reason: 'damaged' };
  field.setSelectionRange(at.from, at.to);
  return { done: false, reason: 'undone' };
}

/** The adapter of a native text field, whose text stands outside the DOM. */
export const nativeEditor = (kind: string, field: NativeField): Editor => ({
  kind,
  root: field,
  box: field,
  read: () => field.value,
  selection: () =>
    field.selectionStart === null || field.selectionEnd === null
      ? null
      : { from: field.selectionStart, to: field.selectionEnd },
  beforeCaret: (most) =>
    field.selectionEnd === null ? null : field.value.slice(Math.max(0, field.selectionEnd - most), field.selectionEnd),
  select({ from, to }) {
    field.focus({ preventScroll: true });
    field.setSelectionRange(from, to);
  },
  ranges: () => [],
  rects: (span) => mirrorRects(field, span),
  apply: async (edit) => apply(field, edit),
});
