/** Which frame a draft belongs to, and which documents this frame looks after. */

import { deepActive, type RootOf } from '../editors/draft.ts';

/** The window's document, or null where it is of another origin. */
function reachable(window: Window | null): Document | null {
  try {
    return window?.document ?? null;
  } catch {
    return null;
  }
}

/**
 * Whether this frame is the outermost one whose script can reach its own document. The copy in a reachable child frame
 * stays idle, so that chip and card are not clipped into an editor's small iframe.
 */
export function ownsItsDocument(window: Window): boolean {
  return window.parent === window || reachable(window.parent) === null;
}

/** The document in which the focus really is, going down through reachable frames; `elsewhere` where it left for one that is not. */
export function focusedDocument(
  document: Document,
  rootOf: RootOf,
): { document: Document; elsewhere: HTMLIFrameElement | null } {
  const active = deepActive(document, rootOf);
  if (active?.localName !== 'iframe') return { document, elsewhere: null };
  const frame = active as HTMLIFrameElement;
  const inner = reachable(frame.contentWindow);
  return inner ? focusedDocument(inner, rootOf) : { document, elsewhere: frame };
}

/** The address that a frame of another origin shows, as far as the page tells. */
export function originOf(frame: HTMLIFrameElement): string | null {
  try {
    return new URL(frame.src).origin;
  } catch {
    return null;
  }
}

/** Whether a document is this one, or that of a frame somewhere in it. */
export function isInside(inner: Document, outer: Document): boolean {
  for (let one: Document | null | undefined = inner; one; one = one.defaultView?.frameElement?.ownerDocument)
    if (one === outer) return true;
  return false;
}
