import browser from 'webextension-polyfill';
import { say } from '../l10n/index.ts';

/**
 * Runs in the page, and so stands alone: a sketch of how it is built, for whoever mends Amends for it. Elements with their kinds, classes and
 * roles; no text, no value, no name, no address, no digit.
 */
export function sketchOf(): string {
  const most = 600;
  const told = ['role', 'type', 'contenteditable', 'aria-multiline', 'dir'];
  const lines: string[] = [];
  // A class or an id is a word of the page's makers; what looks like anything else is left out.
  const word = (text: string) =>
    /^[a-z_-][\w-]{0,40}$/i.test(text) && !/\d{3}/.test(text) ? text.replace(/\d/g, '0') : null;
  const words = (text: string) => text.split(/\s+/).flatMap((one) => word(one) ?? []);
  const signature = (element: Element): string => {
    const classes = words(element.getAttribute('class') ?? '').slice(0, 4);
    const id = word(element.id ?? '');
    const attributes = told.flatMap((name) => {
      const value = word(element.getAttribute(name) ?? '');
      return value ? [`[${name}=${value}]`] : [];
    });
    const data = [...element.attributes].map(({ name }) => name).filter((name) => /^data-[a-z-]+$/.test(name));
    return `${element.localName}${id ? `#${id}` : ''}${classes.map((one) => `.${one}`).join('')}${attributes.join('')}${data
      .slice(0, 4)
      .map((name) => `[${name}]`)
      .join('')}`;
  };
  const visit = (element: Element, depth: number): void => {
    if (lines.length >= most || /^(?:script|style|noscript|template|link|meta|path|amends-.*)$/.test(element.localName))
      return;
    const letters = [...element.childNodes]
      .filter(({ nodeType }) => nodeType === 3)
      .reduce((sum, { textContent }) => sum + (textContent ?? '').trim().length, 0);
    const length = letters === 0 ? '' : letters < 20 ? ' (short text)' : letters < 200 ? ' (text)' : ' (long text)';
    lines.push(`${'  '.repeat(depth)}${signature(element)}${length}`);
    if (element.localName === 'svg') return;
    const inside = [...element.children];
    if (element.shadowRoot) {
      lines.push(`${'  '.repeat(depth + 1)}(shadow root)`);
      inside.unshift(...element.shadowRoot.children);
    }
    let last = '';
    let same = 0;
    const more = () => {
      if (same > 2) lines.push(`${'  '.repeat(depth + 1)}… more of the same`);
    };
    for (const child of inside) {
      const now = signature(child);
      if (now === last) same++;
      else {
        more();
        same = 1;
      }
      last = now;
      if (same <= 2) visit(child, depth + 1);
    }
    more();
  };
  visit(document.documentElement, 0);
  return lines.length >= most ? [...lines.slice(0, most), '… more'].join('\n') : lines.join('\n');
}

/** A sketch of the page in this tab, frame by frame. Only for the click: the browser lends the right for this one page. Nothing is sent. */
export async function sketchPage(tabId: number): Promise<{ ok: true; sketch: string } | { ok: false; error: string }> {
  try {
    const frames = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: sketchOf });
    const version = `Amends ${browser.runtime.getManifest().version}`;
    const parts = frames.map(({ result }, at) => `${at === 0 ? 'page' : 'frame'}:\n${String(result ?? '')}`);
    return { ok: true, sketch: [version, ...parts].join('\n\n') };
  } catch (error) {
    return { ok: false, error: say('popup_unreadable', error instanceof Error ? error.message : String(error)) };
  }
}
