/**
 * A team's files, each with a year of weeks: what reading them costs beside the JSON alone, and, with `npx tsx test/bench/team.ts`, how long a
 * thousand of them take from the picker to the drawn charts, in the real page.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayOf, weekOf } from '../../src/follow/days.ts';
import { teamFileOf } from '../../src/insights/file.ts';
import { gather, NOTHING } from '../../src/insights/team/gather.ts';
import { weeksOf } from '../../src/insights/team/people.ts';
import { launchExtension } from '../e2e/support/extension.ts';
import { madeWeeks } from '../insights/made.ts';
import { timeOf } from './measure.ts';

const FILES = 1_000;
const WEEKS = 52;
/** Different years of counts; making each of them costs more than reading it. */
const YEARS = 20;

/** Run in the page, as text: it is told by what is on the screen, not by when that was ordered. */
const WATCH = `
  const seen = { first: 0, bars: new Set(), drawn: 0 };
  Object.assign(window, { seen });
  const look = () => {
    const bar = document.querySelector('progress');
    if (bar) {
      seen.first ||= performance.now();
      seen.bars.add(bar.value);
    }
    if (document.querySelectorAll('canvas').length >= 8) seen.drawn = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
`;

const today = dayOf(Date.now());

/** The texts of so many files, each of another agent. */
function textsOf(count: number): string[] {
  const years = Array.from({ length: YEARS }, (_, seed) => madeWeeks(weekOf(today), WEEKS, seed));
  return Array.from({ length: count }, (_, at) =>
    JSON.stringify(teamFileOf(years[at % YEARS] ?? [], { owner: `somebody-${at}`, made: today, name: null })),
  );
}

export interface TeamCost {
  files: number;
  /** Milliseconds of the processor: all files read, checked and summed up, and their JSON alone parsed. */
  ours: number;
  json: number;
}

/** One after the other in each round; the middle of all rounds. */
export async function measureTeam(files = 100, rounds = 5): Promise<TeamCost> {
  const texts = textsOf(files);
  const given = texts.map((text, at) => ({ name: `${at}.json`, size: text.length, text: async () => text }));
  const taken = { ours: [] as number[], json: [] as number[] };
  const spent = async (work: () => unknown) => {
    const from = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1_000;
  };
  for (let round = -1; round < rounds; round++) {
    const json = await spent(() => texts.map((text) => JSON.parse(text)));
    const ours = await spent(async () => weeksOf((await gather(NOTHING, given, { today })).people.values()));
    if (round < 0) continue;
    taken.json.push(json);
    taken.ours.push(ours);
  }
  return { files, ours: timeOf(taken.ours).median, json: timeOf(taken.json).median };
}

async function inThePage(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'amends-team-'));
  let bytes = 0;
  const paths = textsOf(FILES).map((text, at) => {
    const path = join(folder, `agent-${at}.json`);
    bytes += text.length;
    writeFileSync(path, text);
    return path;
  });
  const extension = await launchExtension();
  try {
    const page = await extension.open('src/insights/index.html#team');
    await page.evaluate(WATCH);
    await page.locator('input[type="file"]').setInputFiles(paths);
    await page.waitForFunction(() => (window as unknown as { seen: { drawn: number } }).seen.drawn > 0, undefined, {
      timeout: 120_000,
    });
    const { took, steps } = await page.evaluate(() => {
      const { first, drawn, bars } = (
        window as unknown as { seen: { first: number; drawn: number; bars: Set<number> } }
      ).seen;
      return { took: drawn - first, steps: bars.size };
    });
    const said = await page.getByRole('status').first().textContent();
    console.log(`${FILES} files of ${WEEKS} weeks, ${Math.round(bytes / 1_000_000)} MB: ${said}`);
    console.log(`${(took / 1_000).toFixed(1)} s until all charts are drawn; the progress bar moved ${steps} times.`);
  } finally {
    await extension.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1]?.endsWith('team.ts')) {
  const { files, ours, json } = await measureTeam();
  console.log(
    `${files} files: ${ours.toFixed(0)} ms to read, check and sum them, ${json.toFixed(0)} ms for their JSON.`,
  );
  await inThePage();
}
