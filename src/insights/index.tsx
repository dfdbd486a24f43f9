/** The insights page: one's own counts, a team's, and calibration. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { countedDays, eraseDays, readPeriod } from '../follow/counts/store.ts';
import { type Day, dayOf } from '../follow/days.ts';
import { language, say } from '../l10n/index.ts';
import type { Area } from '../settings/area.ts';
import { ownerIn } from './owner.ts';
import { PANES } from './panes.ts';
import type { Entries } from './periods.ts';
import { Insights } from './view.tsx';

const area = browser.storage.local as Area;

async function main(): Promise<void> {
  document.documentElement.lang = language();
  document.title = say('insights_title');
  let entries: Entries = [];
  let problem: string | null = null;

  const read = async () => {
    const days = await countedDays(area);
    const [first, last] = [days[0], days.at(-1)];
    const period = first && last ? await readPeriod(area, first, last) : { days: new Map(), faults: [] };
    entries = [...period.days];
    problem = period.faults.join(' ') || null;
    draw();
  };
  const erase = async (days: readonly Day[]) => {
    await eraseDays(area, days);
    await read();
  };
  const draw = () =>
    render(
      <Insights
        pane={PANES.find((one) => one === location.hash.slice(1)) ?? 'own'}
        entries={entries}
        today={dayOf(Date.now())}
        problem={problem}
        onErase={(days) => void erase(days)}
        onOwner={() => ownerIn(area)}
      />,
      document.getElementById('app') as HTMLElement,
    );

  window.addEventListener('hashchange', draw);
  browser.storage.onChanged.addListener((changes, name) => {
    if (name === 'local' && Object.keys(changes).some((key) => key.startsWith('follow.counts.'))) void read();
  });
  await read();
}

void main();
