/**
 * How libraries behave at scale: 20 libraries, 10,000 phrases, 5 MB. `npx tsx test/bench/libraries.ts [--browser] [--json]`.
 * `--browser` also opens the built options page in Chromium with them. Figures depend on the machine; the ratios tell of growth.
 */
import { BUILT_IN } from '../../src/phrases/builtin/index.ts';
import { recognise } from '../../src/phrases/imports/index.ts';
import { finish } from '../../src/phrases/imports/finish.ts';
import { guessStep } from '../../src/phrases/imports/guessStep.ts';
import { STEPS } from '../../src/coach/model.ts';
import type { Library, Phrase } from '../../src/phrases/schema.ts';
import { indexOf, search } from '../../src/phrases/search.ts';
import { compare } from '../../src/phrases/versions.ts';
import { changePhrases, loadHeads, loadLibraries, loadSteps, putLibraries } from '../../src/settings/libraries.ts';
import { loadSettings } from '../../src/settings/store.ts';
import { type Extension, launchExtension } from '../e2e/support/extension.ts';
import { memoryArea } from '../settings/area.ts';
import { time } from './measure.ts';

const LIBRARIES = 20;
const EACH = 500;
/** Words that make each phrase about half a kilobyte, and different. */
const WORDS = BUILT_IN.phrases.flatMap(({ text }) => text.split(' '));

const phraseAt = (number: number): Phrase => {
  const words = Array.from({ length: 75 }, (_, at) => WORDS[(number * 31 + at * 7) % WORDS.length]);
  return {
    id: `phrase-${number}`,
    step: STEPS[number % STEPS.length] ?? 'own',
    text: `${number}: ${words.join(' ')}`.replaceAll(/[<>]/g, ''),
    tags: [`tag ${number % 40}`],
  };
};
const made: Library[] = Array.from({ length: LIBRARIES }, (_, at) => ({
  id: `library-${at}`,
  name: `Library ${at}`,
  version: '1',
  language: 'en',
  phrases: Array.from({ length: EACH }, (__, one) => phraseAt(at * EACH + one)),
}));

/** What stands in the search field after each key of several searches, typed and taken back. */
const KEYS = ['late', 'sorry', 'refund today', 'phrase 9999', 'depot'].flatMap((query) => {
  const typed = Array.from(query, (_, at) => query.slice(0, at + 1));
  return [...typed, ...typed.toReversed().slice(1), ''];
});

async function milliseconds(work: () => Promise<unknown>, runs = 5): Promise<number> {
  const taken: number[] = [];
  for (let run = 0; run < runs; run++) {
    const from = performance.now();
    await work();
    taken.push(performance.now() - from);
  }
  return taken.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

async function inNode() {
  const area = memoryArea();
  await putLibraries(
    area,
    made.map((library) => ({ library, from: 'file' as const })),
  );
  // What the area itself takes to copy the same items is not ours.
  const copy = async (keys: string[]) => void (await area.get(keys));
  const { heads } = await loadHeads(area);
  const { libraries } = await loadLibraries(area);
  const phrases = libraries.flatMap((one) => one.phrases);
  const index = indexOf(phrases);
  const queries = ['late', 'sorry rest', 'depot manger', 'refund today', 'x', 'phrase 9999'];
  const whole = JSON.stringify({ ...made[0], id: 'big', phrases });
  return {
    bytes: JSON.stringify(area.items).length,
    settings: await milliseconds(() => loadSettings(area)),
    heads: await milliseconds(() => loadHeads(area)),
    threeSteps: await milliseconds(() => loadSteps(area, heads, ['apologise', 'own', 'solve'])),
    everything: await milliseconds(() => loadLibraries(area)),
    copyOfEverything: await milliseconds(() => copy(Object.keys(area.items))),
    changeOne: await milliseconds(() =>
      changePhrases(area, 'library-7', (list) => list.with(0, { ...phraseAt(3_500), text: 'Changed.' })),
    ),
    prepareSearch: await milliseconds(async () => indexOf(phrases)),
    searchKey: time((run) => search(index, queries[Math.abs(run) % queries.length] ?? ''), { runs: 60 }),
    importWithPreview: await milliseconds(() => preview('big.json', whole, phrases), 3),
    foreignWithPreview: await milliseconds(() => preview('macros.json', foreign, []), 3),
    guess: time((run) => guessStep(phrases[Math.abs(run)]?.text ?? ''), { runs: 200 }),
  };
}

/** What is done with a file until its rows are shown. */
async function preview(name: string, text: string, current: readonly Phrase[]) {
  const found = recognise(name, text);
  if (!found.ok) throw new Error(found.error);
  const read = found.value.importer.read(found.value.source);
  if (!read.ok) throw new Error(read.error);
  const { rows } = await finish(read.value, found.value.importer, (html) => html);
  return compare(rows, current, new Map(), true);
}

/** Another tool's file with all of them, as HTML. */
const foreign = JSON.stringify({
  macros: made
    .flatMap(({ phrases }) => phrases)
    .map(({ id, text }) => ({
      id,
      title: `Folder::${id}`,
      active: true,
      actions: [{ field: 'comment_value_html', value: `<p>Hi {{ticket.requester.first_name}},</p><p>${text}</p>` }],
    })),
});

/** Until another tool's file is shown row by row in the real page, and what of it the page's thread has worked, in milliseconds. */
async function importInBrowser(extension: Extension) {
  const page = await extension.open('src/options/index.html');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
  };
  const before = await worked();
  const shown = page.getByText(`has ${(LIBRARIES * EACH).toLocaleString('en')} phrases`).waitFor();
  const from = performance.now();
  await page
    .getByLabel('Library file')
    .setInputFiles({ name: 'macros.json', mimeType: 'application/json', buffer: Buffer.from(foreign) });
  await shown;
  const figures = { wall: performance.now() - from, thread: (await worked()) - before };
  await page.close();
  return figures;
}

