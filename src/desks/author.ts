/** The heading of a message: who wrote it, when, and what the page calls it ("Customer", "Internal note"). */
import { isName, isSmallPrint, LABEL, parseHeading } from './names.ts';
import { isYou } from './roles.ts';
import { isHidden, isQuote } from './text.ts';
import { isTime, withoutTimes } from './times.ts';
import { childrenOf, namesOf, nodesIn } from './tree.ts';

const AUTHOR =
  /(?:^|[^a-z])(?:author|sender|name|from|user-?name|display-?name|full-?name|nick(?:name)?|by-?line|who|poster|handle|creator)(?:[^a-z]|$)/i;
const TIME =
  /(?:^|[^a-z])(?:time|timestamp|date|datetime|when|ago|sent-?at|posted-?(?:at|on)|created-?(?:at|on))(?:[^a-z]|$)/i;
const AVATAR =
  /^(?:avatar|photo|picture|profile (?:picture|photo))(?: of| for)?:? |(?:'s|’s)? (?:avatar|photo|profile picture)$/gi;
const AUTHOR_LINK = 'a[rel="author"], a[href*="/user"], a[href*="/profile"], a[href^="mailto:"]';
const NAMED_BY = ['data-author', 'data-sender', 'data-author-name', 'data-sender-name', 'data-user-name', 'data-from'];
/** Elements that hold no message, but say who and when. */
const HEAD = 'dt, th, header, thead, legend, summary, h1, h2, h3, h4, h5, h6';
/** A column or card about the author, with more than the name in it. */
const PROFILE =
  /(?:^|[^a-z])(?:post-?profile|(?:author|poster|user|member)-?(?:info|box|card|column|details|profile|cell|side|panel))(?:[^a-z]|$)/i;
const NAME_TAG = /^(?:strong|b|a|cite|h[1-6]|dt)$/;
/** "From: Service desk": whatever stands there wrote it, name or not. */
const FROM_ROW = /^(?:from|author|sender|written by|posted by)\s?:\s+(.{2,48})$/i;
/** Longest heading, in characters, and how many parts of a message are looked at. */
const LONGEST = 90;
const MOST_PARTS = 60;

export interface Heading {
  author: string | null;
  /** The element of an author of whom only the kind of element tells; the other messages must bear it out. */
  weak: Element | null;
  /** The time as shown, or a machine's form of it. */
  time: string | null;
  /** What the page calls the author or the message. */
  labels: string[];
  /** Elements and texts that are heading and no words of the message. */
  elements: Set<Node>;
}

/** The text of an element that may be a heading; null where it is too long. */
export function shortText(element: Element): string | null {
  let text = '';
  const add = (node: Node): boolean => {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if (node.nodeType === 1) {
      const inner = node as Element;
      if (isHidden(inner) || /^(?:svg|style|script|template)$/.test(inner.localName)) return true;
      text += ' ';
      if (!nodesIn(inner).every(add)) return false;
      text += ' ';
    }
    return text.length < 1_000;
  };
  const whole = nodesIn(element).every(add);
  text = text.replace(/\s+/g, ' ').trim();
  return whole && text.length <= LONGEST ? text : null;
}

/** The name that an element carries in an attribute. */
function namedBy(element: Element): string | null {
  for (const name of NAMED_BY) {
    const value = element.getAttribute(name);
    if (value && isName(value)) return value;
  }
  const label = withoutTimes(element.getAttribute('aria-label') ?? '').rest;
  const name =
    /^(?:\w+ ){0,2}(?:message |reply |comment |note |e-?mail )?(?:from|by):? ([^,.:;]{2,40}?)(?: (?:at|on|sent)\b.*)?$/i
      .exec(label.replace(/\s+/g, ' ').trim())?.[1]
      ?.trim();
  return name && (isName(name) || isYou(name)) ? name : null;
}

const machineTime = (element: Element): string | null => {
  const inner = element.localName === 'time' ? element : (element.querySelector('time[datetime]') ?? element);
  const title = element.getAttribute('title') ?? '';
  return inner.getAttribute('datetime') ?? (/\d{4}/.test(title) ? title : null);
};

/** Looks for author, time and labels among the short parts of a block. */
export function headingOf(block: Element): Heading {
  const heading: Heading = { author: namedBy(block), weak: null, time: null, labels: [], elements: new Set() };
  const { elements, labels } = heading;
  /** A name that stands alone: it is the author's if a time or a label follows. */
  let lone: { element: Element; name: string } | null = null;
  let parts = 0;
  /** Whether words of the message have been met. */
  let body = false;
  /** How many elements around the one that is looked at hold headings alone. */
  let heads = 0;

  const settle = () => {
    if (!lone) return;
    elements.add(lone.element);
    heading.author ??= lone.name;
    lone = null;
  };

  /** @returns whether the element is heading */
  const take = (element: Element, text: string): boolean => {
    const names = namesOf(element);
    if (
      element.localName === 'time' ||
      isTime(text) ||
      (TIME.test(names) && childrenOf(element).length === 0 && /\d/.test(text))
    ) {
      heading.time ??= machineTime(element) ?? text;
      if (!body) settle();
      return true;
    }
    const from = body || heading.author !== null ? null : FROM_ROW.exec(text)?.[1];
    if (from) {
      heading.author = from.replace(/\s*[<(].*$/, '').trim() || from;
      return true;
    }
    if (LABEL.test(text) && (!body || text.length > 8)) {
      labels.push(text);
      if (!body) settle();
      return true;
    }
    if (
      isSmallPrint(text) &&
      (/^(?:a|button)$/.test(element.localName) || heading.author !== null || heading.time !== null || lone)
    )
      return true;
    if (body) return false;
    const parsed = parseHeading(text);
    if (parsed && (parsed.timed || parsed.labels.length > 0)) {
      if (parsed.timed) heading.time ??= machineTime(element) ?? text;
      labels.push(...parsed.labels);
      if (parsed.name) {
        heading.author ??= parsed.name;
        lone = null;
      } else settle();
      return true;
    }
    const called = AUTHOR.test(names) || element.matches(AUTHOR_LINK);
    if (
      called &&
      heading.author === null &&
      childrenOf(element).length < 3 &&
      text.length <= 48 &&
      text.split(' ').length <= 5
    ) {
      heading.author = parsed?.name ?? text.replace(/[\s:,]+$/, '');
      return true;
    }
    if (parsed?.name && heading.author === null) {
      if (parsed.said) {
        heading.author = parsed.name;
        return true;
      }
      if (/^(?:h[1-6]|strong|b|cite|dt|th|button)$/.test(element.localName) || text.endsWith(':')) {
        heading.author = parsed.name;
        heading.weak = element;
        return true;
      }
      if (childrenOf(element).length === 0 && !lone) {
        lone = { element, name: parsed.name };
        return false;
      }
    }
    // The same name once more, its address, an avatar's initials.
    return (
      text === heading.author ||
      /^\S+@\S+\.\w+$|^<\S+@\S+>$/.test(text) ||
      (/^\p{Lu}{1,2}$/u.test(text) && childrenOf(element).length === 0)
    );
  };

  const visit = (element: Element): void => {
    if (
      ++parts > MOST_PARTS ||
      isHidden(element) ||
      isQuote(element) ||
      /^(?:svg|style|script|textarea|select)$/.test(element.localName)
    )
      return;
    if (element.localName === 'img') {
      const alt = (element.getAttribute('alt') ?? '').replace(AVATAR, '').trim();
      if (!body && isName(alt) && parts < 8) heading.author ??= alt;
      return;
    }
    heading.author ??= namedBy(element);
    const text = shortText(element);
    if (text && take(element, text)) {
      elements.add(element);
      return;
    }
    if (lone?.element === element) return;
    if (!body && PROFILE.test(namesOf(element)) && (element.textContent ?? '').length < 300) {
      profile(element);
      return;
    }
    // A subject between time and author begins no message.
    const head = element.matches(HEAD);
    if (head) heads++;
    look(element);
    if (head) heads--;
    if (head && (heading.author || heading.time)) elements.add(element);
  };
  /** All of it is heading; who it is stands foremost. */
  const profile = (element: Element) => {
    heads++;
    look(element);
    heads--;
    const named = childrenOf(element).find(({ localName }) => NAME_TAG.test(localName));
    heading.author ??= (named && shortText(named)) || null;
    for (const node of nodesIn(element))
      if (LABEL.test((node.textContent ?? '').trim())) labels.push((node.textContent ?? '').trim());
    elements.add(element);
  };
  /** Words between the parts: a time, or the message itself. */
  const look = (element: Element) => {
    for (const node of nodesIn(element)) {
      if (node.nodeType === 1) visit(node as Element);
      else if (node.nodeType === 3) {
        const words = (node.nodeValue ?? '').replace(/\s+/g, ' ').trim();
        if (words.length < 2 || isSmallPrint(words)) continue;
        if (body || !isTime(words)) body ||= heads === 0;
        else {
          heading.time ??= words;
          elements.add(node);
          settle();
        }
      }
    }
  };
  const whole = block.matches(HEAD) ? shortText(block) : null;
  if (whole && take(block, whole)) elements.add(block);
  else look(block);
  return heading;
}
