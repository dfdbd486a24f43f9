/** What typed text asks the palette for. */
import type { Span } from '../coach/model.ts';

/** Most words of a query: what goes on longer is a sentence that happens to begin with a slash. */
const MOST_WORDS = 3;
const SLASH = /(?:^|\s)\/(\p{L}[\p{L}\d'’-]*(?: [\p{L}\d'’-]*)*)$/u;
const SHORTCUT = /(?:^|\s);([\p{L}\d_-]{1,40})\s$/u;

/** How much before the caret tells whether there can be a slash or a shortcut, in characters. */
export const REACH = 60;

/** Whether what stands right before the caret may ask for the palette: only then the draft is read. */
export const mayAsk = (before: string): boolean => /[/;]/.test(before);

/**
 * A slash with at least one letter behind it, at the start of a line or after a space: not in "and/or", a date, a path or a web address.
 *
 * @param before the draft up to the caret
 * @returns where the slash stands, and what was typed behind it
 */
export function slashQuery(before: string): { from: number; query: string } | null {
  const query = SLASH.exec(before)?.[1];
  if (query === undefined || query.split(' ').length > MOST_WORDS) return null;
  return { from: before.length - query.length - 1, query };
}

/** A shortcut (";sorry") that was finished with a space: where it stands, the space included, and its name. */
export function finishedShortcut(before: string): { at: Span; name: string } | null {
  const found = SHORTCUT.exec(before);
  const name = found?.[1];
  return name ? { at: { from: before.length - name.length - 2, to: before.length }, name } : null;
}

/** A phrase with the spaces that it needs between its neighbours. */
export function atCaret(text: string, draft: string, { from, to }: Span): string {
  const before = /[^\s([{"“'‘]$/.test(draft.slice(0, from)) ? ' ' : '';
  const after = /^[\p{L}\d([{"“]/u.test(draft.slice(to)) ? ' ' : '';
  return before + text + after;
}
