/** A line of a text with its place, without its line break. */
export interface Line {
  text: string;
  from: number;
  to: number;
}

/** The lines of a text, in order. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (;;) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    lines.push({ text: text.slice(from, to).replace(/\r$/, ''), from, to });
    if (end < 0) return lines;
    from = end + 1;
  }
}
