const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    // Pasted markup loses spaces at the ends of blocks and of the whole.
    .replace(/^ | $|(?<= ) /gm, '&nbsp;');

/** Markup for the clipboard in which "\n\n" ends a paragraph and "\n" is a line break. */
export const paragraphMarkup = (text: string): string =>
  text
    .split('\n\n')
    .map((lines) => `<p>${lines.split('\n').map(escaped).join('<br>') || '<br>'}</p>`)
    .join('');

/** The same with line breaks only, for editors that open a paragraph too many for a paragraph at the edge. */
export const lineMarkup = (text: string): string => text.split('\n').map(escaped).join('<br>');
