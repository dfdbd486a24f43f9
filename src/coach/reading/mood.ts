/** How upset the customer is, with the words that show it. */
import { featuresOf } from '../learnt/features.ts';
import { linear } from '../learnt/linear.ts';
import { MOOD } from '../learnt/moodWeights.ts';
import type { Level, Mood, Sentence } from '../model.ts';
import { normal } from '../text/normal.ts';
import { type Signs, signsOf } from './moodSigns.ts';

/** From this sum of signs on the customer is angry or distressed. */
const STRONG_FROM = 2.6;
const SOME_FROM = 0.8;
/**
 * How much of the verdict is the learnt model's; the rest is the signs'. Together they judge texts that neither has seen better than either:
 * whether somebody is put out at all shows in signs that the model does not know, how strongly it shows in the words.
 */
const LEARNT = { upset: 0.6, angry: 0.75 };
/** From these sums of both on, the customer is upset a little, or strongly. */
const FROM = { upset: 0.5, angry: 1.28 };

const judge = linear(MOOD);

/** What the learnt model looks at: the words, and what the signs say. */
export const moodFeatures = (text: string, { names }: Signs): string[] => [
  ...featuresOf(normal(text)).map(({ name }) => name),
  ...names,
];

/** @param complaint a customer who does not complain is calm, whatever the words */
export function moodOf(
  text: string,
  sentences: readonly Sentence[],
  complaint: boolean,
): { upset: Level; mood: Mood; moodEvidence: string[] } {
  if (!complaint) return { upset: 0, mood: 'calm', moodEvidence: [] };
  const signs = signsOf(text, sentences);
  const { likely } = judge(moodFeatures(text, signs));
  // Who complains is put out, unless a plain report or a polite request is all there is.
  const bySigns = signs.score >= STRONG_FROM ? 2 : signs.score >= SOME_FROM || !signs.plain ? 1 : 0;
  const learnt = likely.reduce((total, one) => total + one, 0);
  const is = (how: 'upset' | 'angry') => LEARNT[how] * learnt + (1 - LEARNT[how]) * bySigns >= FROM[how];
  const upset: Level = is('angry') ? 2 : is('upset') ? 1 : 0;
  if (upset === 0) return { upset, mood: 'calm', moodEvidence: [] };
  const fits = upset === 2 ? ['angry', 'distressed'] : ['annoyed', 'worried', 'disappointed'];
  const ranked = [...signs.moods].filter(([mood]) => fits.includes(mood)).sort((a, b) => b[1] - a[1]);
  const mood = ranked[0]?.[0] ?? (upset === 2 ? 'angry' : 'annoyed');
  return { upset, mood, moodEvidence: signs.evidence };
}
