/** On which side of their list messages stand: in chats the own ones stand at the end of the line. */
import type { Block } from './blocks.ts';
import { childrenOf } from './tree.ts';

/** Where a message stands: -1 at the start of the line, 1 at its end, 0 neither; and what it is painted with. */
export interface Place {
  side: number;
  colour: string;
}

/** How far from the middle a bubble must stand, as a share of the list's width. */
const LEAN = 0.12;

/** Reads the layout once, for all messages. */
export function placesOf(blocks: readonly Block[]): Place[] {
  const boxes = blocks.map(({ elements, heading }) => bubbleOf(elements, heading.elements));
  const rects = blocks.map(({ elements }) => elements[0]?.getBoundingClientRect());
  const left = Math.min(...rects.map((rect) => rect?.left ?? Number.POSITIVE_INFINITY));
  const right = Math.max(...rects.map((rect) => rect?.right ?? Number.NEGATIVE_INFINITY));
  const width = right - left;
  const [first] = blocks[0]?.elements ?? [];
  const toLeft = first ? getComputedStyle(first).direction === 'rtl' : false;
  return boxes.map((box) => {
    const rect = box?.getBoundingClientRect();
    if (!box || !rect || rect.width === 0 || !(width > 0)) return { side: 0, colour: '' };
    const lean = (rect.left - left - (right - rect.right)) / width;
    const text = getComputedStyle(box);
    const aligned = text.textAlign === (toLeft ? 'left' : 'right') || text.textAlign === 'end';
    const side = Math.abs(lean) >= LEAN ? Math.sign(lean) * (toLeft ? -1 : 1) : aligned ? 1 : 0;
    return { side, colour: colourOf(box) };
  });
}

/** The box of the bubble itself: the innermost element that holds all the words. */
function bubbleOf(elements: readonly Element[], without: ReadonlySet<Node>): Element | null {
  let inner = elements.at(-1) ?? null;
  for (let depth = 0; inner && depth < 8; depth++) {
    const said = (one: Element) =>
      without.has(one) || !one.checkVisibility() ? 0 : (one.textContent ?? '').trim().length;
    const children = childrenOf(inner).filter((child) => said(child) > 0);
    const [only] = children.length === 1 ? children : children.sort((one, other) => said(other) - said(one));
    if (!only || (getComputedStyle(only).display.startsWith('inline') && children.length > 1)) break;
    if (children.length > 1 && said(only) < (inner.textContent ?? '').trim().length * 0.5) break;
    if (/^(?:p|ul|ol|li|span|table|b|i|em|a)$/.test(only.localName) && hasPaint(inner)) break;
    inner = only;
  }
  return inner;
}

const TRANSPARENT = /^(?:transparent|rgba\(.*,\s*0\))$/;
const hasPaint = (element: Element): boolean => !TRANSPARENT.test(getComputedStyle(element).backgroundColor);

/** The first colour at or around a bubble. */
function colourOf(bubble: Element): string {
  let one: Element | null = bubble;
  for (let step = 0; one && step < 4; step++, one = one.parentElement)
    if (hasPaint(one)) return getComputedStyle(one).backgroundColor;
  return '';
}
