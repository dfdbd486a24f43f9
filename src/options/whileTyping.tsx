import type { Settings } from '../settings/schema.ts';
import { say } from '../l10n/index.ts';

const CHOICES = [
  { name: 'slash', label: say('checks_slash') },
  { name: 'expand', label: say('checks_expand') },
] as const;

/** Ways to phrases while one writes. The search opens by its keys in any case. */
export function WhileTyping({
  settings: { palette },
  save,
}: {
  settings: Settings;
  save(change: Partial<Settings>): Promise<string | null>;
}) {
  return (
    <>
      <h3>{say('checks_phrasesWhileYouType')}</h3>
      <ul class="checks">
        {CHOICES.map(({ name, label }) => (
          <li>
            <label>
              <input
                type="checkbox"
                checked={palette[name]}
                onChange={(event) => void save({ palette: { ...palette, [name]: event.currentTarget.checked } })}
              />
              {label}
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}
