/** The layer on the page: chip, card, marks and inline suggestion in one closed shadow root. */
import { render } from 'preact';
import type { PitfallFinding } from '../coach/model.ts';
import type { Outcome } from '../editors/editor.ts';
import { say } from '../l10n/index.ts';
import type { SuggestedPhrase, Suggestion } from '../phrases/advise.ts';
import { offerAfterSend } from './afterSend.tsx';
import { arranging } from './arrange.ts';
import { Card } from './card.tsx';
import { cardActions } from './cardActions.ts';
import { Chip, ChipOptions } from './chip.tsx';
import { dragChip } from './drag.ts';
import { fillingIn } from './fillIn.ts';
import { follow, onceAfterPaint } from './follow.ts';
import { Inline } from './inline.tsx';
import { keysIn } from './keys.ts';
import { makeLayer } from './layer.ts';
import { markSpans, unmark } from './marks.ts';
import { palettePart } from './palette.tsx';
import { Pointer } from './pointer.tsx';
import { Popover } from './popover.tsx';
import type { Overlay, OverlayActions, OverlayState } from './state.ts';
import { marked, underlining } from './underlining.tsx';
import { emptyView, shut } from './view.ts';

export type { PaletteHandlers } from './palette.tsx';
export type { Overlay, OverlayActions, OverlayState } from './state.ts';

/**
 * @param document where the layer is drawn: the outermost document that the script can reach
 * @param signal takes everything down
 */
