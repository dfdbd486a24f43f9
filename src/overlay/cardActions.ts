/** What happens when something in the card is chosen. */
import { say } from '../l10n/index.ts';
import type { SuggestedPhrase, Suggestion } from '../phrases/advise.ts';
import type { DraftPromise } from '../promises/shown.ts';
import type { CardProps } from './card.tsx';
import type { OverlayActions } from './state.ts';
import type { View } from './view.ts';

interface Around {
  /** The element that holds the card. */
  card: HTMLElement;
  live: HTMLElement;
  draw(): void;
  close(): void;
  insert(phrase: SuggestedPhrase, suggestion: Suggestion): Promise<void>;
  /** Where the focus goes when the card is open. */
  first(): HTMLElement | null;
}

export function cardActions(
  view: View,
  actions: OverlayActions,
  { card, live, draw, close, insert, first }: Around,
): Omit<CardProps, 'state' | 'editing' | 'menuFor' | 'notice'> {
  const focus = (selector: string) => card.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  return {
    onPhrase: (phrase, suggestion) => void insert(phrase, suggestion),
    onEdit(on) {
      view.editing = on;
      draw();
      focus(on ? 'select' : '[data-part="edit"]');
    },
    onCorrect(correction) {
      view.editing = false;
      actions.correct(correction);
      draw();
      first()?.focus({ preventScroll: true });
    },
    onMenu(id) {
      view.menuFor = id;
      draw();
    },
    onDismiss(suggestion, scope) {
      view.menuFor = null;
      view.notice = null;
      void actions.dismiss(suggestion, scope).then((tiresome) => {
        if (!tiresome) return;
        view.notice = { text: say('card_again', suggestion.title), copy: null, off: suggestion };
        draw();
      });
      focus('.card');
    },
    onNotComplaint: actions.notComplaint,
    onPoint:
      actions.point &&
      ((what) => {
        view.open = false;
        draw();
        actions.point?.(what);
      }),
    onPaste(text) {
      actions.paste(text);
      focus('.card');
    },
    onCopy(text) {
      actions.copy(text);
      view.notice = { text: say('card_copied'), copy: null };
      draw();
    },
    onRemind: (promise: DraftPromise) =>
      void actions.remind(promise).then((problem) => {
        live.textContent = problem ? '' : say('follow_kept');
        view.notice = problem ? { text: problem, copy: null } : null;
        draw();
      }),
    onKept: actions.promiseKept,
    onLesson: actions.keepLesson,
    onClose: close,
  };
}
