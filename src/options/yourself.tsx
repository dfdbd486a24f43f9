import { useState } from 'preact/hooks';
import type { Settings } from '../settings/schema.ts';
import { Several } from './choices.tsx';
import { weekday } from './inWords.ts';
import type { State } from './state.ts';
import { say } from '../l10n/index.ts';

/** Weekdays from 0 = Sunday, as they are shown. */
const DAYS = [1, 2, 3, 4, 5, 6, 0] as const;
const DAY_NAMES = Object.fromEntries(DAYS.map((day) => [`day${day}`, weekday(day, 'long')])) as Record<
  `day${(typeof DAYS)[number]}`,
  string
>;
const HOURS = Array.from({ length: 25 }, (_, hour) => hour);
/** An hour of the day: 24 is the end of it, which no clock shows as such. */
const hourName = (hour: number) => `${String(hour).padStart(2, '0')}:00`;

/** Who writes, and when they work: what `{agent}` stands for, and what "end of day" and "two working days" mean. */
export function Yourself({
  state: { settings, locked },
  save,
}: {
  state: State;
  save(change: Partial<Settings>): Promise<string | null>;
}) {
  const [problem, setProblem] = useState<string | null>(null);
  const { agentName, working } = settings;
  const put = (change: Partial<Settings>) => void save(change).then(setProblem);
  const fixed = locked.has('working');
  const hour = (key: 'begins' | 'ends', label: string, hours: readonly number[]) => (
    <label>
      {label}
      <select
        disabled={fixed}
        value={String(working[key])}
        onChange={(event) => put({ working: { ...working, [key]: Number(event.currentTarget.value) } })}
      >
        {hours.map((one) => (
          <option value={String(one)}>{hourName(one)}</option>
        ))}
      </select>
    </label>
  );
  return (
    <>
      <h3>{say('manners_yourself')}</h3>
      {problem && (
        <p class="error" role="alert">
          {problem}
        </p>
      )}
      <div class="form">
        <label>
          {say('team_setting_agentName')}
          <input
            type="text"
            autocomplete="off"
            maxLength={100}
            disabled={locked.has('agentName')}
            value={agentName ?? ''}
            onChange={(event) => put({ agentName: event.currentTarget.value.trim() || null })}
          />
        </label>
        <p class="soft">{say('manners_nameWhy')}</p>
        <Several
          legend={say('manners_workingDays')}
          disabled={fixed}
          values={working.days.map((day) => `day${day}` as keyof typeof DAY_NAMES)}
          names={DAY_NAMES}
          onChange={(days) =>
            put({
              working: { ...working, days: DAYS.filter((day) => days.includes(`day${day}`)).sort((a, b) => a - b) },
            })
          }
        />
        <div class="row">
          {hour(
            'begins',
            say('manners_workBegins'),
            HOURS.filter((one) => one < working.ends),
          )}
          {hour(
            'ends',
            say('manners_workEnds'),
            HOURS.filter((one) => one > working.begins),
          )}
        </div>
        <p class="soft">{say('manners_workingWhy')}</p>
      </div>
    </>
  );
}
