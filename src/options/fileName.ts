/** A file's name without what file systems refuse. */
export const fileName = (name: string, end: string): string =>
  `${
    name
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-|-$/g, '')
      .toLowerCase() || 'library'
  }.${end}`;
