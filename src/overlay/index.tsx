/** The layer on the page: chip, card, marks and inline suggestion in one closed shadow root. */
import { render } from 'preact';
import type { Outcome } from '../editors/editor.ts';
import { say } from '../l10n/index.ts';
import type { SuggestedPhrase, Suggestion } from '../phrases/advise.ts';
import { arranging } from './arrange.ts';
import { Chip, ChipOptions } from './chip.tsx';
import { keysOfChip } from './chipKeys.ts';
import { dragChip } from './drag.ts';
import { follow, onceAfterPaint } from './follow.ts';
import { Inline } from './inline.tsx';
import { makeLayer } from './layer.ts';
import { markSpans, unmark } from './marks.ts';
import type { Panels } from './panels.tsx';
import type { Overlay, OverlayActions, OverlayState } from './state.ts';
import { marked, underlining } from './underlining.tsx';
import { emptyView, shut } from './view.ts';

export type { Overlay, OverlayActions, OverlayState, PaletteHandlers } from './state.ts';

/**
 * @param document where the layer is drawn: the outermost document that the script can reach
 * @param signal takes everything down
 */
export function createOverlay(document: Document, actions: OverlayActions, signal: AbortSignal): Overlay {
  const layer = makeLayer(document);
  const { outer, host, root, live, parts } = layer;
  const view = emptyView();
  let panels: Panels | null = null;
  const searched = () => panels?.searched() ?? null;
  const { arrange: placeAll, forget, dragging } = arranging(layer, view, searched);
  const lines = underlining(parts.marks);
  let inserting = false;
  let followed: Element | null = null;
  let end: AbortController | null = null;

  const arrange = () => {
    if (!view.state || signal.aborted) return;
    lines.draw(view.state);
    placeAll();
  };

  const ready = async () => {
    const loaded = panels ? null : await actions.panels();
    if (loaded && !signal.aborted) panels ??= loaded.makePanels(layer, view, actions, around);
    return panels !== null && !signal.aborted;
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
    if (filled === undefined && phrase.blanks.length > 0) {
      if ((await ready()) && view.state) panels?.fillIn(phrase, suggestion);
      return;
    }
    inserting = true;
    view.explained = null;
    const outcome = await actions.apply(phrase, suggestion, filled).finally(() => {
      inserting = false;
    });
    await inserted(outcome, filled ?? phrase.text);
  };

  const inserted = async (outcome: Outcome, text: string) => {
    if (outcome.done) {
      view.notice = null;
      live.textContent = say('card_inserted');
    } else if (await ready()) {
      view.notice = { text: say(`card_${outcome.reason}`), copy: outcome.reason === 'stale' ? null : text };
      view.open = true;
    }
    draw();
  };

  const toggle = async () => {
    view.chipMenu = false;
    if (view.open) return close();
    if (!(await ready()) || !view.state || view.open) return;
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
      for (const part of [parts.inline, parts.chip, parts.options]) render(null, part);
      lines.clear();
      panels?.draw(null);
      return;
    }
    layer.settle(shown.editor);
    drawChip(shown);
    panels?.draw(shown);
    drawInline(shown);
    place();
  };

  const drawChip = (shown: OverlayState) => {
    const isShown = !shown.chip.hidden && (shown.mode !== 'atSend' || shown.nudge);
    const menu = () => {
      view.chipMenu = !view.chipMenu;
      draw();
    };
    render(
      isShown ? <Chip state={shown} open={view.open} onOpen={() => void toggle()} onMenu={menu} onDrag={drag} /> : null,
      parts.chip,
    );
    render(
      view.chipMenu && isShown ? <ChipOptions onHide={hideChip} onOptions={actions.openOptions} /> : null,
      parts.options,
    );
  };

  const drawInline = (shown: OverlayState) => {
    const inline = view.open || searched() ? null : shown.inline;
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
  const around = { draw: () => draw(), close, insert, first };
  const keyOnChip = keysOfChip(view, { draw: () => draw(), close, moveChip: actions.moveChip });
  // By the time the chip is pressed, the card is there.
  parts.chip.addEventListener('pointerenter', () => void ready(), { signal });
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
    editor.root.addEventListener('click', () => setTimeout(() => void explain()), { passive: true, signal: until });
  };

  /** A click into flagged wording explains it. */
  const explain = async () => {
    const { state, explained } = view;
    if (!state?.advice || state.composing || signal.aborted) return;
    const caret = state.editor.selection();
    const found = caret && state.advice.pitfalls.find(({ span }) => span.from <= caret.from && caret.to <= span.to);
    if ((found ?? null) === explained) return;
    view.explained = found ?? null;
    if (!found || (await ready())) draw();
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
      if (!view.open) return void toggle();
      first()?.focus({ preventScroll: true });
    },
    inserted: (outcome, text) => void inserted(outcome, text),
    ready,
    palette(next, handlers) {
      panels?.palette(next, handlers ?? null);
      if (view.state) draw();
    },
    point: (next) => panels?.point(next),
    isOpen: () => view.open,
    afterSend(offer) {
      void ready().then((isReady) => isReady && panels?.afterSend(offer));
    },
    takeInline() {
      const inline = view.state?.inline;
      // Its key pressed twice must not begin anew.
      if (inline && !searched()) void insert(inline, owner(inline));
    },
    key(event) {
      if (event.type !== 'keydown' || !event.isTrusted || event.isComposing || panels?.key(event)) return;
      keyOnChip(event);
    },
  };
}
