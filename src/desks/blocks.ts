/** Finds the list of messages around a composer by its shape: repeated parts that say who, when and what. */
import { type Heading, headingOf } from './author.ts';
import { bubblesAmong } from './bubbles.ts';
import { innerNamed, isControls, isNamed, MUCH, saysSomething } from './signs.ts';
import { isHidden, textOf } from './text.ts';
import { childrenOf, isPage, isShown, namesOf, pathOf } from './tree.ts';

/** One message as it stands in the page; its heading and its words may lie in neighbouring elements. */
export interface Block {
  elements: Element[];
  heading: Heading;
  /** It is known by its place and paint alone. */
  bubble?: true;
}

/** Most elements that are looked at, so that a page of any size costs a few milliseconds. */
const MOST_NODES = 4_000;
const MOST_CHILDREN = 2_000;
const DEEPEST = 24;
const NO_CONVERSATION =
  'nav, [role="navigation"], [role="menu"], [role="menubar"], [role="tablist"], [role="toolbar"], [role="listbox"], [role="combobox"], [role="search"], [role="banner"], select, head, form[role="search"]';
const NO_BLOCK =
  /^(?:script|style|noscript|template|button|input|select|textarea|nav|label|option|svg|br|hr|img|canvas|link|meta|thead|colgroup|amends-(?:layer|mirror))$/;
/** Holds no list of messages. */
const NO_LIST = /^(?:p|a|b|i|em|strong|small|time|label|h[1-6]|pre|code)$/;
const LOG =
  /(?:^|[^a-z])(?:messages|conversation|thread|comments|log|feed|timeline|chat|history|replies|posts|transcript|stream)(?:[^a-z]|$)/i;
/** The part of a page that is being read, with what has been found out about its elements. */
interface Search {
  path: ReadonlySet<Element>;
  composer: Element;
  headings: Map<Element, Heading>;
  texts: Map<Element, string>;
  groups: Map<Element, Block[]>;
  seen: number;
}

interface Rated {
  blocks: Block[];
  score: number;
}

/** @returns the messages nearest to the composer, in the order of the page */
export function blocksAround(composer: Element): Block[] {
  const path = pathOf(composer);
  const search: Search = {
    path: new Set(path),
    composer,
    headings: new Map(),
    texts: new Map(),
    groups: new Map(),
    seen: 0,
  };
  if (isPage(composer)) return bestIn(composer, search, null, false)?.blocks ?? [];
  let best: Rated | null = null;
  for (const [at, around] of path.entries()) {
    if (at === 0) continue;
    const found: Rated | null =
      bestIn(around, search, path[at - 1] ?? null, true) ??
      (best ? null : bestIn(around, search, path[at - 1] ?? null, false));
    if (found && (!best || found.score > best.score * (best.blocks.length < 2 ? 1.05 : holds(found, best) ? 1.2 : 3)))
      best = found;
    if (search.seen > MOST_NODES) break;
  }
  return best?.blocks ?? [];
}

const holds = (outer: Rated, inner: Rated) =>
  inner.blocks.every(({ elements: [one] }) =>
    outer.blocks.some(({ elements }) => elements.some((other) => other.contains(one ?? null))),
  );

/**
 * The best list of messages in an element, itself included, except in a part that was looked at before.
 *
 * @param inColumn looks only above and below the composer, where it mostly stands
 */
function bestIn(root: Element, search: Search, before: Element | null, inColumn: boolean): Rated | null {
  let best: Rated | null = null;
  const look = (element: Element, depth: number): void => {
    if (depth > DEEPEST || search.seen > MOST_NODES) return;
    const rated = rate(element, search);
    if (rated && (!best || rated.score > best.score)) best = rated;
    for (const child of childrenOf(element)) {
      search.seen++;
      if (
        NO_LIST.test(child.localName) ||
        (child.childElementCount === 0 && !child.shadowRoot && child.localName !== 'slot')
      )
        continue;
      if (inColumn && depth < 8 && !sharesColumn(child, search)) continue;
      if (child !== before && !NO_BLOCK.test(child.localName) && !isHidden(child) && !child.matches(NO_CONVERSATION))
        look(child, depth + 1);
    }
  };
  look(root, 0);
  return best;
}

/** The messages among an element's children, and how much speaks for their being messages. */
function rate(element: Element, search: Search): Rated | null {
  const all = blocksIn(element, search, 0);
  const inColumn = all.filter(({ elements: [first] }) => first && sharesColumn(first, search));
  const blocks = inColumn.length > 0 ? inColumn : all;
  if (blocks.length === 0) return null;
  let score = 0;
  for (const block of blocks) score += weigh(block, search);
  if (blocks.some(({ elements }) => elements.some((one) => !isShown(one)))) {
    const shown = blocks.filter(({ elements }) => elements.some(isShown));
    if (shown.length === 0) return null;
    score *= shown.length / blocks.length;
    blocks.splice(0, blocks.length, ...shown);
  }
  if (score < 2) return null;
  if (element.matches('[role="log"], [role="feed"]') || LOG.test(namesOf(element))) score *= 1.3;
  return { blocks, score: score * (inColumn.length > 0 ? 1 : 0.3) };
}

/** Lists beside the composer are other conversations, or what is known of the customer; the conversation that is answered shares its column. */
function sharesColumn(element: Element, { composer }: Search): boolean {
  if (composer.ownerDocument !== element.ownerDocument) return true;
  const own = composer.getBoundingClientRect();
  const block = element.getBoundingClientRect();
  if (own.width === 0 || block.width === 0) return true;
  const shared = Math.min(own.right, block.right) - Math.max(own.left, block.left);
  return shared > Math.min(own.width, block.width) * 0.2;
}

