import { MarkIcon, Ring } from '../ui/icons.tsx';
import { say, sayCount } from '../l10n/index.ts';
import { type OverlayState, progress } from './state.ts';

interface ChipProps {
  state: OverlayState;
  open: boolean;
  onOpen(): void;
  onMenu(): void;
  onDrag(event: PointerEvent): void;
}

/** What the chip says: shown, and in words for screen readers. */
export function chipText({ advice, status, nudge }: OverlayState): { shown: string; spoken: string } {
  if (status === 'note') return { shown: say('chip_note'), spoken: say('chip_noteSpoken') };
  if (status === 'failed') return { shown: say('chip_paused'), spoken: say('chip_pausedSpoken') };
  if (status === 'which') return { shown: say('chip_which'), spoken: say('chip_whichSpoken') };
  if (status === 'other-language') return { shown: '', spoken: say('chip_otherLanguage') };
  if (!advice) return { shown: '', spoken: say('chip_reading') };
  const { met, of, harm } = progress(advice);
  const pitfalls = harm > 0 ? ` ${sayCount('chip_toMend', harm)}` : '';
  if (of === 0) return { shown: '', spoken: say('chip_nothing') + pitfalls };
  if (met === of) return { shown: '', spoken: say('chip_all', of) + pitfalls };
  if (nudge) {
    const missing = [...advice.due, ...advice.weak].map((step) => say(`names_step_${step}`)).join(', ');
    return { shown: say('chip_nudge', missing), spoken: say('chip_nudgeSpoken', missing) + pitfalls };
  }
  return {
    shown: say('chip_steps', met, of),
    spoken: `${say('chip_stepsSpoken', met, of)}${pitfalls} ${say('chip_opens')}`,
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
        aria-label={say('chip_menu')}
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
      <button
        type="button"
        onMouseDown={(event) => event.preventDefault()}
        onClick={(event) => event.isTrusted && onHide('draft')}
      >
        {say('chip_hideDraft')}
      </button>
      <button
        type="button"
        onMouseDown={(event) => event.preventDefault()}
        onClick={(event) => event.isTrusted && onHide('site')}
      >
        {say('chip_hideSite')}
      </button>
      <button
        type="button"
        onMouseDown={(event) => event.preventDefault()}
        onClick={(event) => event.isTrusted && onOptions()}
      >
        {say('common_options')}
      </button>
    </div>
  );
}
