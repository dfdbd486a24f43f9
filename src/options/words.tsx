import { useState } from 'preact/hooks';
import type { Settings, TeamWord } from '../settings/schema.ts';
import { TextField } from './choices.tsx';
import { SiteBar, useSite } from './siteChoice.tsx';
import type { State } from './state.ts';
import { say } from '../l10n/index.ts';

/** Words that the team does not send, what it says instead, and why: on all sites, or others on single ones. */
export function Words({ state, save }: { state: State; save(change: Partial<Settings>): Promise<string | null> }) {
  const at = useSite({ state, save });
  const words = at.value('words');
  const locked = at.fixed('words');
  const [avoid, setAvoid] = useState('');
  const [instead, setInstead] = useState('');
  const [why, setWhy] = useState('');
  const add = async () => {
    const word: TeamWord = { avoid: avoid.trim(), instead: instead.trim() || null, why: why.trim() || null };
    const refused = await at.put({ words: [...words.filter((one) => one.avoid !== word.avoid), word] });
    if (refused !== null) return;
    setAvoid('');
    setInstead('');
    setWhy('');
  };
  return (
    <section>
      <h2>{say('options_pane_words')}</h2>
      <p class="soft">{say('words_whatYourTeamDoesNot')}</p>
      {locked && <p class="soft">{say('common_lockedHere')}</p>}
      <SiteBar state={state} save={save} at={at} />
      {at.site !== null && at.here.words && !locked && (
        <p class="soft">
          {say('words_onlyHere')}{' '}
          <button type="button" class="link" onClick={() => void at.clear(['words'])}>
            {say('manners_asAll')}
          </button>
        </p>
      )}
      {!locked && (
        <form
          class="form"
          aria-label={say('words_word')}
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <div class="row">
            <TextField label={say('words_doNotSay')} value={avoid} onChange={setAvoid} required maxLength={100} />
            <TextField label={say('words_sayInstead')} value={instead} onChange={setInstead} maxLength={200} />
            <TextField label={say('words_why')} value={why} onChange={setWhy} maxLength={300} />
            <button type="submit" class="primary">
              {say('words_add')}
            </button>
          </div>
        </form>
      )}
      {words.length > 0 && (
        <table class="stack">
          <thead>
            <tr>
              <th scope="col">{say('words_doNotSay')}</th>
              <th scope="col">{say('words_sayInstead')}</th>
              <th scope="col">{say('words_why')}</th>
              <th scope="col">
                <span class="spoken">{say('common_actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {words.map((word) => (
              <tr key={word.avoid}>
                <td data-name={say('words_doNotSay')}>{word.avoid}</td>
                <td data-name={say('words_sayInstead')}>{word.instead ?? ''}</td>
                <td class="soft">{word.why ?? ''}</td>
                <td class="acts">
                  {!locked && (
                    <button
                      type="button"
                      class="link"
                      aria-label={say('common_about', say('common_remove'), word.avoid)}
                      onClick={() => void at.put({ words: words.filter((one) => one !== word) })}
                    >
                      {say('common_remove')}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