/** Until the options page can be used, and until a worker has answered for the first time, with and without the libraries. */
async function inBrowser() {
  const extension = await launchExtension();
  try {
    const open = async () => {
      const from = performance.now();
      const page = await extension.open('src/options/index.html');
      await page.getByRole('row').nth(3).waitFor();
      const shown = performance.now() - from;
      const key = await page.evaluate(async (queries) => {
        const field = document.querySelector('input[type="search"]') as HTMLInputElement;
        const taken: number[] = [];
        for (const query of queries) {
          await new Promise(requestAnimationFrame);
          await new Promise(requestAnimationFrame);
          const start = performance.now();
          field.value = query;
          field.dispatchEvent(new Event('input', { bubbles: true }));
          // Drawing follows in a microtask; the layout is asked for, so that it is paid here and not at the next frame.
          await Promise.resolve();
          await Promise.resolve();
          document.querySelector('.rows')?.getBoundingClientRect();
          taken.push(performance.now() - start);
        }
        taken.sort((a, b) => a - b);
        const [median, p95] = [0.5, 0.95].map((share) => taken[Math.floor(taken.length * share)] ?? 0);
        return { median: median ?? 0, p95: p95 ?? 0, worst: taken.at(-1) ?? 0 };
      }, KEYS);
      await page.close();
      return { shown, key };
    };
    const empty = await open();
    const area = memoryArea();
    await putLibraries(
      area,
      made.map((library) => ({ library, from: 'file' as const })),
    );
    const page = await extension.open('src/options/index.html');
    for (const [name, value] of Object.entries(area.items))
      await page.evaluate(([key, item]) => chrome.storage.local.set({ [key as string]: item }), [name, value] as const);
    await page.close();
    return { empty, full: await open(), foreign: await importInBrowser(extension) };
  } finally {
    await extension.close();
  }
}

const figures = { node: await inNode(), ...(process.argv.includes('--browser') ? { browser: await inBrowser() } : {}) };
if (process.argv.includes('--json')) console.log(JSON.stringify(figures));
else {
  const line = (title: string, value: number) => console.log(`${title.padEnd(58)} ${value.toFixed(1).padStart(8)} ms`);
  const { node, browser } = figures;
  console.log(`${LIBRARIES} libraries, ${LIBRARIES * EACH} phrases, ${(node.bytes / 1e6).toFixed(1)} MB`);
  line('a cold worker reads the settings', node.settings);
  line('… and the list of libraries', node.heads);
  line('… and the phrases of three steps', node.threeSteps);
  line('the options page reads everything', node.everything);
  line('   of which the storage copies', node.copyOfEverything);
  line('one phrase is changed', node.changeOne);
  line('the search is prepared', node.prepareSearch);
  line('a key in the search, median', node.searchKey.median);
  line('a key in the search, 95th of 100', node.searchKey.p95);
  line('an import of all of them, with its preview', node.importWithPreview);
  line('an import of another tool’s file, with its preview', node.foreignWithPreview);
  line('a guess of a step, made in idle time, median', node.guess.median);
  if (browser) {
    line('the options page can be used, without libraries', browser.empty.shown);
    line('the options page can be used, with all of them', browser.full.shown);
    line('a key in the search until it is laid out, median', browser.full.key.median);
    line('a key in the search until it is laid out, 95th of 100', browser.full.key.p95);
    line('a key in the search until it is laid out, worst', browser.full.key.worst);
    line('an import of another tool’s file until it is shown', browser.foreign.wall);
    line('   of which the page’s thread works', browser.foreign.thread);
  }
}
