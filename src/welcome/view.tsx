import { say } from '../l10n/index.ts';
import type { Pack } from '../settings/pack.ts';
import type { Settings } from '../settings/schema.ts';
import { Logo } from '../ui/icons.tsx';
import { Example } from './example.tsx';
import { Modes } from './modes.tsx';
import { PackFile } from './packFile.tsx';
import { FirstSite } from './firstSite.tsx';
import { Trust } from './trust.tsx';

export interface WelcomeProps {
  /** Match patterns of the sites that are switched on. */
  origins: readonly string[];
  /** The organisation's pack, without its libraries. */
  policy: Pack | null;
  mode: Settings['mode'];
  /** Whether the organisation set the mode. */
  locked: boolean;
  /** The manifest's permissions. */
  permissions: readonly string[];
  /** Asks for sites, in the click itself; false where the agent declined. */
  onSites(patterns: string[]): Promise<boolean>;
  /** @returns a sentence where it could not be stored */
  onMode(mode: Settings['mode']): Promise<string | null>;
  onPack(name: string, text: string): Promise<void>;
}

export function Welcome(props: WelcomeProps) {
  return (
    <main class="welcome">
      <header>
        <Logo />
        <div>
          <h1>{say('welcome_title')}</h1>
          <p class="lead">{say('welcome_lead')}</p>
          <p class="soft">{say('welcome_english')}</p>
        </div>
      </header>
      <Example />
      <FirstSite origins={props.origins} policy={props.policy} onSites={props.onSites} />
      <Modes mode={props.mode} locked={props.locked} onMode={props.onMode} />
      <PackFile onPack={props.onPack} />
      <Trust permissions={props.permissions} />
      <p class="soft end">{say('welcome_done')}</p>
    </main>
  );
}
