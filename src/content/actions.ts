import { ask } from '../messages/send.ts';
import type { OverlayActions } from '../overlay/index.tsx';
import type { Session } from './session.ts';

/** What chip, card and marks may ask for, carried out on the current draft. */
export function actionsFor(session: () => Session | null): OverlayActions {
  return {
    apply: async (phrase, suggestion) =>
      (await session()?.apply(phrase, suggestion)) ?? { done: false, reason: 'declined' },
    dismiss: async (suggestion, scope) => {
      if (scope === 'once') return session()?.putOff(suggestion.id);
      const rule = 'step' in suggestion.about ? suggestion.about.step : suggestion.about.pitfall;
      await ask<'dismiss'>({ kind: 'dismiss', rule, scope });
      session()?.again();
    },
    notComplaint: async () => {
      await ask<'correctHere'>({ kind: 'correctHere', correction: { complaint: false, upset: 0, mood: 'calm' } });
      session()?.again();
    },
    correct: async (correction) => {
      await ask<'correctHere'>({ kind: 'correctHere', correction });
      session()?.again();
    },
    hideChip: (scope) => {
      session()?.change({ chip: { dx: 0, dy: 0, hidden: true } });
      if (scope === 'site') void ask<'chip'>({ kind: 'chip', dx: 0, dy: 0, hidden: true });
    },
    moveChip: ({ dx, dy }) => {
      session()?.change({ chip: { dx, dy, hidden: false } });
      void ask<'chip'>({ kind: 'chip', dx, dy, hidden: false });
    },
    openOptions: () => void ask<'openOptions'>({ kind: 'openOptions' }),
    copy: (text) => void navigator.clipboard.writeText(text),
    opening: () => session()?.keepCaret(),
    closed: () => session()?.giveBack(),
  };
}
