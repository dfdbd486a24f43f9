import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { momentText } from '../follow/moments.ts';
import { dueOf } from '../follow/reminders/catchUp.ts';
import { endReminder, putOff, reopenReminder } from '../follow/reminders/change.ts';
import { goBack } from '../follow/reminders/goBack.ts';
import { MAX_WORDS, type Reminder } from '../follow/reminders/schema.ts';
import { reminders } from '../follow/reminders/store.ts';
import { LATER, type Later, laterThan } from '../follow/reminders/times.ts';
import { say, sayCount } from '../l10n/index.ts';
import { ask } from '../messages/send.ts';
import type { Area, Outcome } from '../settings/area.ts';
import type { WorkingHours } from '../promises/calendar.ts';

const area = browser.storage.local as Area;

interface FollowUpsProps {
  tabId: number | undefined;
  /** Of the page in the tab; null where there is none to go back to. */
  address: string | null;
  hours: WorkingHours;
}

/** What is due today, what waits, and a reminder by hand. */
export function FollowUps({ tabId, address, hours }: FollowUpsProps) {
  const [list, setList] = useState<Reminder[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [ended, setEnded] = useState<Reminder | null>(null);
  const [waitingShown, setWaitingShown] = useState(false);
  const [allowed, setAllowed] = useState(true);
  useEffect(() => {
    const read = () => void reminders.read(area).then(({ items }) => setList(items));
    const look = () => void browser.permissions.contains({ permissions: ['notifications'] }).then(setAllowed);
    read();
    look();
    browser.storage.onChanged.addListener(read);
    browser.permissions.onAdded.addListener(look);
    return () => {
      browser.storage.onChanged.removeListener(read);
      browser.permissions.onAdded.removeListener(look);
    };
  }, []);
  const note = (outcome: Outcome) => setProblem(outcome.ok ? null : outcome.error);
  const now = Date.now();
  const due = dueOf(list, now);
  const waiting = list.filter(({ state, at }) => state === 'open' && at > now).sort((a, b) => a.at - b.at);
  const end = async (one: Reminder, state: 'done' | 'dropped') => {
    note(await endReminder(area, one.id, state, Date.now()));
    setEnded({ ...one, state });
  };
  const row = (one: Reminder) => (
    <Row
      key={one.id}
      one={one}
      onEnd={(state) => void end(one, state)}
      onLater={(later) => void putOff(area, one.id, laterThan(Date.now(), later, hours)).then(note)}
    />
  );
  return (
    <section class="follow" aria-label={say('follow_title')}>
      <h2>
        {say('follow_title')} <small>{due.length > 0 ? sayCount('follow_due', due.length) : say('follow_none')}</small>
      </h2>
      {problem && (
        <p class="error" role="alert">
          {problem}
        </p>
      )}
      {ended && (
        <p class="ended" role="status">
          <span>{say(ended.state === 'done' ? 'follow_doneNow' : 'follow_droppedNow', ended.words)}</span>
          <button
            type="button"
            class="link"
            onClick={() => {
              setEnded(null);
              void reopenReminder(area, ended.id).then(note);
            }}
          >
            {say('follow_undo')}
          </button>
        </p>
      )}
      {due.length > 0 && <ul>{due.map(row)}</ul>}
      {waiting.length > 0 && (
        <button type="button" class="link" aria-expanded={waitingShown} onClick={() => setWaitingShown(!waitingShown)}>
          {sayCount('follow_waiting', waiting.length)}
        </button>
      )}
      {waitingShown && waiting.length > 0 && <ul>{waiting.map(row)}</ul>}
      {!allowed && due.length + waiting.length > 0 && (
        <p class="soft">
          {/* The request has to be the first thing in the click. */}
          <button type="button" onClick={() => void browser.permissions.request({ permissions: ['notifications'] })}>
            {say('follow_notify')}
          </button>{' '}
          {say('follow_notifyWhy')}
        </p>
      )}
      {tabId !== undefined && (
        <ByHand
          add={async (words, at) => {
            const added = await ask<'remindByHand'>({ kind: 'remindByHand', tabId, address, words, at });
            note(added);
            return added.ok;
          }}
        />
      )}
    </section>
  );
}

function Row({
  one,
  onEnd,
  onLater,
}: {
  one: Reminder;
  onEnd(state: 'done' | 'dropped'): void;
  onLater(later: Later): void;
}) {
  const { words, due, at, address } = one;
  const overdue = due < Date.now();
  return (
    <li class={overdue ? 'overdue' : ''}>
      <p>
        {words}
        <small>
          {say('follow_promisedFor', momentText(due))}
          {at > Date.now() && at !== due && `, ${say('follow_comes', momentText(at))}`}
        </small>
      </p>
      <div class="acts">
        <button type="button" aria-label={say('follow_doneLabel', words)} onClick={() => onEnd('done')}>
          {say('follow_done')}
        </button>
        {address && (
          <button
            type="button"
            aria-label={say('follow_backTo', words)}
            onClick={() => void goBack(browser, address).then(() => window.close())}
          >
            {say('follow_back')}
          </button>
        )}
        <select
          aria-label={say('follow_laterLabel', words)}
          value=""
          onChange={(event) => onLater(event.currentTarget.value as Later)}
        >
          <option value="" disabled>
            {say('follow_later')}
          </option>
          {LATER.map((later) => (
            <option key={later} value={later}>
              {say(`follow_${later}`)}
            </option>
          ))}
        </select>
        <button type="button" class="link" aria-label={say('follow_dropLabel', words)} onClick={() => onEnd('dropped')}>
          {say('follow_drop')}
        </button>
      </div>
    </li>
  );
}

/** A moment as a `datetime-local` field writes it. */
function localField(moment: number): string {
  const date = new Date(moment);
  return new Date(moment - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

function ByHand({ add }: { add(words: string, at: number): Promise<boolean> }) {
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (event: Event) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const fields = new FormData(form);
    // Without a zone it is the agent's own time.
    const at = new Date(String(fields.get('when'))).getTime();
    if (!(at > Date.now())) return setProblem(say('follow_past'));
    setProblem(null);
    if (await add(String(fields.get('words')), at)) form.reset();
  };
  return (
    <details>
      <summary>{say('follow_byHand')}</summary>
      <form onSubmit={(event) => void submit(event)}>
        {problem && (
          <p class="error" role="alert">
            {problem}
          </p>
        )}
        <label>
          {say('follow_words')}
          <input name="words" required maxLength={MAX_WORDS} autocomplete="off" />
        </label>
        <label>
          {say('follow_when')}
          <input name="when" type="datetime-local" required defaultValue={localField(laterThan(Date.now(), 'hour'))} />
        </label>
        <button type="submit" class="primary">
          {say('follow_add')}
        </button>
      </form>
    </details>
  );
}
