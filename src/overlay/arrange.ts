/** Finds the places of all parts of the layer: at the composer, at the caret, at flagged wording. */
import type { PitfallFinding, Span } from '../coach/model.ts';
import type { Editor } from '../editors/editor.ts';
import { abovePlace, cardPlace, cardRoom, underPlace } from './cardPlace.ts';
import { chipPlaces } from './chipPlace.ts';
import { type Layer, put } from './layer.ts';
import { boxOf, outward } from './outward.ts';
import type { PaletteState } from './palette.tsx';
import type { View } from './view.ts';

export interface Arranging {
  arrange(): void;
  /** Something in the page has moved. */
  forget(): void;
  /** While the chip is dragged it is where the pointer is. */
  dragging(on: boolean): void;
}

/** @param searched the palette that is open, if any */
export function arranging(
  { host, parts, straighten }: Layer,
  view: View,
  searched: () => PaletteState | null,
): Arranging {
  const chipPlace = chipPlaces(host);
  let dragged = false;

  /** The line in which a place of the draft stands, in our viewport. */
  const lineAt = (editor: Editor, { from, to }: Span) => {
    const rect = editor.rects({ from: Math.max(0, from - 1), to: Math.max(from + 1, to) }).at(-1);
    return rect ? outward(editor.root).move(rect) : null;
  };

  const underLine = (editor: Editor) => {
    const caret = editor.selection();
    const rect = caret && editor.rects({ from: Math.max(0, caret.to - 1), to: caret.to }).at(-1);
    const box = boxOf(editor.box);
    parts.inline.style.visibility = rect && box ? 'visible' : 'hidden';
    if (!rect || !box) return;
    parts.inline.style.maxWidth = `${Math.max(160, Math.min(box.right - box.left - 16, window.innerWidth - 16))}px`;
    put(parts.inline, { x: box.left + 8, y: outward(editor.root).move(rect).bottom + 4 });
  };

  const underSpan = (editor: Editor, { span }: PitfallFinding) => {
    const rect = editor.rects(span)[0];
    if (!rect) return;
    const { left, bottom } = outward(editor.root).move(rect);
    put(parts.popover, { x: Math.max(8, Math.min(left, window.innerWidth - 308)), y: bottom + 6 });
  };

  return {
    arrange() {
      const { state, open } = view;
      if (!state) return;
      const { editor } = state;
      const { chip, card, options, inline, palette } = parts;
      straighten();
      const box = boxOf(editor.box);
      chip.style.visibility = box || open ? 'visible' : 'hidden';
      const at = chip.firstElementChild && !dragged ? chipPlace.find(editor, chip, state.chip) : null;
      if (at) put(chip, at);
      const composer = box ?? chip.getBoundingClientRect();
      if (open) {
        const send = state.send && boxOf(state.send);
        card.style.setProperty('--room', `${cardRoom(composer, send, card.getBoundingClientRect().width)}px`);
        put(card, cardPlace(composer, send, card));
      }
      if (view.chipMenu)
        put(options, abovePlace(chip.firstElementChild ? chip.getBoundingClientRect() : composer, options));
      if (inline.firstElementChild) underLine(editor);
      if (view.explained) underSpan(editor, view.explained);
      const query = searched();
      if (query) put(palette, underPlace(lineAt(editor, query.at) ?? composer, palette));
    },
    forget: () => chipPlace.forget(),
    dragging(on) {
      dragged = on;
    },
  };
}
