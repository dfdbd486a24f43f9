/** What was dismissed lately: what is waved away again and again is better switched off. */
import type { Settings } from './schema.ts';

const WEEK_MS = 7 * 24 * 60 * 60 * 1_000;
/** Dismissals of one rule in a week after which it is offered to switch it off. */
const ENOUGH = 2;

/** The dismissals with one more; older ones are forgotten. */
export function withDismissal(known: Settings['dismissals'], rule: string, now: number): Settings['dismissals'] {
  const recent = Object.entries(known).flatMap(([name, times]) => {
    const left = times.filter((time) => now - time < WEEK_MS);
    return left.length > 0 ? [[name, left] as const] : [];
  });
  const next = new Map(recent);
  next.set(rule, [...(next.get(rule) ?? []), now]);
  return Object.fromEntries(next);
}

export const isTiresome = (known: Settings['dismissals'], rule: string): boolean =>
  Object.hasOwn(known, rule) && (known[rule]?.length ?? 0) >= ENOUGH;
