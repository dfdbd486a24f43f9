/** Lets the agent point at messages in the page, by mouse or by keys; nothing of the page is pressed meanwhile. */
import { larger, messageAt } from '../desks/pointed.ts';
import { boxOf } from '../overlay/outward.ts';
import type { Overlay } from '../overlay/index.tsx';

const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick', 'contextmenu'] as const;

/** The document and the reachable ones inside it. */
function documentsIn(document: Document): Document[] {
  const inner = [...document.querySelectorAll('iframe')].flatMap((frame) => {
    try {
      return frame.contentDocument ? documentsIn(frame.contentDocument) : [];
    } catch {
      return [];
    }
  });
  return [document, ...inner];
}

/**
 * Asks for one message.
 *
 * @param question what is asked for, as it is shown
 * @param nodes messages that are known already; the arrow keys go through them
 * @param signal ends the asking
 * @returns the message, or null where the agent left with Escape
 */
export function pointAt(
  document: Document,
  overlay: Overlay,
  question: string,
  nodes: readonly Element[],
  signal: AbortSignal,
): Promise<Element | null> {
  return new Promise((resolve) => {
    const over = new AbortController();
    const until = AbortSignal.any([over.signal, signal]);
    let chosen: Element | null = null;
    const finish = (message: Element | null) => {
      if (over.signal.aborted) return;
      over.abort();
      overlay.point(null);
      resolve(message);
    };
    const show = (message: Element | null) => {
      chosen = message;
      overlay.point({ question, box: message && boxOf(message), preview: null, onKey, onButton: () => finish(null) });
    };
    const step = (by: number) => {
      const list = nodes.filter((node) => node.isConnected);
      const at = chosen ? list.indexOf(chosen) : -1;
      const next = list[at < 0 ? (by < 0 ? list.length - 1 : 0) : (at + by + list.length) % Math.max(1, list.length)];
      next?.scrollIntoView({ block: 'nearest' });
      if (next) show(next);
    };
    const onKey = ({ key }: KeyboardEvent): boolean => {
      if (key === 'Escape') finish(null);
      else if (key === 'Enter' && chosen) finish(chosen);
      else if (key === 'ArrowDown' || key === 'ArrowUp') step(key === 'ArrowDown' ? 1 : -1);
      else if (key === 'ArrowLeft' && chosen) show(larger(chosen));
      else return false;
      return true;
    };
    const target = (event: Event): Element | null => {
      const [inner] = event.composedPath();
      const element = inner as Element | undefined;
      return element?.nodeType === 1 && element !== overlay.host ? element : null;
    };
    for (const one of documentsIn(document)) {
      one.addEventListener(
        'pointermove',
        (event) => {
          const element = target(event);
          if (element && event.isTrusted) show(messageAt(element, nodes));
        },
        { capture: true, signal: until, passive: true },
      );
      for (const type of PRESSES)
        one.addEventListener(
          type,
          (event) => {
            const element = target(event);
            if (!element) return;
            event.preventDefault();
            event.stopImmediatePropagation();
            if (type === 'click' && event.isTrusted) finish(chosen ?? messageAt(element, nodes));
          },
          { capture: true, signal: until },
        );
      one.addEventListener('scroll', () => show(chosen), { capture: true, signal: until, passive: true });
    }
    signal.addEventListener('abort', () => finish(null), { signal: over.signal });
    // The last message is mostly the one.
    show(nodes.at(-1) ?? null);
  });
}
