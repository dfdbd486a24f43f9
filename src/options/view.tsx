import type { Settings } from '../settings/schema.ts';
import { Logo } from '../ui/icons.tsx';
import { Busy } from './busy.tsx';
import { Checks } from './checks.tsx';
import { Data } from './data.tsx';
import { Libraries } from './libraries/pane.tsx';
import { Goodwill } from './goodwill.tsx';
import { Lessons } from './lessons/pane.tsx';
import { Manners } from './manners.tsx';
import { PANES, type Pane } from './panes.ts';
import { Phrases } from './phrases/pane.tsx';
import { Sites } from './sites.tsx';
import type { State } from './state.ts';
import { Taught } from './taught.tsx';
import { Words } from './words.tsx';
import { Team } from './team.tsx';
import { say } from '../l10n/index.ts';

export interface OptionsProps {
  pane: Pane;
  state: State;
  /** What the popup took from a page, to be looked at. */
  given: { name: string; text: string } | null;
  save(change: Partial<Settings>): Promise<string | null>;
  removeSite(origin: string): void;
}

export function Options({ pane, state, given, save, removeSite }: OptionsProps) {
  return (
    <div class="options">
      <header class="side">
        <div class="brand">
          <Logo />
          <h1>Amends</h1>
        </div>
        <nav aria-label={say('common_options')}>
          {PANES.map((one) => (
            <a href={`#${one}`} aria-current={one === pane ? 'page' : undefined}>
              {say(`options_pane_${one}`)}
            </a>
          ))}
          <a class="elsewhere" href="/src/practice/index.html">
            {say('practice_heading')}
          </a>
          <a class="elsewhere" href="/src/insights/index.html">
            {say('insights_heading')}
          </a>
        </nav>
      </header>
      <main class="pane">
        <Busy />
        {state.problem && (
          <p class="error" role="alert">
            {state.problem}
          </p>
        )}
        {pane === 'phrases' && <Phrases state={state} given={given} />}
        {pane === 'libraries' && <Libraries state={state} />}
        {pane === 'team' && <Team state={state} />}
        {pane === 'checks' && <Checks state={state} save={save} />}
        {pane === 'manners' && <Manners state={state} save={save} />}
        {pane === 'words' && <Words state={state} save={save} />}
        {pane === 'goodwill' && <Goodwill state={state} save={save} />}
        {pane === 'sites' && (
          <>
            <Sites pack={state.policy?.pack} origins={state.origins} remove={removeSite} />
            <Taught
              taught={state.settings.taught}
              locked={state.locked.has('taught')}
              save={(taught) => save({ taught })}
            />
          </>
        )}
        {pane === 'lessons' && <Lessons />}
        {pane === 'data' && <Data />}
      </main>
    </div>
  );
}
