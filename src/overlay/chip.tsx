import { MarkIcon, Ring } from '../ui/icons.tsx';
import { type OverlayState, progress } from './state.ts';

interface ChipProps {
  state: OverlayState;
  open: boolean;
  onOpen(): void;
  onMenu(): void;
  onDrag(event: PointerEvent): void;
}

/** What the chip says: shown, and in words for screen readers. */
export function chipText({ advice, status }: OverlayState): { shown: string; spoken: string } {
  if (status === 'note')
    return { shown: 'Internal note', spoken: 'Amends: this is an internal note, it is left alone.' };
  if (status === 'failed') return { shown: 'Paused', spoken: 'Amends: the review failed. The popup says why.' };
  if (status === 'other-language')
    return { shown: 'Not English', spoken: 'Amends: the message is not English, so it stays quiet.' };
  if (!advice) return { shown: '', spoken: 'Amends is reading.' };
  const { met, of, harm } = progress(advice);
  const pitfalls = harm > 0 ? ` ${harm} wording to mend.` : '';
  if (of === 0) return { shown: '', spoken: `Amends: nothing is missing.${pitfalls}` };
  if (met === of) return { shown: '', spoken: `Amends: all ${of} steps are there.${pitfalls}` };
  return {
    shown: `${met} of ${of}`,
    spoken: `Amends: ${met} of ${of} steps are there.${pitfalls} Opens what is missing.`,
  };
}

/** The small mark beside the composer. A click must not take the focus from the draft before the card is open. */
export function Chip({ state, open, onOpen, onMenu, onDrag }: ChipProps) {
  const { shown, spoken } = chipText(state);
  const { met, of, harm } = state.advice ? progress(state.advice) : { met: 0, of: 0, harm: 0 };
  const quiet = state.status !== 'ready';
  return (
    <div class="chip" data-part="chip" onPointerDown={onDrag}>
      <button
        type="button"
        class="chip-main"
        aria-expanded={open}
        onMouseDown={(event) => event.preventDefault()}
        onClick={(event) => event.isTrusted && onOpen()}
      >
        {quiet ? <MarkIcon mark="none" /> : <Ring met={met} of={of} />}
        <span class="spoken">{spoken}</span>
        {shown && <span aria-hidden="true">{shown}</span>}
        {harm > 0 && (
          <span class="harm" aria-hidden="true">
            <MarkIcon mark="pitfall" />
            {harm}
          </span>
        )}
      </button>
      <button
        type="button"
        class="chip-menu"
        aria-label="Hide or move Amends"
        onMouseDown={(event) => event.preventDefault()}
        onClick={(event) => event.isTrusted && onMenu()}
      >
        <svg viewBox="0 0 4 14" width="4" height="14" aria-hidden="true">
          <circle cx="2" cy="2" r="1.4" fill="currentColor" />
          <circle cx="2" cy="7" r="1.4" fill="currentColor" />
          <circle cx="2" cy="12" r="1.4" fill="currentColor" />
        </svg>
      </button>
    </div>
  );
}

/** Hides the chip, or leads to the options. */
export function ChipOptions({ onHide, onOptions }: { onHide(scope: 'draft' | 'site'): void; onOptions(): void }) {
  return (
    <div class="chip-options" data-part="chip-options">
      <button type="button" onClick={(event) => event.isTrusted && onHide('draft')}>
        Hide for this reply
      </button>
      <button type="button" onClick={(event) => event.isTrusted && onHide('site')}>
        Hide on this site
      </button>
      <button type="button" onClick={(event) => event.isTrusted && onOptions()}>
        Options
      </button>
    </div>
  );
}
