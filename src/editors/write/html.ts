const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    // Pasted markup loses spaces at the ends of blocks and of the whole.
    .replace(/^ | $|(?<= ) /gm, '&nbsp;');

/**
 * Markup for the clipboard: "\n\n" ends a paragraph, "\n" is a line break.
 *
 * @param blank true where the editor's paragraphs stand without space between them, so that a blank line is a paragraph of its own
 */
export function toMarkup(text: string, blank: boolean): string {
  const paragraphs = text.split('\n\n').map((lines) => lines.split('\n').map(escaped).join('<br>'));
  return paragraphs.map((line) => `<p>${line || '<br>'}</p>`).join(blank ? '<p><br></p>' : '');
}
