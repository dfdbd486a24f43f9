/** A page that shows one ticket as a text among its details, and no list of messages. */
import { shortText } from './author.ts';
import { isName } from './names.ts';
import { isHidden, textOf } from './text.ts';
import { childrenOf, isPage, isShown, pathOf } from './tree.ts';

export interface Ticket {
  element: Element;
  author: string | null;
  text: string;
  /** The page calls it a message, a description or the like. */
  labelled: boolean;
}

const TEXT_LABEL =
  /^(?:(?:customer'?s? |ticket |original |full |your |initial |first )?(?:message|description|details?|comments?|problem|question|enquiry|inquiry|request|issue|body|text|complaint|feedback|review|content|what happened\??|how can we help\??))\s*:?$/i;
const NAME_LABEL =
  /^(?:requester|requested by|customer|client|contact|reporter|reported by|submitted by|opened by|created by|sender|from|name|(?:full|customer|contact) name|user)\s*:?$/i;
const FEWEST_CHARACTERS = 20;
const MOST_NODES = 3_000;
const NO_TEXT =
  'nav, header, footer, aside, [role="navigation"], [role="banner"], [role="menu"], [role="listbox"], form label, script, style, select, button';

/** @returns the ticket's text and who wrote it; null where no text of some length stands near the composer */
export function singleTicket(composer: Element): Ticket | null {
  const path = pathOf(composer);
  const inPath = new Set(path);
  let seen = 0;
  let author: string | null = null;
  let labelled: Element | null = null;
  let longest: { element: Element; length: number } | null = null;
  const look = (element: Element): void => {
    if (++seen > MOST_NODES || element === composer || isHidden(element) || element.matches(NO_TEXT)) return;
    const label = childrenOf(element).length === 0 ? shortText(element) : null;
    const beside = label && besideOf(element);
    if (beside && !beside.contains(composer)) {
      if (TEXT_LABEL.test(label)) labelled ??= beside;
      const name = NAME_LABEL.test(label) ? shortText(beside)?.replace(/\s*[<(].*$/, '') : null;
      if (name && isName(name)) author ??= name;
    }
    const own = inPath.has(element) ? '' : textOf(element);
    if (own.length >= FEWEST_CHARACTERS && isProse(element, own) && isShown(element)) {
      if (!longest || own.length > longest.length) longest = { element, length: own.length };
      return;
    }
    for (const child of childrenOf(element)) look(child);
  };
  // The nearest surroundings that hold something to answer are enough.
  for (const around of isPage(composer) ? [composer.ownerDocument.body] : path.slice(1)) {
    look(around);
    const element: Element | null = labelled ?? (longest as { element: Element } | null)?.element ?? null;
    if (element) {
      const text = textOf(element, { quotes: 'marked', seen: true });
      if (text.length >= FEWEST_CHARACTERS && (labelled || around.localName === 'body' || author))
        return { element, author, text, labelled: labelled !== null };
    }
  }
  return null;
}

const besideOf = (element: Element): Element | null =>
  element.nextElementSibling ??
  (element.parentElement?.children.length === 1 ? element.parentElement.nextElementSibling : null);

/** Sentences, rather than a list of details. */
function isProse(element: Element, text: string): boolean {
  if (
    /^(?:dl|table|tbody|tr|ul|form|main|body|html)$/.test(element.localName) ||
    element.querySelector('input, select, textarea, h1, h2, dl, table')
  )
    return false;
  const words = text.split(/\s+/).length;
  return (
    words >= 5 &&
    text
      .split('\n')
      .filter((line) => line.trim())
      .every((line) => line.length > 12 || /[.,!?]$|^[-*]|^\p{Lu}\p{L}+$/u.test(line.trim()) || words > 25)
  );
}
