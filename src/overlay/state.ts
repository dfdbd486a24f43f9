import type { Correction } from '../coach/model.ts';
import type { Editor, Outcome } from '../editors/editor.ts';
import type { Advice, SuggestedPhrase, Suggestion } from '../phrases/advise.ts';

/** What chip, card and marks may ask for. */
export interface OverlayActions {
  apply(phrase: SuggestedPhrase, suggestion: Suggestion | null): Promise<Outcome>;
  dismiss(suggestion: Suggestion, scope: 'once' | 'conversation' | 'always'): void;
  notComplaint(): void;
  correct(correction: Correction): void;
  hideChip(scope: 'draft' | 'site'): void;
  moveChip(offset: { dx: number; dy: number }): void;
  openOptions(): void;
  copy(text: string): void;
  /** The card is about to take the focus. */
  opening(): void;
  /** The card has gone: focus and caret go back to the draft. */
  closed(): void;
}

export interface OverlayState {
  editor: Editor;
  advice: Advice | null;
  /** `note`: an internal note, which Amends leaves alone. */
  status: 'reading' | 'ready' | 'failed' | 'note' | 'other-language';
  mode: 'learner' | 'standard' | 'quiet' | 'atSend';
  /** While text is being composed (Chinese, Japanese, …) nothing that is shown may change. */
  composing: boolean;
  chip: { dx: number; dy: number; hidden: boolean };
  shortcuts: { openCard: string; takeInline: string };
  /** The phrase that stands under the line, if any. */
  inline: SuggestedPhrase | null;
}

/** How many of the wanted steps are met. */
export function progress(advice: Advice): { met: number; of: number; harm: number } {
  const wanted = advice.steps.filter(({ due }) => due === 'now').length;
  return {
    met: wanted - advice.due.length - advice.weak.length,
    of: wanted,
    harm: advice.pitfalls.filter(({ severity }) => severity === 'harm').length,
  };
}
