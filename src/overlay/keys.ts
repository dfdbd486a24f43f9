/** Keys that are pressed in the panels; the guard has kept them from the page. */
import type { SuggestedPhrase, Suggestion } from '../phrases/advise.ts';
import { focusables, isTyping } from './focus.ts';
import type { Layer } from './layer.ts';
import type { DraftPromise } from '../promises/shown.ts';
import type { PalettePart } from './palette.tsx';
import { nextPromise, REMIND_KEY } from './promises.tsx';
import type { View } from './view.ts';

interface Worked {
  palette: PalettePart;
  insert(phrase: SuggestedPhrase, suggestion: Suggestion): void;
  remind(promise: DraftPromise): void;
  /** Leaves the correction of the reading. */
  leaveEditing(): void;
}

/** @returns acts on a key, and says whether it was for a panel */
export function keysInPanels(
  { root, parts: { card } }: Layer,
  view: View,
  does: Worked,
): (event: KeyboardEvent) => boolean {
  const isPlain = ({ ctrlKey, metaKey, altKey }: KeyboardEvent) => !ctrlKey && !metaKey && !altKey;

  const choose = (at: number) => {
    let left = at;
    for (const suggestion of view.state?.advice?.suggestions ?? [])
      for (const phrase of suggestion.phrases) if (left-- === 0) return does.insert(phrase, suggestion);
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
    if (does.palette.key(event)) return true;
    if (view.pointing) {
      if (view.pointing.onKey(event)) event.preventDefault();
      return true;
    }
    if (event.key === 'Escape' && view.editing) {
      event.preventDefault();
      does.leaveEditing();
      return true;
    }
    if (event.key === 'Escape') return false;
    const active = root.activeElement as HTMLElement | null;
    if (!view.open || !active || !card.contains(active)) return false;
    if (!isTyping(active)) inCard(event, active);
    return true;
  };
}
