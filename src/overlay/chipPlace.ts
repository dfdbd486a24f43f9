/** Where the chip stands: at the composer's edge, never over its text, over Send or over any other control. */
import { computePosition, offset, type Placement, shift } from '@floating-ui/dom';
import type { Editor } from '../editors/editor.ts';

/** Half of the chip's height lies over the composer's edge, in pixels. */
const STRADDLE = -14;
const ASIDE = 12;
/** Tried in this order; the last is taken when all are covered. */
const PLACES: readonly (readonly [placement: Placement, main: number])[] = [
  ['bottom-start', STRADDLE],
  ['bottom-end', STRADDLE],
  ['bottom-start', 4],
  ['bottom-end', 4],
  ['top-end', STRADDLE],
  ['top-start', STRADDLE],
  ['top-end', 4],
  ['top-start', 4],
];
/** How much of the draft's end is looked at for text under the chip, in characters. */
const TAIL = 400;
const CONTROL =
  'button, a[href], input, select, textarea, summary, label, [role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="checkbox"], [role="combobox"], [onclick]';

interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const meet = (a: Rect, b: Rect) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * @param chip our element, already in the page
 * @param host our host, which the search for controls sees through
 * @param moved how far the agent has moved it from where it would stand
 * @returns the place in the viewport, in pixels
 */
export async function chipPlace(
  editor: Editor,
  chip: HTMLElement,
  host: Element,
  moved: { dx: number; dy: number },
): Promise<{ x: number; y: number }> {
  const { box } = editor;
  const size = chip.getBoundingClientRect();
  const text = textRects(editor);
  let best = { x: 0, y: 0 };
  for (const [at, [placement, main]] of PLACES.entries()) {
    const { x, y } = await computePosition(box, chip, {
      strategy: 'fixed',
      placement,
      middleware: [
        offset({ mainAxis: main, crossAxis: placement.endsWith('start') ? ASIDE : -ASIDE }),
        shift({ padding: 4 }),
      ],
    });
    const place = { left: x, top: y, right: x + size.width, bottom: y + size.height };
    if (at === 0) best = { x, y };
    const inView = place.bottom <= window.innerHeight && place.top >= 0;
    if (inView && !text.some((rect) => meet(place, rect)) && !coversControl(box.ownerDocument, place, host)) {
      best = { x, y };
      break;
    }
  }
  return {
    x: clamp(best.x + moved.dx, window.innerWidth - size.width),
    y: clamp(best.y + moved.dy, window.innerHeight - size.height),
  };
}

const clamp = (value: number, most: number) => Math.max(0, Math.min(value, Math.max(0, most)));

/** Where the end of the draft's text stands, in the owning window's viewport. */
function textRects(editor: Editor): Rect[] {
  const length = editor.read().length;
  const shiftBy = frameOffset(editor);
  return editor.rects({ from: Math.max(0, length - TAIL), to: length }).map(({ left, top, right, bottom }) => ({
    left: left + shiftBy.x,
    top: top + shiftBy.y,
    right: right + shiftBy.x,
    bottom: bottom + shiftBy.y,
  }));
}

/** An editor in a frame measures in that frame's viewport; this is where the frame lies in ours. */
export function frameOffset({ root }: Editor): { x: number; y: number } {
  let x = 0;
  let y = 0;
  for (
    let view = root.ownerDocument.defaultView;
    view && view !== window;
    view = view.parent as Window & typeof globalThis
  ) {
    const frame = view.frameElement;
    if (!frame) break;
    const rect = frame.getBoundingClientRect();
    x += rect.left + frame.clientLeft;
    y += rect.top + frame.clientTop;
  }
  return { x, y };
}

function coversControl(document: Document, place: Rect, host: Element): boolean {
  const { left, right, top, bottom } = place;
  const xs = [left + 3, (left + right) / 2, right - 3];
  const ys = [top + 3, (top + bottom) / 2, bottom - 3];
  return xs.some((x) =>
    ys.some((y) =>
      document
        .elementsFromPoint(x, y)
        .some((element) => element !== host && element.closest(CONTROL) && !isField(element)),
    ),
  );
}

const isField = (element: Element) =>
  element.localName === 'textarea' || (element.localName === 'label' && element.querySelector('textarea') !== null);
