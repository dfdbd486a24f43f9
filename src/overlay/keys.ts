/** Keys that are pressed in our layer; the guard has kept them from the page. */
import type { SuggestedPhrase, Suggestion } from '../phrases/advise.ts';
import { focusables, isTyping } from './focus.ts';
import type { Layer } from './layer.ts';
import type { DraftPromise } from '../promises/shown.ts';
import type { PalettePart } from './palette.tsx';
import { nextPromise, REMIND_KEY } from './promises.tsx';
import type { OverlayActions } from './state.ts';
import type { View } from './view.ts';

/** How far an arrow key moves the chip, and with Shift, in pixels. */
const STEP = 8;
const LARGE_STEP = 40;

interface Worked {
  palette: PalettePart;
  draw(): void;
  close(): void;
  insert(phrase: SuggestedPhrase, suggestion: Suggestion): void;
  remind(promise: DraftPromise): void;
  /** Leaves the correction of the reading. */
  leaveEditing(): void;
  moveChip: OverlayActions['moveChip'];
}

export function keysIn({ root, parts: { card } }: Layer, view: View, does: Worked): (event: KeyboardEvent) => void {
  const isPlain = ({ ctrlKey, metaKey, altKey }: KeyboardEvent) => !ctrlKey && !metaKey && !altKey;

  const leave = () => {
    if (view.editing) return does.leaveEditing();
    if (!view.chipMenu) return does.close();
    view.chipMenu = false;
    does.draw();
  };

  const choose = (at: number) => {
    let left = at;
    for (const suggestion of view.state?.advice?.suggestions ?? [])
      for (const phrase of suggestion.phrases) if (left-- === 0) return does.insert(phrase, suggestion);
  };

  /** The arrow keys move the chip when it has the focus. */
  const moveChip = (event: KeyboardEvent) => {
    const step = event.shiftKey ? LARGE_STEP : STEP;
    const by = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] }[event.key];
    if (!by || !view.state) return;
    event.preventDefault();
    const { dx, dy } = view.state.chip;
    does.moveChip({ dx: dx + (by[0] ?? 0), dy: dy + (by[1] ?? 0) });
  };

  const inCard = (event: KeyboardEvent, active: HTMLElement) => {
    const { key } = event;
    const go = (list: readonly HTMLElement[], by: 1 | -1) => {
      event.preventDefault();
      const now = list.indexOf(active);
      list[now < 0 && by < 0 ? list.length - 1 : (now + by + list.length) % Math.max(1, list.length)]?.focus();
    };
    if (key === 'ArrowDown' || key === 'ArrowUp') go(focusables(card, '.phrase'), key === 'ArrowDown' ? 1 : -1);
    else if (key === 'Tab') go(focusables(card), event.shiftKey ? -1 : 1);
    else if (/^[1-9]$/.test(key) && isPlain(event)) {
      event.preventDefault();
      choose(Number(key) - 1);
    } else if (key === REMIND_KEY && isPlain(event)) {
      const promise = nextPromise(view.state?.follow ?? null);
      event.preventDefault();
      if (promise) does.remind(promise);
    }
  };

  return (event) => {
    if (event.type !== 'keydown' || !event.isTrusted || event.isComposing) return;
    if (does.palette.key(event)) return;
    if (view.pointing) {
      if (view.pointing.onKey(event)) event.preventDefault();
      return;
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      return leave();
    }
    const active = root.activeElement as HTMLElement | null;
    if (!view.open || !active || !card.contains(active)) return moveChip(event);
    if (!isTyping(active)) inCard(event, active);
  };
}
