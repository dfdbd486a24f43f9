/** Whether a conversation comes to its close: a complaint was answered, and the customer says that it is settled. */
import type { Conversation, Reading, Step } from './model.ts';
import { complaintIn } from './reading/complaint.ts';
import { isSettled, turnOf } from './reading/turn.ts';
import { remember } from './text/memory.ts';
import { normal } from './text/normal.ts';
import { sentencesOf } from './text/sentences.ts';

/** What a good end has: a look at whether it holds, a question how it went, and what is learnt. */
export const CLOSING_STEPS = ['followUp', 'feedback', 'learn'] as const satisfies readonly Step[];

/** Longest customer text that is read, in UTF-16 units. */
const MOST = 20_000;
/** Conversations of which it is remembered whether they began with a complaint. */
const REMEMBERED = 100;

const complained = remember(REMEMBERED, (earlier: string): boolean => {
  const { complaint, sure } = complaintIn(sentencesOf(earlier));
  return complaint && sure;
});

/** @param reading of the same conversation */
export function isClosing(conversation: Conversation, { complaint, sure, language }: Reading): boolean {
  if (complaint || !sure || language !== 'en') return false;
  const { customer, earlier, sentBefore } = turnOf(conversation);
  return sentBefore.length > 0 && isSettled(normal(customer)) && complained(earlier.slice(-MOST));
}
