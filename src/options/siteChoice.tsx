import { useState } from 'preact/hooks';
import type { Settings, SiteManners } from '../settings/schema.ts';
import type { State } from './state.ts';
import { say } from '../l10n/index.ts';

type Manner = keyof SiteManners;

interface Props {
  state: State;
  save(change: Partial<Settings>): Promise<string | null>;
}

/** What holds on all sites, or other values on the single one that is chosen. */
export interface SiteChoice {
  /** Null for all sites. */
  site: string | null;
  /** What is said for this site alone, or for all. */
  here: SiteManners;
  problem: string | null;
  /** What holds here. */
  value<K extends Manner>(key: K): Settings[K];
  /** Whether it cannot be changed here. */
  fixed(key: Manner): boolean;
  put(change: SiteManners): Promise<string | null>;
  /** Lets the values of all sites hold on this one again. */
  clear(keys: readonly Manner[]): Promise<void>;
  choose(site: string | null): void;
  tell(problem: string | null): void;
}

/** Which site a pane is about, and what holds there. */
export function useSite({ state: { settings, locked }, save }: Props): SiteChoice {
  const [chosen, choose] = useState<string | null>(null);
  const [problem, tell] = useState<string | null>(null);
  const site = chosen !== null && Object.hasOwn(settings.perSite, chosen) ? chosen : null;
  const here: SiteManners = site === null ? settings : (settings.perSite[site] ?? {});
  const store = async (change: Partial<Settings>) => {
    const refused = await save(change);
    tell(refused);
    return refused;
  };
  return {
    site,
    here,
    problem,
    value: (key) => (here[key] ?? settings[key]) as Settings[typeof key],
    fixed: (key) => locked.has(key) || (site !== null && locked.has('perSite')),
    put: (change) =>
      store(
        site === null
          ? (change as Partial<Settings>)
          : { perSite: { ...settings.perSite, [site]: { ...here, ...change } } },
      ),
    clear: async (keys) => {
      if (site === null) return;
      const left = Object.fromEntries(Object.entries(here).filter(([key]) => !keys.includes(key as Manner)));
      await store({ perSite: { ...settings.perSite, [site]: left } });
    },
    choose,
    tell,
  };
}

/** Chooses the site that a pane is about, or adds one. */
export function SiteBar({ state: { settings, locked }, save, at }: Props & { at: SiteChoice }) {
  const [fresh, setFresh] = useState('');
  const { site, problem, choose, tell } = at;
  return (
    <>
      {problem && (
        <p class="error" role="alert">
          {problem}
        </p>
      )}
      <div class="tools">
        <label class="inline">
          {say('manners_on')}
          <select value={site ?? ''} onChange={(event) => choose(event.currentTarget.value || null)}>
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
              choose(null);
              void save({ perSite: rest }).then(tell);
            }}
          >
            {say('manners_asOnAllSitesAgain')}
          </button>
        )}
        {!locked.has('perSite') && (
          <form
            class="row"
            onSubmit={(event) => {
              event.preventDefault();
              const host = hostOf(fresh);
              if (!host) return tell(say('manners_nameSite'));
              const known = settings.perSite[host] ?? {};
              void save({ perSite: { ...settings.perSite, [host]: known } }).then((why) => {
                tell(why);
                if (why === null) choose(host);
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
        )}
      </div>
    </>
  );
}

/** A host from what a person types or pastes. */
function hostOf(text: string): string | null {
  try {
    return new URL(/^https?:\/\//.test(text.trim()) ? text.trim() : `https://${text.trim()}`).host || null;
  } catch {
    return null;
  }
}
