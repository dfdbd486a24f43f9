import { useState } from 'preact/hooks';
import { say } from '../l10n/index.ts';
import { MODES } from '../settings/schema.ts';
import type { WelcomeProps } from './view.tsx';

/** How much Amends says. */
export function Modes({ mode, locked, onMode }: Pick<WelcomeProps, 'mode' | 'locked' | 'onMode'>) {
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <section aria-labelledby="mode">
      <h2 id="mode">{say('welcome_modeTitle')}</h2>
      {locked && <p class="soft">{say('common_lockedHere')}</p>}
      {problem && (
        <p class="error" role="alert">
          {problem}
        </p>
      )}
      <fieldset class="modes" disabled={locked}>
        <legend class="spoken">{say('welcome_modeTitle')}</legend>
        {MODES.map((one) => (
          <label class="mode">
            <input
              type="radio"
              name="mode"
              value={one}
              checked={one === mode}
              onChange={() => void onMode(one).then(setProblem)}
            />
            <span>
              <b>{say(`welcome_mode_${one}`)}</b>
              <small>{say(`welcome_mode_${one}Help`)}</small>
            </span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}
