const CURLY: Record<string, string> = {
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '´': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2011': '-',
  '\n': ' ',
  '\r': ' ',
  '\t': ' ',
};

/**
 * Lower case, straight quotes, plain spaces. As long as the text, so that a place in one is the same place in the other
 * (characters that lower case makes longer stay as they are).
 */
export function normal(text: string): string {
  const lower = text.toLowerCase();
  const base =
    lower.length === text.length
      ? lower
      : [...text].map((c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('');
  return base.replace(/[‘’ʼ´`“”–—\u00a0\u202f\u2011\n\r\t]/g, (c) => CURLY[c] ?? c);
}
