/** What an agent means when pointing somewhere in a page. */
import { childrenOf, parentOf, pathOf } from './tree.ts';

const NO_MESSAGE = /^(?:body|html|main|p|span|b|strong|i|em|a|br|td|li)$/;
/** A message is no page: longer texts are several. */
const LONGEST = 8_000;

const lengthOf = (element: Element) => (element.textContent ?? '').trim().length;

/** Whether others like it stand beside it: the mark of a list of messages. */
function isListed(element: Element): boolean {
  const parent = parentOf(element);
  if (!parent || childrenOf(element).length === 0) return false;
  const classes = [...element.classList];
  return childrenOf(parent).some(
    (other) =>
      other !== element &&
      other.localName === element.localName &&
      lengthOf(other) > 1 &&
      (classes.length === 0 || classes.some((name) => other.classList.contains(name))),
  );
}

/**
 * The message around the element that was pointed at.
 *
 * @param nodes messages that are known already
 */
export function messageAt(target: Element, nodes: readonly Element[]): Element {
  const known = nodes.find((node) => node.contains(target));
  if (known) return known;
  const path = pathOf(target).filter((one) => lengthOf(one) <= LONGEST);
  const listed = path.find((one) => !NO_MESSAGE.test(one.localName) && isListed(one));
  return listed ?? path.find((one) => !NO_MESSAGE.test(one.localName)) ?? target;
}

/** The next larger part of the page around a message, or the same where that is the page. */
export function larger(message: Element): Element {
  const parent = parentOf(message);
  return parent && !/^(?:body|html|main)$/.test(parent.localName) ? parent : message;
}

/** Two messages as members of the list that holds both, where that list is theirs and not the page's. */
export function asMembers(one: Element, other: Element): [Element, Element] {
  const around = pathOf(other);
  const shared = pathOf(one).find((element) => around.includes(element));
  const memberOf = (message: Element) => pathOf(message).find((element) => parentOf(element) === shared);
  const [first, second] = [memberOf(one), memberOf(other)];
  if (!first || !second || first.localName !== second.localName) return [one, other];
  const isWhole = (member: Element, message: Element) => lengthOf(member) < lengthOf(message) * 2 + 120;
  return isWhole(first, one) && isWhole(second, other) ? [first, second] : [one, other];
}
