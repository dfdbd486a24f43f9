/** Messages without name or time: chat bubbles, told by being alike, and by standing on two sides or on paint of their own. */
import type { Block } from './blocks.ts';
import { type Place, placesOf } from './sides.ts';
import { childrenOf } from './tree.ts';

const FEWEST = 3;
/** Labels and values are alike too, but shorter: average words of a message. */
const FEWEST_WORDS = 4;
const NO_BUBBLE = /^(?:p|li|tr|td|dt|dd|span|h[1-6]|blockquote|pre)$/;
const DEEP = 4;

/** How an element is built, as the kinds of its first parts: "div div span". */
function build(element: Element): string {
  const kinds: string[] = [];
  for (let one: Element | undefined = element; one && kinds.length < DEEP; one = childrenOf(one)[0])
    kinds.push(one.localName);
  return kinds.join(' ');
}

/**
 * The bubbles among the children of one element.
 *
 * @param children those that say something
 * @param wordsOf the words of a child
 */
export function bubblesAmong(children: readonly Element[], wordsOf: (child: Element) => string): ReadonlySet<Element> {
  const alike = new Map<string, Element[]>();
  for (const child of children) {
    if (NO_BUBBLE.test(child.localName) || childrenOf(child).length === 0) continue;
    const key = build(child);
    alike.set(key, [...(alike.get(key) ?? []), child]);
  }
  const [most = []] = [...alike.values()].sort((one, other) => other.length - one.length);
  if (most.length < FEWEST || most.length < children.length * 0.6) return new Set();
  const words = most.reduce((sum, child) => sum + wordsOf(child).split(/\s+/).length, 0);
  if (words < most.length * FEWEST_WORDS) return new Set();
  const places = placesOf(most.map(blockOf));
  return new Set(isChat(places) ? most : []);
}

const blockOf = (element: Element): Block => ({
  elements: [element],
  heading: { author: null, weak: null, time: null, labels: [], elements: new Set() },
});

const isChat = (places: readonly Place[]): boolean =>
  new Set(places.map(({ side }) => side)).size > 1 ||
  (places.every(({ colour }) => colour !== '') && new Set(places.map(({ colour }) => colour)).size > 1);
