/**
 * How fast the coach is, against write-good in the same run: `npm run bench [-- --json]`. Figures depend on the machine, ratios hardly do.
 * `--json` prints one line of JSON and nothing else.
 */
import writeGood from 'write-good';
import type { Conversation } from '../../src/coach/model.ts';
import { review } from '../../src/coach/review.ts';
import { coldStart } from './cold.ts';
import { type Time, time, timeOf } from './measure.ts';
import { CUSTOMER, fresh, HARD, LETTER, LONG, SHORT } from './texts.ts';

const CONVERSATION: Conversation = { messages: [{ from: 'customer', text: CUSTOMER }] };
const words = (text: string) => text.split(/\s+/).length;
const coach = (draft: string) => review(draft, CONVERSATION);

/** A text that neither has seen: each run's sentences are new, so nothing that is remembered helps. */
function freshTimes(text: string, runs: number) {
  return {
    coach: time((run) => coach(fresh(text, run)), { runs, warmUp: 20 }),
    writeGood: time((run) => writeGood(fresh(text, run)), { runs, warmUp: 20 }),
  };
}

/** The letter typed key by key; each key is one review of what stands there. */
function typed(text: string): Time {
  const taken: number[] = [];
  for (let round = 0; round < 3; round++) {
    const draft = fresh(text, 90_000 + round);
    for (let at = 1; at <= draft.length; at++) {
      const from = performance.now();
      review(draft.slice(0, at), CONVERSATION, { typing: true });
      if (round > 0) taken.push(performance.now() - from);
    }
  }
  return timeOf(taken);
}

/** A sentence typed into the middle of a long letter. */
function edited(text: string): Time {
  const at = text.indexOf('\n\n', text.length / 2);
  const sentence = ' I will ring the depot today as well, and you have my answer before five.';
  const taken: number[] = [];
  for (let round = 0; round < 4; round++)
    for (let typedNow = 1; typedNow <= sentence.length; typedNow++) {
      const draft = `${text.slice(0, at)} (${round})${sentence.slice(0, typedNow)}${text.slice(at)}`;
      const from = performance.now();
      review(draft, CONVERSATION, { typing: true });
      if (round > 0) taken.push(performance.now() - from);
    }
  return timeOf(taken);
}

/** How much dearer a text of twice the size is: 2 when cost grows with length. The best of some runs, so that the machine's own noise stays out. */
function growth({ title, size, unit, make }: (typeof HARD)[number]) {
  const best = (text: string) => {
    let least = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 3; run++) {
      const from = performance.now();
      coach(`${text} (${size}-${run})`);
      least = Math.min(least, performance.now() - from);
    }
    return least;
  };
  const half = best(make(size / 2));
  const whole = best(make(size));
  return { title, size, unit, half, whole, growth: whole / half };
}

const result = {
  node: process.version,
  fresh: {
    short: { words: words(SHORT), ...freshTimes(SHORT, 200) },
    letter: { words: words(LETTER), ...freshTimes(LETTER, 150) },
    long: { words: words(LONG), ...freshTimes(LONG, 20) },
  },
  typed: { letter: typed(LETTER), edited: edited(LONG) },
  growth: HARD.map(growth),
  cold: await coldStart(),
};

if (process.argv.includes('--json')) console.log(JSON.stringify(result));
else print();

function print(): void {
  const ms = (value: number) => `${value < 1 ? value.toFixed(3) : value.toFixed(2)} ms`.padStart(11);
  console.log(`Node ${result.node}; median / 95th percentile\n`);
  for (const [name, { words: count, coach: ours, writeGood: theirs }] of Object.entries(result.fresh))
    console.log(
      `fresh, ${name}, ${count} words`.padEnd(36),
      ms(ours.median),
      ms(ours.p95),
      `  write-good ${ms(theirs.median)}`,
      `  ${(ours.median / theirs.median).toFixed(2)} of its time`,
    );
  console.log('a key in the 150-word letter'.padEnd(36), ms(result.typed.letter.median), ms(result.typed.letter.p95));
  console.log('a key in the 1,500-word letter'.padEnd(36), ms(result.typed.edited.median), ms(result.typed.edited.p95));
  const { net, whole, bare } = result.cold;
  console.log(
    'cold: import and first review'.padEnd(36),
    ms(net),
    `            (${ms(whole.median).trim()} less a bare start of ${ms(bare.median).trim()})`,
  );
  console.log('\ngrowth: half the size, the whole, and how much dearer (2 is linear)');
  for (const { title, half, whole: all, growth: times } of result.growth)
    console.log(title.padEnd(36), ms(half), ms(all), `  ${times.toFixed(1)}`);
}
