/** What the agent sees as text, and where each character of it stands in the page. */

export interface Point {
  node: Node;
  /** In a text node a UTF-16 offset, in an element a child's index. */
  offset: number;
}

/**
 * One stretch of the text.
 * `text`: characters of one text node, one for one. `atom`: a mention or picture, taken as a whole. `break`: a line break element or character.
 * `gap`: the line ends between two blocks, which stand nowhere in the page. `empty`: no characters, the place of the caret in an empty line.
 */
export interface Piece {
  kind: 'text' | 'atom' | 'break' | 'gap' | 'empty';
  from: number;
  to: number;
  start: Point;
  end: Point;
}

export interface TextMap {
  root: HTMLElement;
  text: string;
  pieces: readonly Piece[];
}

/** Which way to look where a position lies between two pieces: into the one that follows, or the one before. */
export type Side = 'forward' | 'back';

const placed = (piece: Piece) => piece.kind !== 'gap';

/** The place in the page of an offset into the text. */
export function pointAt(map: TextMap, offset: number, side: Side): Point {
  const here = map.pieces.filter((piece) => placed(piece) && piece.from <= offset && offset <= piece.to);
  const piece = side === 'forward' ? here.at(-1) : here[0];
  if (piece) {
    if (piece.kind === 'text' && offset > piece.from)
      return { node: piece.start.node, offset: piece.start.offset + offset - piece.from };
    return offset === piece.to && piece.from < piece.to ? piece.end : piece.start;
  }
  // In the middle of a blank line between two blocks: the nearest place before it.
  const before = map.pieces.findLast((one) => placed(one) && one.to <= offset);
  return before?.end ?? { node: map.root, offset: 0 };
}

/** The offset into the text of a place in the page, or null where it lies outside the root. */
export function offsetAt(map: TextMap, point: Point): number | null {
  if (!map.root.contains(point.node)) return null;
  for (const piece of map.pieces)
    if (
      piece.kind === 'text' &&
      piece.start.node === point.node &&
      piece.start.offset <= point.offset &&
      point.offset <= piece.end.offset
    )
      return piece.from + point.offset - piece.start.offset;

  const range = map.root.ownerDocument.createRange();
  range.setStart(point.node, point.offset);
  let before: Piece | undefined;
  let after: Piece | undefined;
  for (const piece of map.pieces) {
    if (!placed(piece)) continue;
    if (range.comparePoint(piece.start.node, piece.start.offset) >= 0) {
      after = piece;
      break;
    }
    before = piece;
  }
  if (!before) return after?.from ?? 0;
  if (!after || before.to === after.from) return before.to;
  // Between two lines: the one whose block holds the place.
  return point.node.contains(after.start.node) && !point.node.contains(before.start.node) ? after.from : before.to;
}
