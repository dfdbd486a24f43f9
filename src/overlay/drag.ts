import { put } from './layer.ts';

/** A shaking hand is no drag: how far the pointer must go, in pixels. */
const FAR = 5;

/**
 * Lets the chip be dragged.
 *
 * @param event the press on it
 * @param moved called once where it was let go, with how far it went, in pixels
 * @param dragging told when it begins and ends
 */
export function dragChip(
  event: PointerEvent,
  chip: HTMLElement,
  moved: (dx: number, dy: number) => void,
  dragging: (on: boolean) => void,
  signal: AbortSignal,
): void {
  const from = chip.getBoundingClientRect();
  const over = new AbortController();
  const on = { capture: true, signal: AbortSignal.any([over.signal, signal]) } as const;
  const by = (now: PointerEvent) => [now.clientX - event.clientX, now.clientY - event.clientY] as const;
  let far = false;
  window.addEventListener(
    'pointermove',
    (now) => {
      const [dx, dy] = by(now);
      if (!far && Math.hypot(dx, dy) < FAR) return;
      far = true;
      dragging(true);
      put(chip, { x: from.left + dx, y: from.top + dy });
    },
    on,
  );
  window.addEventListener(
    'pointerup',
    (now) => {
      over.abort();
      if (!far) return;
      // What was dragged was not clicked.
      chip.addEventListener('click', (click) => click.stopPropagation(), { capture: true, once: true });
      dragging(false);
      moved(...by(now));
    },
    on,
  );
}
