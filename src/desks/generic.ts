/** Reads the conversation around a composer by its shape, in pages that no recipe knows. */
import type { Message } from '../coach/model.ts';
import { headingOf } from './author.ts';
import { isSystemLine, type Role, roleByMarks, roleByName } from './roles.ts';
import { isHidden, textOf } from './text.ts';

export interface Found {
  element: Element;
  author: string | null;
  text: string;
  role: Role;
  /** How the role was found: by the page's names, the author, the side, or only by exclusion. */
  by: 'marks' | 'name' | 'side' | 'guess' | null;
}

/** Most elements that are looked at, so that a page of any size costs a few milliseconds. */
const MOST_NODES = 4_000;
/** Lists with fewer characters in all are menus and badges. */
const FEWEST_CHARACTERS = 20;
const MOST_MESSAGES = 60;
const NO_CONVERSATION =
  'nav, aside nav, [role="navigation"], [role="menu"], [role="menubar"], [role="tablist"], [role="toolbar"], [role="listbox"], [role="combobox"], form[role="search"], table[role="presentation"] nav';

const signature = (element: Element) =>
  `${element.localName}.${[...element.classList].find((name) => /msg|message|comment|bubble|entry|item|row|post|reply|article|event|mail|thread/i.test(name)) ?? element.classList[0] ?? ''}`;

/** @param agentName what the page calls the agent, if anything is known */
export function readGeneric(composer: Element, agentName: string | null): Found[] {
  const list = listAround(composer);
  if (!list) return [];
  const messages = list.map((element) => describe(element, agentName));
  bySide(messages, list);
  byAuthor(messages);
  return messages;
}

/** The repeated blocks nearest to the composer that read like messages. */
function listAround(composer: Element): Element[] | null {
  let seen = 0;
  for (let around = composer.parentElement; around; around = around.parentElement) {
    let best: { blocks: Element[]; score: number } | null = null;
    const look = (parent: Element, depth: number): void => {
      if (depth > 12 || seen > MOST_NODES || (parent.contains(composer) === false && isHidden(parent))) return;
      if (parent !== around && parent.matches(NO_CONVERSATION)) return;
      const rated = rate(parent, composer);
      if (rated && (!best || rated.score > best.score)) best = rated;
      for (const child of parent.children) {
        seen++;
        if (child !== composer && !(child.contains(composer) && child !== around)) look(child, depth + 1);
      }
    };
    look(around, 0);
    if (best) return (best as { blocks: Element[] }).blocks.slice(-MOST_MESSAGES);
    if (around.localName === 'body') break;
  }
  return null;
}

function rate(parent: Element, composer: Element): { blocks: Element[]; score: number } | null {
  if (parent.children.length === 0 || parent.children.length > 2_000) return null;
  const groups = new Map<string, Element[]>();
  for (const child of parent.children) {
    if (
      child.contains(composer) ||
      isHidden(child) ||
      /^(?:script|style|button|input|form|nav|label|option|a|svg|br|hr|span|b|i|em|strong|p|h[1-6]|td|th|thead)$/.test(
        child.localName,
      )
    )
      continue;
    const key = signature(child);
    groups.set(key, [...(groups.get(key) ?? []), child]);
  }
  const blocks = [...groups.values()].flat().sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
  const told = blocks.filter((block) => looksLikeMessage(block));
  if (told.length === 0) return null;
  const length = told.reduce((sum, block) => sum + Math.min(600, block.textContent?.length ?? 0), 0);
  if (length < FEWEST_CHARACTERS) return null;
  // Many messages beat one, and a list of messages beats the parts of a single one.
  return { blocks: told, score: told.length * 10 + Math.min(30, length / 40) };
}

const MESSAGE_NAME =
  /(?:^|[^a-z])(?:message|msg|comment|bubble|reply|post|mail|email|entry|thread-item|article|turn|note|tweet|status|review|chat-item|communication|correspondence)(?:s?[^a-z]|$)/i;
