/**
 * Text as it can be compared after an editor has set it: how wide a gap is (spaces that collapse, whether a paragraph's end shows
 * as one line or as a blank one) is the editor's business; every other character counts.
 */
const comparable = (text: string): string =>
  text
    .replace(/[ \t\u00A0]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trimEnd();

export const sameText = (a: string, b: string): boolean => comparable(a) === comparable(b);
