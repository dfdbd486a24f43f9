/**
 * How fast and how large Amends is, in one report of ratios: each figure against a peer, or against half the work, in the same run.
 * `npm run bench` prints it and fails when a ratio is worse than the one that was kept by more than its margin; `-- --keep` keeps this run's
 * (test/reports/speed.md, test/reports/speed.json), `-- --json` prints one line of JSON, `-- --quick` leaves the browsers out.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { setup } from '../e2e/support/setup.ts';
import { versionOf } from '../tools/browsers.ts';
import { MOST_BYTES, zipOfBuild } from '../tools/zip.ts';
import { measureCoach } from './coach.ts';
import { measurePage } from './page.ts';
import { measurePalette } from './palette.ts';
import { type Figure, report, worse } from './report.ts';
import { measureTabs } from './tabs.ts';
import { measureTeam } from './team.ts';

const REPORT = 'test/reports/speed.md';
const KEPT = 'test/reports/speed.json';
const has = (name: string) => process.argv.includes(`--${name}`);
const ms = (value: number) => `${value < 1 ? value.toFixed(3) : value.toFixed(1)} ms`;
const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

async function coachFigures(): Promise<Figure[]> {
  const { fresh, typed, paused, growth, cold } = await measureCoach();
  const against = (id: string, title: string, ours: number, theirs: number, show = ms, margin = 1.5): Figure => ({
    id,
    title,
    ratio: ours / theirs,
    ours: show(ours),
    peer: `write-good: ${show(theirs)}`,
    margin,
  });
  const letter = fresh.letter.coach.median / fresh.letter.words;
  const long = fresh.long.coach.median / fresh.long.words;
  const hardest = growth.reduce((most, one) => (one.growth > most.growth ? one : most));
  return [
    ...Object.entries(fresh).map(([name, { words, coach, writeGood }]) =>
      against(`fresh-${name}`, `Review of a new text, ${words} words`, coach.median, writeGood.median),
    ),
    against('key-letter', 'A key in a letter of 150 words', typed.letter.coach.median, typed.letter.writeGood.median),
    against('key-long', 'A key in a letter of 1,500 words', typed.edited.coach.median, typed.edited.writeGood.median),
    {
      id: 'promises',
      title: 'Promises looked for at a pause, 1,500 words',
      ratio: paused.promises.median / paused.review.median,
      ours: ms(paused.promises.median),
      peer: `the review of the same text: ${ms(paused.review.median)}`,
      margin: 1.5,
    },
    against('cold', 'Cold start: load and review once', cold.coach.net, cold.writeGood.net),
    against('heap', 'Memory of the coach after a letter', cold.coach.heap, cold.writeGood.heap, mb, 1.25),
    {
      id: 'growth-length',
      title: 'A word in the long letter against one in the short',
      ratio: long / letter,
      ours: `${ms(long * 1000)} for 1,000`,
      peer: `150 words: ${ms(letter * 1000)} for 1,000`,
      margin: 1.5,
    },
    {
      id: 'growth-hard',
      title: `The hardest of ${growth.length} hard texts: twice its size (${hardest.title})`,
      ratio: hardest.growth / 2,
      ours: ms(hardest.whole),
      peer: `half of it, twice: ${ms(hardest.half * 2)}`,
      margin: 1.6,
    },
  ];
}

function libraryFigures(): Figure[] {
  const small = measurePalette(1_000);
  const large = measurePalette(10_000);
  const mean = (values: readonly number[]) => values.reduce((all, one) => all + one, 0) / values.length;
  const key = ({ keys }: typeof small) => mean(keys.map(({ median }) => median));
  return [
    {
      id: 'search',
      title: 'A key in the search of 10,000 phrases',
      ratio: mean(large.keys.map(({ ratio }) => ratio)),
      ours: ms(key(large)),
      peer: 'the letters looked for one text after the other',
      margin: 1.5,
    },
    {
      id: 'growth-library',
      title: 'The same against 1,000 phrases, for each phrase',
      ratio: key(large) / key(small) / 10,
      ours: ms(key(large)),
      peer: `1,000 phrases, ten times: ${ms(key(small) * 10)}`,
      margin: 1.6,
    },
  ];
}

async function teamFigures(): Promise<Figure[]> {
  const { files, ours, json } = await measureTeam();
  return [
    {
      id: 'team',
      title: `${files} files of a team, a year each: read, checked, summed up`,
      ratio: ours / json,
      ours: ms(ours),
      peer: `their JSON alone: ${ms(json)}`,
      margin: 1.5,
    },
  ];
}

async function browserFigures(): Promise<Figure[]> {
  const costs = await measurePage();
  const tabs = await measureTabs();
  const cost = (field: string, amends: boolean, followed = false) =>
    costs.find((one) => one.field === field && one.amends === amends && one.followed === followed);
  const before = cost('rich', true)?.median ?? Number.NaN;
  const after = cost('rich', true, true)?.median ?? Number.NaN;
  return [
    ...['textarea', 'rich'].map((field): Figure => {
      const ours = cost(field, true)?.median ?? Number.NaN;
      const theirs = cost(field, false)?.median ?? Number.NaN;
      return {
        id: `page-${field}`,
        title: `A key in the page, ${field === 'rich' ? 'rich text' : field}, 1,500 words, processor slowed six times`,
        ratio: ours / theirs,
        ours: ms(ours),
        peer: `a page that counts its words: ${ms(theirs)}`,
        margin: 1.6,
      };
    }),
    {
      id: 'page-followed',
      title: 'The same in rich text after a year of follow-through: 500 reminders, 300 answers waited for',
      ratio: after / before,
      ours: ms(after),
      peer: `with nothing stored: ${ms(before)}`,
      margin: 1.5,
    },
    {
      id: 'memory-page',
      title: 'Memory of the page with Amends',
      ratio: tabs.page / tabs.pageWithout,
      ours: mb(tabs.page),
      peer: `without: ${mb(tabs.pageWithout)}`,
      margin: 1.15,
    },
    {
      id: 'memory-worker',
      title: 'Memory of the worker',
      ratio: tabs.worker / tabs.pageWithout,
      ours: mb(tabs.worker),
      peer: `the page that it serves: ${mb(tabs.pageWithout)}`,
      margin: 1.25,
    },
    {
      id: 'tabs-memory',
      title: `Memory of the worker for ${tabs.tabs} tabs`,
      ratio: tabs.workerMany / tabs.worker,
      ours: mb(tabs.workerMany),
      peer: `for one: ${mb(tabs.worker)}`,
      margin: 1.25,
    },
    {
      id: 'tabs-reach',
      title: `From the input to the worker with ${tabs.tabs} tabs`,
      ratio: tabs.reachMany / tabs.reach,
      ours: ms(tabs.reachMany),
      peer: `with one: ${ms(tabs.reach)}`,
      margin: 1.8,
    },
  ];
}

function sizeFigures(): Figure[] {
  const packed = (file: string) => gzipSync(readFileSync(`dist/chromium/${file}`), { level: 9 }).length;
  const limit = (id: string, title: string, bytes: number, most: number): Figure => ({
    id,
    title,
    ratio: bytes / most,
    ours: kb(bytes),
    peer: `limit: ${kb(most)}`,
    margin: 1.03,
  });
  return [
    ...(['chromium', 'firefox'] as const).map((mode) =>
      limit(`size-${mode}`, `Package for ${mode}, zipped`, zipOfBuild(`dist/${mode}`).length, MOST_BYTES),
    ),
    limit('size-page', 'Script in each page, packed', packed('content.js'), 5 * 1024),
    limit(
      'size-draft',
      'Script where a reply is written, packed',
      packed('content.js') + packed('draft.js'),
      40 * 1024,
    ),
  ];
}

await setup();
const figures = [
  ...(await coachFigures()),
  ...libraryFigures(),
  ...(await teamFigures()),
  ...(has('quick') ? [] : await browserFigures()),
  ...sizeFigures(),
];
if (has('json')) console.log(JSON.stringify(figures));
else {
  const text = report(figures, { node: process.version, chromium: versionOf('chromium') });
  console.log(text);
  if (has('keep')) {
    writeFileSync(REPORT, text);
    writeFileSync(
      KEPT,
      `${JSON.stringify(Object.fromEntries(figures.map(({ id, ratio }) => [id, ratio])), null, 2)}\n`,
    );
  }
}
const kept = existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, 'utf8')) as Record<string, number>) : {};
const failures = has('keep') ? [] : worse(figures, kept);
for (const failure of failures) console.error(failure);
process.exit(failures.length > 0 ? 1 : 0);
