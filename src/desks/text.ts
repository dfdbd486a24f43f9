/** The words of a part of a page, as a reader sees them: without controls, times, hidden text and quoted history. */
import { isShown, nodesIn } from './tree.ts';

const BLOCK = /^(?:p|div|li|ul|ol|tr|table|tbody|section|article|header|footer|h[1-6]|pre|dl|dd|dt|blockquote|body)$/;
/** No words of a message: controls, pictures, things that are drawn. */
const SKIP =
  /^(?:script|style|noscript|template|button|select|option|input|textarea|svg|nav|audio|video|canvas|object|label)$/;
const CONTROL = '[contenteditable=""], [contenteditable="true"], [role="button"], [role="textbox"], [role="toolbar"]';
const QUOTE_CLASS =
  /(?:^|\s)(?:gmail_quote|gmail_quote_container|yahoo_quoted|moz-cite-prefix|zmail_extra|quoted(?:-\w+)?|OutlookMessageHeader|divRplyFwdMsg|protonmail_quote)(?:\s|$)/;

/** Whether an element is kept from the reader by an attribute or its own style; layout is not asked for. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  if (!element.hasAttribute('style')) return false;
  const { style } = element as HTMLElement;
  return style?.display === 'none' || style?.visibility === 'hidden';
}

const visuallyHidden = (element: Element) =>
  /\b(?:sr-only|visually-?hidden|screen-?reader|offscreen|assistive)\b/i.test(element.getAttribute('class') ?? '');

/** Whether an element holds quoted history. */
export const isQuote = (element: Element): boolean =>
  (element.localName === 'blockquote' && (element.textContent ?? '').trim() !== '') ||
  QUOTE_CLASS.test(element.getAttribute('class') ?? '') ||
  element.id === 'divRplyFwdMsg';

/** What is left out of `textOf`, and how quoted history is given. */
export interface TextOptions {
  /** Elements and texts that are left out: author, time. */
  without?: ReadonlySet<Node>;
  /** Quoted history: left out, kept as it is, or each line marked with ">". */
  quotes?: 'out' | 'in' | 'marked';
  /** Whether to look at what the style hides: exact, and slower. */
  seen?: boolean;
}

/** The text of an element with its line breaks. */
export function textOf(element: Element, { without, quotes = 'out', seen = false }: TextOptions = {}): string {
  let text = '';
  const walk = (node: Node) => {
    if (node.nodeType === 3) {
      if (without?.has(node)) return;
      const value = node.nodeValue ?? '';
      const flat = keepsBreaks(node, value) ? value : value.replace(/\s+/g, ' ');
      text += /(?:^|\s)$/.test(text) ? flat.trimStart() : flat;
      return;
    }
    if (node.nodeType !== 1) return;
    const inner = node as Element;
    const name = inner.localName;
    if (without?.has(inner) || SKIP.test(name) || isHidden(inner) || visuallyHidden(inner) || inner.matches(CONTROL))
      return;
    if (seen && name !== 'br' && name !== 'slot' && !isShown(inner)) return;
    if (name === 'br') {
      text += '\n';
      return;
    }
    const quote = isQuote(inner);
    if (quote && quotes === 'out') return;
    const block = BLOCK.test(name) || quote;
    if (block && text && !text.endsWith('\n')) text = `${text.trimEnd()}\n`;
    const before = text.length;
    for (const child of nodesIn(inner)) walk(child);
    if (quote && quotes === 'marked' && name === 'blockquote')
      text = text.slice(0, before) + text.slice(before).trim().replace(/^/gm, '> ');
    if (/^t[dh]$/.test(name) && !/\s$/.test(text)) text += ' ';
    if (block && !text.endsWith('\n')) text += '\n';
    if (name === 'p' && text.length > before) text += '\n';
  };
  for (const child of nodesIn(element)) walk(child);
  return text
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n[ \t]+/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Line breaks of the source are shown in preformatted text alone. */
const keepsBreaks = (node: Node, value: string): boolean =>
  value.trim().includes('\n') &&
  node.parentElement !== null &&
  getComputedStyle(node.parentElement).whiteSpace.startsWith('pre');
