/** What belongs to one conversation: it outlives the worker and never touches the disk (`storage.session`). */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { type Conversation, type Correction, type Step, STEPS } from '../coach/model.ts';

/** Conversations that are remembered; the one not seen for longest goes first. */
const MOST = 200;
const PREFIX = 'conversation:';
/** Before a tab's id, under which the key of the conversation that it shows is kept. */
export const TAB = 'tab:';

export interface ConversationState {
  ticks: Partial<Record<Step, 'done' | 'notNeeded'>>;
  correction: Correction | null;
  /** Ids of phrases already used in it. */
  used: string[];
  /** Ids of rules and steps that the agent does not want to hear of in it. */
  dismissed: string[];
  /** What was waved away for a while, and until when, in milliseconds since 1970. */
  snoozed: { rule: string; until: number }[];
  /** When it was last seen, in milliseconds since 1970. */
  seen: number;
}

const tick = v.picklist(['done', 'notNeeded']);
const stored = v.object({
  ticks: v.partial(v.object(Object.fromEntries(STEPS.map((step) => [step, tick])) as Record<Step, typeof tick>)),
  correction: v.nullable(v.record(v.string(), v.unknown())),
  used: v.array(v.string()),
  dismissed: v.array(v.string()),
  snoozed: v.optional(v.array(v.object({ rule: v.string(), until: v.number() })), []),
  seen: v.number(),
});

const empty = (): ConversationState => ({ ticks: {}, correction: null, used: [], dismissed: [], snoozed: [], seen: 0 });

/**
 * The conversation's key: a hash of the tab's address and the customer's first message, so that the next ticket at
 * the same address is another conversation. Neither can be read back from it.
 */
export async function conversationKey(address: string, conversation: Conversation): Promise<string> {
  const first = conversation.messages.find((message) => message.from === 'customer')?.text ?? '';
  return PREFIX + (await hashOf(`${address}\n${first}`));
}

/** A text's SHA-256, cut to 24 hexadecimal digits. */
export async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest, 0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const cache = new Map<string, ConversationState>();

/** The state of a conversation; an empty one where nothing (or nothing readable) is stored. */
export async function loadConversation(key: string): Promise<ConversationState> {
  const known = cache.get(key);
  if (known) return known;
  const parsed = v.safeParse(stored, (await browser.storage.session.get(key))[key]);
  const state = parsed.success ? (parsed.output as ConversationState) : empty();
  cache.set(key, state);
  return state;
}

/** Changes the state of a conversation and stores it at once, because the worker may be ended at any moment. */
export async function changeConversation(
  key: string,
  change: (state: ConversationState) => Partial<ConversationState>,
): Promise<void> {
  await loadConversation(key);
  // Read again after the wait: another change may have come in between.
  const state = cache.get(key) ?? empty();
  const next = { ...state, ...change(state), seen: Date.now() };
  cache.set(key, next);
  await browser.storage.session.set({ [key]: next });
  await dropOldest();
}

async function dropOldest(): Promise<void> {
  const all = Object.entries(await browser.storage.session.get(null)).filter(([key]) => key.startsWith(PREFIX));
  if (all.length <= MOST) return;
  const seen = (value: unknown) => (value as Partial<ConversationState> | null)?.seen ?? 0;
  const gone = all
    .sort(([, a], [, b]) => seen(a) - seen(b))
    .slice(0, all.length - MOST)
    .map(([key]) => key);
  for (const key of gone) cache.delete(key);
  await browser.storage.session.remove(gone);
}

/** Forgets all that is kept in memory: every conversation, and which of them each tab shows. */
export async function eraseConversations(): Promise<void> {
  cache.clear();
  await browser.storage.session.clear();
}
