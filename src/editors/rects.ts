/** Where something of an editor shows, in the viewport of its own window. */

/**
 * Answers a question about an element once per task. What is measured in one go is measured of a page that stands still, mostly for many
 * places of one text.
 */
export function oncePerTask<E extends Element, T>(answer: (element: E) => T): (element: E) => T {
  let known: Map<E, T> | null = null;
  return (element) => {
    if (!known) {
      known = new Map();
      queueMicrotask(() => {
        known = null;
      });
    }
    if (!known.has(element)) known.set(element, answer(element));
    return known.get(element) as T;
  };
}

const measures = new WeakMap<Document, Range>();

/**
 * The boxes of a stretch of a document, in its own viewport. One range serves all: every range that is made lives on for a while, and each
 * change of the page has to look at all that live.
 */
export function rectsBetween(start: { node: Node; offset: number }, end: { node: Node; offset: number }): DOMRect[] {
  const document = start.node.ownerDocument as Document;
  const range = measures.get(document) ?? document.createRange();
  measures.set(document, range);
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  const rects = [...range.getClientRects()];
  range.setStart(document, 0);
  range.collapse(true);
  return rects;
}

const clips = (style: CSSStyleDeclaration) => style.overflowX !== 'visible' || style.overflowY !== 'visible';

/** The part of the viewport in which the element's content shows: the element's own box, cut by every box that scrolls around it. */
export const visibleBox = oncePerTask((element: HTMLElement): DOMRect => {
  const view = element.ownerDocument.defaultView;
  let left = 0;
  let top = 0;
  let right = view?.innerWidth ?? 0;
  let bottom = view?.innerHeight ?? 0;
  for (let one: Element | null = element; one && view; one = one.parentElement) {
    if (one === element.ownerDocument.body || one === element.ownerDocument.documentElement) continue;
    if (one !== element && !clips(view.getComputedStyle(one))) continue;
    const box = one.getBoundingClientRect();
    left = Math.max(left, box.left);
    top = Math.max(top, box.top);
    right = Math.min(right, box.right);
    bottom = Math.min(bottom, box.bottom);
  }
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
});

/** Cuts rectangles to the visible part of the field and leaves out what does not show. */
export function visiblePart(rects: readonly DOMRect[], field: HTMLElement): DOMRect[] {
  const box = visibleBox(field);
  return rects.flatMap((rect) => {
    const left = Math.max(rect.left, box.left);
    const top = Math.max(rect.top, box.top);
    const width = Math.min(rect.right, box.right) - left;
    const height = Math.min(rect.bottom, box.bottom) - top;
    return width > 0 && height > 0 ? [new DOMRect(left, top, width, height)] : [];
  });
}
