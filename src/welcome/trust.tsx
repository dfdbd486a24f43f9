import { type Key, say } from '../l10n/index.ts';
import { rich } from '../ui/rich.tsx';
import type { WelcomeProps } from './view.tsx';

/** Each permission with its reason, what is kept, and that nothing leaves. */
export function Trust({ permissions }: Pick<WelcomeProps, 'permissions'>) {
  return (
    <>
      <section aria-labelledby="ask">
        <h2 id="ask">{say('welcome_askTitle')}</h2>
        <dl class="permissions">
          {permissions.map((name) => (
            <div>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>{say(`welcome_permission_${name}` as Key)}</dd>
            </div>
          ))}
          <div>
            <dt>
              <code>{say('welcome_site')}</code>
            </dt>
            <dd>{say('welcome_permission_site')}</dd>
          </div>
        </dl>
      </section>
      <section aria-labelledby="keep">
        <h2 id="keep">{say('welcome_keepTitle')}</h2>
        <p>{rich('welcome_keep', <a href="../options/index.html#data">{say('welcome_yourData')}</a>)}</p>
        <p>{rich('welcome_leaves', <a href="../../help/privacy.html">{say('welcome_privacy')}</a>)}</p>
        <p>
          {rich(
            'welcome_guides',
            <a href="../../help/agents.html">{say('welcome_guideAgents')}</a>,
            <a href="../../help/leads.html">{say('welcome_guideLeads')}</a>,
            <a href="../../help/rules.html">{say('welcome_rules')}</a>,
          )}
        </p>
      </section>
    </>
  );
}