const namesOf = (element: Element) =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('data-testid') ?? ''} ${element.getAttribute('data-test-id') ?? ''} ${element.getAttribute('role') ?? ''}`
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/_/g, '-');

/** Recipients, attachments and the like stand in lists with names and addresses, and are no messages. */
const NO_MESSAGE =
  /(?:^|[^a-z])(?:recipients?|tokens?|attachments?|files?|address(?:es)?|breadcrumbs?|menus?|toolbars?|tooltips?|suggestions?|templates?|folders?)(?:[^a-z]|$)/i;

/** Whether there is something to answer: a word or two besides addresses and sizes. */
const saysSomething = (text: string): boolean =>
  (text.replace(/\S+@\S+|<[^>]*>|\b[\d.,]+\s?(?:kb|mb|gb)\b/gi, '').match(/\p{L}{2,}/gu)?.length ?? 0) >= 1;

/** A message says who or when, or is called one; controls make up little of it. */
function looksLikeMessage(block: Element): boolean {
  const text = (block.textContent ?? '').trim();
  if (
    text.length < 2 ||
    block.querySelectorAll('input:not([type="hidden"]), textarea, [contenteditable="true"]').length > 0
  )
    return false;
  const links = block.querySelectorAll('a, button').length;
  if (links > 0 && text.length < 40 * links && links > 3) return false;
  // What remains without its controls is the message; toolbars have nothing left.
  if (block.querySelector('[role="tablist"], [role="toolbar"], select') || NO_MESSAGE.test(namesOf(block)))
    return false;
  if (!saysSomething(textOf(block, headingOf(block).elements, true))) return false;
  if (
    block.matches('a, [role="link"], [role="option"], [role="tab"]') ||
    (block.children.length === 1 && block.firstElementChild?.matches('a'))
  )
    return false;
  if (MESSAGE_NAME.test(namesOf(block)) || block.localName === 'article') return true;
  const inner = [...block.querySelectorAll('*')].slice(0, 12).some((one) => MESSAGE_NAME.test(namesOf(one)));
  const { author, elements } = headingOf(block);
  return (
    (inner && text.length > 4) ||
    (author !== null && elements.size > 1) ||
    (author !== null && roleByMarks(block) !== null)
  );
}

function describe(element: Element, agentName: string | null): Found {
  const { author, elements } = headingOf(element);
  const text = textOf(element, elements) || textOf(element, elements, true);
  if (isSystemLine(text) && author === null) return { element, author, text, role: 'system', by: 'marks' };
  const named = roleByName(author, agentName);
  const marked = roleByMarks(element);
  if (marked === 'note' || marked === 'system') return { element, author, text, role: marked, by: 'marks' };
  if (named) return { element, author, text, role: named, by: 'name' };
  return { element, author, text, role: marked, by: marked ? 'marks' : null };
}

/** In chats the own bubbles stand at the right. Layout is read once, for all. */
function bySide(messages: Found[], list: readonly Element[]): void {
  const open = messages.filter(({ role }) => role === null);
  const parent = list[0]?.parentElement;
  if (open.length === 0 || !parent) return;
  const frame = parent.getBoundingClientRect();
  if (frame.width === 0) return;
  const leans = open.map((message) => {
    const rect = narrowest(message.element, frame.width);
    return rect ? rect.left - frame.left - (frame.right - rect.right) : 0;
  });
  for (const [at, message] of open.entries()) {
    const lean = leans[at] ?? 0;
    if (Math.abs(lean) < frame.width * 0.12) continue;
    const otherSide = leans.some((one) => Math.sign(one) !== Math.sign(lean) && Math.abs(one) >= frame.width * 0.12);
    message.role = lean > 0 ? 'agent' : 'customer';
    message.by = otherSide ? 'side' : 'guess';
  }
}

/** The box of the bubble itself: the first element inside that does not fill the row. */
function narrowest(element: Element, width: number): DOMRect | null {
  let inner: Element | null = element;
  for (let depth = 0; inner && depth < 4; depth++) {
    const rect = inner.getBoundingClientRect();
    if (rect.width > 0 && rect.width < width * 0.9) return rect;
    inner = [...inner.children].find((child) => (child.textContent ?? '').trim().length > 1) ?? null;
  }
  return null;
}

/** Messages of the same author have the same role; with two authors, one known, the other is the other. */
function byAuthor(messages: Found[]): void {
  const known = new Map<string, Role>();
  for (const { author, role, by } of messages) if (author && role && by !== 'guess') known.set(author, role);
  for (const message of messages) {
    if (message.role !== null || message.author === null) continue;
    const role = known.get(message.author);
    if (role) {
      message.role = role;
      message.by = 'name';
    }
  }
  const authors = [...new Set(messages.flatMap(({ author, role }) => (author && role === null ? [author] : [])))];
  const roles = new Set(messages.map(({ role }) => role));
  if (authors.length === 1 && roles.has('agent') !== roles.has('customer'))
    for (const message of messages)
      if (message.author === authors[0] && message.role === null)
        Object.assign(message, { role: roles.has('agent') ? 'customer' : 'agent', by: 'name' });
  // Nothing tells: whoever opened the conversation is the customer.
  const opener = messages.find(({ role }) => role === null);
  if (opener && !roles.has('customer'))
    for (const message of messages)
      if (message.role === null && message.author === opener.author)
        Object.assign(message, { role: 'customer', by: 'guess' });
}

/** The messages proper, and whether it is certain who wrote what. */
export function messagesOf(found: readonly Found[]): { messages: Message[]; sure: boolean; used: Found[] } {
  const used = found.filter(({ role, text }) => (role === 'customer' || role === 'agent') && text.trim() !== '');
  return {
    messages: used.map(({ role, text }) => ({ from: role as 'customer' | 'agent', text })),
    sure: used.length > 0 && used.every(({ by }) => by !== 'guess') && found.every(({ role }) => role !== null),
    used,
  };
}
