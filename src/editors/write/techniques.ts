/** Ways to bring text to the selection of a DOM editor. None says anything of success: that is read back. */
import { lineMarkup, paragraphMarkup } from './html.ts';
import { paste } from './paste.ts';
import { typeText } from './typed.ts';

export type Technique = (root: HTMLElement, text: string) => void;

/** A paste of plain text; line ends mean what the editor makes of them. */
export const pastedPlain: Technique = (root, text) => paste(root, text, null);

/** A paste, with paragraphs as markup where there are several lines. */
export const pasted: Technique = (root, text) => paste(root, text, text.includes('\n') ? paragraphMarkup(text) : null);

/** A paste, with line breaks as markup where there are several lines. */
export const pastedLines: Technique = (root, text) => paste(root, text, text.includes('\n') ? lineMarkup(text) : null);

/** The browser's own commands, as if typed. */
export const typed: Technique = typeText;
