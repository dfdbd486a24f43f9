import { useRef, useState } from 'preact/hooks';
import { say } from '../l10n/index.ts';
import type { WelcomeProps } from './view.tsx';

/** Largest file that is handed on, in bytes. */
const LARGEST = 20_000_000;

/** Hands a team's file to the options page, where it is looked at before it is taken. */
export function PackFile({ onPack }: Pick<WelcomeProps, 'onPack'>) {
  const file = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const take = async (chosen: File | undefined) => {
    if (!chosen) return;
    if (chosen.size > LARGEST) return setProblem(say('welcome_packTooLarge'));
    setProblem(null);
    await onPack(chosen.name, await chosen.text());
  };
  return (
    <section aria-labelledby="pack">
      <h2 id="pack">{say('welcome_packTitle')}</h2>
      <p class="soft">{say('welcome_packHelp')}</p>
      {problem && (
        <p class="error" role="alert">
          {problem}
        </p>
      )}
      <input
        ref={file}
        type="file"
        hidden
        aria-label={say('welcome_packFile')}
        onChange={async (event) => {
          await take(event.currentTarget.files?.[0]);
          if (file.current) file.current.value = '';
        }}
      />
      <button type="button" onClick={() => file.current?.click()}>
        {say('welcome_packButton')}
      </button>
    </section>
  );
}
