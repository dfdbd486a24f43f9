/** Quiet underlines below flagged wording, drawn without touching the editor's DOM. */
import type { PitfallFinding } from '../coach/model.ts';
import type { Editor } from '../editors/editor.ts';
import { outward } from './outward.ts';

const NAMES = { harm: 'amends-harm', weak: 'amends-weak' } as const;
/** Colours for editors inside shadow roots, which the page-wide stylesheet does not reach. */
const RULES =
  '::highlight(amends-harm){text-decoration:underline wavy 1.5px #c2414e}::highlight(amends-weak){text-decoration:underline dotted 2px #a86f00}';

type Registry = Map<string, unknown>;
interface HighlightWindow {
  CSS: { highlights?: Registry };
  Highlight?: new (...ranges: Range[]) => unknown;
}

/** Where underlines of native fields are drawn, in the viewport. */
export interface Underline {
  left: number;
  top: number;
  width: number;
  severity: 'harm' | 'weak';
}

const dressed = new WeakSet<ShadowRoot>();

/** Marks spans of an editor's text; a second call replaces the first. */
export function markSpans(editor: Editor, pitfalls: readonly PitfallFinding[]): void {
  const view = editor.root.ownerDocument.defaultView as unknown as HighlightWindow | null;
  if (!view?.CSS.highlights || !view.Highlight) return;
  dress(editor.root);
  for (const severity of ['harm', 'weak'] as const) {
    const ranges = pitfalls.filter((one) => one.severity === severity).flatMap(({ span }) => editor.ranges(span));
    if (ranges.length > 0) view.CSS.highlights.set(NAMES[severity], new view.Highlight(...ranges));
    else view.CSS.highlights.delete(NAMES[severity]);
  }
}

function dress(root: HTMLElement): void {
  const shadow = root.getRootNode();
  if (!(shadow instanceof ShadowRoot) || dressed.has(shadow)) return;
  dressed.add(shadow);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(RULES);
  shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];
}

/** Takes all marks of an editor's document away. */
export function unmark(editor: Editor): void {
  const view = editor.root.ownerDocument.defaultView as unknown as HighlightWindow | null;
  for (const name of Object.values(NAMES)) view?.CSS.highlights?.delete(name);
}

/** Underlines for a native field, whose text no highlight can reach. */
export function underlines(editor: Editor, pitfalls: readonly PitfallFinding[]): Underline[] {
  const [first] = pitfalls;
  // What has ranges is highlighted.
  if (!first || editor.ranges(first.span).length > 0) return [];
  const { move } = outward(editor.root);
  return pitfalls.flatMap(({ span, severity }) =>
    editor
      .rects(span)
      .map(move)
      .map(({ left, right, bottom }) => ({ left, top: bottom - 2, width: right - left, severity })),
  );
}
