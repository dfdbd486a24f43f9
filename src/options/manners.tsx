import { useState } from 'preact/hooks';
import { DEFAULTS, MODES, type Settings, type SiteManners, STRICTNESS } from '../settings/schema.ts';
import { wordsOf } from './choices.tsx';
import type { State } from './state.ts';
import { StepWeights } from './stepWeights.tsx';
import { say } from '../l10n/index.ts';

type Manner = keyof SiteManners;

interface MannersProps {
  state: State;
  save(change: Partial<Settings>): Promise<string | null>;
}

/** How Amends behaves, on all sites or with other values on single ones. */
export function Manners({ state, save }: MannersProps) {
  const { settings, locked } = state;
  const [site, setSite] = useState<string | null>(null);
  const [fresh, setFresh] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const here: SiteManners = site === null ? settings : (settings.perSite[site] ?? {});
  const fixed = (key: Manner) => locked.has(key) || (site !== null && locked.has('perSite'));
  const value = <K extends Manner>(key: K): Settings[K] => (here[key] ?? settings[key]) as Settings[K];
  const put = async (change: SiteManners) => {
    const all =
      site === null
        ? (change as Partial<Settings>)
        : { perSite: { ...settings.perSite, [site]: { ...here, ...change } } };
    setProblem(await save(all));
  };
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
      {problem && (
        <p class="error" role="alert">
          {problem}
        </p>
      )}
      <div class="tools">
        <label class="inline">
          {say('manners_on')}
          <select value={site ?? ''} onChange={(event) => setSite(event.currentTarget.value || null)}>
            <option value="">{say('manners_allSites')}</option>
            {Object.keys(settings.perSite).map((one) => (
              <option value={one}>{one}</option>
            ))}
          </select>
        </label>
        {site !== null && (
          <button
            type="button"
            disabled={locked.has('perSite')}
            onClick={() => {
              const { [site]: _, ...rest } = settings.perSite;
              setSite(null);
              void save({ perSite: rest }).then(setProblem);
            }}
          >
            {say('manners_asOnAllSitesAgain')}
          </button>
        )}
        <form
          class="row"
          onSubmit={(event) => {
            event.preventDefault();
            const host = hostOf(fresh);
            if (!host) return setProblem(say('manners_nameSite'));
            void save({ perSite: { ...settings.perSite, [host]: {} } }).then((why) => {
              setProblem(why);
              if (why === null) setSite(host);
              setFresh('');
            });
          }}
        >
          <input
            type="text"
            aria-label={say('manners_aSiteWithOtherManners')}
            placeholder="desk.example.com"
            value={fresh}
            onInput={(event) => setFresh(event.currentTarget.value)}
          />
          <button type="submit">{say('manners_addASite')}</button>
        </form>
      </div>
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
              void (
                site === null
                  ? save(
                      Object.fromEntries(MANNERS.filter((key) => !locked.has(key)).map((key) => [key, DEFAULTS[key]])),
                    )
                  : save({ perSite: { ...settings.perSite, [site]: {} } })
              ).then(setProblem)
            }
          >
            {say(site === null ? 'manners_first' : 'manners_asAll')}
          </button>
        </div>
      </div>
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

/** A host from what a person types or pastes. */
function hostOf(text: string): string | null {
  try {
    return new URL(/^https?:\/\//.test(text.trim()) ? text.trim() : `https://${text.trim()}`).host || null;
  } catch {
    return null;
  }
}
