/** What only the agent knows is asked for before a phrase goes in: its blanks are filled one by one, as in the palette. */
import type { SuggestedPhrase, Suggestion } from '../phrases/advise.ts';
import { NO_ROWS, type PalettePart } from './palette.tsx';
import type { OverlayActions } from './state.ts';
import type { View } from './view.ts';

interface Around {
  palette: PalettePart;
  draw(): void;
  insert(phrase: SuggestedPhrase, suggestion: Suggestion | null, filled: string): void;
  /** Where the focus goes when the card is open. */
  first(): HTMLElement | null;
}

/** @returns asks for a phrase's blanks, and inserts it when they are filled; Escape leaves everything as it was */
export function fillingIn(
  view: View,
  actions: OverlayActions,
  { palette, draw, insert, first }: Around,
): (phrase: SuggestedPhrase, suggestion: Suggestion | null) => void {
  return (phrase, suggestion) => {
    view.explained = null;
    if (!view.open) actions.opening();
    const done = () => {
      palette.show(null, null);
      draw();
      if (view.open) first()?.focus({ preventScroll: true });
      else actions.closed();
    };
    palette.show(
      { mode: 'fill', at: phrase.at, row: phrase },
      {
        ...NO_ROWS,
        insert(text) {
          done();
          insert(phrase, suggestion, text);
        },
        cancel: done,
      },
    );
    draw();
  };
}
