import { DEFAULTS, MODES, type Settings, type SiteManners, STRICTNESS } from '../settings/schema.ts';
import { Afterwards } from './afterwards.tsx';
import { wordsOf } from './choices.tsx';
import { SiteBar, useSite } from './siteChoice.tsx';
import type { State } from './state.ts';
import { StepWeights } from './stepWeights.tsx';
import { Yourself } from './yourself.tsx';
import { say } from '../l10n/index.ts';

type Manner = keyof SiteManners;

interface MannersProps {
  state: State;
  save(change: Partial<Settings>): Promise<string | null>;
}

/** How Amends behaves, on all sites or with other values on single ones. */
export function Manners({ state, save }: MannersProps) {
  const at = useSite({ state, save });
  const { site, value, fixed, put } = at;
  const number = (
    key: 'pauseMs' | 'mostSuggestions' | 'cooldownMinutes',
    label: string,
    least: number,
    most: number,
    unit = 1,
  ) => (
    <label>
      {label}
      <input
        type="number"
        min={least}
        max={most}
        step={unit === 1 ? 1 : 0.1}
        disabled={fixed(key)}
        value={value(key) / unit}
        onChange={(event) => void put({ [key]: Math.round(Number(event.currentTarget.value) * unit) })}
      />
    </label>
  );
  return (
    <section>
      <h2>{say('options_pane_manners')}</h2>
      <SiteBar state={state} save={save} at={at} />
      {MANNERS.some(fixed) && <p class="soft">{say('manners_greyed')}</p>}
      <div class="form">
        <label>
          {say('manners_howMuchItSays')}
          <select
            disabled={fixed('mode')}
            value={value('mode')}
            onChange={(event) => void put({ mode: event.currentTarget.value as Settings['mode'] })}
          >
            {MODES.map((one) => (
              <option value={one}>{say(`manners_mode_${one}`)}</option>
            ))}
          </select>
        </label>
        <label>
          {say('manners_howStrictItIs')}
          <select
            disabled={fixed('strictness')}
            value={value('strictness')}
            onChange={(event) => void put({ strictness: event.currentTarget.value as Settings['strictness'] })}
          >
            {STRICTNESS.map((one) => (
              <option value={one}>{say(`manners_strict_${one}`)}</option>
            ))}
          </select>
        </label>
        <div class="row">
          {number('pauseMs', say('manners_pause'), 0.2, 10, 1_000)}
          {number('mostSuggestions', say('manners_atOnce'), 1, 3)}
          {number('cooldownMinutes', say('manners_cooldown'), 0, 1_440)}
        </div>
        <StepWeights
          chosen={{ stepsOff: value('stepsOff'), mustHave: value('mustHave') }}
          fixed={fixed('stepsOff') || fixed('mustHave')}
          onChange={(change) => void put(change)}
        />
        <label>
          {say('manners_wordsAtWhichItIs')}
          <input
            type="text"
            disabled={fixed('quietWords')}
            value={value('quietWords').join(', ')}
            placeholder={say('manners_testTicketLegalHold')}
            onChange={(event) => void put({ quietWords: wordsOf(event.currentTarget.value) })}
          />
        </label>
        <div class="row">
          <button
            type="button"
            onClick={() =>
              void (site === null
                ? put(Object.fromEntries(MANNERS.filter((key) => !fixed(key)).map((key) => [key, DEFAULTS[key]])))
                : at.clear(MANNERS))
            }
          >
            {say(site === null ? 'manners_first' : 'manners_asAll')}
          </button>
        </div>
      </div>
      <Yourself state={state} save={save} />
      <Afterwards state={state} save={save} />
    </section>
  );
}

const MANNERS: readonly Manner[] = [
  'mode',
  'strictness',
  'pauseMs',
  'mostSuggestions',
  'cooldownMinutes',
  'mustHave',
  'stepsOff',
  'quietWords',
];
