/** What opens when the agent asks for it: card, explanation, palette, pointing, and what follows Send. A part of the script of its own: most drafts go without. */
import { render } from 'preact';
import type { PitfallFinding } from '../coach/model.ts';
import type { SuggestedPhrase, Suggestion } from '../phrases/advise.ts';
import lesson from '../ui/lesson.css?inline';
import reading from '../ui/reading.css?inline';
import which from '../ui/which.css?inline';
import { offerAfterSend } from './afterSend.tsx';
import { Card } from './card.tsx';
import { cardActions } from './cardActions.ts';
import { fillingIn } from './fillIn.ts';
import { focusables } from './focus.ts';
import { keysInPanels } from './keys.ts';
import type { Layer } from './layer.ts';
import { palettePart } from './palette.tsx';
import styles from './panels.css?inline';
import { Pointer } from './pointer.tsx';
import { Popover } from './popover.tsx';
import type { AfterSend, OverlayActions, OverlayState, PaletteHandlers, PaletteState, PointView } from './state.ts';
import type { View } from './view.ts';

/** What the panels have the layer do. */
export interface Around {
  draw(): void;
  close(): void;
  /** @param filled the phrase with its blanks filled in */
  insert(phrase: SuggestedPhrase, suggestion: Suggestion | null, filled?: string): Promise<void>;
  /** What takes the focus when the card is open. */
  first(): HTMLElement | null;
}

export interface Panels {
  /** Draws card and explanation; null takes them away. */
  draw(state: OverlayState | null): void;
  palette(state: PaletteState | null, handlers: PaletteHandlers | null): void;
  /** The palette that is open, if any. */
  searched(): PaletteState | null;
  point(view: PointView | null): void;
  /** Asks for a phrase's blanks, and inserts it when they are filled. */
  fillIn(phrase: SuggestedPhrase, suggestion: Suggestion | null): void;
  afterSend(offer: AfterSend): void;
  /** A key that was pressed in the layer; true where it was for one of the panels. */
  key(event: KeyboardEvent): boolean;
}

export function makePanels(layer: Layer, view: View, actions: OverlayActions, around: Around): Panels {
  const { root, live, parts } = layer;
  const { draw, close, insert, first } = around;
  layer.dress(reading + styles + which + lesson);
  const palette = palettePart(parts.palette, live);
  const does = cardActions(view, actions, { card: parts.card, live, draw, close, insert, first });

  const drawCard = (shown: OverlayState) => {
    const { activeElement: active } = root;
    const held = active && parts.card.contains(active) ? (active as HTMLElement) : null;
    const phrase = held?.dataset.phrase;
    const waited = held?.matches('.card') && !parts.card.querySelector('.phrase');
    const { editing, menuFor, notice } = view;
    render(view.open ? <Card {...does} state={shown} {...{ editing, menuFor, notice }} /> : null, parts.card);
    if (!view.open || !held) return;
    // A new review may put another phrase where the chosen one was: the focus goes with the phrase, and to the first where it is gone.
    const moved = phrase !== undefined && held.dataset.phrase !== phrase;
    const same = moved && focusables(parts.card, '.phrase').find((one) => one.dataset.phrase === phrase);
    if (moved || waited || !parts.card.contains(root.activeElement)) (same || first())?.focus({ preventScroll: true });
  };

  const suggestionOf = (finding: PitfallFinding) =>
    view.state?.advice?.mendings.find(
      ({ about }) => 'pitfall' in about && about.pitfall === finding.rule && about.span.from === finding.span.from,
    ) ?? null;

  const drawPopover = ({ advice }: OverlayState) => {
    const { explained } = view;
    const still =
      explained &&
      advice?.pitfalls.find(({ rule, span }) => rule === explained.rule && span.from === explained.span.from);
    view.explained = still ?? null;
    const out = still && suggestionOf(still);
    render(
      still ? (
        <Popover finding={still} suggestion={out ?? null} onPhrase={(phrase) => void insert(phrase, out ?? null)} />
      ) : null,
      parts.popover,
    );
  };

  return {
    draw(state) {
      if (state) {
        drawCard(state);
        drawPopover(state);
        return;
      }
      for (const part of [parts.popover, parts.card]) render(null, part);
      palette.show(null, null);
    },
    palette: palette.show,
    searched: palette.state,
    point(next) {
      const began = !view.pointing && next;
      view.pointing = next;
      if (began) document.documentElement.append(layer.outer);
      render(next ? <Pointer {...next} /> : null, parts.point);
      if (next) layer.straighten();
      if (began) parts.point.querySelector<HTMLElement>('.point-bar')?.focus({ preventScroll: true });
    },
    fillIn: fillingIn(view, actions, {
      palette,
      draw,
      insert: (phrase, suggestion, filled) => void insert(phrase, suggestion, filled),
      first,
    }),
    afterSend: (offer) => offerAfterSend(offer, layer),
    key: keysInPanels(layer, view, {
      palette,
      insert: (phrase, suggestion) => void insert(phrase, suggestion),
      remind: does.onRemind,
      leaveEditing: () => does.onEdit(false),
    }),
  };
}
