import { CHANNELS, FAILURE_KINDS, MOODS } from '../coach/model.ts';
import { say } from '../l10n/index.ts';
import { CHANNEL_NAMES, KIND_NAMES, MOOD_NAMES } from '../ui/names.ts';
import { DIFFICULTIES, TWISTS } from './exercises/schema.ts';
import type { Filter } from './filter.ts';
import { DIFFICULTY_NAMES, TWIST_NAMES } from './names.ts';

const PARTS = [
  ['kind', say('practice_kind'), FAILURE_KINDS.map((one) => [one, KIND_NAMES[one]])],
  ['mood', say('practice_mood'), MOODS.map((one) => [one, MOOD_NAMES[one]])],
  ['channel', say('practice_channel'), CHANNELS.map((one) => [one, CHANNEL_NAMES[one]])],
  ['difficulty', say('practice_difficulty'), DIFFICULTIES.map((one) => [String(one), DIFFICULTY_NAMES[one]])],
  ['twist', say('practice_twist'), TWISTS.map((one) => [one, TWIST_NAMES[one]])],
] as const;

/** What to practise, and whether the coach looks on. */
export function Chooser({
  filter,
  coached,
  onFilter,
  onCoached,
}: {
  filter: Filter;
  coached: boolean;
  onFilter(filter: Filter): void;
  onCoached(on: boolean): void;
}) {
  return (
    <div class="chooser">
      <details>
        <summary>{say('practice_pickLabel')}</summary>
        <div class="parts">
          {PARTS.map(([key, label, values]) => (
            <label key={key}>
              {label}
              <select
                value={String(filter[key] ?? '')}
                onChange={({ currentTarget: { value } }) =>
                  onFilter({ ...filter, [key]: value === '' ? null : key === 'difficulty' ? Number(value) : value })
                }
              >
                <option value="">{say('practice_any')}</option>
                {values.map(([value, name]) => (
                  <option value={value} key={value}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
      </details>
      <label class="inline">
        <input type="checkbox" checked={coached} onChange={({ currentTarget }) => onCoached(currentTarget.checked)} />
        {say('practice_coach')}
      </label>
    </div>
  );
}
