/** How long a thousand files of a team take, from the picker to the drawn charts, in the real page. Each file has a year of weeks. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayOf, weekOf } from '../../src/follow/days.ts';
import { teamFileOf } from '../../src/insights/file.ts';
import { launchExtension } from '../e2e/support/extension.ts';
import { madeWeeks } from '../insights/made.ts';

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
const folder = mkdtempSync(join(tmpdir(), 'amends-team-'));
const years = Array.from({ length: YEARS }, (_, seed) => madeWeeks(weekOf(today), WEEKS, seed));
let bytes = 0;
const paths = Array.from({ length: FILES }, (_, at) => {
  const path = join(folder, `agent-${at}.json`);
  const owner = `somebody-${at}`;
  const text = JSON.stringify(teamFileOf(years[at % YEARS] ?? [], { owner, made: today, name: null }));
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
    const { first, drawn, bars } = (window as unknown as { seen: { first: number; drawn: number; bars: Set<number> } })
      .seen;
    return { took: drawn - first, steps: bars.size };
  });
  const said = await page.getByRole('status').first().textContent();
  console.log(`${FILES} files of ${WEEKS} weeks, ${Math.round(bytes / 1_000_000)} MB: ${said}`);
  console.log(`${(took / 1_000).toFixed(1)} s until all charts are drawn; the progress bar moved ${steps} times.`);
} finally {
  await extension.close();
  rmSync(folder, { recursive: true, force: true });
}
