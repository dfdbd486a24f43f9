/** How far the card keeps from the edges of the window and from the composer, in pixels. */
const GAP = 8;

/**
 * Where the card stands: beside the composer where there is room, else at the window's right edge, where it hides the least of a text that
 * begins at the left.
 *
 * @returns the place in the viewport, in pixels
 */
export function cardPlace(composer: Element, card: HTMLElement): { x: number; y: number } {
  const box = composer.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const most = { x: window.innerWidth - width - GAP, y: window.innerHeight - height - GAP };
  const toTheLeft = box.left - width - GAP;
  const x = box.right + GAP <= most.x ? box.right + GAP : toTheLeft >= GAP ? toTheLeft : most.x;
  return { x: Math.max(GAP, x), y: Math.max(GAP, Math.min(box.top, most.y)) };
}
