/** Reminders in the browser: the badge, an alarm for the next one, and a notification where the agent allows it. */
import browser from 'webextension-polyfill';
import { catchUp, type World } from '../follow/reminders/catchUp.ts';
import { goBack } from '../follow/reminders/goBack.ts';
import type { Reminder } from '../follow/reminders/schema.ts';
import { reminders } from '../follow/reminders/store.ts';
import { FOLLOW } from '../follow/store.ts';
import { say, sayCount } from '../l10n/index.ts';
import type { Area } from '../settings/area.ts';
import { AWAITED_KEY, forgetAwaited } from './answered.ts';
import { forgetSalt, SALT_KEY } from './marks.ts';
import { tellTabs } from './sites.ts';

const area = browser.storage.local as Area;
const KEY = `${FOLLOW}reminders`;
const ALARM = 'reminders';
/** How often it is looked for what is due while something waits, in minutes: another time on the clock moves no alarm. */
const LOOK_EVERY = 5;
/** Before the id of a reminder, in the id of its notification. */
const NOTIFIED = 'reminder:';

const world: World = {
  area,
  now: () => Date.now(),
  async badge(due) {
    await browser.action.setBadgeBackgroundColor({ color: '#8a5a00' });
    await browser.action.setBadgeText({ text: due > 0 ? String(due) : '' });
    await browser.action.setTitle({ title: due > 0 ? sayCount('follow_badge', due) : say('manifest_name') });
  },
  async wake(at) {
    if (at === null) await browser.alarms.clear(ALARM);
    else {
      const soon = Date.now() + LOOK_EVERY * 60_000;
      browser.alarms.create(ALARM, { when: Math.min(at, soon), periodInMinutes: LOOK_EVERY });
    }
  },
  async announce(fresh) {
    // There only where the agent has allowed it.
    if (!browser.notifications?.create) return;
    for (const { id, words, address } of fresh)
      await browser.notifications.create(NOTIFIED + id, {
        type: 'basic',
        iconUrl: browser.runtime.getURL('icons/128.png'),
        title: say('follow_notification'),
        message: words,
        contextMessage: address ? new URL(address).host : '',
      });
  },
};

/** Says what is due. A failure is told in the log, and tried again at the next alarm or start. */
const look = (): Promise<void> =>
  catchUp(world).catch((error: unknown) => console.error('Amends: reminders could not be looked through.', error));

let known: Promise<Reminder[]> | null = null;

/** The reminders that are open, read once and again when they change. */
export function openReminders(): Promise<Reminder[]> {
  known ??= reminders.read(area).then(({ items }) => items.filter(({ state }) => state === 'open'));
  known.catch(() => {
    known = null;
  });
  return known;
}

let hearing = false;
function hearNotifications(): void {
  if (hearing || !browser.notifications?.onClicked) return;
  hearing = true;
  browser.notifications.onClicked.addListener(async (id) => {
    if (!id.startsWith(NOTIFIED)) return;
    const one = (await openReminders()).find((other) => NOTIFIED + other.id === id);
    await browser.notifications.clear(id);
    if (one?.address) await goBack(browser, one.address);
  });
}

/** Sets all listeners, at once as every listener of the worker has to be, and looks for what has come meanwhile. */
export function followReminders(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void look();
  });
  browser.storage.onChanged.addListener((changes, name) => {
    if (name !== 'local') return;
    if (SALT_KEY in changes) forgetSalt();
    if (AWAITED_KEY in changes) forgetAwaited();
    if (!(KEY in changes)) return;
    known = null;
    void look();
    void tellTabs({ kind: 'again' });
  });
  browser.permissions.onAdded.addListener(hearNotifications);
  hearNotifications();
  void look();
}
