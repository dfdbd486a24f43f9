import { useState } from 'preact/hooks';
import type { Outcome } from '../settings/area.ts';
import { say } from '../l10n/index.ts';

export interface Note {
  text: string;
  error: boolean;
  undo: (() => Promise<Outcome>) | null;
}

/** What has just happened, with one way back. */
export interface Notes {
  note: Note | null;
  /** Tells how a change went. */
  tell(outcome: Outcome, text: string, undo?: (() => Promise<Outcome>) | null): boolean;
  clear(): void;
}

export function useNotes(): Notes {
  const [note, setNote] = useState<Note | null>(null);
  return {
    note,
    tell(outcome, text, undo = null) {
      setNote(outcome.ok ? { text, error: false, undo } : { text: outcome.error, error: true, undo: null });
      return outcome.ok;
    },
    clear: () => setNote(null),
  };
}

export function NoteView({ notes: { note, tell } }: { notes: Notes }) {
  if (!note) return null;
  const { undo } = note;
  return (
    <div class={note.error ? 'error' : 'done'} role={note.error ? 'alert' : 'status'}>
      <span>{note.text}</span>
      {undo && (
        <button type="button" onClick={async () => tell(await undo(), say('options_undone'))}>
          {say('common_undo')}
        </button>
      )}
    </div>
  );
}
