import { meet, type Rect } from './outward.ts';

/** How far what floats keeps from the edges of the window and from what it belongs to, in pixels. */
const GAP = 8;

interface Place {
  x: number;
  y: number;
}

const mostOf = (part: HTMLElement) => {
  const { width, height } = part.getBoundingClientRect();
  return { width, height, x: window.innerWidth - width - GAP, y: window.innerHeight - height - GAP };
};
const within = (value: number, most: number) => Math.max(GAP, Math.min(value, most));

/** The part of a box that another one covers, in square pixels. */
const covered = (box: Rect, by: Rect) =>
  Math.max(0, Math.min(box.right, by.right) - Math.max(box.left, by.left)) *
  Math.max(0, Math.min(box.bottom, by.bottom) - Math.max(box.top, by.top));

/** A card lower than this shows too little, in pixels. */
const LOWEST = 300;

/** Composer and Send from their upper to their lower edge, in pixels. */
const edgesOf = (composer: Rect, send: Rect | null) => ({
  top: Math.min(composer.top, send?.top ?? composer.top),
  bottom: Math.max(composer.bottom, send?.bottom ?? composer.bottom),
});

/**
 * How high the card may be, in pixels: above a composer that leaves no room beside it, it does not reach into it.
 *
 * @param width the card's width
 */
export function cardRoom(composer: Rect, send: Rect | null, width: number): number {
  const { top, bottom } = edgesOf(composer, send);
  const whole = window.innerHeight - 2 * GAP;
  const beside = composer.left - width - GAP >= GAP || composer.right + width + 2 * GAP <= window.innerWidth;
  const free = Math.max(top, window.innerHeight - bottom) - 2 * GAP;
  return beside || free < LOWEST ? whole : free;
}

/**
 * Where the card stands: beside the composer, above it or below it where there is room; else where it hides the least of the composer, at the
 * right, for a text begins at the left. Never over Send.
 *
 * @param composer the composer's box in our viewport
 * @param send the box of the button that sends, where one is known
 * @returns the place in the viewport, in pixels
 */
export function cardPlace(composer: Rect, send: Rect | null, card: HTMLElement): Place {
  const most = mostOf(card);
  const { width, height } = most;
  const right = most.x;
  const { top, bottom } = edgesOf(composer, send);
  const above = within(top - height - GAP, most.y);
  const below = within(bottom + GAP, most.y);
  const beside = within(composer.top, most.y);
  const places: Place[] = [
    { x: composer.right + GAP, y: beside },
    { x: composer.left - width - GAP, y: beside },
    { x: within(composer.right - width, right), y: above },
    { x: within(composer.right - width, right), y: below },
    { x: right, y: GAP },
    { x: right, y: most.y },
    { x: GAP, y: GAP },
    { x: GAP, y: most.y },
  ];
  const cost = ({ x, y }: Place): number => {
    if (x < GAP || x > Math.max(GAP, right)) return Number.POSITIVE_INFINITY;
    const box = { left: x, top: y, right: x + width, bottom: y + height };
    // Whatever it hides of the text can be read again after Escape; Send must stay within reach.
    return covered(composer, box) + (send && meet(box, send) ? 1e9 : 0);
  };
  const best = places.reduce((one, other) => (cost(other) < cost(one) ? other : one));
  return { x: within(best.x, most.x), y: within(best.y, most.y) };
}

/** Where a menu stands: above what it belongs to, below where there is no room. */
export function abovePlace(anchor: Rect, menu: HTMLElement): Place {
  const most = mostOf(menu);
  const above = anchor.top - most.height - GAP;
  return { x: within(anchor.left, most.x), y: above >= GAP ? above : within(anchor.bottom + GAP, most.y) };
}

/** Where the palette stands: under a line of the draft, above it where there is more room, so that the line itself stays in sight. */
export function underPlace(line: Rect, part: HTMLElement): Place {
  const most = mostOf(part);
  const below = line.bottom + GAP / 2;
  const above = line.top - most.height - GAP / 2;
  return { x: within(line.left, most.x), y: below <= most.y || above < GAP ? within(below, most.y) : above };
}
