/**
 * The text of a native field stands outside the DOM, so no range can reach it: a mirror with the same letters, widths and line breaks
 * is laid out unseen, and measured instead.
 */
import type { Span } from '../coach/model.ts';
import { visiblePart } from './rects.ts';

/** What decides where a native field breaks its lines. */
const COPIED = [
  'direction',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
  'fontFamily',
  'fontSize',
  'fontStyle',
  'fontVariant',
  'fontWeight',
  'fontStretch',
  'fontSizeAdjust',
  'fontKerning',
  'lineHeight',
  'letterSpacing',
  'wordSpacing',
  'tabSize',
  'textAlign',
  'textIndent',
  'textTransform',
  'textRendering',
  'wordBreak',
  'overflowWrap',
  'lineBreak',
] as const;

type NativeField = HTMLTextAreaElement | HTMLInputElement;

function makeMirror(field: NativeField): HTMLElement {
  const document = field.ownerDocument;
  const mirror = document.createElement('div');
  mirror.style.all = 'initial';
  const style = document.defaultView?.getComputedStyle(field);
  if (style) for (const name of COPIED) mirror.style[name] = style[name];
  Object.assign(mirror.style, {
    position: 'fixed',
    left: '0',
    top: '0',
    visibility: 'hidden',
    pointerEvents: 'none',
    boxSizing: 'border-box',
    whiteSpace: field.localName === 'input' ? 'pre' : 'pre-wrap',
    // Without the border, and without the width that a scrollbar takes from the text.
    width: `${field.clientWidth}px`,
  });
  // A line end at the very end makes a line only if something follows it.
  mirror.append(`${field.value}\u200B`);
  return mirror;
}

/** Mirrors of the running task: all spans of one drawing are measured in one layout. */
const mirrors = new Map<NativeField, HTMLElement>();

function mirrorOf(field: NativeField): HTMLElement {
  const known = mirrors.get(field);
  if (known && known.textContent === `${field.value}\u200B`) return known;
  known?.remove();
  const mirror = makeMirror(field);
  mirrors.set(field, mirror);
  field.ownerDocument.documentElement.append(mirror);
  queueMicrotask(() => {
    mirror.remove();
    if (mirrors.get(field) === mirror) mirrors.delete(field);
  });
  return mirror;
}

/**
 * The boxes of a span of a native field's text, in the viewport of its window, cut to the visible part of the field.
 * An empty span gives a box without width where the caret would stand.
 */
export function mirrorRects(field: NativeField, span: Span): DOMRect[] {
  const mirror = mirrorOf(field);
  const text = mirror.firstChild;
  if (!text) return [];
  const range = field.ownerDocument.createRange();
  range.setStart(text, Math.min(span.from, field.value.length));
  range.setEnd(text, Math.min(span.to, field.value.length));
  const from = mirror.getBoundingClientRect();
  const to = field.getBoundingClientRect();
  // Under a transform the field is drawn larger or smaller than it is laid out; the mirror is not.
  const scale = field.offsetWidth ? to.width / field.offsetWidth : 1;
  const centred = field.localName === 'input' ? (field.clientHeight - from.height) / 2 : 0;
  const moved = [...range.getClientRects()].map(
    (rect) =>
      new DOMRect(
        to.left + (field.clientLeft + rect.left - from.left - field.scrollLeft) * scale,
        to.top + (field.clientTop + centred + rect.top - from.top - field.scrollTop) * scale,
        rect.width * scale,
        rect.height * scale,
      ),
  );
  return span.from === span.to ? moved : visiblePart(moved, field);
}
