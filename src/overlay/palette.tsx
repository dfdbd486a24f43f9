/** The palette as it is drawn: a list of phrases under the caret's line, or one phrase whose blanks are being filled. */
import { type ComponentChild, render } from 'preact';
import type { Span } from '../coach/model.ts';
import type { PaletteRow } from '../phrases/palette.ts';
import { say } from '../l10n/index.ts';
import { PhraseText } from './phrase.tsx';

export type PaletteState =
  | {
      /** `draft`: what is typed there is the query; `field`: our own field is. */
      mode: 'draft' | 'field';
      /** Where in the draft the phrase goes. */
      at: Span;
      rows: readonly PaletteRow[];
      active: number;
      query: string;
    }
  | { mode: 'fill'; at: Span; row: Blanked };

/** A phrase with blanks to fill. */
type Blanked = Pick<PaletteRow, 'text' | 'blanks'>;

export interface PaletteHandlers {
  choose(row: number): void;
  move(to: number): void;
  query(text: string): void;
  /** The phrase with its blanks filled in. */
  insert(text: string): void;
  cancel(): void;
}

/** Where one phrase is filled in, there are no rows to choose from. */
export const NO_ROWS: Pick<PaletteHandlers, 'choose' | 'move' | 'query'> = {
  choose: () => undefined,
  move: () => undefined,
  query: () => undefined,
};

export interface PalettePart {
  show(state: PaletteState | null, handlers: PaletteHandlers | null): void;
  state(): PaletteState | null;
  /** A key that was pressed in one of our own fields; true where the palette has used it. */
  key(event: KeyboardEvent): boolean;
}

/** @param part the element in which it is drawn */
export function palettePart(part: HTMLElement, live: HTMLElement): PalettePart {
  let state: PaletteState | null = null;
  let handlers: PaletteHandlers | null = null;

  const draw = () => render(state && handlers ? <Palette state={state} handlers={handlers} part={part} /> : null, part);
  const inputs = () => [...part.querySelectorAll('input')];

  return {
    state: () => state,
    show(next, how) {
      // Another phrase to fill begins anew.
      const same =
        state?.mode === next?.mode && (next?.mode !== 'fill' || (state?.mode === 'fill' && state.row === next.row));
      state = next;
      handlers = how;
      draw();
      if (next && next.mode !== 'draft' && !same) inputs()[0]?.focus({ preventScroll: true });
      if (next && next.mode !== 'fill') live.textContent = spoken(next.rows, next.active);
      part.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
    },
    key(event) {
      if (!state || !handlers || !part.contains((part.getRootNode() as ShadowRoot).activeElement)) return false;
      const used = state.mode === 'fill' ? fillKey(event) : state.mode === 'field' ? fieldKey(event, state) : false;
      if (used) event.preventDefault();
      return true;
    },
  };

  function fieldKey({ key }: KeyboardEvent, { rows, active }: Extract<PaletteState, { rows: unknown }>): boolean {
    if (key === 'Escape') handlers?.cancel();
    else if (key === 'Enter' || key === 'Tab') handlers?.choose(active);
    else if (key === 'ArrowDown' && rows.length > 0) handlers?.move((active + 1) % rows.length);
    else if (key === 'ArrowUp' && rows.length > 0) handlers?.move((active + rows.length - 1) % rows.length);
    else return false;
    return true;
  }

  function fillKey({ key, shiftKey }: KeyboardEvent): boolean {
    const list = inputs();
    const now = list.indexOf((part.getRootNode() as ShadowRoot).activeElement as HTMLInputElement);
    if (key === 'Escape') handlers?.cancel();
    else if (key === 'Enter' && state?.mode === 'fill') handlers?.insert(filledIn(state.row, list));
    else if (key === 'Tab') list[(now + (shiftKey ? list.length - 1 : 1)) % list.length]?.select();
    else return false;
    return true;
  }
}

const spoken = (rows: readonly PaletteRow[], active: number) =>
  rows.length === 0 ? say('palette_none') : say('palette_spoken', active + 1, rows.length, rows[active]?.text ?? '');

/** The phrase with what was typed into its blanks; a blank that was left open stays marked. */
function filledIn({ text, blanks }: Blanked, inputs: readonly HTMLInputElement[]): string {
  let done = '';
  let last = 0;
  for (const [at, { from, to }] of blanks.entries()) {
    done += text.slice(last, from) + (inputs[at]?.value.trim() || text.slice(from, to));
    last = to;
  }
  return done + text.slice(last);
}

function Palette({ state, handlers, part }: { state: PaletteState; handlers: PaletteHandlers; part: HTMLElement }) {
  if (state.mode === 'fill') return <FillIn key={state.row.text} row={state.row} handlers={handlers} part={part} />;
  const { rows, active, mode, query } = state;
  return (
    <section class="palette" data-part="palette" data-query={query} aria-label={say('palette_label')}>
      {mode === 'field' && (
        <input
          class="query"
          aria-label={say('palette_search')}
          placeholder={say('palette_search')}
          onInput={(event) => event.isTrusted && handlers.query(event.currentTarget.value)}
        />
      )}
      <div role="listbox" aria-label={say('palette_label')} class="rows">
        {rows.map((row, at) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the draft or in the search field; the arrow keys move the choice
          // biome-ignore lint/a11y/useKeyWithClickEvents: Enter is handled where the focus is
          <div
            role="option"
            class="row-phrase"
            aria-selected={at === active}
            data-phrase={row.id}
            onMouseDown={(event) => event.preventDefault()}
            onClick={(event) => event.isTrusted && handlers.choose(at)}
          >
            <small>
              <b>{row.title ?? say(`names_step_${row.step}`)}</b>
              {row.shortcut && <kbd>;{row.shortcut}</kbd>}
              <i>{row.library}</i>
            </small>
            <PhraseText phrase={row} />
          </div>
        ))}
        {rows.length === 0 && <p class="empty">{say('palette_none')}</p>}
      </div>
      <p class="keys">
        <kbd>↑</kbd> <kbd>↓</kbd> {say('common_choose')} <kbd>Enter</kbd> {say('common_insertKey')} <kbd>Esc</kbd>{' '}
        {say('common_close')}
      </p>
    </section>
  );
}

function FillIn({ row, handlers, part }: { row: Blanked; handlers: PaletteHandlers; part: HTMLElement }) {
  const parts: ComponentChild[] = [];
  let last = 0;
  for (const { from, to } of row.blanks) {
    const label = row.text.slice(from + 1, to - 1);
    parts.push(
      row.text.slice(last, from),
      <input
        class="fill"
        aria-label={label}
        placeholder={label}
        size={label.length}
        onInput={({ currentTarget }) => {
          currentTarget.size = Math.max(label.length, currentTarget.value.length);
        }}
      />,
    );
    last = to;
  }
  parts.push(row.text.slice(last));
  return (
    <section class="palette filling" data-part="fill" role="dialog" aria-label={say('palette_fill')}>
      <p class="sentence" lang="en">
        {parts}
      </p>
      <p class="keys">
        <kbd>Tab</kbd> {say('common_next')} <kbd>Enter</kbd> {say('common_insertKey')} <kbd>Esc</kbd>{' '}
        {say('common_cancelKey')}
        <button
          type="button"
          class="primary"
          onClick={(event) => event.isTrusted && handlers.insert(filledIn(row, [...part.querySelectorAll('input')]))}
        >
          {say('common_insert')}
        </button>
      </p>
    </section>
  );
}
