/**
 * Text as it can be compared after an editor has set it: spaces before and after line ends, and whether a paragraph's end shows
 * as one line or as a blank one, are the editor's business; every other character counts.
 */
const comparable = (text: string): string =>
  text
    .replaceAll('\u00A0', ' ')
    .replace(/[ \t]*\n\s*/g, '\n')
    .trimEnd();

export const sameText = (a: string, b: string): boolean => comparable(a) === comparable(b);
