/** Longest draft or message that is looked at, in UTF-16 units; what is longer is cut, so that a review stays quick. */
export const MAX_TEXT = 100_000;