export function createOverlay(document: Document, actions: OverlayActions, signal: AbortSignal): Overlay {
  const layer = makeLayer(document);
  const { outer, host, root, live, parts } = layer;
  const palette = palettePart(parts.palette, live);
  const view = emptyView();
  const { arrange: placeAll, forget, dragging } = arranging(layer, view, palette.state);
  const lines = underlining(parts.marks);
  let inserting = false;
  let followed: Element | null = null;
  let end: AbortController | null = null;

  const arrange = () => {
    if (!view.state || signal.aborted) return;
    lines.draw(view.state);
    placeAll();
  };

  const close = () => {
    if (!view.open) return;
    shut(view);
    draw();
    actions.closed();
  };

  /** @param filled the phrase with its blanks filled in */
  const insert = async (phrase: SuggestedPhrase, suggestion: Suggestion | null, filled?: string) => {
    // A key pressed twice must not insert twice: an insertion takes up to a second in some editors.
    if (inserting) return;
    if (filled === undefined && phrase.blanks.length > 0) return fillIn(phrase, suggestion);
    inserting = true;
    view.explained = null;
    const outcome = await actions.apply(phrase, suggestion, filled).finally(() => {
      inserting = false;
    });
    inserted(outcome, filled ?? phrase.text);
  };

  const inserted = (outcome: Outcome, text: string) => {
    if (outcome.done) {
      view.notice = null;
      live.textContent = say('card_inserted');
    } else {
      view.notice = { text: say(`card_${outcome.reason}`), copy: outcome.reason === 'stale' ? null : text };
      view.open = true;
    }
    draw();
  };

  const toggle = () => {
    view.chipMenu = false;
    if (view.open) return close();
    actions.opening();
    Object.assign(view, { open: true, notice: null, explained: null });
    draw();
    first()?.focus({ preventScroll: true });
  };

  const first = () =>
    parts.card.querySelector<HTMLElement>('.phrase') ?? parts.card.querySelector<HTMLElement>('.card');

  /** @param place finds the places of all parts: at once, or where it is nothing that the agent asked for, with the next frame */
  const draw = (place: () => void = arrange) => {
    const shown = view.state;
    if (!shown) {
      for (const part of [parts.inline, parts.popover, parts.chip, parts.options, parts.card]) render(null, part);
      lines.clear();
      palette.show(null, null);
      return;
    }
    layer.settle(shown.editor);
    drawChip(shown);
    drawCard(shown);
    drawInline(shown);
    drawPopover(shown);
    place();
  };

  const drawChip = (shown: OverlayState) => {
    const isShown = !shown.chip.hidden && (shown.mode !== 'atSend' || shown.nudge);
    const menu = () => {
      view.chipMenu = !view.chipMenu;
      draw();
    };
    render(
      isShown ? <Chip state={shown} open={view.open} onOpen={toggle} onMenu={menu} onDrag={drag} /> : null,
      parts.chip,
    );
    render(
      view.chipMenu && isShown ? <ChipOptions onHide={hideChip} onOptions={actions.openOptions} /> : null,
      parts.options,
    );
  };

  const drawCard = (shown: OverlayState) => {
    const held = parts.card.contains(root.activeElement);
    const waited = held && root.activeElement?.matches('.card') && !parts.card.querySelector('.phrase');
    const { editing, menuFor, notice } = view;
    render(view.open ? <Card {...does} state={shown} {...{ editing, menuFor, notice }} /> : null, parts.card);
    // Keys must go on working when the focused phrase went away with a new review, or when the first phrases have come.
    if (view.open && held && (waited || !parts.card.contains(root.activeElement)))
      first()?.focus({ preventScroll: true });
  };

  const drawInline = (shown: OverlayState) => {
    const inline = view.open || palette.state() ? null : shown.inline;
    render(
      inline ? (
        <Inline
          phrase={inline}
          shortcut={shown.shortcuts.takeInline}
          onTake={() => void insert(inline, owner(inline))}
        />
      ) : null,
      parts.inline,
    );
  };

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

  const hideChip = (scope: 'draft' | 'site') => {
    view.chipMenu = false;
    actions.hideChip(scope);
  };

  const drag = (event: PointerEvent) => {
    const { state } = view;
    if (!state || !event.isTrusted || event.button !== 0) return;
    const { dx, dy } = state.chip;
    dragChip(event, parts.chip, (x, y) => actions.moveChip({ dx: dx + x, dy: dy + y }), dragging, signal);
  };

  const owner = (phrase: SuggestedPhrase) =>
    view.state?.advice?.suggestions.find(({ phrases }) => phrases.some(({ id }) => id === phrase.id)) ?? null;
  const suggestionOf = (finding: PitfallFinding) =>
    view.state?.advice?.mendings.find(
      ({ about }) => 'pitfall' in about && about.pitfall === finding.rule && about.span.from === finding.span.from,
    ) ?? null;

  const fillIn = fillingIn(view, actions, {
    palette,
    draw: () => draw(),
    insert: (phrase, suggestion, filled) => void insert(phrase, suggestion, filled),
    first,
  });
  const does = cardActions(view, actions, { card: parts.card, live, draw: () => draw(), close, insert, first });
  const arrangeSoon = onceAfterPaint(arrange, signal);
  const underlineSoon = onceAfterPaint(() => view.state && lines.follow(view.state), signal);

  /** Follows the composer through scrolling, resizing and layout for as long as it is shown. */
  const stay = ({ editor }: OverlayState) => {
    if (followed === editor.box) return;
    end?.abort();
    followed = editor.box;
    end = new AbortController();
    const until = AbortSignal.any([end.signal, signal]);
    const again = () => {
      forget();
      arrange();
    };
    for (const one of new Set([editor.box, editor.root])) follow(one, again, until);
    editor.root.addEventListener('click', () => setTimeout(explain), { passive: true, signal: until });
  };

  /** A click into flagged wording explains it. */
  const explain = () => {
    const { state, explained } = view;
    if (!state?.advice || state.composing || signal.aborted) return;
    const caret = state.editor.selection();
    const found = caret && state.advice.pitfalls.find(({ span }) => span.from <= caret.from && caret.to <= span.to);
    if ((found ?? null) === explained) return;
    view.explained = found ?? null;
    draw();
  };

  signal.addEventListener('abort', () => {
    if (view.state) unmark(view.state.editor);
    view.state = null;
    draw();
    outer.remove();
  });

  return {
    host,
    show(next) {
      if (signal.aborted || next.composing) return;
      const { state } = view;
      const same = state?.editor === next.editor;
      if (state && !same) {
        unmark(state.editor);
        view.open = false;
        view.explained = null;
      }
      if (next.inline && !state?.inline) parts.inline.style.visibility = 'hidden';
      view.state = next;
      draw(same ? arrangeSoon : arrange);
      stay(next);
      markSpans(next.editor, marked(next));
    },
    edited(composing) {
      const { state } = view;
      if (!state || signal.aborted) return;
      if (!composing && (state.inline || view.explained)) {
        view.state = { ...state, inline: null };
        view.explained = null;
        for (const part of [parts.inline, parts.popover]) render(null, part);
      }
      if (!lines.stand(view.state ?? state)) underlineSoon();
    },
    hide() {
      if (view.state) unmark(view.state.editor);
      Object.assign(view, { state: null, open: false, chipMenu: false, explained: null });
      end?.abort();
      followed = null;
      draw();
    },
    openCard() {
      if (!view.state) return;
      if (view.open && root.activeElement && parts.card.contains(root.activeElement)) return close();
      if (!view.open) return toggle();
      first()?.focus({ preventScroll: true });
    },
    inserted,
    palette(next, handlers) {
      palette.show(next, handlers ?? null);
      if (view.state) draw();
    },
    point(next) {
      const began = !view.pointing && next;
      view.pointing = next;
      if (began) document.documentElement.append(outer);
      render(next ? <Pointer {...next} /> : null, parts.point);
      if (next) layer.straighten();
      if (began) parts.point.querySelector<HTMLElement>('.point-bar')?.focus({ preventScroll: true });
    },
    isOpen: () => view.open,
    afterSend(offer) {
      if (!signal.aborted) offerAfterSend(offer, layer);
    },
    takeInline() {
      const inline = view.state?.inline;
      // Its key pressed twice must not begin anew.
      if (inline && !palette.state()) void insert(inline, owner(inline));
    },
    key: keysIn(layer, view, {
      palette,
      draw: () => draw(),
      close,
      insert: (phrase, suggestion) => void insert(phrase, suggestion),
      remind: does.onRemind,
      leaveEditing: () => does.onEdit(false),
      moveChip: actions.moveChip,
    }),
  };
}
