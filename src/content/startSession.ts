/** One draft while it is being written: reads it, has it reviewed, and says what to draw. */
import type { Span } from '../coach/model.ts';
import type { Edit, Editor, Outcome } from '../editors/editor.ts';
import { dropMirrors } from '../editors/mirror.ts';
import type { Answers, Manners } from '../messages/contract.ts';
import { MAX_TEXT } from '../messages/limits.ts';
import { ask } from '../messages/send.ts';
import type { Overlay, OverlayState } from '../overlay/index.tsx';
import type { Advice, SuggestedPhrase } from '../phrases/advise.ts';
import type { FollowThrough } from '../promises/shown.ts';
import { conversationAround } from './conversation.ts';
import { whenAtSend } from './atSend.ts';
import { inlinePhrase, sentenceEnds } from './inline.ts';
import { leave, memoryOf } from './memory.ts';
import { followReplies, isTalkative, keepLesson, remind, review } from './replies.ts';
import { followSending } from './sent.ts';
import type { Session } from './session.ts';
import { stands } from './steady.ts';
import { typingTimer } from './timing.ts';

/**
 * @param overlay what is drawn
 * @param first how to behave until the worker's first answer
 * @param life the life of the page's script, which outlasts the draft
 */
export function startSession(editor: Editor, overlay: Overlay, first: Manners, life: AbortSignal): Session {
  const end = new AbortController();
  const { signal } = end;
  const around = conversationAround(
    editor.box,
    () => {
      if (advice && opening() !== shownFor) forget();
      void look(false);
    },
    () => forget(),
    signal,
  );
  const conversation = around.read;
  /** What tells a conversation from the next one at the same place. */
  const opening = () => conversation().conversation.messages.find(({ from }) => from === 'customer')?.text ?? null;
  /** The opening of the conversation that `advice` is about. */
  let shownFor: string | null = null;
  const memory = memoryOf(editor);
  const replies = followReplies(memory, overlay);
  let manners = first;
  let advice: Advice | null = null;
  let follow: FollowThrough | null = null;
  /** Tells the conversation. */
  let key: string | null = null;
  /** In the mode *at Send*: the agent has reached Send with this draft. */
  let nudge = false;
  let failed = false;
  /** The text that `advice` is about. */
  let reviewed: string | null = null;
  let inline: SuggestedPhrase | null = null;
  let composing = false;
  let asking: Promise<void> | null = null;
  let waiting: boolean | null = null;
  let caret: Span | null = null;

  /** What was said of one customer is never shown for the next. */
  function forget(): void {
    advice = null;
    follow = null;
    inline = null;
    reviewed = null;
    draw();
  }

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
            : advice.reading.language === 'none'
              ? 'which'
              : 'ready';
    overlay.show({
      editor,
      advice,
      follow,
      send: conversation().sendButton,
      draft: reviewed,
      status,
      mode: manners.mode,
      composing,
      chip: { ...manners.chip, hidden: manners.chip.hidden || memory.hidden },
      shortcuts: manners.shortcuts,
      inline,
      nudge,
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
    // The next customer is read in a moment, and reviewed then.
    if (around.isLeft()) return;
    const desk = conversation();
    if (desk.internalNote) {
      await ask<'presence'>({ kind: 'presence', what: 'note', origin: null });
      return draw();
    }
    const draft = editor.read().slice(0, MAX_TEXT);
    const about = opening();
    const answer = await review(draft, desk, typing);
    if (signal.aborted || composing || around.isLeft()) return;
    if (opening() !== about) return reviewNow(typing);
    failed = !answer.ok;
    if (answer.ok) {
      ({ manners } = answer);
      around.teach(manners.taught);
      if (shownFor !== about || !stands(advice, answer.advice, typing)) heard(answer, draft, typing);
    } else {
      advice = null;
      inline = null;
    }
    shownFor = about;
    const next = waiting;
    waiting = null;
    if (next !== null) return reviewNow(next);
    draw();
  }

  function heard(answer: Extract<Answers['review'], { ok: true }>, draft: string, typing: boolean): void {
    advice = { ...answer.advice, suggestions: answer.advice.suggestions.filter(({ id }) => !memory.putOff.has(id)) };
    reviewed = draft;
    follow = answer.follow ?? follow;
    key = answer.conversation;
    if (draft.trim() !== '') replies.reviewed({ advice, draft, key, follow, typing, asks: isTalkative(manners.mode) });
    inline = typing ? null : inlinePhrase(editor, draft, advice, manners, memory.passed);
    if (overlay.isOpen()) memory.tally.shown(advice.suggestions);
    else if (inline)
      memory.tally.shown(advice.suggestions.filter(({ phrases }) => phrases.some((one) => one === inline)));
  }

  /** Makes an edit, and remembers the phrase as used where one is named. */
  async function put(edit: Edit, phrase: string | null): Promise<Outcome> {
    const outcome = await editor.apply(edit);
    if (outcome.done) {
      caret = { from: outcome.caret, to: outcome.caret };
      if (phrase !== null) await ask<'used'>({ kind: 'used', phrase });
    }
    timer.stop();
    void look(false);
    return outcome;
  }

  const timer = typingTimer(look, () => manners.pauseMs, signal);

  const touched = () => {
    overlay.edited(composing);
    if (composing) return;
    nudge = false;
    if (inline && reviewed !== null) {
      memory.passed = sentenceEnds(reviewed);
      inline = null;
    }
    timer.touched();
  };

  const on = (type: string, listener: () => void) =>
    editor.root.addEventListener(type, listener, { capture: true, signal });
  on('input', touched);
  on('compositionstart', () => {
    composing = true;
    timer.stop();
  });
  on('compositionend', () => {
    composing = false;
    touched();
  });
  whenAtSend(
    editor.root.ownerDocument,
    () => (manners.mode === 'atSend' ? conversation().sendButton : null),
    () => {
      if (nudge) return;
      nudge = true;
      void look(false);
    },
    signal,
  );
  followSending(
    {
      editor,
      reading: conversation,
      readAnew: around.readAnew,
      lastLook: () => {
        if (replies.standing(editor.read().slice(0, MAX_TEXT), conversation())) void look(false);
      },
      pressed: () => replies.pressed(asking),
    },
    signal,
    life,
  );
  void look(false);

  const session: Session = {
    editor,
    around,
    signal,
    again: () => void look(false),
    forget,
    async apply(phrase, suggestion, filled) {
      let wanted: SuggestedPhrase | undefined = phrase;
      if (editor.read().slice(0, MAX_TEXT) !== reviewed) {
        // Typed since: the same phrase is taken only if it still fits, at its place in the text as it is now.
        await look(false);
        // A word that is flagged in two places is mended in neither, rather than in the wrong one.
        const same = [...(advice?.suggestions ?? []), ...(advice?.mendings ?? [])]
          .flatMap(({ phrases }) => phrases)
          .filter(({ id, expected }) => id === phrase.id && expected === phrase.expected);
        wanted = new Set(same.map(({ at }) => at.from)).size === 1 ? same[0] : undefined;
        if (!wanted || editor.read().slice(0, MAX_TEXT) !== reviewed) return { done: false, reason: 'stale' };
      }
      const { at, text, expected } = wanted;
      const insert = filled === undefined ? wanted.insert : wanted.insert.replace(text, () => filled);
      const outcome = await put({ at, insert, expected }, suggestion ? phrase.id : null);
      if (outcome.done && suggestion) {
        memory.tally.shown([suggestion]);
        memory.tally.took(filled ?? text);
      }
      return outcome;
    },
    place: put,
    composing: () => composing,
    isNote: () => conversation().internalNote,
    manners: () => manners,
    keepCaret() {
      caret = editor.selection() ?? caret;
    },
    giveBack() {
      if (caret) editor.select(caret);
      else editor.root.focus({ preventScroll: true });
    },
    change(some) {
      manners = { ...manners, ...some };
      around.teach(manners.taught);
      draw();
    },
    opened() {
      session.keepCaret();
      memory.tally.shown(advice?.suggestions ?? []);
    },
    dismissed: () => memory.tally.dismissed(),
    remind: async (promise) => (key ? remind(key, promise) : null),
    async keepLesson(lesson) {
      const problem = await keepLesson(lesson);
      memory.learnt ||= problem === null;
      return problem;
    },
    putOff(id) {
      memory.putOff.add(id);
      void look(false);
    },
    hideChip() {
      memory.hidden = true;
      draw();
    },
    stop() {
      end.abort();
      leave(editor, memory);
      overlay.hide();
      dropMirrors();
    },
  };
  return session;
}
