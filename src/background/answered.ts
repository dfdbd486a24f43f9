/** Did it work? When a conversation that was answered is seen again, the customer's mood is read anew and counted. */
import browser from 'webextension-polyfill';
import type { Conversation, Reading } from '../coach/model.ts';
import { answerTo, awaitedReplies, withAnswered } from '../follow/answers/answers.ts';
import type { Awaited } from '../follow/answers/schema.ts';
import { withAnswer, withScore } from '../follow/counts/add.ts';
import { countOn } from '../follow/counts/store.ts';
import { dayOf } from '../follow/days.ts';
import { FOLLOW } from '../follow/store.ts';
import type { Area } from '../settings/area.ts';
import { markOf } from './marks.ts';

const area = browser.storage.local as Area;
/** Where replies that wait for an answer lie. */
export const AWAITED_KEY = `${FOLLOW}answers`;

let known: Promise<Awaited[]> | null = null;
function awaited(): Promise<Awaited[]> {
  known ??= awaitedReplies.read(area).then(({ items }) => items);
  known.catch(forgetAwaited);
  return known;
}

/** The list has changed. */
export function forgetAwaited(): void {
  known = null;
}

/**
 * Counts the customer's answer to a reply of ours, once.
 *
 * @param key of the conversation
 * @param corrected whether the agent has corrected the mood: then it is no longer read
 */
export async function countAnswer(
  key: string,
  { messages }: Conversation,
  { sure, language, upset }: Reading,
  corrected: boolean,
  score: 'good' | 'bad' | null,
): Promise<void> {
  const list = await awaited();
  if (list.length === 0) return;
  const mark = await markOf(key);
  const seen = {
    mark,
    customers: messages.filter(({ from }) => from === 'customer').length,
    waiting: messages.at(-1)?.from === 'customer',
    upset: sure && language === 'en' && !corrected ? upset : null,
    score,
  };
  if (!answerTo(list, seen)) return;
  // Looked at again under the lock, so that two tabs do not count one answer twice.
  let found: ReturnType<typeof answerTo> = null;
  const noted = await awaitedReplies.change(area, (now) => {
    found = answerTo(now, seen);
    return found
      ? withAnswered(now, found.reply, { answered: found.change !== null, scored: found.score !== null })
      : now;
  });
  if (!noted.ok || !found) return;
  const { reply, change, score: rated } = found as NonNullable<ReturnType<typeof answerTo>>;
  await countOn(area, dayOf(reply.at), (counts) => {
    const answered = change ? withAnswer(counts, change, reply.steps) : counts;
    return rated ? withScore(answered, rated) : answered;
  });
}
