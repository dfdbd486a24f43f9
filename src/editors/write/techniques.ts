import { styleOf } from '../text/blocks.ts';
import type { Technique } from './apply.ts';
import { toMarkup } from './html.ts';
import { paste } from './paste.ts';
import { typeText } from './typed.ts';

/** Whether a paragraph's end shows as a blank line by itself, seen at the paragraphs that are there. */
function paragraphsStandApart(root: HTMLElement): boolean {
  const paragraph = root.querySelector('p');
  const style = paragraph && styleOf(paragraph);
  if (!style) return false;
  const px = (value: string) => Number.parseFloat(value) || 0;
  return Math.max(px(style.marginTop), px(style.marginBottom)) >= 0.5 * px(style.fontSize);
}

/** A paste, with markup where there are several lines. */
export const pasted: Technique = (root, text) =>
  paste(root, text, text.includes('\n') ? toMarkup(text, !paragraphsStandApart(root)) : null);

/** The browser's own command, as if typed. */
export const typed: Technique = typeText;
