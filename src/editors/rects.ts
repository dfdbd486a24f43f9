/** Where something of an editor shows, in the viewport of its own window. */

const clips = (style: CSSStyleDeclaration) => style.overflowX !== 'visible' || style.overflowY !== 'visible';

/** The part of the viewport in which the element's content shows: the element's own box, cut by every box that scrolls around it. */
export function visibleBox(element: HTMLElement): DOMRect {
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
}

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
