/** Makes a conversation of the messages that were found: quotes taken out, authors decided. */
import type { Message } from '../coach/model.ts';
import type { Block } from './blocks.ts';
import { decideRoles } from './decide.ts';
import type { People } from './people.ts';
import { type Mail, mailsIn } from './quotes.ts';
import type { Role } from './roles.ts';
import { placesOf } from './sides.ts';

export interface Found {
  element: Element;
  author: string | null;
  text: string;
  role: Role;
  /** Whether something told the role, and not mere exclusion. */
  sure: boolean;
}

/** A message before it is known who wrote it. */
export interface Piece extends Mail {
  element: Element;
  labels: readonly string[];
  /** The block that it stands in; quoted mails have none. */
  block: Block | null;
  /** What a recipe knows already. */
  role?: Role;
}

/** How much of two messages must agree for them to be one: mail programs add and drop spaces and lines. */
const SAME = 60;

/** @param pieces oldest first */
export const assemble = (pieces: readonly Piece[], people: People): Found[] => decide(withQuoted(pieces), people);

/** Takes quoted mails out of the messages; those that stand nowhere else become messages of their own. */
function withQuoted(pieces: readonly Piece[]): Piece[] {
  const taken = pieces.map((piece) => ({ piece, mails: mailsIn(piece.text, piece.author) }));
  const own = taken.map(({ piece, mails: [mail] }) => ({ ...piece, text: mail?.text ?? piece.text }));
  const [oldest] = taken;
  // Only what the oldest message quotes came before it; a mail that is the only one may quote a whole thread.
  const history = (oldest?.mails.slice(1) ?? [])
    .filter(
      ({ author, text }) => (author !== null || pieces.length === 1) && !own.some((one) => isSame(one.text, text)),
    )
    .reverse()
    .map((mail) => ({ ...mail, element: oldest?.piece.element as Element, labels: [], block: null }));
  return [...history, ...own];
}

const isSame = (one: string, other: string): boolean => {
  const plain = (text: string) =>
    text
      .replace(/[^\p{L}\p{N}]+/gu, '')
      .slice(0, SAME)
      .toLowerCase();
  return plain(one) === plain(other);
};

function decide(pieces: readonly Piece[], people: People): Found[] {
  const inPage = pieces.flatMap(({ block }) => block ?? []);
  const places = new Map(placesOf(inPage).map((place, at) => [inPage[at], place]));
  const decided = decideRoles(
    pieces.map(({ element, author, labels, text, block, role }) => ({
      element: block ? element : element.ownerDocument.createElement('i'),
      author,
      labels,
      text,
      ...(role === undefined ? {} : { role }),
      place: (block && places.get(block)) ?? { side: 0, colour: '' },
    })),
    people,
  );
  return pieces.map(({ element, author, text }, at) => ({
    element,
    author,
    text,
    ...(decided[at] ?? { role: null, sure: false }),
  }));
}

/** The messages proper, and whether it is certain who wrote what. */
export function messagesOf(found: readonly Found[]): { messages: Message[]; sure: boolean; used: Found[] } {
  const used = found.filter(({ role, text }) => (role === 'customer' || role === 'agent') && text.trim() !== '');
  return {
    messages: used.map(({ role, text }) => ({ from: role as 'customer' | 'agent', text })),
    sure: used.length > 0 && found.every(({ sure }) => sure),
    used,
  };
}
