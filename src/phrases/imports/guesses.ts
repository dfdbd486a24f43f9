/** The steps of rows that came without one: the coach reads each text for it, which takes a thousand times as long as reading the row. */
import type { Step } from '../../coach/model.ts';
import type { Phrase } from '../schema.ts';
import { UNKNOWN_STEP } from './finish.ts';
import { guessStep } from './guessStep.ts';

/** Guesses, each made once: when it is asked for, or when there is time. */
export interface Guesses {
  readonly total: number;
  /** How many are made. */
  readonly done: number;
  /** A phrase with the step that is guessed for it; others stay as they are. */
  settled(phrase: Phrase): Phrase;
  /** Makes the next guesses. @param time says whether there is still time, after each */
  goOn(time: () => boolean): void;
}

/** @param phrases those whose steps are to be guessed, each with an id of its own */
export function guessesOf(phrases: readonly Phrase[]): Guesses {
  const waiting = new Map(phrases.map((phrase) => [phrase.id, phrase]));
  const made = new Map<string, Step>();
  const guess = ({ id, text }: Phrase): Step => {
    const step = guessStep(text) ?? UNKNOWN_STEP;
    waiting.delete(id);
    made.set(id, step);
    return step;
  };
  return {
    total: waiting.size,
    get done() {
      return made.size;
    },
    settled(phrase) {
      const step = made.get(phrase.id) ?? (waiting.has(phrase.id) ? guess(phrase) : null);
      return step === null ? phrase : { ...phrase, step };
    },
    goOn(time) {
      for (const phrase of waiting.values()) {
        guess(phrase);
        if (!time()) return;
      }
    },
  };
}
