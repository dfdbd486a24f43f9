import { useState } from 'preact/hooks';
import { settingsIn } from '../settings/pack.ts';
import type { Policy } from '../settings/policy.ts';
import { download } from '../ui/download.ts';
import { rich } from '../ui/rich.tsx';
import { fileName } from './fileName.ts';
import { inWords } from './inWords.ts';
import { PackExport } from './packExport.tsx';
import { SETTING_NAMES } from './settingNames.ts';
import { OrganisationSites } from './sites.tsx';
import type { State } from './state.ts';
import { language, say } from '../l10n/index.ts';

/** What the organisation set, and a pack to hand on. */
export function Team({ state }: { state: State }) {
  const [name, setName] = useState(say('team_ourTeam'));
  return (
    <section>
      <h2>{say('options_pane_team')}</h2>
      <PolicyView policy={state.policy} />
      <h3>{say('team_handOnAPack')}</h3>
      <p class="soft">{rich('team_intro', <a href="../../help/leads.html">{say('team_guide')}</a>)}</p>
      <PackExport
        state={state}
        name={name}
        onName={setName}
        onExport={({ end, text, type }) => download(fileName(name, end), text, type)}
      />
    </section>
  );
}

function PolicyView({ policy }: { policy: Policy | null }) {
  if (!policy) return <p>{say('team_yourOrganisationSetsNothingHere')}</p>;
  const { pack, faults, at } = policy;
  const set = pack ? (Object.keys(settingsIn(pack)) as (keyof typeof SETTING_NAMES)[]) : [];
  return (
    <>
      {faults.length > 0 && (
        <div class="error" role="alert">
          <p>{say(pack ? 'team_refusedKept' : 'team_refusedPolicy', new Date(at).toLocaleString(language()))}</p>
          <ul class="plain">
            {faults.slice(0, 50).map((fault) => (
              <li>{fault}</li>
            ))}
          </ul>
        </div>
      )}
      {pack && (
        <>
          <p>
            {!pack.name
              ? say('team_setBy')
              : pack.version
                ? say('team_setByVersion', pack.name, pack.version)
                : say('team_setByName', pack.name)}{' '}
            {say(pack.locked === false ? 'team_mayChange' : 'team_isLocked')}
          </p>
          {set.length > 0 && (
            <table class="stack">
              <tbody>
                {set.map((key) => (
                  <tr key={key}>
                    <th scope="row">
                      {pack.locked === false ? SETTING_NAMES[key] : say('team_lockedTag', SETTING_NAMES[key])}
                    </th>
                    <td>{inWords(settingsIn(pack), key)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <OrganisationSites pack={pack} />
        </>
      )}
    </>
  );
}
