/** What follows a reply: promises in the draft become reminders, and those that are open are shown when their conversation is opened again. */
import browser from 'webextension-polyfill';
import { momentText } from '../follow/moments.ts';
import { addReminder, isKept } from '../follow/reminders/change.ts';
import { MAX_ADDRESS, MAX_WORDS, type Reminder } from '../follow/reminders/schema.ts';
import { comesAt } from '../follow/reminders/times.ts';
import type { ContentRequest, PageRequest } from '../messages/contract.ts';
import { promisesIn } from '../promises/find.ts';
import type { DraftPromise, FollowThrough } from '../promises/shown.ts';
import type { Area, Outcome } from '../settings/area.ts';
import type { Settings } from '../settings/schema.ts';
import { markOf } from './marks.ts';
import { siteOf } from './manners.ts';
import { openReminders } from './reminders.ts';
import type { Place } from './reviews.ts';
import { settingsOn } from './settings.ts';
import { conversationOf } from './tabs.ts';

const area = browser.storage.local as Area;
/** In the United States 3/12 is the twelfth of March. */
const dayFirst = (): boolean => !/^en-US\b/i.test(navigator.language);

/** @param key of the conversation */
export async function followThrough(draft: string, key: string, { working }: Settings): Promise<FollowThrough> {
  const now = new Date();
  const found = promisesIn(draft, { now, hours: working, dayFirst: dayFirst() });
  const known = await openReminders();
  if (known.length === 0 && found.length === 0) return { promises: [], open: [] };
  const mark = await markOf(key);
  const here = known.filter((one) => one.mark === mark);
  return { promises: withoutTwins(found).map((one) => promise(one, here, mark)), open: here.map(open) };
}

/** The same time promised in two sentences is one promise. */
const withoutTwins = <T extends { due: number }>(list: readonly T[]): T[] =>
  list.filter((one, at) => list.findIndex(({ due }) => due === one.due) === at);

const promise = (
  { words, due, precision }: Pick<DraftPromise, 'words' | 'due' | 'precision'>,
  here: readonly Reminder[],
  mark: string,
): DraftPromise => ({ words, due, precision, when: momentText(due), kept: isKept(here, { words, due }, mark) });

const open = ({ id, words, due }: Reminder) => ({
  id,
  words,
  when: momentText(due),
  overdue: due < Date.now(),
});

/** Makes a reminder of a promise in the draft that this tab shows. */
export async function remind(
  { conversation, words, due, precision }: Extract<ContentRequest, { kind: 'remind' }>,
  { address }: Place,
): Promise<Outcome> {
  const { working } = await settingsOn(siteOf(address));
  return add(conversation, address, words, due, comesAt(due, precision, Date.now(), working));
}

/** Makes a reminder that the agent has written in the popup: it comes at the very moment that was chosen. */
export const remindByHand = async ({ tabId, address, words, at }: Extract<PageRequest, { kind: 'remindByHand' }>) =>
  add(await conversationOf(tabId), address ?? '', words, at, at);

/** @param key of the conversation, where it belongs to one */
async function add(key: string | null, address: string, words: string, due: number, at: number): Promise<Outcome> {
  return addReminder(
    area,
    {
      words: words.length > MAX_WORDS ? `${words.slice(0, MAX_WORDS - 1)}…` : words,
      address: /^https?:/.test(address) && address.length <= MAX_ADDRESS ? address : null,
      mark: key === null ? null : await markOf(key),
      due,
      at,
    },
    Date.now(),
  );
}
