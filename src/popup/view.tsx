import type { ComponentChildren } from 'preact';
import type { Correction, Step } from '../coach/model.ts';
import type { Checklist } from '../messages/contract.ts';
import { Logo } from '../ui/icons.tsx';
import type { WrittenLesson } from '../ui/lessonForm.tsx';
import { ChecklistView } from './checklist.tsx';
import { SketchView } from './sketchView.tsx';
import { WantedSites } from '../ui/wantedSites.tsx';
import { Which } from '../ui/which.tsx';
import type { Site } from '../settings/site.ts';
import { say } from '../l10n/index.ts';

export interface PopupProps {
  /** Null on pages that no extension may enter. */
  site: Site | null;
  on: boolean;
  checklist: Checklist | null;
  error: string | null;
  /** Whether the organisation keeps Amends off here. */
  forbidden: boolean;
  /** The organisation's sites that are not switched on yet. */
  wanted: readonly string[];
  onSites(patterns: string[]): void;
  /** Takes a library from the page in this tab. */
  onTake(): void;
  /** Asks for a site, in the click itself. */
  onSwitch(pattern: string, on: boolean): void;
  onTick(step: Step, value: 'done' | 'notNeeded' | null): void;
  onCorrect(correction: Correction): void;
  onLesson(lesson: WrittenLesson): Promise<string | null>;
  onOptions(): void;
  /** Opens one of our own pages in a tab. */
  onPage(page: 'practice' | 'insights'): void;
  /** Lets the agent point at a message in the page. */
  onPoint(what: 'answer' | 'teach'): void;
  onPaste(text: string): void;
  /** A sketch of the page's build, where the agent asked for one. */
  sketch: string | null;
  /** Makes a sketch of a page on which Amends does not work, or puts it away. */
  onSketch(wanted: boolean): void;
  /** The promises of which the agent is reminded. */
  followUps: ComponentChildren;
}

export function Popup(props: PopupProps) {
  const { site, on, checklist, error, forbidden, wanted, onSwitch, onTick, onCorrect, onLesson, onPoint, onPaste } =
    props;
  return (
    <>
      <header class="bar">
        <Logo />
        <h1>Amends</h1>
        {site && !forbidden && (
          <>
            <span class="host" title={site.host}>
              {site.host}
            </span>
            <button
              type="button"
              class="switch"
              role="switch"
              aria-checked={on}
              aria-label={say('popup_switchLabel', site.host)}
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
      <WantedSites wanted={wanted} onSites={props.onSites} />
      {site && forbidden ? (
        <div class="block">
          <p>{say('popup_forbidden', site.host)}</p>
        </div>
      ) : on ? (
        <Body {...{ checklist, onSwitch, onTick, onCorrect, onLesson, onPoint, onPaste }} />
      ) : site ? (
        <Off site={site} onSwitch={onSwitch} />
      ) : (
        <div class="block">
          <p>{say('popup_closed')}</p>
          <p class="soft">{say('popup_closedHelp')}</p>
        </div>
      )}
      {props.sketch !== null ? (
        <SketchView sketch={props.sketch} onClose={() => props.onSketch(false)} />
      ) : (
        on &&
        site &&
        checklist?.state !== 'ready' && (
          <p class="block soft">
            <button type="button" class="link" onClick={() => props.onSketch(true)}>
              {say('popup_sketchOpen')}
            </button>
          </p>
        )
      )}
      {props.followUps}
      <footer class="foot">
        <button type="button" class="link" onClick={props.onTake}>
          {say('popup_takePhrases')}
        </button>
        <button type="button" class="link" onClick={() => props.onPage('practice')}>
          {say('practice_heading')}
        </button>
        <button type="button" class="link" onClick={() => props.onPage('insights')}>
          {say('insights_heading')}
        </button>
        <button type="button" class="link" onClick={props.onOptions}>
          {say('common_options')}
        </button>
      </footer>
    </>
  );
}

function Off({ site, onSwitch }: { site: Site; onSwitch: PopupProps['onSwitch'] }) {
  return (
    <div class="block">
      <p>{say('popup_off', site.host)}</p>
      <button type="button" class="primary big" onClick={() => onSwitch(site.pattern, true)}>
        {say('popup_switchOn', site.host)}
      </button>
      <ul>
        <li>{say('popup_reads')}</li>
        <li>{say('popup_stays')}</li>
        <li>{say('popup_writes')}</li>
      </ul>
    </div>
  );
}

function Body({
  checklist,
  onSwitch,
  onTick,
  onCorrect,
  onLesson,
  onPoint,
  onPaste,
}: Pick<PopupProps, 'checklist' | 'onSwitch' | 'onTick' | 'onCorrect' | 'onLesson' | 'onPoint' | 'onPaste'>) {
  switch (checklist?.state) {
    case 'ready':
      return checklist.advice.reading.language === 'none' ? (
        <Which onPoint={onPoint} onPaste={onPaste} />
      ) : (
        <ChecklistView checklist={checklist} onTick={onTick} onCorrect={onCorrect} onLesson={onLesson} />
      );
    case 'failed':
      return (
        <div class="block">
          <p class="error" role="alert">
            {checklist.error}
          </p>
          <p class="soft">{say('popup_failedHelp')}</p>
        </div>
      );
    case 'note':
      return (
        <div class="block">
          <p>{say('popup_note')}</p>
        </div>
      );
    case 'elsewhere':
      return (
        <div class="block">
          <p>{say('popup_elsewhere', checklist.origin)}</p>
          <button
            type="button"
            class="primary big"
            onClick={() => onSwitch(`${checklist.origin.replace(/:\d+$/, '')}/*`, true)}
          >
            {say('popup_switchOn', checklist.origin)}
          </button>
        </div>
      );
    default:
      return (
        <div class="block">
          <p>{say('popup_clickIn')}</p>
        </div>
      );
  }
}
