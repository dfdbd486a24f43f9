import { say } from '../l10n/index.ts';
import type { DraftPromise, FollowThrough } from '../promises/shown.ts';

/** The letter that makes a reminder of the first promise which has none. */
export const REMIND_KEY = 'r';

/** The promise that the letter is for. */
export const nextPromise = (follow: FollowThrough | null): DraftPromise | null =>
  follow?.promises.find(({ kept }) => !kept) ?? null;

/** Promises that are open in this conversation. */
export const OpenPromises = ({ follow, onKept }: { follow: FollowThrough | null; onKept(id: string): void }) =>
  follow?.open.map(({ id, words, when, overdue }) => (
    <div key={id} class={`promise ${overdue ? 'overdue' : ''}`} data-part="open-promise">
      <p>
        <b>{say(overdue ? 'follow_overdue' : 'follow_open', when)}</b>
        {words}
      </p>
      <button type="button" onClick={(event) => event.isTrusted && onKept(id)}>
        {say('follow_done')}
      </button>
    </div>
  ));

/** Promises in the draft that have no reminder yet, each with its moment. */
export const DraftPromises = ({
  follow,
  onRemind,
}: {
  follow: FollowThrough | null;
  onRemind(promise: DraftPromise): void;
}) =>
  follow?.promises
    .filter(({ kept }) => !kept)
    .map((one) => (
      <div key={one.due} class="promise" data-part="promise">
        <p>
          <b>{say('follow_promised', one.when)}</b>
          {one.words}
        </p>
        <button type="button" onClick={(event) => event.isTrusted && onRemind(one)}>
          {say('follow_remind')} {one === nextPromise(follow) && <kbd>{REMIND_KEY.toUpperCase()}</kbd>}
        </button>
      </div>
    ));
