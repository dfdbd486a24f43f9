import { eventWithData } from './pageObjects.ts';

/**
 * Pastes text at the selection, as far as the page's editor knows. That the event was prevented means nothing by itself.
 *
 * @param html markup that goes with the text where it has several lines, or null
 */
export function paste(target: HTMLElement, plain: string, html: string | null): void {
  const view = target.ownerDocument.defaultView;
  if (!view) return;
  const types = html === null ? { 'text/plain': plain } : { 'text/plain': plain, 'text/html': html };
  target.dispatchEvent(eventWithData(view, types, (page, init) => new page.ClipboardEvent('paste', init)));
}
