/** Whether a draft reached the customer: it left the composer after Send, and stands in the conversation as an own message. */
import type { DeskReading } from '../desks/index.ts';
import { parentOf } from '../desks/tree.ts';
import type { Editor } from '../editors/editor.ts';
import type { DraftOutcome } from '../messages/contract.ts';

/** How long a message may take to appear after Send, in milliseconds. */
const WAIT_MS = 15_000;
/** How long an Undo may be offered; after that it counts as sent, in milliseconds. */
const UNDO_MS = 6_000;
/** How long the page rests before it is looked at, in milliseconds. */
const REST_MS = 150;
/** As much of the draft as must be found again, in letters and digits. */
const HEAD = 80;
const FEWEST = 2;

const plain = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

export interface Sending {
  editor: Editor;
  reading(): DeskReading;
  /** The conversation as it is now, past all that was remembered. */
  readAnew(): DeskReading;
  /** Send may be pressed now, and the draft still stands: the last moment to review it. */
  lastLook(): void;
  /**
   * Send was pressed. What is written from now on is another reply.
   *
   * @returns is told what became of it; null where it still stands in the composer
   */
  pressed(): (outcome: DraftOutcome | null) => void;
}

/**
 * Follows one draft. Nothing is intercepted, and nothing runs before Send was pressed.
 *
 * @param session while the draft is the current one
 * @param life while the page's script lives: a message may appear after its composer has gone
 */
export function followSending(
  { editor, reading, readAnew, lastLook, pressed }: Sending,
  session: AbortSignal,
  life: AbortSignal,
): void {
  const { root, box } = editor;
  const { ownerDocument } = box;
  let running: { text: string; finish(outcome: DraftOutcome | null): void; seen(): boolean } | null = null;
  const draft = () => (root.isConnected ? plain(editor.read()) : '');

  /** How often the draft's start stands in the conversation, as an own message where that can be told. */
  const appears = (head: string, around: Element): number => {
    if (!root.isConnected)
      return plain((around.isConnected ? around : ownerDocument.body).textContent ?? '').split(head).length - 1;
    const { messages } = readAnew().conversation;
    return messages.filter(({ from, text }) => from === 'agent' && plain(text).includes(head)).length;
  };

  const begin = (text: string) => {
    if (text.length < FEWEST || running?.text === text || life.aborted) return;
    // In a chat the next message is sent before the last one can no longer be taken back.
    running?.finish(running.seen() ? 'sent' : null);
    if (draft() !== '') lastLook();
    const told = pressed();
    const end = new AbortController();
    const until = AbortSignal.any([end.signal, life]);
    const head = text.slice(0, HEAD);
    const [node] = reading().nodes;
    const around = (node && parentOf(node)) ?? ownerDocument.body;
    const before = appears(head, around);
    const beforeGone = plain(around.textContent ?? '').split(head).length - 1;
    let rest = 0;
    let undo = 0;
    const finish = (outcome: DraftOutcome | null) => {
      if (end.signal.aborted) return;
      end.abort();
      if (running?.finish === finish) running = null;
      told(outcome);
    };
    running = { text, finish, seen: () => undo !== 0 };
    const left = () => !draft().includes(head);
    const look = () => {
      const seen = left() && appears(head, around) > (root.isConnected ? before : beforeGone);
      if (seen && undo === 0) undo = window.setTimeout(() => finish('sent'), UNDO_MS);
      else if (!seen && undo !== 0) finish('dropped');
    };
    const soon = () => {
      // At once, and again when the page rests.
      if (rest === 0) look();
      clearTimeout(rest);
      rest = window.setTimeout(() => {
        rest = 0;
        look();
      }, REST_MS);
    };
    const observer = new MutationObserver(soon);
    observer.observe(ownerDocument.body, { childList: true, subtree: true, characterData: true });
    // A field that is filled again tells the document nothing else.
    ownerDocument.addEventListener('input', soon, { capture: true, signal: until });
    const late = window.setTimeout(() => {
      if (undo === 0) finish(left() ? 'unknown' : null);
    }, WAIT_MS);
    // Whether it was taken back in a page that has gone nobody can tell.
    window.addEventListener('pagehide', () => finish(left() ? 'unknown' : null), { signal: until });
    until.addEventListener('abort', () => {
      observer.disconnect();
      for (const timer of [rest, undo, late]) clearTimeout(timer);
    });
  };

  const press = (event: Event) => {
    const { sendButton } = reading();
    if (event.isTrusted && sendButton && event.composedPath().includes(sendButton)) begin(draft());
  };
  const on = { capture: true, signal: session } as const;
  ownerDocument.addEventListener('pointerdown', press, on);
  ownerDocument.addEventListener('click', press, on);
  ownerDocument.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Enter' || event.isComposing || !event.composedPath().includes(root))
        return;
      if (event.ctrlKey || event.metaKey) return begin(draft());
      if (event.shiftKey || event.altKey) return;
      // In a chat Enter sends; elsewhere it is a new line, and the draft stays.
      const text = draft();
      lastLook();
      setTimeout(() => {
        if (text !== '' && draft() === '') begin(text);
      });
    },
    on,
  );
}
