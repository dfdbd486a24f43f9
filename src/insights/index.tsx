/** The insights page: one's own counts, a team's, and calibration. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { countedDays, eraseDays, readPeriod } from '../follow/counts/store.ts';
import { type Day, dayOf } from '../follow/days.ts';
import { language, say } from '../l10n/index.ts';
import type { Area } from '../settings/area.ts';
import type { Rating } from './calibration/ratings.ts';
import { CALIBRATION_KEY, eraseRatings, keepRating, readKept } from './calibration/store.ts';
import { ownerIn } from './owner.ts';
import { PANES } from './panes.ts';
import type { Entries } from './periods.ts';
import { Insights } from './view.tsx';

const area = browser.storage.local as Area;

async function main(): Promise<void> {
  document.documentElement.lang = language();
  document.title = say('insights_title');
  let entries: Entries = [];
  let faults: string | null = null;
  let calibrated = await readKept(area);
  let refused: string | null = null;
  /** Ratings that are not stored yet. */
  let underWay = 0;

  const read = async () => {
    const days = await countedDays(area);
    const [first, last] = [days[0], days.at(-1)];
    const period = first && last ? await readPeriod(area, first, last) : { days: new Map(), faults: [] };
    entries = [...period.days];
    faults = period.faults.join(' ') || null;
    draw();
  };
  const erase = async (days: readonly Day[]) => {
    await eraseDays(area, days);
    await read();
  };
  /** What is stored, unless ratings are on their way there: then it is behind what is shown. */
  const readRatings = async () => {
    const kept = await readKept(area);
    if (underWay > 0) return;
    calibrated = kept;
    draw();
  };
  const rate = async (reply: string, rating: Rating) => {
    // Drawn at once: the next level may be chosen before this one is stored.
    calibrated = { ...calibrated, ratings: { ...calibrated.ratings, [reply]: rating } };
    draw();
    underWay++;
    const outcome = await keepRating(area, reply, rating);
    underWay--;
    refused = outcome.ok ? null : outcome.error;
    await readRatings();
  };
  const draw = () =>
    render(
      <Insights
        pane={PANES.find((one) => one === location.hash.slice(1)) ?? 'own'}
        entries={entries}
        today={dayOf(Date.now())}
        problem={[faults, calibrated.problem, refused].filter(Boolean).join(' ') || null}
        onErase={(days) => void erase(days)}
        onOwner={() => ownerIn(area)}
        calibration={{ ratings: calibrated.ratings, onRating: rate, onEraseRatings: () => void eraseRatings(area) }}
      />,
      document.getElementById('app') as HTMLElement,
    );

  window.addEventListener('hashchange', draw);
  browser.storage.onChanged.addListener((changes, name) => {
    if (name === 'local' && Object.keys(changes).some((key) => key.startsWith('follow.counts.'))) void read();
    if (name === 'local' && CALIBRATION_KEY in changes) void readRatings();
  });
  await read();
}

void main();
