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

/** The same as elements, made without markup, which Trusted Types would refuse. */
export function startNodes(): HTMLElement[] {
  if (EMPTY) return [];
  const paragraph = (...content: (string | Node)[]) => {
    const made = document.createElement('p');
    made.append(...content);
    return made;
  };
  const bold = document.createElement('strong');
  bold.append('your patience');
  return [paragraph('Hello Anna,'), paragraph('Thank you for ', bold, ' today.')];
}

/** Says that the editor stands. */
export function ready(model: () => string): void {
  window.model = model;
  window.ready = true;
}

export const element = (id = 'editor'): HTMLElement =>
  (window.place ?? document).querySelector(`#${id}`) as HTMLElement;

/** The text of what an editor gives out, as markup or as elements: its blocks and line breaks as lines. */
export function textOf(content: string | Node): string {
  const body =
    typeof content === 'string'
      ? new DOMParser().parseFromString(content, 'text/html').body
      : (content.cloneNode(true) as Element);
  for (const br of body.querySelectorAll('br')) br.replaceWith('\n');
  for (const block of body.querySelectorAll('p, div, li, h1, h2, h3')) block.append('\n');
  return (body.textContent ?? '').replaceAll('\u00A0', ' ').trimEnd();
}
