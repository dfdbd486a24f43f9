import { useState } from 'preact/hooks';
import { DAY, type Day, plusDays } from '../follow/days.ts';
import { say } from '../l10n/index.ts';
import { lastDays, lengthOf, type Period } from './periods.ts';

export const PRESETS = [7, 30, 90, 365] as const;
/** Longest period, in days. */
const LONGEST = 3_660;

/** Which days are shown, and whether they are compared with those before. */
export function ChoosePeriod({
  period,
  today,
  compared,
  whole = null,
  comparing,
  earlier,
  onPeriod,
  onCompared,
  onEarlier,
}: {
  period: Period;
  today: Day;
  compared: boolean;
  /** All that there is, where that can be chosen too. */
  whole?: Period | null;
  /** "Compare with the 30 days before." */
  comparing: string;
  /** What it is compared with; null where it is compared with none. */
  earlier: Period | null;
  onPeriod(period: Period): void;
  onCompared(on: boolean): void;
  /** Another day on which the earlier period is to begin. */
  onEarlier(from: Day): void;
}) {
  const isWhole = whole !== null && whole.from === period.from && whole.to === period.to;
  const preset = PRESETS.find((days) => plusDays(today, 1 - days) === period.from && period.to === today);
  const [own, setOwn] = useState(preset === undefined && !isWhole);
  const [wrong, setWrong] = useState<string | null>(null);
  const change = (next: Period) => {
    const right = DAY.test(next.from) && DAY.test(next.to) && next.from <= next.to && lengthOf(next) <= LONGEST;
    setWrong(right ? null : say('insights_wrongPeriod'));
    if (right) onPeriod(next);
  };
  const changeEarlier = (from: string) => {
    const right = DAY.test(from) && from < period.from && from >= plusDays(period.from, -LONGEST);
    setWrong(right ? null : say('insights_wrongEarlier'));
    if (right) onEarlier(from);
  };
  return (
    <div class="tools">
      <label class="choice">
        {say('insights_period')}
        <select
          value={own ? 'own' : isWhole ? 'whole' : preset === undefined ? 'own' : String(preset)}
          onChange={({ currentTarget: { value } }) => {
            setOwn(value === 'own');
            if (value === 'whole' && whole) change(whole);
            else if (value !== 'own') change(lastDays(Number(value), today));
          }}
        >
          {whole && <option value="whole">{say('insights_whole')}</option>}
          {PRESETS.map((days) => (
            <option value={String(days)}>{say(`insights_last_${days}`)}</option>
          ))}
          <option value="own">{say('insights_ownPeriod')}</option>
        </select>
      </label>
      {own && (
        <>
          <label class="choice">
            {say('insights_from')}
            <input
              type="date"
              value={period.from}
              onChange={({ currentTarget: { value } }) => change({ ...period, from: value })}
            />
          </label>
          <label class="choice">
            {say('insights_to')}
            <input
              type="date"
              value={period.to}
              onChange={({ currentTarget: { value } }) => change({ ...period, to: value })}
            />
          </label>
        </>
      )}
      <label class="inline">
        <input type="checkbox" checked={compared} onChange={({ currentTarget }) => onCompared(currentTarget.checked)} />
        {comparing}
      </label>
      {earlier && (
        <label class="choice">
          {say('insights_earlierFrom')}
          <input
            type="date"
            max={plusDays(period.from, -1)}
            value={earlier.from}
            onChange={({ currentTarget: { value } }) => changeEarlier(value)}
          />
        </label>
      )}
      {wrong && (
        <p class="error" role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}
