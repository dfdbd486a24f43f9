/** How long one key in the palette takes with 10,000 phrases: the search over all of them, and the rows filled with a case. */
import { pathToFileURL } from 'node:url';
import { read } from '../../src/coach/reading/index.ts';
import { BUILT_IN } from '../../src/phrases/builtin/index.ts';
import { paletteOf, paletteRows } from '../../src/phrases/palette.ts';
import { type Library, MOST_PHRASES } from '../../src/phrases/schema.ts';

export interface Measured {
  query: string;
  /** Milliseconds for one key: the middle of all runs, and that which only one run in twenty exceeds. */
  median: number;
  p95: number;
  /** How many times as long as looking for the query letter by letter in the same texts. */
  ratio: number;
}

const RUNS = 60;
const THINGS =
  'order parcel refund delay invoice charge account login error screen driver depot room flight ticket voucher'.split(
    ' ',
  );
/** Queries as they grow under one's fingers, with typing errors and with words that fit thousands of phrases. */
const TYPED = [
  's',
  'so',
  'sor',
  'sorr',
  'sorry',
  'sorry p',
  'sorry pa',
  'sorry parcel',
  'refnd',
  'rfund driver',
  'the',
  'i will',
  'zzz',
];

function library(size: number): Library {
  const phrases = Array.from({ length: size }, (_, at) => {
    const phrase = BUILT_IN.phrases[at % BUILT_IN.phrases.length] as (typeof BUILT_IN.phrases)[number];
    const thing = (step: number) => THINGS[(at * 7 + step * 5) % THINGS.length] as string;
    return {
      ...phrase,
      id: `bench-${at}`,
      title: `${thing(1)} ${thing(2)}`,
      text: `${phrase.text} ${thing(3)} ${at}`,
      tags: [thing(4)],
      shortcut: `s${at}`,
    };
  });
  return { id: 'bench', name: 'Bench', version: '1', language: 'en', phrases };
}

const at = (sorted: readonly number[], part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? 0;

function times(run: () => unknown): number[] {
  run();
  return Array.from({ length: RUNS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
}

/** @param size phrases in all libraries together */
export function measurePalette(size = MOST_PHRASES): { prepared: number; keys: Measured[] } {
  const all = library(size);
  const start = performance.now();
  const palette = paletteOf([all]);
  const prepared = performance.now() - start;
  const reading = read(
    { messages: [{ from: 'customer', text: 'My parcel is nine days late and nobody answers.' }] },
    [],
    null,
  );
  const filling = { reading, agentName: null, offer: null };
  const keys = TYPED.map((query) => {
    const own = times(() => paletteRows(palette, query, filling));
    const plain = times(() => palette.index.haystack.filter((text) => text.toLowerCase().includes(query)));
    return { query, median: at(own, 0.5), p95: at(own, 0.95), ratio: at(own, 0.5) / at(plain, 0.5) };
  });
  return { prepared, keys };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { prepared, keys } = measurePalette();
  console.log(`palette, ${MOST_PHRASES} phrases: prepared once in ${prepared.toFixed(1)} ms`);
  for (const { query, median, p95, ratio } of keys)
    console.log(
      `${query.padEnd(14)} ${median.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms, ${ratio.toFixed(2)} × a plain scan`,
    );
}
