import { useState } from 'preact/hooks';
import { RECIPES } from '../desks/recipes/index.ts';
import { say } from '../l10n/index.ts';
import { isForbidden } from '../settings/policy.ts';
import { siteOf } from '../settings/site.ts';
import { MarkIcon } from '../ui/icons.tsx';
import { WantedSites } from '../ui/wantedSites.tsx';
import type { WelcomeProps } from './view.tsx';

/** Desks that have one address for everybody; those of the others carry the team's name. */
const KNOWN = RECIPES.flatMap(({ id, name, hosts }) => {
  const host = hosts[0]?.replace(/\/.*/, '');
  return host && !host.startsWith('*') ? [{ id, name, pattern: `https://${host}/*` }] : [];
});

const shown = (pattern: string) => pattern.replace(/^https?:\/\/|\/\*$/g, '');

/** Switches Amends on: the organisation's sites in one prompt, a known desk, or an address. */
export function FirstSite({ origins, policy, onSites }: Pick<WelcomeProps, 'origins' | 'policy' | 'onSites'>) {
  const [address, setAddress] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const wanted = (policy?.sites?.ask ?? []).filter((pattern) => !origins.includes(pattern));
  const ask = (event: Event) => {
    event.preventDefault();
    const text = address.trim();
    const url = /^https?:\/\//.test(text) ? text : `https://${text}`;
    const site = /^\S+\.\S+$|^https?:/.test(text) ? siteOf(url) : null;
    if (!site) return setProblem(say('welcome_noSite', text));
    if (isForbidden(policy, url)) return setProblem(say('welcome_forbidden', site.host));
    setProblem(null);
    void onSites([site.pattern]).then((granted) => granted && setAddress(''));
  };
  return (
    <section aria-labelledby="site">
      <h2 id="site">{say('welcome_siteTitle')}</h2>
      <p class="soft">{say('welcome_siteHelp')}</p>
      <WantedSites wanted={wanted} onSites={(patterns) => void onSites(patterns)} />
      {origins.length > 0 && (
        <p class="on" role="status">
          <MarkIcon mark="met" />
          <span>{say('welcome_isOn', origins.map(shown).join(', '))}</span>
        </p>
      )}
      <form class="row" onSubmit={ask}>
        <label class="grow">
          {say('welcome_address')}
          <input
            type="text"
            inputMode="url"
            autocomplete="off"
            placeholder="desk.example.com"
            value={address}
            required
            aria-describedby="site-problem"
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="primary">
          {say('welcome_switchOn')}
        </button>
      </form>
      <p id="site-problem" class={problem ? 'error' : ''} role="alert">
        {problem}
      </p>
      <p class="soft">{say('welcome_known')}</p>
      <ul class="known">
        {KNOWN.filter(({ pattern }) => !isForbidden(policy, pattern.slice(0, -1))).map(({ id, name, pattern }) => (
          <li key={id}>
            <button type="button" disabled={origins.includes(pattern)} onClick={() => void onSites([pattern])}>
              {origins.includes(pattern) && <MarkIcon mark="met" />}
              {name}
            </button>
          </li>
        ))}
      </ul>
      <p class="soft">{say('welcome_others')}</p>
    </section>
  );
}
