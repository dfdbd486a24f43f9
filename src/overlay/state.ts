import type { Correction } from '../coach/model.ts';
import type { Editor, Outcome } from '../editors/editor.ts';
import type { DraftPromise, FollowThrough } from '../promises/shown.ts';
import type { Advice, SuggestedPhrase, Suggestion } from '../phrases/advise.ts';
import type { WrittenLesson } from '../ui/lessonForm.tsx';
import type { PaletteHandlers, PaletteState } from './palette.tsx';
import type { PointView } from './pointer.tsx';

export type { PaletteHandlers, PaletteState, PointView };

/** For how long: for a while, in this conversation, always, always and in the team's next pack. */
export type DismissScope = 'once' | 'conversation' | 'always' | 'team';

/** What is offered and said after a reply was sent, when its composer may have gone. */
export interface AfterSend {
  /** Promises in it that have no reminder. */
  promises: readonly DraftPromise[];
  /** Said once, in sentences. */
  notes: readonly string[];
  /** @returns a sentence where it could not be kept */
  remind(promise: DraftPromise): Promise<string | null>;
  /** Keeps what is learnt; null where it is no time for that. */
  keepLesson: OverlayActions['keepLesson'];
}

/** What chip, card and marks may ask for. */
export interface OverlayActions {
  /** Has the panels loaded, where they are not there yet; null where that is not possible. */
  panels(): Promise<Pick<typeof import('./panels.tsx'), 'makePanels'> | null>;
  /** @param filled the phrase's text with its blanks filled in */
  apply(phrase: SuggestedPhrase, suggestion: Suggestion | null, filled?: string): Promise<Outcome>;
  /** @returns whether it was dismissed so often lately that it may be offered to switch it off */
  dismiss(suggestion: Suggestion, scope: DismissScope): Promise<boolean>;
  notComplaint(): void;
  /** A promise in the draft becomes a reminder. @returns a sentence where it could not be kept */
  remind(promise: DraftPromise): Promise<string | null>;
  /** Keeps what is learnt, and gives a sentence where it could not be kept; null where nothing is to be learnt. */
  keepLesson: ((lesson: WrittenLesson) => Promise<string | null>) | null;
  /** What a reminder is about is done. */
  promiseKept(id: string): void;
  correct(correction: Correction): void;
  hideChip(scope: 'draft' | 'site'): void;
  moveChip(offset: { dx: number; dy: number }): void;
  openOptions(): void;
  /** The agent wants to point at a message in the page; null where it is known which message is answered. */
  point: ((what: 'answer' | 'teach') => void) | null;
  /** A text stands in for the customer's message. */
  paste(text: string): void;
  copy(text: string): void;
  /** The card is about to take the focus. */
  opening(): void;
  /** The card has gone: focus and caret go back to the draft. */
  closed(): void;
}

export interface OverlayState {
  editor: Editor;
  advice: Advice | null;
  follow: FollowThrough | null;
  /** The button that sends the reply, where one is known: nothing of ours may cover it. */
  send: Element | null;
  /** The text that the advice is about. */
  draft: string | null;
  /** `note`: an internal note, which Amends leaves alone; `which`: it is not known which message is answered. */
  status: 'reading' | 'ready' | 'failed' | 'note' | 'other-language' | 'which';
  mode: 'learner' | 'standard' | 'quiet' | 'atSend';
  /** While text is being composed (Chinese, Japanese, …) nothing that is shown may change. */
  composing: boolean;
  chip: { dx: number; dy: number; hidden: boolean };
  shortcuts: { openCard: string; takeInline: string };
  /** The agent has reached Send, and wants to be told only then. */
  nudge: boolean;
  /** The phrase that stands under the line, if any. */
  inline: SuggestedPhrase | null;
}

/** The layer, as the page's script uses it. */
export interface Overlay {
  /** Draws a state; while text is being composed it waits. */
  show(state: OverlayState): void;
  hide(): void;
  /**
   * The draft is being edited: what belongs to the text as it was goes, or moves with it. Nothing is laid out before the next frame.
   *
   * @param composing while text is being composed nothing goes
   */
  edited(composing: boolean): void;
  /** Opens the card and moves the focus into it; closes it when the focus is there already. */
  openCard(): void;
  takeInline(): void;
  /** Has what opens when it is asked for loaded, once. @returns false where that is not possible: then nothing of it opens */
  ready(): Promise<boolean>;
  /** Draws the palette, once the layer is ready for it; null takes it away. */
  palette(state: PaletteState | null, handlers?: PaletteHandlers): void;
  /** Says what became of an insertion that did not come out. */
  inserted(outcome: Outcome, text: string): void;
  /** Gets every key event whose target is our host: the guard has stopped it on its way to the page. */
  key(event: KeyboardEvent): void;
  /** Offers what follows a reply that was sent; nothing where there is nothing to offer. */
  afterSend(offer: AfterSend): void;
  /** Whether the card is open. */
  isOpen(): boolean;
  /** Shows what is pointed at in the page, once the layer is ready for it, and takes the focus for its keys; null ends it. */
  point(view: PointView | null): void;
  host: HTMLElement;
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
