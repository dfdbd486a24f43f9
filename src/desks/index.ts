/** What stands around a composer: the conversation, who takes part, and whether it is an internal note. */
import type { Conversation } from '../coach/model.ts';
import { messagesOf, readGeneric } from './generic.ts';

export interface DeskReading {
  conversation: Conversation;
  /** Whether it is certain who wrote what. */
  sure: boolean;
  /** The composer is for an internal note: Amends leaves it alone. */
  internalNote: boolean;
  source: 'generic' | 'selection' | 'none';
  sendButton: Element | null;
  /** The message elements, in order. */
  nodes: Element[];
}

const NOTE =
  /\b(?:internal|private) (?:note|comment)\b|\bnote to (?:self|team)\b|\bonly (?:visible to|your team|agents|staff)\b|\badd (?:an? )?(?:internal |private )?note\b/i;
const SEND =
  /^(?:send|reply|submit|post|answer|send (?:reply|message|e-?mail)|submit as .{1,20}|post reply|respond)\b/i;
/** How far around the composer its own controls are looked for, in ancestors. */
const NEAR = 6;

/**
 * Reads the page around a composer. Never throws: a page that fights gives an empty reading.
 *
 * @param composer the box of the draft
 */
export function readConversation(composer: Element): DeskReading {
  try {
    return read(composer);
  } catch {
    return {
      conversation: { messages: [] },
      sure: false,
      internalNote: false,
      source: 'none',
      sendButton: null,
      nodes: [],
    };
  }
}

function read(composer: Element): DeskReading {
  const selected = selectedMessage(composer);
  const agentName = agentNameAround(composer);
  const found = readGeneric(composer, agentName);
  const { messages, sure, used } = messagesOf(found);
  const customerName = used.find(({ role, author }) => role === 'customer' && author)?.author ?? null;
  return {
    conversation: {
      messages: selected ? [{ from: 'customer', text: selected }] : messages,
      customerName: customerName && customerName.length < 60 ? customerName : null,
      agentName:
        used.find(({ role, author }) => role === 'agent' && author && !/^(?:you|me)\b/i.test(author))?.author ??
        agentName,
      channel: channelOf(messages.map(({ text }) => text)),
    },
    sure: selected !== null || sure,
    internalNote: isNote(composer),
    source: selected ? 'selection' : used.length > 0 ? 'generic' : 'none',
    sendButton: sendNear(composer),
    nodes: used.map(({ element }) => element),
  };
}

/** Selected text can always stand in for the conversation. */
function selectedMessage(composer: Element): string | null {
  const selection = composer.ownerDocument.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { commonAncestorContainer: common } = selection.getRangeAt(0);
  if (composer.contains(common) || common.contains(composer)) return null;
  const text = selection.toString().trim();
  return text.length >= 10 ? text : null;
}

/** What the page says of its user: an account menu, or the author that it calls "you". */
function agentNameAround(composer: Element): string | null {
  const { body } = composer.ownerDocument;
  const account = body.querySelector(
    '[data-agent-name], [data-current-user], .current-user, [aria-label^="Account" i], [class*="current-user" i], [class*="profile-name" i]',
  );
  const text = account?.getAttribute('data-agent-name') ?? account?.textContent?.trim() ?? '';
  return text && text.length < 40 && /^[\p{L} .'-]+$/u.test(text) ? text : null;
}

/** Long messages are mail, short ones a chat. */
function channelOf(texts: readonly string[]): Conversation['channel'] {
  if (texts.length === 0) return null;
  const longest = Math.max(...texts.map((text) => text.length));
  return texts.length >= 3 && longest < 280 ? 'chat' : 'mail';
}

function isNote(composer: Element): boolean {
  const names = (element: Element) =>
    ['aria-label', 'placeholder', 'data-placeholder', 'aria-placeholder', 'title']
      .map((name) => element.getAttribute(name) ?? '')
      .join(' ');
  if (
    NOTE.test(names(composer)) ||
    [...composer.querySelectorAll('[data-placeholder], [aria-label]')].slice(0, 5).some((one) => NOTE.test(names(one)))
  )
    return true;
  let around = composer.parentElement;
  for (let step = 0; around && step < NEAR; step++, around = around.parentElement) {
    if (
      /(?:^|[^a-z])(?:internal-?note|private-?note|is-?note|note-?mode|note-?editor)(?:[^a-z]|$)/i.test(
        around.getAttribute('class') ?? '',
      )
    )
      return true;
    const tab = around.querySelector(
      '[role="tab"][aria-selected="true"], [aria-pressed="true"], [role="radio"][aria-checked="true"]',
    );
    if (tab) return /\bnote\b|\binternal\b|\bprivate\b/i.test(tab.textContent ?? '');
  }
  return false;
}

function sendNear(composer: Element): Element | null {
  let around = composer.parentElement;
  for (let step = 0; around && step < NEAR; step++, around = around.parentElement) {
    const found = [...around.querySelectorAll('button, [role="button"], input[type="submit"]')].find((button) =>
      SEND.test(
        (button.getAttribute('aria-label') ?? button.textContent ?? (button as HTMLInputElement).value ?? '').trim(),
      ),
    );
    if (found) return found;
  }
  return null;
}
