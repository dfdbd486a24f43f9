/** Replies as they are sent: what is counted of each, and what is offered afterwards. */
import type { DeskReading } from '../desks/index.ts';
import { say, sayCount } from '../l10n/index.ts';
import type { DraftOutcome, Manners, SentNote } from '../messages/contract.ts';
import { ask } from '../messages/send.ts';
import type { Overlay } from '../overlay/index.tsx';
import type { WrittenLesson } from '../ui/lessonForm.tsx';
import type { Advice } from '../phrases/advise.ts';
import type { DraftPromise, FollowThrough } from '../promises/shown.ts';
import type { DraftMemory } from './memory.ts';
import { newTally } from './tally.ts';

/** A review of a draft with words in it. */
interface Reviewed {
  advice: Advice;
  draft: string;
  /** Tells the conversation. */
  key: string;
  follow: FollowThrough | null;
  /** Whether it was made in the middle of typing. */
  typing: boolean;
  /** Whether it may be asked what is learnt: not in the quiet modes. */
  asks: boolean;
}

export interface Replies {
  reviewed(last: Reviewed): void;
  /**
   * Send may be pressed now.
   *
   * @param draft as it stands, and what it answers
   * @returns whether it has still to be reviewed
   */
  standing(draft: string, desk: DeskReading): boolean;
  /**
   * Send was pressed.
   *
   * @param looking the last look, if it has no answer yet
   * @returns is told what became of the reply; null where it still stands in the composer
   */
  pressed(looking: Promise<void> | null): (outcome: DraftOutcome | null) => void;
}

export const review = (draft: string, { conversation, sure, desk, score }: DeskReading, typing: boolean) =>
  ask<'review'>({ kind: 'review', draft, conversation, sure, desk, score, typing });

/** @returns a sentence where it could not be kept */
export async function remind(conversation: string, { words, due, precision }: DraftPromise): Promise<string | null> {
  const answer = await ask<'remind'>({ kind: 'remind', conversation, words, due, precision });
  return answer.ok ? null : answer.error;
}

/** @returns a sentence where it could not be kept */
export async function keepLesson({ kind, failure, text }: WrittenLesson): Promise<string | null> {
  const answer = await ask<'lesson'>({ kind: 'lesson', about: kind, failure, text });
  return answer.ok ? null : answer.error;
}

/** Whether this mode says more than it is asked for. */
export const isTalkative = (mode: Manners['mode']): boolean => mode === 'standard' || mode === 'learner';

const noteText = (note: SentNote): string =>
  note.kind === 'grown' ? say('follow_grown', say(`names_step_${note.step}`)) : sayCount('follow_break', note.after);

/** The replies that are written in one composer, one after the other. */
export function followReplies(memory: DraftMemory, overlay: Pick<Overlay, 'afterSend'>): Replies {
  /** After Send the composer is empty: this is the last review before. */
  let last: Reviewed | null = null;
  let standing: { draft: string; desk: DeskReading } | null = null;

  async function closing(sent: typeof standing): Promise<Reviewed | null> {
    const known = last;
    last = null;
    if (!sent || (known?.draft === sent.draft && !known.typing)) return known;
    // Another look was under way when Send was pressed, and the next one came too late.
    const { draft, desk } = sent;
    const answer = await review(draft, desk, false);
    if (!answer.ok) return null;
    const { advice, conversation: key, follow } = answer;
    return { advice, draft, key, follow, typing: false, asks: isTalkative(answer.manners.mode) };
  }

  return {
    reviewed(next) {
      last = next;
      memory.tally.reviewed(next.advice);
    },
    standing(draft, desk) {
      standing = { draft, desk };
      return last?.draft !== draft || last.typing;
    },
    pressed(looking) {
      const { tally } = memory;
      memory.tally = newTally();
      const { learnt } = memory;
      memory.learnt = false;
      const sent = standing;
      const closed = (looking ?? Promise.resolve()).then(() => closing(sent));
      return async (outcome) => {
        const stands = outcome === null || outcome === 'dropped';
        if (stands) {
          memory.tally = tally;
          memory.learnt ||= learnt;
        }
        const reply = await closed;
        if (stands) last ??= reply;
        if (outcome === null || !reply) return;
        const { advice, draft, key, follow, asks } = reply;
        const { complaint, upset, kind } = advice.reading;
        const answer = await ask<'sent'>({
          kind: 'sent',
          outcome,
          conversation: key,
          customers: sent?.desk.conversation.messages.filter(({ from }) => from === 'customer').length ?? 0,
          complaint,
          upset,
          failure: kind,
          ...tally.told(advice, draft),
        });
        if (outcome !== 'sent') return;
        overlay.afterSend({
          promises: follow?.promises.filter(({ kept }) => !kept) ?? [],
          notes: answer.ok ? answer.notes.map(noteText) : [],
          remind: (promise) => remind(key, promise),
          keepLesson: advice.closing && asks && !learnt ? keepLesson : null,
        });
      };
    },
  };
}
