/** The layer on the page: chip, card, marks and inline suggestion in one closed shadow root. */
import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { render } from 'preact';
import type { PitfallFinding } from '../coach/model.ts';
import type { SuggestedPhrase, Suggestion } from '../phrases/advise.ts';
import tokens from '../ui/tokens.css?inline';
import { Card, type CardProps } from './card.tsx';
import { Chip, ChipOptions } from './chip.tsx';
import { chipPlace, frameOffset } from './chipPlace.ts';
import { cardPlace } from './cardPlace.ts';
import { focusables, isTyping } from './focus.ts';
import { markSpans, type Underline, underlines, unmark } from './marks.ts';
import styles from './overlay.css?inline';
import { PhraseText } from './phrase.tsx';
import { Popover } from './popover.tsx';
import type { OverlayActions, OverlayState } from './state.ts';

export type { OverlayActions, OverlayState } from './state.ts';

export interface Overlay {
  /** Draws a state; while text is being composed it waits. */
  show(state: OverlayState): void;
  hide(): void;
  /** Opens the card and moves the focus into it; closes it when the focus is there already. */
  openCard(): void;
  takeInline(): void;
  /** Gets every key event whose target is our host: the guard has stopped it on its way to the page. */
  key(event: KeyboardEvent): void;
  host: HTMLElement;
}

const HOST = 'amends-layer';

/** Outcomes of an insertion that the agent has to know of. */
const NOTICES = {
  stale: 'The draft has changed since; here is the list anew.',
  declined: 'This editor took nothing. You can copy the sentence and paste it yourself.',
  undone: 'It did not come out as it should, so it was taken back. You can copy the sentence and paste it yourself.',
  damaged: 'It did not come out as it should. Please check the draft; one Undo takes it back.',
} as const;

/**
 * @param document where the layer is drawn: the outermost document that the script can reach
 * @param signal takes everything down
 */
