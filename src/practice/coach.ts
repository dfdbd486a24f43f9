/** The live coach on our own page: the same chip, card, marks and inline suggestion as on a desk, reviewed in the page itself. */
import type { Conversation, Correction } from '../coach/model.ts';
import { inlinePhrase, sentenceEnds } from '../content/inline.ts';
import { guardKeys } from '../content/keyGuard.ts';
import { typingTimer } from '../content/timing.ts';
import { editorFor } from '../editors/index.ts';
import type { Manners } from '../messages/contract.ts';
import { createOverlay } from '../overlay/index.tsx';
import * as panels from '../overlay/panels.tsx';
import { type Advice, type AdviseOptions, advise, type SuggestedPhrase } from '../phrases/advise.ts';

export interface LiveCoach {
  /** Opens the card, as the shortcut does on a desk. */
  openCard(): void;
  takeInline(): void;
}

/**
 * Starts the coach on a field. Nothing of it reaches the worker: practice is no work, changes no setting and is in no count of replies.
 *
 * @param signal takes everything down
 */
export function startCoach(
  field: HTMLTextAreaElement,
  conversation: Conversation,
  options: AdviseOptions,
  manners: Manners,
  openOptions: () => void,
  signal: AbortSignal,
): LiveCoach {
  const editor = editorFor(field);
  if (!editor) throw new Error('A text field has an editor.');
  let correction: Correction | null = null;
  let advice: Advice | null = null;
  let reviewed: string | null = null;
  let inline: SuggestedPhrase | null = null;
  let chip = { dx: 0, dy: 0, hidden: false };
  let passed = -1;
  let composing = false;
  const putOff = new Set<string>();
  const used: string[] = [];

  const draw = () =>
    overlay.show({
      editor,
      advice,
      draft: reviewed,
      status: advice === null ? 'reading' : 'ready',
      mode: manners.mode,
      composing,
      chip,
      shortcuts: manners.shortcuts,
      inline,
      nudge: manners.mode === 'atSend',
      // Nobody is promised anything here.
      follow: null,
      send: null,
    });

  const look = (typing: boolean) => {
    if (signal.aborted || composing) return;
    const draft = editor.read();
    const found = advise(draft, conversation, { ...options, correction, typing, usedPhrases: used });
    advice = { ...found, suggestions: found.suggestions.filter(({ id }) => !putOff.has(id)) };
    reviewed = draft;
    inline = typing ? null : inlinePhrase(editor, draft, advice, manners, passed);
    draw();
  };
  const timer = typingTimer(look, () => manners.pauseMs, signal);
  let caret = editor.selection();

  const overlay = createOverlay(
    document,
    {
      panels: async () => panels,
      async apply(phrase) {
        const outcome = await editor.apply({ at: phrase.at, insert: phrase.insert, expected: phrase.expected });
        if (outcome.done) {
          caret = { from: outcome.caret, to: outcome.caret };
          used.push(phrase.id);
        }
        timer.stop();
        look(false);
        return outcome;
      },
      async dismiss({ id }) {
        putOff.add(id);
        look(false);
        return false;
      },
      notComplaint() {
        correction = { complaint: false, upset: 0, mood: 'calm' };
        look(false);
      },
      correct(change) {
        correction = { ...correction, ...change };
        look(false);
      },
      hideChip() {
        chip = { ...chip, hidden: true };
        draw();
      },
      moveChip(offset) {
        chip = { ...offset, hidden: false };
        draw();
      },
      openOptions,
      point: null,
      remind: async () => null,
      keepLesson: null,
      promiseKept: () => undefined,
      paste: () => undefined,
      copy: (text) => void navigator.clipboard.writeText(text),
      opening() {
        caret = editor.selection() ?? caret;
      },
      closed() {
        if (caret) editor.select(caret);
        else field.focus({ preventScroll: true });
      },
    },
    signal,
  );
  guardKeys(window, { ours: () => overlay.host, handle: overlay.key, takes: () => false }, signal);

  const touched = () => {
    overlay.edited(composing);
    if (composing) return;
    if (inline && reviewed !== null) {
      passed = sentenceEnds(reviewed);
      inline = null;
    }
    timer.touched();
  };
  field.addEventListener('input', touched, { signal });
  field.addEventListener(
    'compositionstart',
    () => {
      composing = true;
      timer.stop();
    },
    { signal },
  );
  field.addEventListener(
    'compositionend',
    () => {
      composing = false;
      touched();
    },
    { signal },
  );
  look(false);
  return {
    openCard() {
      caret = editor.selection() ?? caret;
      overlay.openCard();
    },
    takeInline: () => overlay.takeInline(),
  };
}
