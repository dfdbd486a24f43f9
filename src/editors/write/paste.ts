/** Firefox lets a script make a paste with text of one type; other browsers ignore these two. */
interface FirefoxInit extends ClipboardEventInit {
  dataType?: string;
  data?: string;
}

const INIT = { bubbles: true, cancelable: true, composed: true } as const;

/**
 * The paste event that the page's editor gets. Chromium hands on a DataTransfer of an isolated world. Firefox empties it, but
 * hands on what the event was made with.
 */
function pasteEvent(view: Window & typeof globalThis, plain: string, html: string | null): ClipboardEvent {
  const firefox: FirefoxInit = html
    ? { ...INIT, dataType: 'text/html', data: html }
    : { ...INIT, dataType: 'text/plain', data: plain };
  const made = new view.ClipboardEvent('paste', firefox);
  if (made.clipboardData?.types.includes(firefox.dataType ?? '')) return made;
  const clipboardData = new view.DataTransfer();
  clipboardData.setData('text/plain', plain);
  if (html) clipboardData.setData('text/html', html);
  return new view.ClipboardEvent('paste', { ...INIT, clipboardData });
}

/**
 * Pastes text at the selection, as far as the page's editor knows. That the event was prevented means nothing by itself.
 *
 * @param html markup that goes with the text where it has several lines, or null
 */
export function paste(target: HTMLElement, plain: string, html: string | null): void {
  const view = target.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  if (view) target.dispatchEvent(pasteEvent(view, plain, html));
}
