/** How easily a text is read. */

/** Below this a text is hard for many readers: Flesch's "fairly difficult" ends there. */
export const HARD = 50;

/** Words below which the measure, made for passages, jumps with each long word. */
const FEWEST = 10;

/**
 * Flesch reading ease (Flesch 1948): about 100 for very easy, 0 for very hard.
 *
 * @returns null for fewer than ten words, of which one long word would say nothing
 */
export function readingEase(text: string): number | null {
  const words = text.toLowerCase().match(/[a-z]+(?:['’][a-z]+)*/g) ?? [];
  if (words.length < FEWEST) return null;
  const sentences = Math.max(1, (text.match(/[.!?]+(?:\s|$)/g) ?? []).length);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 206.835 - 1.015 * (words.length / sentences) - 84.6 * (syllables / words.length);
}

/** Groups of vowels, without a silent e at the end. */
function syllablesIn(word: string): number {
  const bare = word
    .replace(/['’][a-z]+$/, '')
    .replace(/(?:[^laeiouy]es|[^aeiou]ed|[^laeiouy]e)$/, (end) => end.charAt(0));
  return Math.max(1, (bare.match(/[aeiouy]+/g) ?? []).length);
}
