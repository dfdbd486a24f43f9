import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../l10n/index.ts';

/** A real composer, with the live coach or without. Its text is the field's own: nothing else writes into it while it is typed in. */
export function Composer({
  begun,
  live,
  onHandIn,
}: {
  /** What stood there when it was handed in before. */
  begun: string;
  /** Starts the live coach on the field, until the signal; null where the agent writes alone. */
  live: ((field: HTMLTextAreaElement, signal: AbortSignal) => void) | null;
  onHandIn(draft: string): void;
}) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [empty, setEmpty] = useState(false);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (!live || !field.current) return;
    const end = new AbortController();
    live(field.current, end.signal);
    return () => end.abort();
  }, [live]);
  const handIn = () => {
    const draft = field.current?.value ?? '';
    setEmpty(draft.trim() === '');
    if (draft.trim() === '') field.current?.focus();
    else onHandIn(draft);
  };
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        handIn();
      }}
    >
      <label>
        {say('practice_answer')}
        <textarea
          ref={field}
          rows={9}
          lang="en"
          defaultValue={begun}
          aria-describedby="keys"
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
              event.preventDefault();
              handIn();
            }
          }}
        />
      </label>
      {empty && (
        <p class="error" role="alert">
          {say('practice_empty')}
        </p>
      )}
      <div class="tools">
        <button type="submit" class="primary">
          {say('practice_handIn')}
        </button>
        <span class="soft" id="keys">
          {say('practice_handInKeys')}
        </span>
      </div>
    </form>
  );
}
