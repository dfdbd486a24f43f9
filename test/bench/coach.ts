/** How fast the coach is, against write-good in the same run: fresh texts, key by key, cold, texts made to be hard. */
import writeGood from 'write-good';
import type { Conversation } from '../../src/coach/model.ts';
import { review } from '../../src/coach/review.ts';
import { promisesIn } from '../../src/promises/find.ts';
import { coldStart } from './cold.ts';
import { inTurn, type Time, timeOf } from './measure.ts';
import { CUSTOMER, fresh, HARD, LETTER, LONG, SHORT } from './texts.ts';

const CONVERSATION: Conversation = { messages: [{ from: 'customer', text: CUSTOMER }] };
/** When the promises are made: a Wednesday morning. */
const NOW = new Date(2026, 10, 25, 10);
const words = (text: string) => text.split(/\s+/).length;
const coach = (draft: string) => review(draft, CONVERSATION);

/** A text that neither has seen: each run's sentences are new, so nothing that is remembered helps. */
function freshTimes(text: string, runs: number) {
  return {
    ...inTurn({ coach: (run) => coach(fresh(text, run)), writeGood: (run) => writeGood(fresh(text, run)) }, runs),
  };
}

/** The letter typed key by key; each key is one review of what stands there. */
const typed = (text: string) => keyTimes(3, (round) => prefixes(fresh(text, 90_000 + round)));

const prefixes = (text: string): string[] => Array.from(text, (_, at) => text.slice(0, at + 1));

/** Each state of a draft in turn, by the coach and by write-good; the first round warms both up. */
function keyTimes(rounds: number, states: (round: number) => string[]): { coach: Time; writeGood: Time } {
  const taken: Record<'coach' | 'writeGood', number[]> = { coach: [], writeGood: [] };
  for (let round = 0; round < rounds; round++)
    for (const draft of states(round)) {
      const from = performance.now();
      review(draft, CONVERSATION, { typing: true });
      const between = performance.now();
      writeGood(draft);
      if (round === 0) continue;
      taken.coach.push(between - from);
      taken.writeGood.push(performance.now() - between);
    }
  return { coach: timeOf(taken.coach), writeGood: timeOf(taken.writeGood) };
}

/** A sentence typed into the middle of a long letter. */
function edited(text: string) {
  const at = text.indexOf('\n\n', text.length / 2);
  const sentence = ' I will ring the depot today as well, and you have my answer before five.';
  return keyTimes(3, (round) =>
    prefixes(sentence).map((typedNow) => `${text.slice(0, at)} (${round})${typedNow}${text.slice(at)}`),
  );
}

/** What follow-through adds, and only where the agent pauses: promises are looked for in a text that is reviewed beside it. */
const paused = (text: string, runs: number) =>
  inTurn(
    {
      review: (run) => coach(fresh(text, 50_000 + run)),
      promises: (run) => promisesIn(fresh(text, 50_000 + run), { now: NOW }),
    },
    runs,
  );

/** How much dearer a text of twice the size is: 2 when cost grows with length. The best of some runs, so that the machine's own noise stays out. */
function growth({ title, size, unit, make }: (typeof HARD)[number]) {
  const best = (text: string) => {
    let least = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 3; run++) {
      // The processor's time and not the clock's: one look at one text is short, and whatever comes between would count.
      const from = process.cpuUsage();
      coach(`${text} (${size}-${run})`);
      const { user, system } = process.cpuUsage(from);
      least = Math.min(least, (user + system) / 1000);
    }
    return least;
  };
  const half = best(make(size / 2));
  const whole = best(make(size));
  return { title, size, unit, half, whole, growth: whole / half };
}

/** All of it; takes about half a minute on a machine that does nothing else. */
export const measureCoach = async () => ({
  fresh: {
    short: { words: words(SHORT), ...freshTimes(SHORT, 200) },
    letter: { words: words(LETTER), ...freshTimes(LETTER, 150) },
    long: { words: words(LONG), ...freshTimes(LONG, 20) },
  },
  typed: { letter: typed(LETTER), edited: edited(LONG) },
  paused: paused(LONG, 20),
  growth: HARD.map(growth),
  cold: await coldStart(),
});
