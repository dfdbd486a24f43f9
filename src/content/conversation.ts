import type { Message } from '../coach/model.ts';
import { type DeskReading, isNote, readConversation, selectedMessage } from '../desks/index.ts';
import { RECIPES } from '../desks/recipes/index.ts';
import { type Taught, taughtRecipe } from '../desks/taught.ts';
import { textOf } from '../desks/text.ts';
import { watchConversation } from '../desks/watch.ts';

export interface AroundDraft {
  /** The conversation as it is now; the same object for as long as it has not changed. */
  read(): DeskReading;
  /** Reads past what is remembered. */
  readAnew(): DeskReading;
  /** What was read has left the page, and what is there now has not been read yet: nothing is known of the customer just now. */
  isLeft(): boolean;
  /** The agent pointed at the message that is answered. */
  answer(message: Element): void;
  /** A text stands in for the customer's message. */
  paste(text: string): void;
  /** The site's pages are read otherwise from now on. */
  teach(page: Taught | null): void;
}

/** What stands in for the conversation that was read, until another one is shown. */
interface StandIn {
  messages: Message[];
  /** It holds for as long as this is in the page; the address must be the same too. */
  element: Element | null;
  address: string;
}

/**
 * The conversation around a draft, read when it is first asked for and again only when it changed.
 *
 * @param box the composer
 * @param changed called after a change, when the draft must be reviewed anew
 * @param left called as soon as the messages have gone from the page, or say something else
 * @param signal ends the watching
 */
export function conversationAround(
  box: Element,
  changed: () => void,
  left: () => void,
  signal: AbortSignal,
): AroundDraft {
  let known: DeskReading | null = null;
  let watching: AbortController | null = null;
  let standIn: StandIn | null = null;
  let isLeft = false;
  let taught: Taught | null = null;
  const { ownerDocument } = box;
  const { location } = ownerDocument;

  const anew = () => {
    known = null;
    isLeft = false;
    changed();
  };
  const recipes = () => (taught ? [taughtRecipe(taught), ...RECIPES] : RECIPES);
  const readNow = (): DeskReading => {
    const read = readConversation(box, recipes());
    if (standIn && (standIn.address !== location.href || standIn.element?.isConnected === false)) standIn = null;
    return standIn
      ? {
          ...read,
          conversation: { ...read.conversation, messages: standIn.messages },
          sure: true,
          source: 'selection',
        }
      : read;
  };
  const stand = (messages: Message[], element: Element | null) => {
    standIn = { messages, element, address: location.href };
    anew();
  };
  // The composer's own tabs (reply, internal note) and a selection of the agent's change what is answered.
  ownerDocument.addEventListener(
    'click',
    ({ target }) => {
      if (!box.contains(target as Node)) setTimeout(clicked);
    },
    { capture: true, signal },
  );
  let selected: string | null = null;
  function clicked(): void {
    const now = selectedMessage(box);
    const same = now === selected;
    selected = now;
    (same ? switched : look)();
  }

  /** Reads again, and speaks only if something is different. */
  function look(): void {
    if (!known || signal.aborted) return;
    const before = known;
    const wasLeft = isLeft;
    isLeft = false;
    known = readNow();
    if (!wasLeft && sameReading(before, known)) known = before;
    else {
      watch(known);
      changed();
    }
  }

  function switched(): void {
    if (known && isNote(box, recipes()) !== known.internalNote) look();
  }

  const leave = () => {
    isLeft = true;
    left();
  };

  function watch({ nodes, conversation: { messages } }: DeskReading): void {
    watching?.abort();
    watching = new AbortController();
    const first = messages.length === nodes.length ? messages.findIndex(({ from }) => from === 'customer') : -1;
    const opening = first < 0 ? null : { element: nodes[first] as Element, text: messages[first]?.text ?? '' };
    watchConversation(
      { nodes, composer: box, opening, changed: look, left: leave, switched },
      AbortSignal.any([watching.signal, signal]),
    );
  }

  return {
    readAnew: readNow,
    isLeft: () => isLeft,
    read() {
      if (known) return known;
      known = readNow();
      watch(known);
      return known;
    },
    answer(message) {
      const { nodes, conversation } = (known ?? readNow()) as DeskReading;
      const at = nodes.findIndex((node) => node.contains(message) || message.contains(node));
      const text = conversation.messages[at]?.text ?? textOf(message, { quotes: 'marked', seen: true });
      const before = at > 0 ? conversation.messages.slice(0, at) : [];
      stand([...before, { from: 'customer', text }], message);
    },
    paste: (text) => stand([{ from: 'customer', text }], null),
    teach(page) {
      if (JSON.stringify(page) === JSON.stringify(taught)) return;
      taught = page;
      if (page) standIn = null;
      if (known) anew();
    },
  };
}

const sameReading = (one: DeskReading, other: DeskReading): boolean =>
  one.internalNote === other.internalNote &&
  one.sure === other.sure &&
  one.sendButton === other.sendButton &&
  one.score === other.score &&
  one.nodes.length === other.nodes.length &&
  one.nodes.every((node, at) => node === other.nodes[at]) &&
  JSON.stringify(one.conversation) === JSON.stringify(other.conversation);
