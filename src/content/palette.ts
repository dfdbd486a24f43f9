/** The palette over a draft: opened by a slash and letters or by its command, worked by keys, closed without a trace. */
import type { Span } from '../coach/model.ts';
import { ask } from '../messages/send.ts';
import type { Overlay, PaletteHandlers } from '../overlay/index.tsx';
import type { PaletteRow } from '../phrases/palette.ts';
import type { Session } from './session.ts';
import { atCaret, finishedShortcut, mayAsk, REACH, slashQuery } from './trigger.ts';

export interface PaletteControl {
  /** Opens it with a field of its own, at the caret. */
  open(): void;
  /** Whether it takes this key from the page: it is open over the draft, and the key is one of its own. Such a key is acted on at once. */
  takes(event: KeyboardEvent): boolean;
}

/** Keys that the palette takes while it is open over a draft that keeps the focus; all others go to the page. */
const KEYS = new Set(['ArrowUp', 'ArrowDown', 'Enter', 'Tab', 'Escape']);

/** @param signal ends it with its draft */
export function startPalette(session: Session, overlay: Overlay, signal: AbortSignal): PaletteControl {
  const { editor } = session;
  const { ownerDocument } = editor.root;
  /** `draft`: a slash was typed, the draft has the focus; `field`: our own field has it; `fill`: a phrase's blanks are being filled. */
  let mode: 'draft' | 'field' | 'fill' | null = null;
  let at: Span = { from: 0, to: 0 };
  let query = '';
  let rows: readonly PaletteRow[] = [];
  let active = 0;
  let asked = 0;
  /** The last thing that happened to the draft was a letter typed by the agent. */
  let typed = false;
  /** Where a slash stands that Escape has silenced, or a shortcut that led nowhere. */
  let silenced = -1;
  let looking = false;
  /** Something that may ask for the palette may stand before the caret: a letter that is typed elsewhere costs nothing. */
  let near = true;
  /** The agent has chosen before the rows for the last letter were there. */
  let chosen = false;

  const close = () => {
    asked++;
    if (mode === null) return;
    mode = null;
    query = '';
    active = 0;
    chosen = false;
    overlay.palette(null);
  };

  const draw = () => {
    if (mode !== null && mode !== 'fill') overlay.palette({ mode, at, rows, active, query }, handlers);
  };

  /** New rows; what the agent has chosen by the arrows stays chosen while it is among them. */
  const list = (found: readonly PaletteRow[]) => {
    const marked = active > 0 ? rows[active]?.id : undefined;
    rows = found;
    active = Math.max(
      0,
      found.findIndex(({ id }) => id === marked),
    );
    draw();
  };

  const rowsFor = async (wanted: string, exact: boolean): Promise<readonly PaletteRow[] | null> => {
    const mine = ++asked;
    const [answer, isReady] = await Promise.all([
      ask<'palette'>({ kind: 'palette', query: wanted, exact }),
      overlay.ready(),
    ]);
    return isReady && mine === asked && !signal.aborted && answer.ok ? answer.rows : null;
  };

  const insert = async (row: PaletteRow, text: string, where: Span) => {
    const expected = editor.read().slice(where.from, where.to);
    const space = /\s$/.test(expected) ? ' ' : '';
    close();
    const edit = { at: where, insert: atCaret(text, editor.read(), where) + space, expected };
    overlay.inserted(await session.place(edit, row.id), text);
  };

  const take = (row: PaletteRow | undefined, where: Span) => {
    if (!row) return;
    if (row.blanks.length === 0) return void insert(row, row.text, where);
    asked++;
    if (mode !== 'field') session.keepCaret();
    mode = 'fill';
    at = where;
    overlay.palette({ mode, at, row }, { ...handlers, insert: (text) => void insert(row, text, where) });
  };

  const handlers: PaletteHandlers = {
    choose: (row) => {
      if (mode !== 'draft' || queryNow()?.query === query) return take(rows[row], at);
      chosen = true;
      soon();
    },
    move: (to) => {
      active = to;
      draw();
    },
    query: async (wanted) => {
      query = wanted;
      const found = await rowsFor(wanted, false);
      if (!found || mode !== 'field') return;
      list(found);
    },
    insert: () => undefined,
    cancel: () => {
      // A slash that was left once stays text.
      const slash = queryNow();
      if (slash) silenced = slash.from;
      typed = false;
      const giveBack = mode !== 'draft';
      close();
      if (giveBack) session.giveBack();
    },
  };

  const queryNow = () => {
    const caret = editor.selection();
    return caret && caret.from === caret.to ? slashQuery(editor.read().slice(0, caret.from)) : null;
  };

  /** Looks at what stands before the caret. */
  const look = async () => {
    if (signal.aborted || mode === 'field' || mode === 'fill' || session.composing()) return;
    // At each key and move of the caret: a long draft must not be read for it.
    near = mode !== null || mayAsk(editor.beforeCaret(REACH) ?? '/');
    if (!near) {
      silenced = -1;
      return;
    }
    const caret = editor.selection();
    if (!caret || caret.from !== caret.to || session.isNote()) return close();
    const before = editor.read().slice(0, caret.from);
    const { slash, expand } = session.manners().palette;
    const shortcut = expand && typed ? finishedShortcut(before) : null;
    if (shortcut && shortcut.at.from !== silenced) {
      silenced = shortcut.at.from;
      const [row] = (await rowsFor(shortcut.name, true)) ?? [];
      if (row && editor.read().slice(0, caret.from) === before) take(row, shortcut.at);
      return;
    }
    const token = slash ? slashQuery(before) : null;
    if (!token) {
      if (!shortcut) silenced = -1;
      return close();
    }
    if (token.from === silenced || (mode === null && !typed)) return;
    if (mode === 'draft' && token.query === query) return;
    const found = await rowsFor(token.query, false);
    if (!found) return;
    if (found.length === 0) return close();
    mode = 'draft';
    query = token.query;
    at = { from: token.from, to: caret.from };
    list(found);
    if (chosen) take(rows[active], at);
  };

  const soon = () => {
    if (looking) return;
    looking = true;
    // The editor has to have taken the change in first.
    setTimeout(() => {
      looking = false;
      void look();
    });
  };

  const on = (type: string, listener: (event: Event) => void) =>
    ownerDocument.addEventListener(type, listener, { capture: true, signal });
  on('keydown', (event) => {
    const { key, ctrlKey, metaKey, isTrusted } = event as KeyboardEvent;
    const isLetter = key.length === 1 && !ctrlKey && !metaKey;
    if (!isLetter) near = true;
    if (isTrusted && event.composedPath().includes(editor.root)) typed = isLetter;
  });
  on('input', (event) => {
    const { data } = event as InputEvent;
    if (mode !== null || near || typeof data !== 'string' || mayAsk(data)) soon();
  });
  on('pointerdown', () => {
    near = true;
  });
  // A caret that moves closes the palette, or ends the silence after Escape; it opens nothing.
  on('selectionchange', () => {
    if (mode !== null || silenced >= 0) soon();
  });
  on('focusout', () => {
    if (mode === 'draft') close();
  });
  signal.addEventListener('abort', close);

  return {
    async open() {
      if (mode === 'field' || mode === 'fill') return handlers.cancel();
      close();
      if (!(await overlay.ready())) return;
      session.keepCaret();
      const caret = editor.selection();
      const end = caret?.to ?? editor.read().length;
      at = { from: end, to: end };
      mode = 'field';
      rows = [];
      active = 0;
      draw();
      await handlers.query('');
    },
    takes(event) {
      if (mode !== 'draft' || event.isComposing || !KEYS.has(event.key)) return false;
      if (event.ctrlKey || event.metaKey || event.altKey || !event.composedPath().includes(editor.root)) return false;
      if (event.key === 'Escape') handlers.cancel();
      else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        const step = event.key === 'ArrowDown' ? 1 : rows.length - 1;
        handlers.move((active + step) % rows.length);
      } else if (!event.shiftKey) handlers.choose(active);
      else return false;
      return true;
    },
  };
}
