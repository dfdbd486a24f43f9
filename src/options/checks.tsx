import { PITFALLS } from '../coach/pitfalls/index.ts';
import type { Settings } from '../settings/schema.ts';
import { rich } from '../ui/rich.tsx';
import { Grown } from './grown.tsx';
import { RuleView } from './rule.tsx';
import { SiteBar, useSite } from './siteChoice.tsx';
import type { State } from './state.ts';
import { WhileTyping } from './whileTyping.tsx';
import { say } from '../l10n/index.ts';

/** Which wording is flagged, on all sites or otherwise on single ones; each rule with its reason and all its examples. */
export function Checks({ state, save }: { state: State; save(change: Partial<Settings>): Promise<string | null> }) {
  const at = useSite({ state, save });
  const rulesOff = at.value('rulesOff');
  const isLocked = at.fixed('rulesOff');
  return (
    <section>
      <h2>{say('options_pane_checks')}</h2>
      <p class="soft">{rich('checks_where', <a href="#manners">{say('options_pane_manners')}</a>)}</p>
      <Grown settings={state.settings} save={save} />
      <WhileTyping settings={state.settings} save={save} />
      <h3>{say('checks_wordingThatIsFlagged')}</h3>
      <p class="soft">{say('checks_english')}</p>
      <SiteBar state={state} save={save} at={at} />
      {isLocked && <p class="soft">{say('common_lockedHere')}</p>}
      {PITFALLS.map((rule) => (
        <div class="rule">
          <label>
            <input
              type="checkbox"
              checked={!rulesOff.includes(rule.id)}
              disabled={isLocked}
              onChange={(event) => {
                const others = rulesOff.filter((one) => one !== rule.id);
                void at.put({ rulesOff: event.currentTarget.checked ? others : [...others, rule.id] });
              }}
            />
            <span lang="en">{rule.title}</span>
          </label>
          <RuleView rule={rule} />
        </div>
      ))}
    </section>
  );
}
