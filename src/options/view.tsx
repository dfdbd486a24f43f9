import type { Settings } from '../settings/schema.ts';
import { Logo } from '../ui/icons.tsx';
import { Checks } from './checks.tsx';
import { Data } from './data.tsx';
import { Phrases } from './phrases.tsx';
import { Sites } from './sites.tsx';

export const PANES = ['phrases', 'checks', 'sites', 'data'] as const;
export type Pane = (typeof PANES)[number];
const NAMES: Record<Pane, string> = { phrases: 'Phrases', checks: 'Checks', sites: 'Sites', data: 'Your data' };

export interface OptionsProps {
  pane: Pane;
  settings: Settings;
  /** What was wrong with the stored settings, if anything. */
  problem: string | null;
  origins: readonly string[];
  stored: Record<string, unknown>;
  save(change: Partial<Settings>): Promise<string | null>;
  removeSite(origin: string): void;
  erase(): Promise<void>;
}

export function Options({ pane, settings, problem, origins, stored, save, removeSite, erase }: OptionsProps) {
  return (
    <div class="options">
      <header class="side">
        <div class="brand">
          <Logo />
          <h1>Amends</h1>
        </div>
        <nav aria-label="Options">
          {PANES.map((one) => (
            <a href={`#${one}`} aria-current={one === pane ? 'page' : undefined}>
              {NAMES[one]}
            </a>
          ))}
        </nav>
      </header>
      <main class="pane">
        {problem && (
          <p class="error" role="alert">
            {problem} What could be read is shown; the rest is as it was at first.
          </p>
        )}
        {pane === 'phrases' && <Phrases settings={settings} save={save} />}
        {pane === 'checks' && <Checks settings={settings} save={save} />}
        {pane === 'sites' && <Sites origins={origins} remove={removeSite} />}
        {pane === 'data' && <Data stored={stored} erase={erase} />}
      </main>
    </div>
  );
}
