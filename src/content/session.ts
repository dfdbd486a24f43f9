/** One draft while it is being written: reads it, has it reviewed, and says what to draw. */
import type { Span } from '../coach/model.ts';
import type { Editor, Outcome } from '../editors/editor.ts';
import type { Manners } from '../messages/contract.ts';
import { MAX_TEXT } from '../messages/limits.ts';
import { ask } from '../messages/send.ts';
import type { Overlay, OverlayState } from '../overlay/index.tsx';
import type { Advice, SuggestedPhrase, Suggestion } from '../phrases/advise.ts';
import { conversationAround } from './conversation.ts';
import { inlinePhrase, sentenceEnds } from './inline.ts';
import { typingTimer } from './timing.ts';

export interface Session {
  editor: Editor;
  /** Asks for the review again: a tick, a setting or the conversation has changed. */
  again(): void;
  apply(phrase: SuggestedPhrase, suggestion: Suggestion | null): Promise<Outcome>;
  /** Remembers where the caret is, before the card takes the focus. */
  keepCaret(): void;
  /** Gives focus and caret back to the draft. */
  giveBack(): void;
  change(manners: Partial<Manners>): void;
  /** Puts a suggestion off for this draft. */
  putOff(id: string): void;
  stop(): void;
}

/**
 * @param overlay what is drawn
 * @param first how to behave until the worker's first answer
 */
export function startSession(editor: Editor, overlay: Overlay, first: Manners): Session {
  const end = new AbortController();
  const { signal } = end;
  const conversation = conversationAround(editor, () => void look(false), signal);
  /** Suggestions that the agent has put off for this draft. */
  const putOff = new Set<string>();
  const { ownerDocument } = editor.root;
  let manners = first;
  let advice: Advice | null = null;
  let failed = false;
  /** The text that `advice` is about. */
  let reviewed: string | null = null;
  let inline: SuggestedPhrase | null = null;
  let composing = false;
  let asking: Promise<void> | null = null;
  let waiting: boolean | null = null;
  let caret: Span | null = null;
  /** The number of sentence ends in the draft when a suggestion was typed past: it stays silent until there is another. */
  let passed = -1;

  const draw = () => {
    if (signal.aborted) return;
    const status: OverlayState['status'] = conversation().internalNote
      ? 'note'
      : failed
        ? 'failed'
        : advice === null
          ? 'reading'
          : advice.reading.language === 'other'
            ? 'other-language'
            : 'ready';
    overlay.show({
      editor,
      advice,
      status,
      mode: manners.mode,
      composing,
      chip: manners.chip,
      shortcuts: manners.shortcuts,
      inline,
    });
  };

  /** One review at a time; asked for meanwhile, another follows, and all who wait have the last one's result. */
  function look(typing: boolean): Promise<void> {
    if (signal.aborted || composing) return Promise.resolve();
    if (asking) waiting = (waiting ?? true) && typing;
    else
      asking = reviewNow(typing).finally(() => {
        asking = null;
      });
    return asking as Promise<void>;
  }

  async function reviewNow(typing: boolean): Promise<void> {
    const desk = conversation();
    if (desk.internalNote) {
      await ask<'presence'>({ kind: 'presence', what: 'note', origin: null });
      return draw();
    }
    const draft = editor.read().slice(0, MAX_TEXT);
    const answer = await ask<'review'>({
      kind: 'review',
      draft,
      conversation: desk.conversation,
      sure: desk.sure,
      typing,
    });
    if (signal.aborted || composing) return;
    failed = !answer.ok;
    if (answer.ok) {
      ({ manners } = answer);
      advice = { ...answer.advice, suggestions: answer.advice.suggestions.filter(({ id }) => !putOff.has(id)) };
      reviewed = draft;
      inline = typing ? null : inlinePhrase(editor, draft, advice, manners, passed);
    } else {
      advice = null;
      inline = null;
    }
    const next = waiting;
    waiting = null;
    if (next !== null) return reviewNow(next);
    draw();
  }

  const timer = typingTimer(look, () => manners.pauseMs, signal);

  const touched = () => {
    if (composing) return;
    if (inline && reviewed !== null && editor.read() !== reviewed) {
      passed = sentenceEnds(reviewed);
      inline = null;
      draw();
    }
    timer.touched();
  };

  const on = (type: string, listener: () => void) =>
    ownerDocument.addEventListener(type, listener, { capture: true, signal });
  on('input', touched);
  on('compositionstart', () => {
    composing = true;
    timer.stop();
  });
  on('compositionend', () => {
    composing = false;
    timer.touched();
  });
  void look(false);

  return {
    editor,
    again: () => void look(false),
    async apply(phrase, suggestion) {
      let wanted: SuggestedPhrase | undefined = phrase;
      if (editor.read().slice(0, MAX_TEXT) !== reviewed) {
        // Typed since: the same phrase is taken only if it still fits, at its place in the text as it is now.
        await look(false);
        wanted = advice?.suggestions.flatMap(({ phrases }) => phrases).find(({ id }) => id === phrase.id);
        if (!wanted || editor.read().slice(0, MAX_TEXT) !== reviewed) return { done: false, reason: 'stale' };
      }
      const { at, insert, expected } = wanted;
      const outcome = await editor.apply({ at, insert, expected });
      if (outcome.done) {
        caret = { from: outcome.caret, to: outcome.caret };
        if (suggestion) await ask<'used'>({ kind: 'used', phrase: phrase.id });
      }
      timer.stop();
      void look(false);
      return outcome;
    },
    keepCaret() {
      caret = editor.selection() ?? caret;
    },
    giveBack() {
      if (caret) editor.select(caret);
      else editor.root.focus({ preventScroll: true });
    },
    change(some) {
      manners = { ...manners, ...some };
      draw();
    },
    putOff(id) {
      putOff.add(id);
      void look(false);
    },
    stop() {
      end.abort();
      overlay.hide();
    },
  };
}
