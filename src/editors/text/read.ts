import { isBlock, keepsSpaces, lineEnds, styleOf } from './blocks.ts';
import type { Piece, Point, TextMap } from './map.ts';
import { atomText, FILLER, isMachinery, placeholderOf } from './seen.ts';

const indexOf = (node: Node): number => Array.prototype.indexOf.call(node.parentNode?.childNodes ?? [], node);
const before = (node: Node): Point => ({ node: node.parentNode ?? node, offset: indexOf(node) });
const after = (node: Node): Point => ({ node: node.parentNode ?? node, offset: indexOf(node) + 1 });

/** What does not stand in the text as it stands in a node that keeps white space. */
const KEPT = /[\u200B\u2060\uFEFF\n]/g;
/** The same where white space collapses: all of it but one space between two visible characters. */
const COLLAPSED =
  /[\u200B\u2060\uFEFF]|[ \t\r\n\f]{2,}|[\t\r\n\f]|^ | $|(?<=[\u200B\u2060\uFEFF]) | (?=[\u200B\u2060\uFEFF])/g;

/** Collects the text of one editor while its DOM is walked in order. */
class Reader {
  text = '';
  readonly pieces: Piece[] = [];
  /** Blocks left and entered since the last thing that was seen. */
  private left: Element[] = [];
  private entered: Element[] = [];
  private boundary = false;
  /** A line break that shows only if something follows it in its block. */
  private pendingBreak: [start: Point, end: Point] | null = null;
  /** A space that shows only if something follows it in its line. */
  private pendingSpace: Point | null = null;
  private lineStart = true;

  walk(node: Node, keeps: boolean): void {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE) this.characters(child as Text, keeps);
      else if (child.nodeType === Node.ELEMENT_NODE) this.element(child as Element);
    }
  }

  private element(element: Element): void {
    if (element.localName === 'br') {
      if (!element.classList.contains('ProseMirror-separator')) this.lineBreak(before(element), after(element));
      return;
    }
    if (isMachinery(element)) return;
    const style = styleOf(element);
    if (!style || style.display === 'none') return;
    const block = isBlock(style);
    if (block) this.enter(element);
    const atom = atomText(element);
    if (atom === null) this.walk(element, keepsSpaces(style));
    else if (atom !== '') this.add('atom', atom, before(element), after(element));
    if (block) this.leave(element);
  }

  private enter(block: Element): void {
    this.endLine();
    this.entered.push(block);
  }

  private leave(block: Element): void {
    this.endLine();
    const inside = this.entered.indexOf(block);
    // Nothing was seen in it: it leaves no line behind.
    if (inside >= 0) this.entered.length = inside;
    else this.left.push(block);
  }

  private endLine(): void {
    this.boundary = true;
    this.pendingBreak = null;
    this.pendingSpace = null;
    this.lineStart = true;
  }

  /** Something visible comes: writes the line ends that were waiting for it. */
  private flush(at: Point): void {
    if (this.boundary) {
      const last = this.pieces.at(-1);
      if (last) this.push('gap', '\n'.repeat(lineEnds(this.left, this.entered)), last.end, at);
      this.boundary = false;
      this.left = [];
      this.entered = [];
    }
    if (this.pendingBreak) {
      const [start, end] = this.pendingBreak;
      this.pendingBreak = null;
      this.push('break', '\n', start, end);
      this.lineStart = true;
    }
  }

  private lineBreak(start: Point, end: Point): void {
    this.pendingSpace = null;
    this.flush(start);
    if (this.lineStart) this.push('empty', '', start, start);
    this.pendingBreak = [start, end];
    this.lineStart = true;
  }

  private characters(node: Text, keeps: boolean): void {
    const { data } = node;
    let run = 0;
    const end = (to: number) => {
      if (run < to) this.add('text', data.slice(run, to), { node, offset: run }, { node, offset: to });
    };
    for (const { index, 0: found } of data.matchAll(keeps ? KEPT : COLLAPSED)) {
      end(index);
      run = index + found.length;
      if (found === '\n' && keeps) this.lineBreak({ node, offset: index }, { node, offset: run });
      else if (!FILLER.test(found) && !this.lineStart) this.pendingSpace ??= { node, offset: index };
    }
    end(data.length);
  }

  private add(kind: 'text' | 'atom', text: string, start: Point, end: Point): void {
    const space = this.pendingSpace;
    this.pendingSpace = null;
    this.flush(start);
    if (space) this.push('text', ' ', space, { node: space.node, offset: space.offset + 1 });
    // Editors write spaces that must not collapse as non-breaking ones; the agent sees a space.
    this.push(kind, text.replaceAll('\u00A0', ' '), start, end);
    this.lineStart = false;
  }

  private push(kind: Piece['kind'], text: string, start: Point, end: Point): void {
    const from = this.text.length;
    const last = this.pieces.at(-1);
    this.text += text;
    if (kind === 'text' && last?.kind === 'text' && last.end.node === start.node && last.end.offset === start.offset) {
      last.to = this.text.length;
      last.end = end;
      return;
    }
    this.pieces.push({ kind, from, to: this.text.length, start, end });
  }
}

/**
 * Reads a DOM editor as the agent sees it: blocks and line breaks as "\n", a blank line between blocks only where one is seen,
 * collapsed white space as one space, placeholders and the editor's own machinery left out.
 */
export function readText(root: HTMLElement): TextMap {
  const reader = new Reader();
  const style = styleOf(root);
  reader.walk(root, style !== null && keepsSpaces(style));
  const { text, pieces } = reader;
  if (text !== '' && text.trim() === placeholderOf(root)) return { root, text: '', pieces: [] };
  return { root, text, pieces };
}
