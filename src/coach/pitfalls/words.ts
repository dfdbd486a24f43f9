import type { TeamWord } from '../model.ts';
import type { PitfallRule } from '../rule.ts';
import { normal } from '../text/normal.ts';

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s+');

/** A rule for each word or phrase that a team does not want to send. */
export const wordRules = (words: readonly TeamWord[]): readonly PitfallRule[] =>
  words.map(({ avoid, instead, why }): PitfallRule => {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(normal(avoid.trim()))}(?![\\p{L}\\p{N}])`, 'u');
    return {
      id: `word:${avoid}`,
      title: `Your team does not say “${avoid}”`,
      why: why ?? 'Your team chose other words for this.',
      source: 'Your team',
      severity: 'weak',
      better: instead ? `Say “${instead}”.` : 'Leave it out, or say it in other words.',
      complaintsOnly: false,
      find: ({ norm }) => {
        const found = pattern.exec(norm);
        return found ? { from: found.index, to: found.index + found[0].length } : null;
      },
      replace: (span, { text }) => (instead ? asWritten(text.slice(span.from, span.to), instead) : null),
      flags: [],
      allows: [],
    };
  });

/** The new words with the capital that the old ones had. */
const asWritten = (old: string, instead: string): string => {
  const first = old.charAt(0);
  return first !== first.toLowerCase() ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead;
};
