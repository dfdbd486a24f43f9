/** Runs in an isolated world of a test page, as the content script does: finds the draft with the focus, and works its editor. */
import type { Span } from '../../src/coach/model.ts';
import { deepActive, draftAt, fieldOf, isDraft, type RootOf } from '../../src/editors/draft.ts';
import type { Edit, Editor } from '../../src/editors/editor.ts';
import { editorFor } from '../../src/editors/index.ts';
import { outward } from '../../src/overlay/outward.ts';

/** The document that has the focus, inside frames that can be reached. */
function focused(document: Document): Document {
  const active = deepActive(document, rootOf);
  if (active?.localName !== 'iframe') return document;
  const inner = (active as HTMLIFrameElement).contentDocument;
  return inner ? focused(inner) : document;
}

/** Firefox lets an extension look into closed roots. */
const rootOf: RootOf = (element) =>
  (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? element.shadowRoot;

let editor: Editor | null = null;

function current(): Editor {
  if (!editor?.root.isConnected) {
    const field = draftAt(focused(document), rootOf);
    editor = field && editorFor(field);
  }
  if (!editor)
    throw new Error(`No draft has the focus, but ${focused(document).activeElement?.outerHTML.slice(0, 200)}`);
  return editor;
}

const plain = (rects: readonly DOMRect[]) =>
  rects.map(({ left, top, width, height }) => ({ left, top, width, height }));

/** The editor of an element that need not have the focus. */
function editorAt(selector: string): Editor {
  const field = fieldOf(document.querySelector(selector));
  const found = field && editorFor(field);
  if (!found) throw new Error(`Nothing can be typed in ${selector}.`);
  return found;
}

export const harness = {
  found: () => {
    editor = null;
    const { kind, root } = current();
    return { kind, tag: root.localName };
  },
  isDraftAt(selector: string) {
    const field = fieldOf(document.querySelector(selector));
    return field !== null && isDraft(field);
  },
  readAt: (selector: string) => editorAt(selector).read(),
  /** Boxes on the page, wherever it is scrolled to. */
  rectsAt(selector: string, span: Span) {
    const editor = editorAt(selector);
    editor.root.scrollIntoView({ block: 'center' });
    return plain(editor.rects(span)).map((rect) => ({ ...rect, top: rect.top + scrollY }));
  },
  textsAt: (selector: string, span: Span) => editorAt(selector).ranges(span).map(String),
  /** The offsets that come back as others when they are selected and read again. */
  astray(selector: string) {
    const one = editorAt(selector);
    return Array.from({ length: one.read().length + 1 }, (_, at) => at).filter((at) => {
      one.select({ from: at, to: at });
      return one.selection()?.from !== at;
    });
  },
  /**
   * The offsets of the draft that do not stand where they should: a character's range has other words, a character that is seen has no box,
   * or a caret that is put there is read elsewhere.
   */
  misplaced() {
    const one = current();
    const text = one.read();
    const wrong: string[] = [];
    for (let at = 0; at < text.length; at++) {
      const span = { from: at, to: at + 1 };
      const letter = text.slice(at, at + 1);
      if (!/\s/.test(letter) && one.rects(span).length === 0) wrong.push(`no box for ${letter} at ${at}`);
      const [range] = one.ranges(span);
      if (range && letter !== '\n' && String(range).replaceAll('\u00A0', ' ') !== letter)
        wrong.push(`${range} for ${letter} at ${at}`);
    }
    for (let at = 0; at <= text.length; at++) {
      // The middle of a blank line between two paragraphs is no place for a caret.
      if (text[at - 1] === '\n') continue;
      one.select({ from: at, to: at });
      const read = one.selection();
      if (read?.from !== at) wrong.push(`a caret at ${at} is read at ${read?.from}`);
    }
    return wrong;
  },
  read: () => current().read(),
  selection: () => current().selection(),
  select: (span: Span) => current().select(span),
  rects: (span: Span) => plain(current().rects(span)),
  /** The middle of a span's first box, in the viewport of the window that this runs in. */
  middle(span: Span) {
    const { root, rects } = current();
    const [rect] = rects(span);
    if (!rect) return null;
    const { left, right, top, bottom } = outward(root).move(rect);
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  },
  texts: (span: Span) => current().ranges(span).map(String),
  html: () => current().root.innerHTML,
  apply: (edit: Edit) => current().apply(edit),
  /** How much lower one element's box is than another's. */
  offsetTop: (upper: string, lower: string) =>
    (document.querySelector(lower)?.getBoundingClientRect().top ?? 0) -
    (document.querySelector(upper)?.getBoundingClientRect().top ?? 0),
  /** Two frames: the time that a person needs at least between two keys. */
  frames: () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
};
export type Harness = typeof harness;

Object.assign(globalThis, { amends: harness });
