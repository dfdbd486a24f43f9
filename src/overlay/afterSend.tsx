import { render } from 'preact';
import { say } from '../l10n/index.ts';
import type { DraftPromise } from '../promises/shown.ts';
import { LessonForm } from '../ui/lessonForm.tsx';
import type { Layer } from './layer.ts';
import type { AfterSend } from './state.ts';

interface AfterSendProps extends Pick<AfterSend, 'promises' | 'notes' | 'keepLesson'> {
  onRemind(promise: DraftPromise): void;
  onClose(): void;
}

/** A bar at the page's edge: it takes no focus, and stays until it is answered. */
export const AfterSendBar = ({ promises, notes, keepLesson, onRemind, onClose }: AfterSendProps) => (
  <section class="point-bar after" data-part="after-send" aria-label={say('follow_afterSend')}>
    {notes.map((note) => (
      <p key={note}>{note}</p>
    ))}
    {promises.map((one) => (
      <div key={one.due} class="promise">
        <p>
          <b>{say('follow_promised', one.when)}</b>
          {one.words}
        </p>
        <button type="button" onClick={(event) => event.isTrusted && onRemind(one)}>
          {say('follow_remind')}
        </button>
      </div>
    ))}
    {keepLesson && (
      <div key="lesson">
        <p>{say('lessons_ask')}</p>
        <LessonForm failure={null} onKeep={keepLesson} />
      </div>
    )}
    <div key="close" class="row">
      <button type="button" class="link" onClick={(event) => event.isTrusted && onClose()}>
        {say(promises.length > 0 ? 'follow_noReminder' : 'follow_close')}
      </button>
    </div>
  </section>
);

/** Draws the bar, also where no draft is left; nothing where there is nothing to offer. */
export function offerAfterSend(offer: AfterSend, { host, live, parts, straighten }: Layer): void {
  const show = ({ promises, notes, keepLesson }: Pick<AfterSend, 'promises' | 'notes' | 'keepLesson'>) => {
    const remind = async (promise: DraftPromise) => {
      const problem = await offer.remind(promise);
      live.textContent = problem ?? say('follow_kept');
      const left = promises.filter((one) => one !== promise);
      show({ promises: left, notes: problem ? [problem] : [], keepLesson });
    };
    render(
      promises.length + notes.length > 0 || keepLesson ? (
        <AfterSendBar
          promises={promises}
          notes={notes}
          keepLesson={keepLesson}
          onRemind={(promise) => void remind(promise)}
          onClose={() => show({ promises: [], notes: [], keepLesson: null })}
        />
      ) : null,
      parts.after,
    );
  };
  if (offer.promises.length + offer.notes.length === 0 && !offer.keepLesson) return;
  if (!host.isConnected) document.documentElement.append(host);
  show(offer);
  straighten();
  live.textContent = parts.after.textContent;
}
