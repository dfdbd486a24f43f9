/** Notices when an element moves in the window, without looking at it in every frame. */

/** The element, and the frames around it up to our window. */
function framed(element: Element): Element[] {
  const around = [element];
  for (let view = element.ownerDocument.defaultView; view && view !== window; ) {
    const frame = view.frameElement;
    if (!frame) break;
    around.push(frame);
    view = frame.ownerDocument.defaultView;
  }
  return around;
}

/** The trees around an element: scrolling inside a shadow tree is not told outside. */
function treesOf(element: Element): Node[] {
  const trees: Node[] = [];
  for (let root = element.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) trees.push(root);
  return trees;
}

/**
 * Watches the element's place through a frame exactly around it: what moves it in any other way than scrolling and resizing
 * (a message that comes in above, a panel that opens) makes it stand partly outside.
 */
function watchPlace(element: Element, moved: () => void, signal: AbortSignal): void {
  let observer: IntersectionObserver | null = null;
  const look = () => {
    observer?.disconnect();
    const view = element.ownerDocument.defaultView;
    const { left, top, width, height } = element.getBoundingClientRect();
    if (signal.aborted || !view || width === 0 || height === 0) return;
    const root = element.ownerDocument.documentElement;
    const inset = [top, root.clientWidth - left - width, root.clientHeight - top - height, left];
    let first = true;
    let seen = 1;
    observer = new view.IntersectionObserver(
      ([entry]) => {
        const ratio = entry?.intersectionRatio ?? 0;
        // The first call says how much of it is in sight at all.
        if (first) seen = ratio;
        else if (Math.abs(ratio - seen) > 0.001) {
          moved();
          look();
        }
        first = false;
      },
      {
        root: element.ownerDocument,
        rootMargin: inset.map((px) => `${-Math.floor(px)}px`).join(' '),
        threshold: STEPS,
      },
    );
    observer.observe(element);
  };
  look();
  signal.addEventListener('abort', () => observer?.disconnect());
}

/** So that a small move of a large box is told as well. */
const STEPS = Array.from({ length: 101 }, (_, step) => step / 100);

/** Does something in the next frame, however often it is asked for until then. */
export function onceAFrame(work: () => void, signal: AbortSignal): () => void {
  let due = 0;
  signal.addEventListener('abort', () => cancelAnimationFrame(due));
  return () => {
    if (due !== 0 || signal.aborted) return;
    due = requestAnimationFrame(() => {
      due = 0;
      if (!signal.aborted) work();
    });
  };
}

/**
 * The same, but after the next frame is painted: the page has been laid out then, so that measuring it costs nothing, and the
 * letter that was typed is not kept waiting.
 */
export const onceAfterPaint = (work: () => void, signal: AbortSignal): (() => void) =>
  onceAFrame(() => {
    setTimeout(() => {
      if (!signal.aborted) work();
    });
  }, signal);

/**
 * Calls back, at most once a frame, when the element may have moved or changed its size.
 *
 * @param signal ends the watching
 */
export function follow(element: Element, moved: () => void, signal: AbortSignal): void {
  const soon = onceAFrame(moved, signal);
  const quietly = { capture: true, passive: true, signal } as const;
  const sizes = new ResizeObserver(soon);
  for (const one of framed(element)) {
    const view = one.ownerDocument.defaultView;
    view?.addEventListener('scroll', soon, quietly);
    view?.addEventListener('resize', soon, quietly);
    for (const tree of treesOf(one)) tree.addEventListener('scroll', soon, quietly);
    sizes.observe(one);
    watchPlace(one, soon, signal);
  }
  signal.addEventListener('abort', () => sizes.disconnect());
}
