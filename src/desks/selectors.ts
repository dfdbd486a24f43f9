/** Selectors for the messages of two sides, derived from one message of each that an agent pointed at. */
import type { Taught } from './taught.ts';

/** Attributes that say what an element is, from what lasts longest. Their values are no ids of single messages. */
const LASTING =
  /^(?:data-[\w-]*(?:direction|side|author|sender|role|type|kind|from|by|origin|test|qa|cy)[\w-]*|role|type|itemprop|part|slot)$/;
const OTHER = /^(?:data-[\w-]+|aria-label|title|name|dir|align)$/;
const STATE =
  /(?:^|-)(?:active|selected|hover|focus(?:ed)?|open|first|last|unread|read|new|highlight(?:ed)?|current|odd|even|expanded|collapsed|visible|loaded|animate\w*)(?:-|$)/i;
/** How deep inside a message its marks are looked for, and how many are weighed. */
const DEEP = 5;
const MOST = 60;
/** Longest value of an attribute that still is a kind, and no text. */
const LONGEST = 40;

/** Something that a selector can name, and how long it is likely to last; less is longer. */
interface Mark {
  selector: string;
  depth: number;
  cost: number;
}

/** Whether a class is a word that somebody chose, and not what a build made up. */
function isWord(name: string): boolean {
  if (name.length < 3 || name.length > 32 || STATE.test(name)) return false;
  if (/\d{2,}|^(?:css|sc|jss|svelte|emotion|_)[-_]?\w*\d|__\w*\d|[A-Za-z]\d+[A-Za-z]/.test(name)) return false;
  // Made-up names have no syllables, or capitals in the middle of one.
  return name
    .split(/[-_]+/)
    .filter(Boolean)
    .every(
      (part) =>
        part.length < 3 ||
        (/[aeiouy]/i.test(part) &&
          !/[a-z][A-Z][a-z]?[A-Z]|[A-Z]{2,}[a-z][A-Z]/.test(part) &&
          !/[bcdfghjklmnpqrstvwxz]{5,}/i.test(part)),
    );
}

const isKind = (value: string) => value !== '' && value.length <= LONGEST && !/\d|https?:|@/.test(value);

/** The marks of one element alone. */
function marksOf(element: Element, depth: number): Mark[] {
  const marks: Mark[] = [];
  for (const { name, value } of element.attributes) {
    if (name === 'class') continue;
    const lasting = LASTING.test(name);
    if (!lasting && !OTHER.test(name)) continue;
    const cost = lasting ? 0 : name.startsWith('data-') ? 1 : 3;
    if (isKind(value)) marks.push({ selector: `[${name}="${CSS.escape(value)}"]`, depth, cost });
    // That there is such an attribute says that it is a message, whichever.
    if (name.startsWith('data-')) marks.push({ selector: `[${name}]`, depth, cost: cost + 1 });
  }
  for (const name of element.classList)
    marks.push({ selector: `.${CSS.escape(name)}`, depth, cost: isWord(name) ? 2 : STATE.test(name) ? 20 : 8 });
  marks.push({ selector: element.localName, depth, cost: element.localName.includes('-') ? 1 : 12 });
  return marks;
}

/** The marks of a message and its parts. */
function marksIn(message: Element): Mark[] {
  const marks: Mark[] = [];
  let layer: Element[] = [message];
  for (let depth = 0; depth <= DEEP && layer.length > 0 && marks.length < MOST; depth++) {
    for (const one of layer) marks.push(...marksOf(one, depth));
    // A selector cannot look into a shadow root.
    layer = layer.flatMap((one) => [...one.children]);
  }
  return marks.sort((one, other) => one.cost + one.depth - other.cost - other.depth);
}

const asSelector = (base: string, { selector, depth }: Mark) =>
  depth === 0
    ? /^[a-z]/i.test(selector)
      ? selector + base.replace(/^[a-z][\w-]*/i, '')
      : base + selector
    : `${base}:has(${selector})`;

const find = (root: ParentNode, selector: string): Element[] => {
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    return [];
  }
};

/**
 * @param customer a message of the customer's
 * @param own a message of the own side's
 * @returns null where the two are not told from the rest of the page, or one holds the other
 */
export function selectorsFor(customer: Element, own: Element): Taught | null {
  const root = customer.getRootNode() as ParentNode & Node;
  if (own.getRootNode() !== root || customer === own || customer.contains(own) || own.contains(customer)) return null;
  const base = baseFor(customer, own, root);
  if (!base) return null;
  const [theirs, ours] = [sideOf(customer, own, base, root), sideOf(own, customer, base, root)];
  if (theirs && ours && !meet(root, theirs, ours)) return { customer: theirs, agent: ours };
  // One side has a mark, the other is told by not having it.
  if (theirs) return { customer: theirs, agent: without(base, theirs) };
  if (ours) return { customer: without(base, ours), agent: ours };
  return { customer: base, agent: base };
}

/** The rest of what `base` finds. */
const without = (base: string, side: string) => `${base}:not(${side})`;

const meet = (root: ParentNode, one: string, other: string): boolean => {
  const first = new Set(find(root, one));
  return find(root, other).some((element) => first.has(element));
};

/** What both messages are, and as little else in the page as can be. */
function baseFor(customer: Element, own: Element, root: ParentNode): string | null {
  const ours = new Set(marksOf(own, 0).map(({ selector }) => selector));
  const shared = marksOf(customer, 0)
    .filter(({ selector }) => ours.has(selector))
    .sort((one, other) => one.cost - other.cost);
  const parent = customer.parentElement && customer.parentElement === own.parentElement ? customer.parentElement : null;
  const inside = (selector: string) => {
    const found = find(root, selector);
    return (
      found.includes(customer) &&
      found.includes(own) &&
      !found.some((one) => found.some((other) => one !== other && one.contains(other))) &&
      (!parent || found.filter((one) => one.parentElement !== parent).length <= found.length / 2)
    );
  };
  for (const { selector } of shared.filter(({ cost }) => cost < 12)) if (inside(selector)) return selector;
  // Nothing but their kind and the list that they stand in.
  if (!parent) return null;
  for (const { selector } of marksOf(parent, 0).sort((one, other) => one.cost - other.cost)) {
    const direct = `${selector} > ${customer.localName}`;
    if (customer.localName === own.localName && inside(direct)) return direct;
    if (inside(`${selector} > *`)) return `${selector} > *`;
  }
  return null;
}

/** What the message is that the other one is not; null where nothing lasting tells them apart. */
function sideOf(message: Element, other: Element, base: string, root: ParentNode): string | null {
  for (const mark of marksIn(message)) {
    // A kind of element inside tells of what is said, and not of who said it.
    if (mark.cost > 8 || (mark.depth > 0 && mark.cost > 3 && !/^[.[]/.test(mark.selector))) continue;
    const selector = asSelector(base, mark);
    const found = find(root, selector);
    if (found.includes(message) && !found.includes(other)) return selector;
  }
  return null;
}
