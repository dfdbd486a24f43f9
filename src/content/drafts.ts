import { boxOf, draftAt, type RootOf } from '../editors/draft.ts';
import { focusedDocument, isInside } from './frames.ts';

export interface DraftEvents {
  /** Another draft has the focus, or none is left. */
  draft(field: HTMLElement | null): void;
  /** The focus went into a frame of another origin (its element), or came back (null). */
  elsewhere(frame: HTMLIFrameElement | null): void;
}

/**
 * Follows the focus through this frame's document and the reachable ones inside it, and says which draft is being written.
 * A draft stays the current one while the focus is on a button, in our own card or in another window; it ends when
 * another draft takes the focus, or when its field leaves the page.
 *
 * @param ours whether an element is our host, whose focus changes nothing
 * @param rootOf opens closed shadow roots, where the browser lets an extension do so
 * @returns `forget`: the draft is told of anew when it next gets the focus
 */
export function followDrafts(
  document: Document,
  events: DraftEvents,
  ours: (element: Element | null) => boolean,
  rootOf: RootOf,
  signal: AbortSignal,
): { forget(): void } {
  const watched = new WeakSet<Document>();
  let current: HTMLElement | null = null;
  let away: HTMLIFrameElement | null = null;
  // Fires with no size when the field, or the frame around it, is taken out of the page: no need to observe the page itself.
  const gone = new ResizeObserver(() => {
    if (current && !isHere(current)) change(null);
  });
  signal.addEventListener('abort', () => gone.disconnect());

  /** Still in the page, and not in another window, whose own copy of Amends looks after it there. */
  const isHere = (field: HTMLElement) =>
    field.isConnected && boxOf(field).isConnected && isInside(field.ownerDocument, document);

  const change = (field: HTMLElement | null) => {
    gone.disconnect();
    current = field;
    if (field) for (const one of new Set([field, boxOf(field)])) gone.observe(one);
    events.draft(field);
  };

  const look = () => {
    const focused = focusedDocument(document, rootOf);
    watch(focused.document);
    if (focused.elsewhere !== away) {
      away = focused.elsewhere;
      events.elsewhere(away);
    }
    if (ours(focused.document.activeElement)) return;
    const field = draftAt(focused.document, rootOf);
    if (field && field !== current) return change(field);
    if (current && !isHere(current)) change(null);
  };

  const watch = (inner: Document) => {
    if (watched.has(inner)) return;
    watched.add(inner);
    inner.addEventListener('focusin', look, { capture: true, signal });
    // Moving into a frame tells the outer window no more than that it lost the focus, before the new active element is set.
    inner.defaultView?.addEventListener('blur', () => setTimeout(look), { capture: true, signal });
    inner.defaultView?.addEventListener('focus', look, { capture: true, signal });
  };

  watch(document);
  look();
  return {
    forget() {
      gone.disconnect();
      current = null;
    },
  };
}
