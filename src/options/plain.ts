import { plainText, type TextNode } from '../phrases/imports/plainText.ts';

/** HTML as text. The parsed document belongs to no window: nothing in it runs, loads or is drawn. */
export const plainOf = (html: string): string =>
  plainText(new DOMParser().parseFromString(html, 'text/html').body as unknown as TextNode);
