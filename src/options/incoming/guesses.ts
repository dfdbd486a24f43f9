import { useEffect, useMemo, useReducer } from 'preact/hooks';
import type { Read } from '../../phrases/imports/finish.ts';
import { guessesOf } from '../../phrases/imports/guesses.ts';
import type { Phrase } from '../../phrases/schema.ts';
import type { Change } from '../../phrases/versions.ts';
import { PHRASE, type Shown } from './changes.tsx';

/** Longest time without a breath while all are waited for, in milliseconds. */
const SLICE_MS = 40;

interface Guessing {
  total: number;
  done: number;
  settled(phrase: Phrase): Phrase;
  /** A phrase in a row; of one in sight the step is guessed at once. */
  shown: Shown<Phrase>;
  /** Makes the guesses that are left, and lets the page draw meanwhile. */
  all(): Promise<void>;
}

/** Guesses the steps of new phrases that came without: first those in sight, then the others while the page has nothing else to do. */
export function useGuesses(rows: readonly Read[], changes: readonly Change[]): Guessing {
  const [, redraw] = useReducer<number, void>((count) => count + 1, 0);
  const guesses = useMemo(() => {
    const open = new Set(rows.flatMap(({ phrase, guess }) => (guess ? [phrase.id] : [])));
    return guessesOf(
      changes.flatMap(({ kind, theirs }) => (kind === 'new' && theirs && open.has(theirs.id) ? [theirs] : [])),
    );
  }, [rows, changes]);
  const shown = useMemo(
    (): Shown<Phrase> => ({ ...PHRASE, side: (phrase) => PHRASE.side(guesses.settled(phrase)) }),
    [guesses],
  );
  useEffect(() => {
    let next = 0;
    const goOn = (deadline: IdleDeadline) => {
      guesses.goOn(() => deadline.timeRemaining() > 0);
      redraw();
      if (guesses.done < guesses.total) next = requestIdleCallback(goOn);
    };
    if (guesses.done < guesses.total) next = requestIdleCallback(goOn);
    return () => cancelIdleCallback(next);
  }, [guesses]);
  return {
    total: guesses.total,
    done: guesses.done,
    settled: guesses.settled,
    shown,
    all: async () => {
      while (guesses.done < guesses.total) {
        const end = performance.now() + SLICE_MS;
        guesses.goOn(() => performance.now() < end);
        redraw();
        await new Promise((resolve) => setTimeout(resolve));
      }
    },
  };
}
