import type { Span } from '../coach/model.ts';
import { difference } from '../editors/text/difference.ts';

/**
 * What was found in a text, at its places in the text as it is now; what the agent has written into is left out.
 *
 * @param was the text that it was found in
 */
export function moved<T extends { span: Span }>(findings: readonly T[], was: string, is: string): T[] {
  if (was === is) return [...findings];
  const { from, to, before } = difference(was, is);
  const by = to - from - before.length;
  return findings.flatMap((finding) => {
    const { span } = finding;
    if (span.to <= from) return [finding];
    if (span.from < from + before.length || span.from < from) return [];
    return [{ ...finding, span: { from: span.from + by, to: span.to + by } }];
  });
}
