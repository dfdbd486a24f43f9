import browser from 'webextension-polyfill';
import { say } from '../l10n/index.ts';
import type { Pack } from '../settings/pack.ts';
import { WantedSites } from '../ui/wantedSites.tsx';

interface SitesProps {
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

/** The sites on which Amends is switched on. */
export function Sites({ origins, remove }: SitesProps) {
  return (
    <section>
      <h2>{say('options_pane_sites')}</h2>
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
