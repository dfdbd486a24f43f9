import { PITFALLS } from '../coach/pitfalls/index.ts';
import type { Settings } from '../settings/schema.ts';
import { rich } from '../ui/rich.tsx';
import { RuleView } from './rule.tsx';
import type { State } from './state.ts';
import { WhileTyping } from './whileTyping.tsx';
import { say } from '../l10n/index.ts';

/** Which wording is flagged, each rule with its reason and all its examples. */
export function Checks({
  state: { settings, locked },
  save,
}: {
  state: State;
  save(change: Partial<Settings>): Promise<string | null>;
}) {
  const { rulesOff } = settings;
  const isLocked = locked.has('rulesOff');
  return (
    <section>
      <h2>{say('options_pane_checks')}</h2>
      <p class="soft">{rich('checks_where', <a href="#manners">{say('options_pane_manners')}</a>)}</p>
      <WhileTyping settings={settings} save={save} />
      <h3>{say('checks_wordingThatIsFlagged')}</h3>
      <p class="soft">{say('checks_english')}</p>
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
                void save({ rulesOff: event.currentTarget.checked ? others : [...others, rule.id] });
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
