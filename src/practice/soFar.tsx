import { useState } from 'preact/hooks';
import { say, sayCount } from '../l10n/index.ts';
import { download } from '../ui/download.ts';
import { STEP_NAMES } from '../ui/names.ts';
import type { Attempt } from './attempts.ts';
import { progressOf } from './progress.ts';

/** How each step went at first and goes now; exported and erased here. */
export function SoFar({ log, onErase }: { log: readonly Attempt[]; onErase(): void }) {
  const [sure, setSure] = useState(false);
  const [erased, setErased] = useState(false);
  if (log.length === 0)
    return (
      <section class="block">
        <h2>{say('practice_so')}</h2>
        {erased && <p role="status">{say('practice_erased')}</p>}
        <p class="soft">{say('practice_soNone')}</p>
      </section>
    );
  return (
    <section class="block">
      <h2>{say('practice_so')}</h2>
      <p class="soft">{sayCount('practice_count', log.length)}</p>
      <table class="so-far">
        <thead>
          <tr>
            <th scope="col">{say('practice_step')}</th>
            <th scope="col">{say('practice_atFirst')}</th>
            <th scope="col">{say('practice_now')}</th>
          </tr>
        </thead>
        <tbody>
          {progressOf(log).map(({ step, first, last }) => (
            <tr key={step}>
              <th scope="row">{STEP_NAMES[step]}</th>
              <Share {...first} />
              <Share {...last} />
            </tr>
          ))}
        </tbody>
      </table>
      <div class="tools">
        <button
          type="button"
          onClick={() =>
            download('amends-practice.json', JSON.stringify({ format: 'amends-practice', answers: log }, null, 2))
          }
        >
          {say('practice_export')}
        </button>
        {sure ? (
          <>
            <button
              type="button"
              onClick={() => {
                setSure(false);
                setErased(true);
                onErase();
              }}
            >
              {say('practice_eraseSure')}
            </button>
            <button type="button" onClick={() => setSure(false)}>
              {say('practice_keep')}
            </button>
          </>
        ) : (
          <button type="button" onClick={() => setSure(true)}>
            {say('practice_erase')}
          </button>
        )}
      </div>
    </section>
  );
}

const Share = ({ met, of }: { met: number; of: number }) => (
  <td>
    <span class="dots" aria-hidden="true">
      {Array.from({ length: of }, (_, at) => (
        <i class={at < met ? 'on' : ''} />
      ))}
    </span>{' '}
    {say('practice_of', met, of)}
  </td>
);
