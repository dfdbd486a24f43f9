import type { Step } from '../../coach/model.ts';
import type { Phrase } from '../schema.ts';

/** Tags of a built-in phrase; all are optional. */
type Tags = Partial<Pick<Phrase, 'kinds' | 'moods' | 'channels' | 'stage' | 'tone' | 'tags'>>;

/** Phrases of one step, numbered in their order: the ids stay the same as long as the order does, so new ones go to the end. */
export const phrasesFor = (step: Step, list: readonly (string | readonly [text: string, tags: Tags])[]): Phrase[] =>
  list.map((one, at) => {
    const [text, tags] = typeof one === 'string' ? [one, {}] : one;
    return { id: `${step}-${at + 1}`, step, text, ...tags };
  });
