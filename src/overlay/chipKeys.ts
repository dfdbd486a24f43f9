/** Keys that are pressed on the chip; the guard has kept them from the page. */
import type { OverlayActions } from './state.ts';
import type { View } from './view.ts';

/** How far an arrow key moves the chip, and with Shift, in pixels. */
const STEP = 8;
const LARGE_STEP = 40;

interface Worked {
  draw(): void;
  close(): void;
  moveChip: OverlayActions['moveChip'];
}

/** @returns acts on a key that is for none of the panels */
export function keysOfChip(view: View, does: Worked): (event: KeyboardEvent) => void {
  const leave = () => {
    if (!view.chipMenu) return does.close();
    view.chipMenu = false;
    does.draw();
  };

  return (event) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      return leave();
    }
    const step = event.shiftKey ? LARGE_STEP : STEP;
    const by = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] }[event.key];
    if (!by || !view.state) return;
    event.preventDefault();
    const { dx, dy } = view.state.chip;
    does.moveChip({ dx: dx + (by[0] ?? 0), dy: dy + (by[1] ?? 0) });
  };
}
