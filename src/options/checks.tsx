import { STEPS } from '../coach/model.ts';
import { PITFALLS } from '../coach/pitfalls/index.ts';
import { MODES, type Settings } from '../settings/schema.ts';
import { STEP_NAMES } from '../ui/names.ts';

const MODE_NAMES: Record<(typeof MODES)[number], string> = {
  learner: 'Learner: explains everything',
  standard: 'Standard',
  quiet: 'Quiet: only the chip',
  atSend: 'Only by its shortcut',
};

/** Which checks count, and how much Amends says. */
export function Checks({
  settings,
  save,
}: {
  settings: Settings;
  save(change: Partial<Settings>): Promise<string | null>;
}) {
  const toggled = <T,>(list: readonly T[], one: T, off: boolean): T[] =>
    off ? [...new Set([...list, one])] : list.filter((other) => other !== one);
  return (
    <section>
      <h2>Checks</h2>
      <h3 id="manner">How much it says</h3>
      <select
        aria-labelledby="manner"
        value={settings.mode}
        onChange={(event) => void save({ mode: event.currentTarget.value as Settings['mode'] })}
      >
        {MODES.map((mode) => (
          <option value={mode}>{MODE_NAMES[mode]}</option>
        ))}
      </select>
      <h3>Steps that are checked</h3>
      <ul class="checks">
        {STEPS.map((step) => (
          <li>
            <label>
              <input
                type="checkbox"
                checked={!settings.stepsOff.includes(step)}
                onChange={(event) =>
                  void save({ stepsOff: toggled(settings.stepsOff, step, !event.currentTarget.checked) })
                }
              />
              {STEP_NAMES[step]}
            </label>
          </li>
        ))}
      </ul>
      <h3>Wording that is flagged</h3>
      {PITFALLS.map(({ id, title, why, source, flags: [example] }) => (
        <div class="rule">
          <label>
            <input
              type="checkbox"
              checked={!settings.rulesOff.includes(id)}
              onChange={(event) =>
                void save({ rulesOff: toggled(settings.rulesOff, id, !event.currentTarget.checked) })
              }
            />
            {title}
          </label>
          <p>
            {why} <i>{source}.</i>
          </p>
          {example && typeof example !== 'string' && (
            <p>
              “{example[0]}” → “{example[1]}”
            </p>
          )}
        </div>
      ))}
    </section>
  );
}