export function createOverlay(document: Document, actions: OverlayActions, signal: AbortSignal): Overlay {
  for (const old of document.querySelectorAll(HOST)) old.remove();
  const host = document.createElement(HOST);
  // Shown only by the stylesheet that is registered with the script: when the browser withdraws it, the layer is gone.
  host.style.display = 'none';
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + styles);
  root.adoptedStyleSheets = [sheet];
  const place = (part: string) => root.appendChild(Object.assign(document.createElement('div'), { className: part }));
  const live = place('live');
  live.setAttribute('role', 'status');
  const marksAt = place('marks');
  const inlineAt = place('floating');
  const popoverAt = place('floating');
  const chipAt = place('floating');
  const optionsAt = place('floating');
  const cardAt = place('floating');

  let state: OverlayState | null = null;
  let open = false;
  let inserting = false;
  let chipMenu = false;
  let editing = false;
  let menuFor: string | null = null;
  let notice: CardProps['notice'] = null;
  let explained: PitfallFinding | null = null;
  let stopFollowing: (() => void) | null = null;
  let followed: Element | null = null;
  let end: AbortController | null = null;

  const close = (giveBack = true) => {
    if (!open) return;
    open = false;
    editing = false;
    menuFor = null;
    notice = null;
    draw();
    if (giveBack) actions.closed();
  };

  const insert = async (phrase: SuggestedPhrase, suggestion: Suggestion | null) => {
    // A key pressed twice must not insert twice: an insertion takes up to a second in some editors.
    if (inserting) return;
    inserting = true;
    explained = null;
    const outcome = await actions.apply(phrase, suggestion).finally(() => {
      inserting = false;
    });
    if (outcome.done) {
      notice = null;
      live.textContent = 'Inserted.';
    } else {
      notice = { text: NOTICES[outcome.reason], copy: outcome.reason === 'stale' ? null : phrase.text };
      open = true;
    }
    draw();
  };

  const toggle = () => {
    chipMenu = false;
    if (open) return close();
    actions.opening();
    open = true;
    notice = null;
    explained = null;
    draw();
    first()?.focus({ preventScroll: true });
  };

  const first = () => cardAt.querySelector<HTMLElement>('.phrase') ?? cardAt.querySelector<HTMLElement>('.card');

  const cardProps = (shown: OverlayState): CardProps => ({
    state: shown,
    editing,
    menuFor,
    notice,
    onPhrase: (phrase, suggestion) => void insert(phrase, suggestion),
    onEdit: (on) => {
      editing = on;
      draw();
      (on
        ? cardAt.querySelector<HTMLElement>('select')
        : cardAt.querySelector<HTMLElement>('[data-part="edit"]')
      )?.focus();
    },
    onCorrect: (correction) => {
      editing = false;
      actions.correct(correction);
      draw();
      first()?.focus({ preventScroll: true });
    },
    onMenu: (id) => {
      menuFor = id;
      draw();
    },
    onDismiss: (suggestion, scope) => {
      menuFor = null;
      actions.dismiss(suggestion, scope);
      cardAt.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
    },
    onNotComplaint: actions.notComplaint,
    onCopy: (text) => {
      actions.copy(text);
      notice = { text: 'Copied.', copy: null };
      draw();
    },
    onClose: () => close(),
  });

  const draw = () => {
    const shown = state;
    if (!shown) {
      for (const part of [marksAt, inlineAt, popoverAt, chipAt, optionsAt, cardAt]) render(null, part);
      return;
    }
    home(shown);
    const chipShown = !shown.chip.hidden && shown.mode !== 'atSend';
    render(
      chipShown ? (
        <Chip
          state={shown}
          open={open}
          onOpen={toggle}
          onMenu={() => {
            chipMenu = !chipMenu;
            draw();
          }}
          onDrag={(event) => drag(event)}
        />
      ) : null,
      chipAt,
    );
    render(chipMenu && chipShown ? <ChipOptions onHide={hideChip} onOptions={actions.openOptions} /> : null, optionsAt);
    render(open ? <Card {...cardProps(shown)} /> : null, cardAt);
    const inline = open ? null : shown.inline;
    render(
      inline ? (
        <button
          type="button"
          class="inline"
          data-part="inline"
          onMouseDown={(event) => event.preventDefault()}
          onClick={(event) => event.isTrusted && void insert(inline, owner(inline))}
        >
          <PhraseText phrase={inline} />
          {shown.shortcuts.takeInline && <kbd>{shown.shortcuts.takeInline}</kbd>}
        </button>
      ) : null,
      inlineAt,
    );
    const still =
      explained &&
      shown.advice?.pitfalls.find(({ rule, span }) => rule === explained?.rule && span.from === explained.span.from);
    explained = still ?? null;
    render(
      still ? (
        <Popover
          finding={still}
          suggestion={suggestionOf(still)}
          onPhrase={(phrase) => void insert(phrase, suggestionOf(still))}
        />
      ) : null,
      popoverAt,
    );
    arrange();
  };

  const hideChip = (scope: 'draft' | 'site') => {
    chipMenu = false;
    actions.hideChip(scope);
  };

  const owner = (phrase: SuggestedPhrase) =>
    state?.advice?.suggestions.find(({ phrases }) => phrases.some(({ id }) => id === phrase.id)) ?? null;
  const suggestionOf = (finding: PitfallFinding) =>
    state?.advice?.suggestions.find(
      ({ about }) => 'pitfall' in about && about.pitfall === finding.rule && about.span.from === finding.span.from,
    ) ?? null;

  /** Inside a modal dialog everything else is inert: there our host is the dialog's last child, outside the composer. */
  const home = ({ editor }: OverlayState) => {
    const dialog = editor.box.closest('dialog[open]:modal');
    const parent = dialog ?? document.documentElement;
    if (host.parentElement !== parent) parent.append(host);
  };

  const at = (element: HTMLElement, { x, y }: { x: number; y: number }) => {
    element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  };

  let drawnMarks = '';
  const arrange = () => {
    const shown = state;
    if (!shown || signal.aborted) return;
    const { editor } = shown;
    const pitfalls = shown.mode === 'quiet' || shown.mode === 'atSend' ? [] : (shown.advice?.pitfalls ?? []);
    const lines = underlines(editor, pitfalls);
    const key = JSON.stringify(lines);
    if (key !== drawnMarks) {
      drawnMarks = key;
      render(lines.map(Mark), marksAt);
    }
    const view = box(editor.box);
    const visible = view.bottom > 0 && view.top < window.innerHeight && view.width > 0;
    chipAt.style.visibility = visible || open ? 'visible' : 'hidden';
    if (chipAt.firstElementChild && !dragging)
      void chipPlace(editor, chipAt, host, shown.chip).then((point) => at(chipAt, point));
    const anchor = chipAt.firstElementChild ? chipAt : editor.box;
    if (open) at(cardAt, cardPlace(editor.box, cardAt));
    if (chipMenu) void above(anchor, optionsAt);
    if (inlineAt.firstElementChild) underLine(editor);
    if (explained) underSpan(editor, explained);
  };

  const above = async (anchor: Element, floating: HTMLElement) => {
    const point = await computePosition(anchor, floating, {
      strategy: 'fixed',
      placement: 'top-start',
      middleware: [offset(8), flip({ padding: 8 }), shift({ padding: 8, crossAxis: true }), size({ padding: 8 })],
    });
    at(floating, point);
  };

  const underLine = (editor: OverlayState['editor']) => {
    const caret = editor.selection();
    const rects = caret ? editor.rects({ from: Math.max(0, caret.to - 1), to: caret.to }) : [];
    const rect = rects.at(-1);
    const shiftBy = frameOffset(editor);
    const { left, width } = box(editor.box);
    inlineAt.style.maxWidth = `${Math.max(160, Math.min(width - 16, window.innerWidth - 16))}px`;
    if (rect) at(inlineAt, { x: left + 8, y: rect.bottom + shiftBy.y + 4 });
    inlineAt.style.visibility = rect ? 'visible' : 'hidden';
  };

  const underSpan = (editor: OverlayState['editor'], { span }: PitfallFinding) => {
    const rect = editor.rects(span)[0];
    const shiftBy = frameOffset(editor);
    if (rect)
      at(popoverAt, {
        x: Math.max(8, Math.min(rect.left + shiftBy.x, window.innerWidth - 308)),
        y: rect.bottom + shiftBy.y + 6,
      });
  };

  const box = (element: Element) => element.getBoundingClientRect();

  let dragging = false;
  const drag = (event: PointerEvent) => {
    const shown = state;
    if (!shown || !event.isTrusted || event.button !== 0) return;
    const start = { x: event.clientX, y: event.clientY, ...shown.chip };
    const from = box(chipAt);
    const over = new AbortController();
    const stop = AbortSignal.any([over.signal, signal]);
    const moved = (now: PointerEvent) => ({ x: now.clientX - start.x, y: now.clientY - start.y });
    window.addEventListener(
      'pointermove',
      (now) => {
        const { x, y } = moved(now);
        // A shaking hand is no drag.
        if (!dragging && Math.hypot(x, y) < 5) return;
        dragging = true;
        at(chipAt, { x: from.left + x, y: from.top + y });
      },
      { capture: true, signal: stop },
    );
    window.addEventListener(
      'pointerup',
      (now) => {
        over.abort();
        if (!dragging) return;
        const { x, y } = moved(now);
        root.addEventListener('click', (click) => click.stopPropagation(), { capture: true, once: true });
        dragging = false;
        actions.moveChip({ dx: start.dx + x, dy: start.dy + y });
      },
      { capture: true, signal: stop },
    );
  };

  /** Follows the composer through scrolling, resizing and layout for as long as it is shown. */
  const follow = (shown: OverlayState) => {
    if (followed === shown.editor.box) return;
    stopFollowing?.();
    end?.abort();
    followed = shown.editor.box;
    end = new AbortController();
    const until = AbortSignal.any([end.signal, signal]);
    stopFollowing = autoUpdate(shown.editor.box, chipAt, () => arrange());
    shown.editor.root.addEventListener('scroll', () => requestAnimationFrame(arrange), {
      passive: true,
      signal: until,
    });
    shown.editor.root.addEventListener('click', () => setTimeout(explain), { passive: true, signal: until });
  };

  /** A click into flagged wording explains it. */
  const explain = () => {
    const shown = state;
    if (!shown?.advice || shown.composing || signal.aborted) return;
    const caret = shown.editor.selection();
    const found = caret && shown.advice.pitfalls.find(({ span }) => span.from <= caret.from && caret.to <= span.to);
    if ((found ?? null) === explained) return;
    explained = found ?? null;
    draw();
  };

  signal.addEventListener('abort', () => {
    if (state) unmark(state.editor);
    state = null;
    stopFollowing?.();
    draw();
    host.remove();
  });

  return {
    host,
    show(next) {
      if (signal.aborted || next.composing) return;
      if (state && state.editor !== next.editor) {
        unmark(state.editor);
        open = false;
        explained = null;
      }
      state = next;
      draw();
      follow(next);
      markSpans(next.editor, next.mode === 'quiet' || next.mode === 'atSend' ? [] : (next.advice?.pitfalls ?? []));
    },
    hide() {
      if (state) unmark(state.editor);
      state = null;
      open = false;
      chipMenu = false;
      explained = null;
      stopFollowing?.();
      stopFollowing = null;
      end?.abort();
      followed = null;
      draw();
    },
    openCard() {
      if (!state) return;
      if (open && root.activeElement && cardAt.contains(root.activeElement)) return close();
      if (!open) return toggle();
      first()?.focus({ preventScroll: true });
    },
    takeInline() {
      if (state?.inline) void insert(state.inline, owner(state.inline));
    },
    key(event) {
      if (event.type !== 'keydown' || !event.isTrusted || event.isComposing) return;
      const active = root.activeElement as HTMLElement | null;
      if (event.key === 'Escape') {
        event.preventDefault();
        if (editing) return cardProps(state as OverlayState).onEdit(false);
        if (chipMenu) {
          chipMenu = false;
          return draw();
        }
        return close();
      }
      if (!open || !active || !cardAt.contains(active)) return moveByKey(event);
      if (isTyping(active)) return;
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        const list = focusables(cardAt, '.phrase');
        const now = list.indexOf(active);
        list[
          (now + (event.key === 'ArrowDown' ? 1 : list.length - 1) + (now < 0 && event.key === 'ArrowUp' ? 1 : 0)) %
            Math.max(1, list.length)
        ]?.focus();
      } else if (/^[1-9]$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        chosen(Number(event.key) - 1);
      } else if (event.key === 'Tab') {
        const list = focusables(cardAt);
        const now = list.indexOf(active);
        const next = list[(now + (event.shiftKey ? list.length - 1 : 1)) % Math.max(1, list.length)];
        event.preventDefault();
        next?.focus();
      }
    },
  };

  function chosen(at: number): void {
    let left = at;
    for (const suggestion of state?.advice?.suggestions ?? [])
      for (const phrase of suggestion.phrases) if (left-- === 0) return void insert(phrase, suggestion);
  }

  /** The arrow keys move the chip when it has the focus. */
  function moveByKey(event: KeyboardEvent): void {
    const step = event.shiftKey ? 40 : 8;
    const by = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] }[event.key];
    if (!by || !state) return;
    event.preventDefault();
    const { dx, dy } = state.chip;
    actions.moveChip({ dx: dx + (by[0] ?? 0), dy: dy + (by[1] ?? 0) });
  }
}

const Mark = ({ left, top, width, severity }: Underline) => (
  <div class={`underline ${severity}`} style={{ transform: `translate(${left}px, ${top}px)`, width: `${width}px` }} />
);