function weigh({ elements, heading, bubble }: Block, search: Search): number {
  const [first] = elements;
  if (!first) return 0;
  const named = elements.some((one) => isNamed(one));
  return (
    (heading.author ? (heading.weak ? 1 : 2) : 0) +
    (heading.time ? 2 : 0) +
    (bubble ? 2 : 0) +
    (named ? 3 : innerNamed(first) ? 2 : 0) +
    (heading.labels.length > 0 ? 1 : 0) +
    Math.min(2, wordsOf(elements, heading, search).length / 80)
  );
}

const headingIn = (element: Element, { headings }: Search): Heading => {
  let heading = headings.get(element);
  if (!heading) {
    heading = headingOf(element);
    headings.set(element, heading);
  }
  return heading;
};

/** The words of a block without its heading. */
function wordsOf(elements: readonly Element[], { elements: without }: Heading, search: Search): string {
  return elements
    .map((element) => wordsIn(element, without, search))
    .join('\n')
    .trim();
}
function wordsIn(element: Element, without: ReadonlySet<Node>, { texts }: Search): string {
  let text = texts.get(element);
  if (text === undefined) {
    // Of a whole list it is enough to know that it says much.
    const much = (element.textContent ?? '').length > MUCH ? element.textContent : null;
    text = much ?? (without.has(element) ? '' : textOf(element, { without, quotes: 'in' }));
    texts.set(element, text);
  }
  return text;
}

/** Takes an element's children as messages, as groups of messages, or as parts of one. */
function blocksIn(element: Element, search: Search, depth: number): Block[] {
  const blocks: Block[] = [];
  const children = childrenOf(element);
  if (children.length > MOST_CHILDREN || depth > 4) return blocks;
  /** The message that following parts without a heading belong to. */
  let open: Block | null = null;
  let bubbles: ReadonlySet<Element> | null = null;
  const isBubble = (child: Element): boolean => {
    bubbles ??= bubblesAmong(
      children.filter((one) => !NO_BLOCK.test(one.localName) && !isHidden(one) && !search.path.has(one)),
      (one) => wordsIn(one, headingIn(one, search).elements, search),
    );
    return bubbles.has(child);
  };
  for (const child of children) {
    if (
      NO_BLOCK.test(child.localName) ||
      isHidden(child) ||
      (child.matches(NO_CONVERSATION) && !search.path.has(child))
    )
      continue;
    if (search.path.has(child)) {
      // Recipients and the like stand around the composer too: what is a message there says who and when.
      if (child !== search.composer)
        blocks.push(...blocksIn(child, search, depth + 1).filter(({ heading }) => heading.author && heading.time));
      open = null;
      continue;
    }
    const heading = headingIn(child, search);
    const words = wordsIn(child, heading.elements, search);
    if (isControls(child, words)) continue;
    const says = saysSomething(words);
    const headed = heading.author !== null || heading.time !== null;
    if (headed && !says) {
      const goesOn: boolean = open !== null && !blocks.includes(open) && (!heading.author || !open.heading.author);
      open =
        open && goesOn
          ? { elements: [...open.elements, child], heading: merged(open.heading, heading) }
          : { elements: [child], heading };
      continue;
    }
    if (!says) continue;
    const inner = groupIn(child, search, depth);
    if (inner.length > 1) {
      blocks.push(...inner);
      open = null;
    } else if (!headed && !isNamed(child) && !innerNamed(child) && isBubble(child)) {
      blocks.push({ elements: [child], heading, bubble: true });
      open = null;
    } else if (open && !headed && !isNamed(child)) {
      open.elements.push(child);
      if (!blocks.includes(open)) blocks.push(open);
    } else if (open?.heading.author && !blocks.includes(open) && !heading.author) {
      // The heading stands in an element of its own.
      open = { elements: [...open.elements, child], heading: merged(open.heading, heading) };
      blocks.push(open);
    } else if (headed || isNamed(child) || innerNamed(child)) {
      open = null;
      blocks.push({ elements: [child], heading });
    }
  }
  return blocks;
}

const merged = (first: Heading, second: Heading): Heading => ({
  author: first.author ?? second.author,
  weak: first.author ? first.weak : second.weak,
  time: first.time ?? second.time,
  labels: [...first.labels, ...second.labels],
  elements: new Set<Node>([...first.elements, ...second.elements]),
});

/** The messages in an element that may be one message itself: several only where each has a heading or a name of its own. */
function groupIn(element: Element, search: Search, depth: number): Block[] {
  let known = search.groups.get(element);
  if (!known) {
    known = groupOf(element, search, depth);
    search.groups.set(element, known);
  }
  return known;
}

function groupOf(element: Element, search: Search, depth: number): Block[] {
  const inner = blocksIn(element, search, depth + (element.children.length > 1 ? 1 : 0));
  if (inner.length < 2) return inner;
  const own = headingIn(element, search);
  const told = inner.filter(
    ({ elements, heading, bubble }) =>
      bubble || (heading.author && !heading.weak) || heading.time || elements.some(isNamed),
  );
  if (told.length < 2 || told.length < inner.length) return [];
  // Bubbles of one author under one heading, which is none of theirs.
  const isAbove = ![...own.elements].some((node) =>
    inner.some(({ elements }) => elements.some((one) => one.contains(node))),
  );
  for (const block of inner)
    if (block.heading.author === null && own.author && isAbove)
      block.heading = {
        ...block.heading,
        author: own.author,
        labels: [...own.labels, ...block.heading.labels],
        time: block.heading.time ?? own.time,
      };
  return inner;
}
