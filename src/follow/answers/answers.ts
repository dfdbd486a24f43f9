/** Did it work? When the customer writes back, their mood stands beside the reply's steps. */
import type { Level } from '../../coach/model.ts';
import type { Change } from '../counts/add.ts';
import { listUnder } from '../store.ts';
import { type Awaited, awaited } from './schema.ts';

export const awaitedReplies = listUnder('answers', awaited, 'awaited answer');

/** How long an answer is waited for, in milliseconds. */
const WAIT_MS = 60 * 24 * 60 * 60 * 1_000;
/** Most replies that are waited for; the oldest go first. */
const MOST = 300;

/** The list with one more reply. One that was sent before the customer wrote back gives way to it. */
export const withReply = (list: readonly Awaited[], reply: Awaited): Awaited[] =>
  [
    ...list.filter(
      ({ mark, at, answered, scored }) => !(mark === reply.mark && !answered && !scored) && reply.at - at < WAIT_MS,
    ),
    reply,
  ].slice(-MOST);

/** The conversation as it is now. */
export interface Seen {
  mark: string;
  /** How many of the customer's messages there are, and whether the last message is one of them. */
  customers: number;
  waiting: boolean;
  /** How upset their last message is; null where that is not sure. */
  upset: Level | null;
  /** The satisfaction score that the desk shows. */
  score: 'good' | 'bad' | null;
}

/**
 * What is to be counted of the reply that the customer has answered.
 *
 * @returns null where there is nothing new
 */
export function answerTo(
  list: readonly Awaited[],
  { mark, customers, waiting, upset, score }: Seen,
): { reply: Awaited; change: Change | null; score: 'good' | 'bad' | null } | null {
  const reply = list.findLast((one) => one.mark === mark);
  if (!reply) return null;
  const change =
    !reply.answered && waiting && upset !== null && customers > reply.customers
      ? upset < reply.upset
        ? 'calmer'
        : upset > reply.upset
          ? 'worse'
          : 'same'
      : null;
  const rated = reply.scored || list.some((one) => one.mark === mark && one.scored) ? null : score;
  return change || rated ? { reply, change, score: rated } : null;
}

/** The list after an answer, or a score, was counted. */
export const withAnswered = (
  list: readonly Awaited[],
  { mark, at }: Pick<Awaited, 'mark' | 'at'>,
  what: { answered: boolean; scored: boolean },
): Awaited[] =>
  list.map((one) =>
    one.mark === mark && one.at === at
      ? { ...one, answered: one.answered || what.answered, scored: one.scored || what.scored }
      : one,
  );
