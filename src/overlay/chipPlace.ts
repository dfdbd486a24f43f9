/** Where the chip stands: at the composer's edge, never over its text, over Send, over any other control or another helper’s layer. */
import type { Editor } from '../editors/editor.ts';
import { boxOf, meet, outward, type Rect } from './outward.ts';

/** Half of the chip's height lies over the composer's edge, in pixels. */
const STRADDLE = -14;
const ASIDE = 12;
/** How near it comes to the window's sides. */
const PADDING = 4;
/** Tried in this order; the first is taken when all are covered. */
const PLACES: readonly (readonly [edge: 'top' | 'bottom', side: 'left' | 'right', away: number])[] = [
  ['bottom', 'left', STRADDLE],
  ['bottom', 'right', STRADDLE],
  ['bottom', 'left', 4],
  ['bottom', 'right', 4],
  ['top', 'right', STRADDLE],
  ['top', 'left', STRADDLE],
  ['top', 'right', 4],
  ['top', 'left', 4],
];
/** How much of the draft's end is looked at for text under the chip, in characters. */
const TAIL = 400;
/** How long the answer holds whether a control lies at a place, in milliseconds. */
const KNOWN_MS = 5_000;
const CONTROL =
  'button, a[href], input, select, textarea, summary, label, [role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="checkbox"], [role="combobox"], [onclick]';

export interface ChipPlaces {
  /**
   * @param chip our element, already in the page
   * @param moved how far the agent has moved it from where it would stand
   * @returns the place in the viewport, in pixels; null where nothing of the composer can be seen
   */
  find(editor: Editor, chip: HTMLElement, moved: { dx: number; dy: number }): { x: number; y: number } | null;
  /** Something has moved: what was found out about the page's controls holds no longer. */
  forget(): void;
}

/** @param host our host, which the search for controls sees through */
export function chipPlaces(host: Element): ChipPlaces {
  /** Whether controls lie at a place: asking the page at each review of a text that grows would be felt. */
  const covers = new Map<string, boolean>();
  let knownAt = 0;
  const covered = (place: Rect) => {
    if (performance.now() - knownAt > KNOWN_MS) covers.clear();
    if (covers.size === 0) knownAt = performance.now();
    const key = `${place.left} ${place.top} ${place.right}`;
    const known = covers.get(key) ?? coversControl(place, host);
    covers.set(key, known);
    return known;
  };
  return {
    find(editor, chip, moved) {
      const box = boxOf(editor.box);
      if (!box) return null;
      const { width, height } = chip.getBoundingClientRect();
      const text = textRects(editor);
      const tried = PLACES.map(([edge, side, away]) => ({
        x: clamp(side === 'left' ? box.left + ASIDE : box.right - width - ASIDE, window.innerWidth - width, PADDING),
        y: edge === 'bottom' ? box.bottom + away : box.top - height - away,
      }));
      const free = tried.find(({ x, y }) => {
        const place = { left: x, top: y, right: x + width, bottom: y + height };
        return (
          place.bottom <= window.innerHeight &&
          place.top >= 0 &&
          !text.some((rect) => meet(place, rect)) &&
          !covered(place)
        );
      });
      const { x, y } = free ?? tried[0] ?? { x: 0, y: 0 };
      return {
        x: clamp(x + moved.dx, window.innerWidth - width),
        y: clamp(y + moved.dy, window.innerHeight - height),
      };
    },
    forget: () => covers.clear(),
  };
}

const clamp = (value: number, most: number, padding = 0) =>
  Math.max(padding, Math.min(value, Math.max(padding, most - padding)));

/** Where the end of the draft's text stands, in our viewport. */
function textRects(editor: Editor): Rect[] {
  const length = editor.read().length;
  const { move } = outward(editor.root);
  return editor.rects({ from: Math.max(0, length - TAIL), to: length }).map(move);
}

/** Hosts of other writing helpers: their layers stand beside the page, as ours does, or go by their names. */
const isOthers = (element: Element) =>
  /^(?:grammarly|lt|languagetool|harper|deepl|quillbot|prowritingaid|ginger)-/.test(element.localName) ||
  (element.parentElement === document.documentElement && element !== document.body);

function coversControl(place: Rect, host: Element): boolean {
  const { left, right, top, bottom } = place;
  const xs = [left + 3, (left + right) / 2, right - 3];
  const ys = [top + 3, (top + bottom) / 2, bottom - 3];
  return xs.some((x) =>
    ys.some((y) =>
      document
        .elementsFromPoint(x, y)
        .some((element) => element !== host && (isOthers(element) || (element.closest(CONTROL) && !isField(element)))),
    ),
  );
}

const isField = (element: Element) =>
  element.localName === 'textarea' || (element.localName === 'label' && element.querySelector('textarea') !== null);
