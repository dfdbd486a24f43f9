import browser from 'webextension-polyfill';
import { say } from '../l10n/index.ts';
import type { Pack } from '../settings/pack.ts';
import { WantedSites } from '../ui/wantedSites.tsx';

interface SitesProps {
  /** The organisation's, where there is one. */
  pack: Pack | null | undefined;
  origins: readonly string[];
  remove(origin: string): void;
}

/** The sites of a pack that are not switched on yet, to be switched on with one prompt of the browser's: no pack grants itself a site. */
export function PackSites({ pack, origins }: { pack: Pack | null | undefined; origins: readonly string[] }) {
  const wanted = (pack?.sites?.ask ?? []).filter((pattern) => !origins.includes(pattern));
  return (
    <WantedSites wanted={wanted} onSites={(patterns) => void browser.permissions.request({ origins: patterns })} />
  );
}

const named = (patterns: readonly string[]): string =>
  patterns.map((pattern) => pattern.replace(/^https?:\/\/|\/\*$/g, '')).join(', ');

/** What the organisation says of sites: on which it works, and on which Amends stays off. */
export function OrganisationSites({ pack }: { pack: Pack | null | undefined }) {
  const { ask = [], forbidden = [], only = false } = pack?.sites ?? {};
  if (ask.length + forbidden.length === 0 && !only) return null;
  return (
    <ul class="plain organisation">
      {ask.length > 0 && <li>{say('sites_orgAsks', named(ask))}</li>}
      {forbidden.length > 0 && <li>{say('sites_orgForbids', named(forbidden))}</li>}
      {only && <li>{say('sites_orgOnly')}</li>}
    </ul>
  );
}

/** The sites on which Amends is switched on. */
export function Sites({ pack, origins, remove }: SitesProps) {
  return (
    <section>
      <h2>{say('options_pane_sites')}</h2>
      <PackSites pack={pack} origins={origins} />
      <OrganisationSites pack={pack} />
      {origins.length === 0 ? (
        <p class="soft">{say('sites_amendsIsOffEverywhereOpen')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{say('sites_amendsIsOnHere')}</th>
              <th scope="col">
                <span class="spoken">{say('common_actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {origins.map((origin) => (
              <tr key={origin}>
                <td>{origin.replace(/\/\*$/, '')}</td>
                <td class="acts">
                  <button
                    type="button"
                    class="link"
                    aria-label={say('sites_switchOffOn', origin)}
                    onClick={() => remove(origin)}
                  >
                    {say('common_switchOff')}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p>
        <a href="../welcome/index.html">{say('sites_welcome')}</a>
      </p>
    </section>
  );
}
