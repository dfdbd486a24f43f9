/** What of an editor's DOM is text for the agent's eyes, and what is the editor's own machinery. */

/** Characters that editors put where a caret must be able to stand; the joiner inside emoji (U+200D) is text. */
export const FILLER = /[\u200B\u2060\uFEFF]/;

/** Marks of elements that stand in the draft's DOM without being part of it. */
const MACHINERY = [
  '[data-slate-placeholder="true"]',
  '[data-mce-bogus="all"]',
  '[data-cke-bogus]',
  '.ql-ui',
  '.ql-cursor > br',
  '.ck-widget__type-around',
  '.ck-widget__selection-handle',
  '.ProseMirror-separator',
  '.ProseMirror-gapcursor',
  'script, style, template, noscript, svg, input, button, select, textarea',
].join(',');

const PLACEHOLDER = /placeholder/i;

/** Whether an element and all in it is left out of the text. */
export function isMachinery(element: Element): boolean {
  if (element.matches(MACHINERY)) return true;
  return element.getAttribute('contenteditable') === 'false' && PLACEHOLDER.test(element.getAttribute('class') ?? '');
}

/** The text that an element taken as a whole stands for: a mention's label, an emoji picture's character; null for ordinary elements. */
export function atomText(element: Element): string | null {
  if (element.localName === 'img') {
    const alt = element.getAttribute('alt') ?? '';
    return /\p{Extended_Pictographic}|\p{Emoji_Component}/u.test(alt) && alt.length <= 16 ? alt : '';
  }
  return element.getAttribute('contenteditable') === 'false' ? (element.textContent ?? '').trim() : null;
}

/** The placeholder of an editor that shows it as real text, or '' where it has none. */
export const placeholderOf = (root: Element): string =>
  (
    root.getAttribute('data-placeholder') ??
    root.getAttribute('aria-placeholder') ??
    root.getAttribute('placeholder') ??
    ''
  ).trim();
