/** Notices when a conversation changes, without polling and without observing the page's attributes. */
import { isPage, isShown, parentOf, pathOf } from './tree.ts';

/** How long the page may rest before a change is read, in milliseconds: a list that is being filled is read once. */
const REST_MS = 120;
/** A page that never rests is read this often all the same, in milliseconds. */
const AT_MOST_MS = 600;
/** What switches a panel that stays in the page; only the surroundings of conversation and composer are asked for it. */
const SWITCHES = ['class', 'style', 'hidden', 'aria-hidden'];

export interface Watched {
  /** The messages that were read; while there are none the whole page may bring them. */
  nodes: readonly Element[];
  composer: Element;
  /** Messages came, went or changed, or another conversation is shown. */
  changed(): void;
  /** The customer's first message, by which a conversation is known. */
  opening: { element: Element; text: string } | null;
  /** That message has gone from the page, or says something else: what is said of it holds no longer. Called at once, before `changed`. */
  left(): void;
  /** Something around the composer changed that leaves the messages as they are: it may be for an internal note now. */
  switched(): void;
}

/** Watches until the signal ends it. */
export function watchConversation(
  { nodes, composer, opening, changed, left, switched }: Watched,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const { ownerDocument } = composer;
  const around = commonOf(nodes) ?? ownerDocument.body;
  const [first] = nodes;
  let timer = 0;
  let since = 0;
  let inside = false;
  const look = () => {
    since = 0;
    const moved = inside || !first?.isConnected || !isShown(first);
    inside = false;
    (moved ? changed : switched)();
  };
  const stands = standing(opening);
  let gone = false;
  /** @param hidden whether a message may have been hidden, which asks for styles */
  const soon = (hidden: boolean) => {
    if (!gone && first && (!first.isConnected || !stands() || (hidden && !isShown(first)))) {
      gone = true;
      inside = true;
      left();
    }
    clearTimeout(timer);
    const now = Date.now();
    since ||= now;
    timer = window.setTimeout(look, Math.max(0, Math.min(REST_MS, AT_MOST_MS - (now - since))));
  };
  const messages = new MutationObserver((records) => {
    if (records.every((record) => (!isPage(composer) && composer.contains(record.target)) || isOurs(record))) return;
    inside = true;
    soon(false);
  });
  messages.observe(around, { childList: true, subtree: true, characterData: true });
  // What is around may be replaced whole, or be one of several panels that take turns.
  const surroundings = new MutationObserver((records) => {
    if (records.every(isOurs)) return;
    // A panel around both would hide the composer too.
    soon(
      records.some(
        ({ type, target }) => type === 'attributes' && target.contains(first ?? null) && !target.contains(composer),
      ),
    );
  });
  for (const element of new Set([...pathOf(around), ...pathOf(composer).slice(1)]))
    surroundings.observe(element, { childList: true, attributes: true, attributeFilter: SWITCHES });
  const root = around.getRootNode();
  if (root !== ownerDocument) surroundings.observe(root, { childList: true });
  const moved = () => {
    inside = true;
    soon(false);
  };
  for (const type of ['popstate', 'hashchange'])
    ownerDocument.defaultView?.addEventListener(type, moved, { capture: true, signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    messages.disconnect();
    surroundings.disconnect();
  });
}

/** How much of a message tells that it is still the same one, in letters. */
const HEAD = 60;
const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** Answers whether a message still says what it said: a page may write the next one into the same elements. Times and marks beside the words may change. */
function standing(opening: Watched['opening']): () => boolean {
  if (!opening) return () => true;
  const { element, text } = opening;
  const head = lettersOf(text).slice(0, HEAD);
  let seen = element.textContent ?? '';
  // Words that are shown otherwise than they stand in the page (taken out of frames, or joined) cannot be found again this way.
  if (head === '' || !lettersOf(seen).includes(head)) return () => true;
  return () => {
    const now = element.textContent ?? '';
    if (now === seen) return true;
    seen = now;
    return lettersOf(now).includes(head);
  };
}

/** Our own layer came to the page, or went. */
const isOurs = ({ type, addedNodes, removedNodes }: MutationRecord): boolean =>
  type === 'childList' && [...addedNodes, ...removedNodes].every(({ nodeName }) => nodeName.startsWith('AMENDS-'));

/** The innermost element around all messages. */
function commonOf(nodes: readonly Element[]): Element | null {
  const [first] = nodes;
  const last = nodes.at(-1);
  if (!first || !last) return null;
  const path = new Set(pathOf(last).slice(1));
  for (let one = parentOf(first); one; one = parentOf(one)) if (path.has(one)) return one;
  return parentOf(first);
}
