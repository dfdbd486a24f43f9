/**
 * The text of a native field stands outside the DOM, so no range can reach it: a mirror with the same letters, widths and line breaks
 * is laid out unseen, and measured instead.
 */
import type { Span } from '../coach/model.ts';
import { oncePerTask, rectsBetween, visiblePart } from './rects.ts';

/** What decides where a native field breaks its lines. */
const COPIED = [
  'direction',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
  'fontFamily',
  'fontSize',
  'fontStyle',
  'fontVariant',
  'fontWeight',
  'fontStretch',
  'fontSizeAdjust',
  'fontKerning',
  'lineHeight',
  'letterSpacing',
  'wordSpacing',
  'tabSize',
  'textAlign',
  'textIndent',
  'textTransform',
  'textRendering',
  'wordBreak',
  'overflowWrap',
  'lineBreak',
] as const;

type NativeField = HTMLTextAreaElement | HTMLInputElement;

/** Mirrors stand in closed shadow roots of their own, one in each document: what changes in them, no observer of the page is told. */
const homes = new Map<Document, { host: HTMLElement; root: ShadowRoot }>();
const HOST = 'amends-mirror';

function homeIn(document: Document): ShadowRoot {
  const known = homes.get(document);
  if (known?.host.isConnected) return known.root;
  // An older copy of ours may have left one.
  for (const old of document.querySelectorAll(HOST)) old.remove();
  const host = document.createElement(HOST);
  host.style.cssText = 'all: initial; position: fixed; left: 0; top: 0; width: 0; height: 0; visibility: hidden';
  host.setAttribute('aria-hidden', 'true');
  // In a plain element: a page that defines a custom element of our name could forbid it a root, or be let into it.
  const root = host.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
  document.documentElement.append(host);
  homes.set(document, { host, root });
  return root;
}

/** Takes all mirrors off the pages. */
export function dropMirrors(): void {
  for (const { host } of homes.values()) host.remove();
  homes.clear();
  mirrors.clear();
}

/** Dresses the mirror as the field is now. */
function dress(mirror: HTMLElement, field: NativeField): void {
  const style = field.ownerDocument.defaultView?.getComputedStyle(field);
  if (style) for (const name of COPIED) mirror.style[name] = style[name];
  // Without the border, and without the width that a scrollbar takes from the text.
  mirror.style.width = `${field.clientWidth}px`;
}

function makeMirror(field: NativeField): HTMLElement {
  const mirror = field.ownerDocument.createElement('div');
  mirror.style.all = 'initial';
  Object.assign(mirror.style, {
    position: 'fixed',
    left: '0',
    top: '0',
    visibility: 'hidden',
    pointerEvents: 'none',
    boxSizing: 'border-box',
    whiteSpace: field.localName === 'input' ? 'pre' : 'pre-wrap',
    contain: 'layout style',
  });
  return mirror;
}

interface Mirror {
  mirror: HTMLElement;
  /** The lines of the text as the agent ended them; each has an element of its own, so that a key costs the layout of one line. */
  lines: string[];
  /** When it was dressed, and for which width. */
  at: number;
  width: number;
}

const mirrors = new Map<NativeField, Mirror>();
/** A field seldom changes its letters while it is written in: its style is asked for this often. In milliseconds. */
const DRESSED_MS = 2_000;

/** An empty line has a height too. */
const EMPTY = '\u200B';

/** Makes the mirror's lines say what the field says; those that are the same are left as they are. */
function write({ mirror, lines: had }: Mirror, lines: readonly string[]): void {
  let same = 0;
  while (same < had.length && same < lines.length && had[same] === lines[same]) same++;
  let tail = 0;
  while (tail < had.length - same && tail < lines.length - same && had.at(-1 - tail) === lines.at(-1 - tail)) tail++;
  const { ownerDocument } = mirror;
  while (had.length > lines.length) {
    mirror.children[same]?.remove();
    had.splice(same, 1);
  }
  while (had.length < lines.length) {
    const line = ownerDocument.createElement('div');
    line.append('');
    mirror.insertBefore(line, mirror.children[same] ?? null);
    had.splice(same, 0, '\n');
  }
  for (let at = same; at < lines.length - tail; at++) {
    const text = mirror.children[at]?.firstChild as Text;
    text.data = lines[at] || EMPTY;
    had[at] = lines[at] ?? '';
  }
  // Only a text's first line is indented.
  for (const [at, line] of [...mirror.children].entries())
    if (at < 2) (line as HTMLElement).style.textIndent = at === 0 ? '' : '0';
}

function mirrorOf(field: NativeField): Mirror {
  let known = mirrors.get(field);
  if (!known?.mirror.isConnected) {
    // Of a field that has left the page nothing is kept.
    for (const [other, { mirror }] of mirrors)
      if (!other.isConnected) {
        mirror.remove();
        mirrors.delete(other);
      }
    known = { mirror: makeMirror(field), lines: [], at: 0, width: 0 };
    mirrors.set(field, known);
    homeIn(field.ownerDocument).append(known.mirror);
  }
  write(known, field.value.split('\n'));
  const now = performance.now();
  const width = field.clientWidth;
  if (known.width !== width || known.at === 0 || now - known.at > DRESSED_MS) {
    dress(known.mirror, field);
    Object.assign(known, { at: now, width });
  }
  return known;
}

/** The boxes of a span, line by line, in the mirror's own place. */
function rectsIn({ mirror, lines }: Mirror, { from, to }: Span): DOMRect[] {
  const rects: DOMRect[] = [];
  let start = 0;
  for (const [at, line] of lines.entries()) {
    const end = start + line.length;
    if (from <= end && to >= start) {
      const text = mirror.children[at]?.firstChild as Text;
      const first = Math.max(0, from - start);
      const last = Math.min(line.length, to - start);
      // Of a span that goes on, the end of one line and the start of the next show nothing.
      if (first < last || from === to)
        rects.push(...rectsBetween({ node: text, offset: first }, { node: text, offset: last }));
    }
    start = end + 1;
    if (start > to) break;
  }
  return rects;
}

/** Where field and mirror stand now. */
const placesOf = oncePerTask((field: NativeField) => {
  const known = mirrorOf(field);
  const from = known.mirror.getBoundingClientRect();
  const to = field.getBoundingClientRect();
  // Under a transform the field is drawn larger or smaller than it is laid out; the mirror is not.
  const scale = field.offsetWidth ? to.width / field.offsetWidth : 1;
  const centred = field.localName === 'input' ? (field.clientHeight - from.height) / 2 : 0;
  return {
    known,
    text: field.value,
    move: (rect: DOMRect) =>
      new DOMRect(
        to.left + (field.clientLeft + rect.left - from.left - field.scrollLeft) * scale,
        to.top + (field.clientTop + centred + rect.top - from.top - field.scrollTop) * scale,
        rect.width * scale,
        rect.height * scale,
      ),
  };
});

/**
 * The boxes of a span of a native field's text, in the viewport of its window, cut to the visible part of the field.
 * An empty span gives a box without width where the caret would stand.
 */
export function mirrorRects(field: NativeField, span: Span): DOMRect[] {
  const { known, text, move } = placesOf(field);
  // In this same task the text may have been changed by ourselves.
  if (text !== field.value) mirrorOf(field);
  const moved = rectsIn(known, span).map(move);
  return span.from === span.to ? moved : visiblePart(moved, field);
}
