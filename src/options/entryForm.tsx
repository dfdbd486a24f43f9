import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../l10n/index.ts';

interface EntryFormProps {
  /** What is written in it. */
  label: string;
  /** The name of the entry that is changed; null while a new one is written. */
  changes: string | null;
  /** What the button for a new one says. */
  add: string;
  onSubmit(): Promise<void>;
  /** Leaves the change. */
  onCancel(): void;
  children: ComponentChildren;
}

/** The form in which an entry of a list is written, and changed. */
export function EntryForm({ label, changes, add, onSubmit, onCancel, children }: EntryFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    if (changes !== null) form.current?.querySelector<HTMLElement>('input, select')?.focus();
  }, [changes]);
  return (
    <form
      ref={form}
      class="form"
      aria-label={changes === null ? label : say('common_about', say('common_edit'), changes)}
      onSubmit={(event) => {
        event.preventDefault();
        void onSubmit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && changes !== null) onCancel();
      }}
    >
      {children}
      <div class="row">
        <button type="submit" class="primary">
          {changes === null ? add : say('common_save')}
        </button>
        {changes !== null && (
          <button type="button" onClick={onCancel}>
            {say('common_cancel')}
          </button>
        )}
      </div>
    </form>
  );
}
