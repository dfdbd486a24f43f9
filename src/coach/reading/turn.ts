/** Which of the messages the draft answers. */
import type { Conversation } from '../model.ts';

export interface Turn {
  /** The customer's messages that wait for an answer, joined. */
  customer: string;
  /** All that the customer has said, joined. */
  everything: string;
  /** What the agent has already sent in this turn: the bubbles of a chat. */
  sentNow: string[];
  /** Agent messages before the customer's last one. */
  sentBefore: string[];
}

/** The customer's words since the agent's last message; a trailing run of agent messages was already sent in answer to them. */
export function turnOf({ messages }: Conversation): Turn {
  let end = messages.length;
  while (end > 0 && messages[end - 1]?.from === 'agent') end--;
  let start = end;
  while (start > 0 && messages[start - 1]?.from === 'customer') start--;
  const texts = (from: number, to: number, who: 'customer' | 'agent') =>
    messages.slice(from, to).flatMap((message) => (message.from === who ? [message.text] : []));
  return {
    customer: texts(start, end, 'customer').join('\n'),
    everything: texts(0, messages.length, 'customer').join('\n'),
    sentNow: texts(end, messages.length, 'agent'),
    sentBefore: texts(0, start, 'agent'),
  };
}
