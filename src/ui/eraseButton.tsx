import { useState } from 'preact/hooks';
import { say } from '../l10n/index.ts';

/** Erases only when asked twice. */
export function EraseButton({ label, onErase }: { label: string; onErase(): void }) {
  const [sure, setSure] = useState(false);
  if (!sure)
    return (
      <button type="button" onClick={() => setSure(true)}>
        {label}
      </button>
    );
  return (
    <>
      <button
        type="button"
        onClick={() => {
          setSure(false);
          onErase();
        }}
      >
        {say('data_yesErase')}
      </button>
      <button type="button" onClick={() => setSure(false)}>
        {say('data_keepIt')}
      </button>
    </>
  );
}
