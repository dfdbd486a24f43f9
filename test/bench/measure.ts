/** Time of small pieces of work, with what the machine does besides kept out as far as it goes. */

export interface Time {
  /** Milliseconds. */
  median: number;
  p95: number;
  runs: number;
}

/** @param work is given the number of the run, so that it can do something new each time */
export function time(work: (run: number) => unknown, { runs, warmUp = 5 }: { runs: number; warmUp?: number }): Time {
  for (let run = 0; run < warmUp; run++) work(-1 - run);
  const taken: number[] = [];
  for (let run = 0; run < runs; run++) {
    const from = performance.now();
    work(run);
    taken.push(performance.now() - from);
  }
  return timeOf(taken);
}

export function timeOf(taken: readonly number[]): Time {
  const sorted = [...taken].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95), runs: sorted.length };
}

/**
 * Several ways to do the same, one after the other in each run, so that what the machine does besides falls on all of them.
 *
 * @returns the time of each, by its name
 */
export function inTurn<Name extends string>(
  ways: Record<Name, (run: number) => unknown>,
  runs: number,
): Record<Name, Time> {
  const names = Object.keys(ways) as Name[];
  const taken = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  const warmUp = Math.min(60, runs);
  for (let run = -warmUp; run < runs; run++)
    for (const name of names) {
      const from = performance.now();
      ways[name](run);
      if (run >= 0) taken[name].push(performance.now() - from);
    }
  return Object.fromEntries(names.map((name) => [name, timeOf(taken[name])])) as Record<Name, Time>;
}
