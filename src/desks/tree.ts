/** A page as one tree, as its reader sees it: shadow roots, slots and reachable frames are part of it. */

function bodyOf(frame: HTMLIFrameElement): HTMLElement | null {
  try {
    return frame.contentDocument?.body ?? null;
  } catch {
    return null;
  }
}

/** The nodes that are shown inside an element. */
export function nodesIn(element: Element): readonly Node[] {
  if (element.localName === 'iframe') {
    const body = bodyOf(element as HTMLIFrameElement);
    return body ? [body] : [];
  }
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return [...element.childNodes];
}

/** Stands for one reading of a page, during which the page stands still. */
let reading: object | null = null;

/** Reads a page, remembering what was found out about its elements until it is read. */
export function remembering<T>(read: () => T): T {
  reading = {};
  try {
    return read();
  } finally {
    reading = null;
  }
}

/** A question about an element that is answered once per reading. */
export function once<T>(answer: (element: Element) => T): (element: Element) => T {
  let during: object | null = null;
  let known = new WeakMap<Element, { answer: T }>();
  return (element) => {
    if (!reading) return answer(element);
    if (during !== reading) {
      known = new WeakMap();
      during = reading;
    }
    let found = known.get(element);
    if (!found) {
      found = { answer: answer(element) };
      known.set(element, found);
    }
    return found.answer;
  };
}

/** The elements that are shown inside an element. */
export const childrenOf = once((element): Element[] =>
  element.shadowRoot || /^(?:iframe|slot)$/.test(element.localName)
    ? nodesIn(element).filter((node): node is Element => node.nodeType === 1)
    : [...element.children],
);

/** The element around another one, out of slots, shadow roots (closed ones too) and reachable frames. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  if ('host' in root) return (root as ShadowRoot).host;
  try {
    return element.ownerDocument.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** An element and all that is around it, innermost first. */
export function pathOf(element: Element): Element[] {
  const path: Element[] = [];
  for (let one: Element | null = element; one; one = parentOf(one)) path.push(one);
  return path;
}

/** Stands for the composer where that lies in a frame elsewhere: the whole page may be the conversation. */
export const isPage = (composer: Element): boolean => composer === composer.ownerDocument.documentElement;

/** All elements inside one, in order, up to a number. */
export function within(element: Element, most: number): Element[] {
  const found: Element[] = [];
  const visit = (one: Element) => {
    for (const child of childrenOf(one)) {
      if (found.length >= most) return;
      found.push(child);
      visit(child);
    }
  };
  visit(element);
  return found;
}

/** Whether the reader sees an element at all; layout is asked for, so this is for few elements. */
export const isShown = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) || getComputedStyle(element).display === 'contents';

/** What an element calls itself: class, test marks and the like, words apart by "-" or space. */
export const namesOf = once((element): string =>
  ['class', 'id', 'data-testid', 'data-test-id', 'data-test', 'data-qa', 'data-cy', 'role', 'itemprop', 'part']
    .map((name) => element.getAttribute(name) ?? '')
    .concat(element.localName.includes('-') ? element.localName : '')
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/_/g, '-'),
);
