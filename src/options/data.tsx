import { useState } from 'preact/hooks';
import { download } from './download.ts';

interface DataProps {
  /** Everything that is stored on this machine, by key. */
  stored: Record<string, unknown>;
  erase(): Promise<void>;
}

/** Everything that Amends keeps, as it is. */
export function Data({ stored, erase }: DataProps) {
  const [sure, setSure] = useState(false);
  const text = JSON.stringify(stored, null, 2);
  return (
    <section>
      <h2>Your data</h2>
      <p>
        This is all that Amends keeps, and it is kept on this computer alone. Messages and drafts are not among it: they
        are read while you type and forgotten. Ticks and corrections of the conversations that are open now are kept in
        memory until the browser is closed.
      </p>
      <div class="tools" style={{ marginTop: '14px' }}>
        <button type="button" onClick={() => download('amends-data.json', text)}>
          Export everything
        </button>
        {sure ? (
          <>
            <button
              type="button"
              onClick={async () => {
                await erase();
                setSure(false);
              }}
            >
              Yes, erase everything
            </button>
            <button type="button" onClick={() => setSure(false)}>
              Keep it
            </button>
          </>
        ) : (
          <button type="button" onClick={() => setSure(true)}>
            Erase everything
          </button>
        )}
      </div>
      <textarea class="stored" readOnly aria-label="What is stored" value={text} />
    </section>
  );
}
