import { ask } from '../messages/send.ts';
import type { OverlayActions } from '../overlay/index.tsx';
import { part } from './parts.ts';
import type { Session } from './session.ts';

/** What chip, card and marks may ask for, carried out on the current draft. */
export function actionsFor(session: () => Session | null, point: OverlayActions['point']): OverlayActions {
  return {
    panels: () => part('panels'),
    apply: async (phrase, suggestion, filled) =>
      (await session()?.apply(phrase, suggestion, filled)) ?? { done: false, reason: 'declined' },
    dismiss: async (suggestion, scope) => {
      session()?.dismissed();
      if (scope === 'once') session()?.putOff(suggestion.id);
      const rule = 'step' in suggestion.about ? suggestion.about.step : suggestion.about.pitfall;
      const answer = await ask<'dismiss'>({ kind: 'dismiss', rule, scope });
      session()?.again();
      return answer.ok && answer.tiresome;
    },
    notComplaint: async () => {
      await ask<'correctHere'>({ kind: 'correctHere', correction: { complaint: false, upset: 0, mood: 'calm' } });
      session()?.again();
    },
    remind: async (promise) => (await session()?.remind(promise)) ?? null,
    keepLesson: async (lesson) => (await session()?.keepLesson(lesson)) ?? null,
    promiseKept: (id) => void ask<'endReminder'>({ kind: 'endReminder', id, state: 'done' }),
    correct: async (correction) => {
      await ask<'correctHere'>({ kind: 'correctHere', correction });
      session()?.again();
    },
    hideChip: (scope) => {
      session()?.hideChip();
      if (scope === 'site') void ask<'chip'>({ kind: 'chip', dx: 0, dy: 0, hidden: true });
    },
    moveChip: ({ dx, dy }) => {
      session()?.change({ chip: { dx, dy, hidden: false } });
      void ask<'chip'>({ kind: 'chip', dx, dy, hidden: false });
    },
    point,
    paste: (text) => session()?.around.paste(text),
    openOptions: () => void ask<'openOptions'>({ kind: 'openOptions' }),
    copy: (text) => void navigator.clipboard.writeText(text),
    opening: () => session()?.opened(),
    closed: () => session()?.giveBack(),
  };
}
