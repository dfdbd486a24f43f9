/** How elements break lines, from their styles. */

/** The style of an element, asked of its own window: editors live in iframes. */
export const styleOf = (element: Element): CSSStyleDeclaration | null =>
  element.ownerDocument.defaultView?.getComputedStyle(element) ?? null;

/** Whether an element starts a line of its own. */
export function isBlock(style: CSSStyleDeclaration): boolean {
  const { display } = style;
  return !(display.startsWith('inline') || display === 'contents' || display.startsWith('ruby'));
}

/** Whether white space in an element is shown as it is. */
export const keepsSpaces = (style: CSSStyleDeclaration): boolean => /pre|break-spaces/.test(style.whiteSpace);

/** From this share of the letter height on, the space between two blocks is seen as a blank line. */
const BLANK_LINE = 0.5;

const px = (value: string) => Number.parseFloat(value) || 0;

/** Whether a block's margin on this side shows as a blank line. */
export const standsApart = (style: CSSStyleDeclaration, side: 'marginTop' | 'marginBottom'): boolean =>
  px(style[side]) >= BLANK_LINE * px(style.fontSize);

/** Whether the agent sees a blank line between what one block ends and the next begins. */
const seesBlankLine = (left: readonly Element[], entered: readonly Element[]): boolean =>
  [...left.map((one) => [one, 'marginBottom'] as const), ...entered.map((one) => [one, 'marginTop'] as const)].some(
    ([one, side]) => {
      const style = styleOf(one);
      return style !== null && standsApart(style, side);
    },
  );

/** Margins cost a layout of the page; between the same two blocks they are measured once. */
const measured = new WeakMap<Element, { before: Element | undefined; lines: 1 | 2 }>();

/** The line ends between two blocks: "\n", or "\n\n" where a blank line is seen. */
export function lineEnds(left: readonly Element[], entered: readonly Element[]): 1 | 2 {
  const key = entered.at(-1) ?? left[0];
  if (!key) return 1;
  const before = left[0];
  const known = measured.get(key);
  if (known && known.before === before) return known.lines;
  const lines = seesBlankLine(left, entered) ? 2 : 1;
  measured.set(key, { before, lines });
  return lines;
}
