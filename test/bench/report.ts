/** The figures of a run as a table, and which of them are worse than those that were kept. */

export interface Figure {
  id: string;
  title: string;
  /** Ours by the peer's of the same run; less is better. */
  ratio: number;
  /** For the reader: what was measured. */
  ours: string;
  peer: string;
  /** How many times the ratio that was kept this one may be. */
  margin: number;
}

const number = (value: number) => value.toFixed(value < 0.1 ? 3 : 2);

/** @param versions what it was measured with, by name */
export function report(figures: readonly Figure[], versions: Record<string, string>): string {
  const rows = figures.map(
    ({ title, ratio, ours, peer, margin }) => `| ${title} | ${number(ratio)} | ${ours} | ${peer} | × ${margin} |`,
  );
  const made = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `# How fast and how large Amends is

By \`npm run bench\`, with ${made.join(', ')}. Each figure is a ratio to a peer in the same run, one after the other, so that it hardly depends on the machine; less is better. Times are medians.
\`npm run bench\` fails when a ratio is worse than the one kept here (\`speed.json\`) by more than its margin; \`npm run bench -- --keep\` keeps a new run.

| what | ratio | Amends | against | margin |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}

/**
 * @param kept the ratios that were kept, by id; one without a kept ratio is new and not judged
 * @returns a sentence for each figure that is worse than it may be, or could not be measured
 */
export function worse(figures: readonly Figure[], kept: Readonly<Record<string, number>>): string[] {
  return figures.flatMap(({ id, title, ratio, margin }) => {
    if (!Number.isFinite(ratio)) return [`${title}: could not be measured.`];
    const before = kept[id];
    if (before === undefined || ratio <= before * margin) return [];
    return [`${title}: ${number(ratio)}, and it was ${number(before)}; at most ${margin} times that is allowed.`];
  });
}
