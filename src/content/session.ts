/** A draft while it is being written, as the other parts of the page's script know it. */
import type { Edit, Editor, Outcome } from '../editors/editor.ts';
import type { Manners } from '../messages/contract.ts';
import type { SuggestedPhrase, Suggestion } from '../phrases/advise.ts';
import type { DraftPromise } from '../promises/shown.ts';
import type { WrittenLesson } from '../ui/lessonForm.tsx';
import type { AroundDraft } from './conversation.ts';

export interface Session {
  editor: Editor;
  /** Ends with the session. */
  signal: AbortSignal;
  /** Asks for the review again: a tick, a setting or the conversation has changed. */
  again(): void;
  /** What was read of the customer holds no longer. */
  forget(): void;
  /** @param filled the phrase's text with its blanks filled in */
  apply(phrase: SuggestedPhrase, suggestion: Suggestion | null, filled?: string): Promise<Outcome>;
  /** Remembers where the caret is, before the card takes the focus. */
  keepCaret(): void;
  /** Gives focus and caret back to the draft. */
  giveBack(): void;
  change(manners: Partial<Manners>): void;
  manners(): Manners;
  /** Puts a phrase at a place that the agent chose. */
  place(edit: Edit, phrase: string): Promise<Outcome>;
  composing(): boolean;
  /** Whether the composer holds an internal note, which Amends leaves alone. */
  isNote(): boolean;
  /** The card is about to be shown. */
  opened(): void;
  /** A suggestion was waved away. */
  dismissed(): void;
  /** A promise in the draft becomes a reminder. @returns a sentence where it could not be kept */
  remind(promise: DraftPromise): Promise<string | null>;
  /** Keeps what is learnt. @returns a sentence where it could not be kept */
  keepLesson(lesson: WrittenLesson): Promise<string | null>;
  /** Puts a suggestion off for this draft. */
  putOff(id: string): void;
  /** Hides the chip for this draft. */
  hideChip(): void;
  /** What the draft answers. */
  around: AroundDraft;
  stop(): void;
}
