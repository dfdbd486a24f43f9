/** What every editor's page starts with, and what it tells the tests. */

declare global {
  interface Window {
    /** The draft's text as the editor's own model has it, one line for each paragraph or line break. */
    model: () => string;
    ready: boolean;
    /** Where a setting put the editor, as a shadow root; the document otherwise. */
    place?: DocumentFragment;
  }
}

/** The page's address ends in "?empty" for an editor with nothing in it. */
export const EMPTY = location.search.includes('empty');

export const START_HTML = EMPTY ? '' : '<p>Hello Anna,</p><p>Thank you for <strong>your patience</strong> today.</p>';
export const START_TEXT = EMPTY ? '' : 'Hello Anna,\n\nThank you for your patience today.';

/** Says that the editor stands. */
export function ready(model: () => string): void {
  window.model = model;
  window.ready = true;
}

export const element = (id = 'editor'): HTMLElement =>
  (window.place ?? document).querySelector(`#${id}`) as HTMLElement;

/** The text of markup that an editor gives out: its blocks and line breaks as lines. */
export function textOf(markup: string): string {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  for (const br of body.querySelectorAll('br')) br.replaceWith('\n');
  for (const block of body.querySelectorAll('p, div, li, h1, h2, h3')) block.append('\n');
  return (body.textContent ?? '').replaceAll('\u00A0', ' ').trimEnd();
}
