/** Editors live in frames; the layer is drawn in the outermost one. Where something of theirs stands in our window's viewport. */

export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Places of another document in our viewport. */
export interface Outward {
  /** Moves a box that was measured in the element's own window. */
  move(rect: Rect): Rect;
  /** The part of our viewport in which that document shows. */
  shown: Rect;
}

const here = (): Rect => ({ left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight });

/** The part that two boxes share; its right is left of its left where they share none. */
export const common = (a: Rect, b: Rect): Rect => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

export const meet = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** How the element's document lies in our window, through all frames between; frames may be scaled. */
export function outward(element: Element): Outward {
  const steps: ((rect: Rect) => Rect)[] = [];
  const edges: Rect[] = [];
  for (let view = element.ownerDocument.defaultView; view && view !== window; ) {
    const frame: HTMLElement | null = view.frameElement as HTMLElement | null;
    if (!frame) break;
    const box = frame.getBoundingClientRect();
    const scale = frame.offsetWidth > 0 ? box.width / frame.offsetWidth : 1;
    const x = box.left + frame.clientLeft * scale;
    const y = box.top + frame.clientTop * scale;
    const step = ({ left, top, right, bottom }: Rect) => ({
      left: x + left * scale,
      top: y + top * scale,
      right: x + right * scale,
      bottom: y + bottom * scale,
    });
    for (const [at, edge] of edges.entries()) edges[at] = step(edge);
    edges.push(box);
    steps.push(step);
    view = frame.ownerDocument.defaultView;
  }
  return { move: (rect) => steps.reduce((at, step) => step(at), rect), shown: edges.reduce(common, here()) };
}

/** An element's box in our viewport, cut to what its frames show of it; null where nothing of it can be seen. */
export function boxOf(element: Element): Rect | null {
  const { move, shown } = outward(element);
  const box = common(move(element.getBoundingClientRect()), shown);
  return box.left < box.right && box.top < box.bottom ? box : null;
}

/** The modal dialog of our document that an element stands in, through shadow roots and frames. */
export function dialogAround(element: Element): Element | null {
  for (let one: Element | null = element; one; ) {
    const dialog = one.ownerDocument === document ? one.closest('dialog[open]:modal') : null;
    if (dialog) return dialog;
    const root: Node = one.getRootNode();
    one = root instanceof ShadowRoot ? root.host : (one.ownerDocument.defaultView?.frameElement ?? null);
    if (one === document.documentElement) return null;
  }
  return null;
}
