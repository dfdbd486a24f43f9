import type { Step } from '../coach/model.ts';
import { say } from '../l10n/index.ts';
import type { Settings } from '../settings/schema.ts';
import { STEP_NAMES } from '../ui/names.ts';

/** Steps that have grown quiet because the agent meets them unaided, and a way to have each speak again. */
export function Grown({
  settings: { grown, neverQuiet },
  save,
}: {
  settings: Settings;
  save(change: Partial<Settings>): Promise<string | null>;
}) {
  if (grown.length + neverQuiet.length === 0) return null;
  const row = (step: Step, text: string, button: string, change: Partial<Settings>) => (
    <li key={step}>
      <span>{say('common_about', STEP_NAMES[step], text)}</span>{' '}
      <button
        type="button"
        class="link"
        aria-label={say('common_about', button, STEP_NAMES[step])}
        onClick={() => void save(change)}
      >
        {button}
      </button>
    </li>
  );
  return (
    <>
      <h3>{say('checks_grown')}</h3>
      <p class="soft">{say('checks_grownWhy')}</p>
      <ul class="plain">
        {grown.map((step) =>
          row(step, say('checks_isQuiet'), say('checks_speakAgain'), {
            grown: grown.filter((one) => one !== step),
            neverQuiet: [...new Set([...neverQuiet, step])],
          }),
        )}
        {neverQuiet
          .filter((step) => !grown.includes(step))
          .map((step) =>
            row(step, say('checks_keepsSpeaking'), say('checks_mayGrow'), {
              neverQuiet: neverQuiet.filter((one) => one !== step),
            }),
          )}
      </ul>
    </>
  );
}
