/** Phrases that came from another tool without a step: it is guessed, and marked until somebody chooses one. */
import type { Phrase } from './schema.ts';

/** The tag of phrases whose step was guessed. */
export const GUESSED = 'check the step';

/** What a file says of a phrase: all but the step, where that is a guess. */
export function saidOf({ step: _, tags = [], ...said }: Phrase): Omit<Phrase, 'step'> {
  const own = tags.filter((tag) => tag !== GUESSED);
  return own.length > 0 ? { ...said, tags: own } : said;
}
