/** Rules that a team sets itself: its words to avoid, and its goodwill policy. They are made from the options, not listed. */
import type { ReviewOptions } from '../model.ts';
import type { PitfallRule } from '../rule.ts';
import { goodwillRules } from './goodwill.ts';
import { wordRules } from './words.ts';

const NONE: readonly PitfallRule[] = [];
const words = new WeakMap<object, readonly PitfallRule[]>();
const goodwill = new WeakMap<object, readonly PitfallRule[]>();

/** Made once for each list: the same list comes with every review until the settings change. */
function once<T extends object>(
  known: WeakMap<object, readonly PitfallRule[]>,
  list: T | undefined,
  make: (list: T) => readonly PitfallRule[],
): readonly PitfallRule[] {
  if (!list) return NONE;
  const made = known.get(list) ?? make(list);
  known.set(list, made);
  return made;
}

export const teamRules = (options: ReviewOptions): readonly PitfallRule[] => [
  ...once(goodwill, options.goodwill, goodwillRules),
  ...once(words, options.words, wordRules),
];
