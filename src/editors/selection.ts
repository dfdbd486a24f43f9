import type { Span } from '../coach/model.ts';
import { offsetAt, type Point, pointAt, type TextMap } from './text/map.ts';

/** Chromium gives the selection inside a shadow tree only through its root. */
interface SelectingRoot {
  getSelection?(): Selection | null;
}

/** The selection that reaches into the root's own tree. */
export function selectionIn(root: HTMLElement): Selection | null {
  const tree = root.getRootNode() as unknown as SelectingRoot;
  return tree.getSelection?.() ?? root.ownerDocument.getSelection();
}

/** The selection's ends in document order, or null where there is none. */
function ends(selection: Selection, root: HTMLElement): [Point, Point] | null {
  const tree = root.getRootNode();
  if (tree !== root.ownerDocument && 'getComposedRanges' in selection) {
    const [range] = selection.getComposedRanges({ shadowRoots: [tree as ShadowRoot] });
    if (range)
      return [
        { node: range.startContainer, offset: range.startOffset },
        { node: range.endContainer, offset: range.endOffset },
      ];
  }
  if (selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return [
    { node: range.startContainer, offset: range.startOffset },
    { node: range.endContainer, offset: range.endOffset },
  ];
}

/** The selection as offsets into the text, or null where it lies elsewhere. */
export function readSelection(map: TextMap): Span | null {
  const selection = selectionIn(map.root);
  const found = selection && ends(selection, map.root);
  if (!found) return null;
  const from = offsetAt(map, found[0]);
  const to = offsetAt(map, found[1]);
  return from === null || to === null ? null : { from, to: Math.max(from, to) };
}

/** The places in the page of a span's two ends; an empty span stays with the text before it, whose formatting it takes. */
export function spanEnds(map: TextMap, { from, to }: Span): [Point, Point] {
  if (from === to) {
    const point = pointAt(map, from, 'back');
    return [point, point];
  }
  return [pointAt(map, from, 'forward'), pointAt(map, to, 'back')];
}

/** Puts the selection on a span of the text. */
export function selectSpan(map: TextMap, span: Span): void {
  const [start, end] = spanEnds(map, span);
  selectionIn(map.root)?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
}

const BLOCK = /^(?:p|div|li|h[1-6]|td|blockquote)$/;

/** What stands before the caret in its own text node, where that is all or long enough; null otherwise. */
export function beforeCaret(root: HTMLElement, most: number): string | null {
  const selection = selectionIn(root);
  const end = selection && ends(selection, root)?.[1];
  if (end?.node.nodeType !== Node.TEXT_NODE) return null;
  const text = (end.node as Text).data.slice(Math.max(0, end.offset - most), end.offset).replaceAll('\u00A0', ' ');
  if (end.offset >= most) return text;
  // Less than was asked for is all only at the start of a line.
  for (let node: Node | null = end.node; node && node !== root; node = node.parentNode) {
    if (node.nodeType === Node.ELEMENT_NODE && BLOCK.test((node as Element).localName)) return text;
    if (node.previousSibling) return node.previousSibling.nodeName === 'BR' ? text : null;
  }
  return text;
}
