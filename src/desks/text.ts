/** The words of a part of a page, as a reader sees them: without controls, times, hidden text and quoted history. */

const BLOCK = /^(?:p|div|li|ul|ol|tr|table|section|article|header|footer|h[1-6]|pre|dl|dd|dt)$/;
/** No words of a message: controls, pictures, times, things marked as hidden. */
const SKIP =
  /^(?:script|style|noscript|template|button|select|option|input|textarea|svg|time|nav|audio|video|canvas|iframe|object)$/;
const QUOTED = /^(?:blockquote)$/;
const QUOTE_CLASS = /\b(?:gmail_quote|yahoo_quoted|moz-cite-prefix|zmail_extra|quoted|OutlookMessageHeader)\b/;

/** Whether an element is kept from the reader by an attribute or its own style; layout is not asked for. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const { style } = element as HTMLElement;
  return style?.display === 'none' || style?.visibility === 'hidden';
}

const visuallyHidden = (element: Element) =>
  /\b(?:sr-only|visually-hidden|screen-?reader|offscreen|assistive)\b/i.test(element.getAttribute('class') ?? '');

/**
 * @param without elements whose words are left out: author, time
 * @param quotes whether quoted history counts
 */
export function textOf(element: Element, without: ReadonlySet<Element> = new Set(), quotes = false): string {
  let text = '';
  const walk = (node: Node) => {
    if (node.nodeType === 3) {
      text += (node.nodeValue ?? '').replace(/\s+/g, ' ');
      return;
    }
    if (node.nodeType !== 1) return;
    const inner = node as Element;
    const name = inner.localName;
    if (without.has(inner) || SKIP.test(name) || isHidden(inner) || visuallyHidden(inner)) return;
    if (!quotes && (QUOTED.test(name) || QUOTE_CLASS.test(inner.getAttribute('class') ?? ''))) return;
    if (name === 'br') {
      text += '\n';
      return;
    }
    const block = BLOCK.test(name);
    if (block && text && !text.endsWith('\n')) text += '\n';
    for (const child of inner.childNodes) walk(child);
    if (name === 'p') text += '\n';
    if (block && !text.endsWith('\n')) text += '\n';
  };
  for (const child of element.childNodes) walk(child);
  return text
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n[ \t]+/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
