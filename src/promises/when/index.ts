/** Finds when something is promised for. What a date library knows is left to it; here stand the words of service that it does not know. */
import { deadline } from './deadlines.ts';
import { dated } from './dates.ts';
import { span } from './spans.ts';
import type { When, WhenContext } from './when.ts';

export type { When, WhenContext } from './when.ts';

/** In order: the more special first. */
const READERS = [span, deadline, dated] as const;

/**
 * Every expression of time in a text, in order, without overlaps.
 *
 * @param text one sentence, as written
 */
export function timesIn(text: string, context: WhenContext): When[] {
  const found: When[] = [];
  for (const reader of READERS)
    for (const one of reader(text, context))
      if (!found.some(({ from, to }) => one.from < to && from < one.to)) found.push(one);
  return found.sort((a, b) => a.from - b.from);
}
