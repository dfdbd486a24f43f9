import type { Step } from '../coach/model.ts';
import type { Checklist } from '../messages/contract.ts';
import { Logo } from '../ui/icons.tsx';
import { ChecklistView } from './checklist.tsx';
import type { Site } from './site.ts';

export interface PopupProps {
  /** Null on pages that no extension may enter. */
  site: Site | null;
  on: boolean;
  checklist: Checklist | null;
  error: string | null;
  /** Asks for a site, in the click itself. */
  onSwitch(pattern: string, on: boolean): void;
  onTick(step: Step, value: 'done' | 'notNeeded' | null): void;
  onComplaint(complaint: boolean): void;
  onOptions(): void;
}

export function Popup({ site, on, checklist, error, onSwitch, onTick, onComplaint, onOptions }: PopupProps) {
  return (
    <>
      <header class="bar">
        <Logo />
        <h1>Amends</h1>
        {site && (
          <>
            <span class="host" title={site.host}>
              {site.host}
            </span>
            <button
              type="button"
              class="switch"
              role="switch"
              aria-checked={on}
              aria-label={`Amends on ${site.host}`}
              onClick={() => onSwitch(site.pattern, !on)}
            />
          </>
        )}
      </header>
      {error && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
      {!site ? (
        <div class="block">
          <p>Amends cannot work on this page: it is one of the browser’s own, or a store.</p>
          <p class="soft">Open it in your help desk, web chat or web mail.</p>
        </div>
      ) : on ? (
        <Body checklist={checklist} onSwitch={onSwitch} onTick={onTick} onComplaint={onComplaint} />
      ) : (
        <Off site={site} onSwitch={onSwitch} />
      )}
      <footer class="foot">
        <button type="button" class="link" onClick={onOptions}>
          Options
        </button>
      </footer>
    </>
  );
}

function Off({ site, onSwitch }: { site: Site; onSwitch: PopupProps['onSwitch'] }) {
  return (
    <div class="block">
      <p>Amends is off on {site.host}.</p>
      <button type="button" class="primary big" onClick={() => onSwitch(site.pattern, true)}>
        Switch on for {site.host}
      </button>
      <ul>
        <li>It then reads the customer’s message and your draft on this site.</li>
        <li>All of it stays on this computer: nothing is sent anywhere.</li>
        <li>It writes only what you choose, when you choose it.</li>
      </ul>
    </div>
  );
}

function Body({
  checklist,
  onSwitch,
  onTick,
  onComplaint,
}: Pick<PopupProps, 'checklist' | 'onSwitch' | 'onTick' | 'onComplaint'>) {
  switch (checklist?.state) {
    case 'ready':
      return <ChecklistView checklist={checklist} onTick={onTick} onComplaint={onComplaint} />;
    case 'failed':
      return (
        <div class="block">
          <p class="error" role="alert">
            {checklist.error}
          </p>
          <p class="soft">Your draft is untouched. It is tried again as you type.</p>
        </div>
      );
    case 'note':
      return (
        <div class="block">
          <p>This is an internal note. Amends leaves it alone.</p>
        </div>
      );
    case 'elsewhere':
      return (
        <div class="block">
          <p>You are writing in a frame of {checklist.origin}, where Amends is off.</p>
          <button
            type="button"
            class="primary big"
            onClick={() => onSwitch(`${checklist.origin.replace(/:\d+$/, '')}/*`, true)}
          >
            Switch on for {checklist.origin}
          </button>
        </div>
      );
    default:
      return (
        <div class="block">
          <p>Click into your reply: the checklist for this customer appears here.</p>
        </div>
      );
  }
}
