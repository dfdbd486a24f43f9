/** Reads the conversation around a composer by its shape, in pages that no recipe knows. */
import { assemble, type Found, type Piece } from './assemble.ts';
import { type Block, blocksAround } from './blocks.ts';
import { isAmong, type People } from './people.ts';
import { mailsIn } from './quotes.ts';
import { singleTicket } from './single.ts';
import { textOf } from './text.ts';
import { isPage } from './tree.ts';
import { momentOf, runsBackwards } from './times.ts';

const MOST_MESSAGES = 60;
/** Marks what is not quoted in the composer: the draft itself. */
const OWN = 'me';

/**
 * @param people who takes part, as far as the page says so outside the messages; a ticket's author is added
 * @returns the conversation, oldest first
 */
export function readGeneric(composer: Element, people: People): Found[] {
  let blocks = asSeen(checked(blocksAround(composer)));
  if (isNewestFirst(blocks, composer)) blocks = blocks.slice(0, MOST_MESSAGES).reverse();
  const pieces = blocks
    .slice(-MOST_MESSAGES)
    .map(pieceOf)
    .filter(({ text }) => text !== '');
  if (pieces.length > 1) {
    const found = assemble(pieces, people);
    const request =
      found.find(({ role }) => role === 'agent' || role === 'customer')?.role === 'agent'
        ? requestIn(composer, people)
        : null;
    return request ? assemble([request, ...pieces], people) : found;
  }
  const request = requestIn(composer, people);
  const [only] = pieces;
  if (only && !(request && only.block?.elements.some((one) => one.contains(request.element))))
    return assemble(pieces, people);
  const single = request ?? ticketIn(composer, people);
  if (single) return assemble([single], people);
  return assemble(
    mailsIn(composerText(composer), OWN)
      .filter(({ author }) => author !== OWN)
      // Who is quoted first is answered.
      .map((mail, at): Piece => {
        const own = mail.author !== null && isAmong(mail.author, people.agent);
        return {
          ...mail,
          element: composer,
          labels: [],
          block: null,
          ...(at === 0 && !own ? { role: 'customer' } : {}),
        };
      })
      .reverse(),
    people,
  );
}

/** The ticket's own text, as a message of the customer's. */
function ticketIn(composer: Element, people: People): (Piece & { labelled: boolean }) | null {
  const ticket = singleTicket(composer);
  if (!ticket) return null;
  if (ticket.author && people.customer.length === 0) people.customer.push(ticket.author);
  return { ...ticket, labels: [], block: null, ...(ticket.labelled || ticket.author ? { role: 'customer' } : {}) };
}

/** The ticket's text where the page calls it so. */
function requestIn(composer: Element, people: People): Piece | null {
  const ticket = ticketIn(composer, people);
  return ticket?.labelled ? ticket : null;
}

/** Names of which only the kind of element tells count where most messages have one. */
function checked(blocks: Block[]): Block[] {
  const weak = blocks.filter(({ heading }) => heading.weak);
  if (weak.length === 0 || (weak.length > blocks.length * 0.5 && blocks.length > 1)) return blocks;
  for (const { heading } of weak) {
    if (heading.time) continue;
    if (heading.weak) heading.elements.delete(heading.weak);
    heading.author = null;
    heading.weak = null;
  }
  return blocks;
}

/** From top to bottom: lists that recycle their rows, or grow upwards, hold them in another order than they are seen in. */
function asSeen(blocks: readonly Block[]): Block[] {
  const places = blocks.map((block) => {
    const { top, height } = (block.elements[0] as Element).getBoundingClientRect();
    return { block, top, height };
  });
  const [first] = blocks;
  const document = first?.elements[0]?.ownerDocument;
  if (places.some(({ height, block }) => height === 0 || block.elements[0]?.ownerDocument !== document))
    return [...blocks];
  return places
    .sort((one, other) => (Math.abs(one.top - other.top) < 2 ? 0 : one.top - other.top))
    .map(({ block }) => block);
}

function isNewestFirst(blocks: readonly Block[], composer: Element): boolean {
  const moments = blocks.map(({ heading }) => (heading.time ? momentOf(heading.time) : null));
  const [first] = blocks[0]?.elements ?? [];
  const isUnder =
    first !== undefined &&
    !composer.contains(first) &&
    Boolean(first.compareDocumentPosition(composer) & Node.DOCUMENT_POSITION_PRECEDING);
  const told = runsBackwards(moments, isUnder);
  if (told !== 0) return told > 0;
  // Lists under their composer mostly grow at the top.
  return isUnder && moments.every((moment) => moment === null);
}

function pieceOf(block: Block): Piece {
  const { elements, heading } = block;
  const read = (without: ReadonlySet<Node>) =>
    elements
      .filter((element) => !without.has(element))
      .map((element) => textOf(element, { without, quotes: 'marked', seen: true }))
      .join('\n')
      .trim();
  const text = read(heading.elements) || read(new Set());
  const [first] = elements as [Element];
  const led = heading.author ? null : LED.exec(text);
  return {
    element: first,
    author: heading.author ?? led?.[1] ?? null,
    text: led ? text.slice(led[0].length) : text,
    labels: heading.labels,
    block,
  };
}

/** A line that starts with its author: "[10:12] Jane Cole: hello". */
const LED =
  /^(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?[\])]?\s*[-–]?\s*)?[<(]?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})[>)]?(?:\s*[[(]?\d{1,2}:\d{2}(?:\s?[ap]m)?[\])]?)?:\s+(?=\S)/u;

/** The words in the composer itself, where mail programs put what is answered. */
function composerText(composer: Element): string {
  if (isPage(composer)) return '';
  if ('value' in composer) return String(composer.value);
  return textOf(composer, { quotes: 'marked' });
}
