/**
 * What Amends costs in the page, by the browser's own trace with the CPU slowed six times: a draft of 1,500 words in a page of 5,000 elements.
 * Beside it, without Amends, the least that a page does itself: it counts the draft's words at each input.
 * `npx tsx test/bench/page.ts`
 */
import type { Page } from 'playwright-core';
import { dayOf } from '../../src/follow/days.ts';
import { type Desk, startDesk } from '../e2e/support/desk.ts';
import { madeDays } from '../insights/made.ts';
import { costOf, type TraceEvent } from './trace.ts';

const SLOWER = 6;
const KEYS = 120;
/** Between two keys, in milliseconds: a quick typist. */
const RHYTHM_MS = 150;
const CATEGORIES = [
  'toplevel',
  'devtools.timeline',
  'v8',
  'v8.execute',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-lifecycles',
];

const rest = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

async function traced(desk: Desk, page: Page, work: () => Promise<void>): Promise<TraceEvent[]> {
  const browser = desk.extension.context.browser();
  if (!browser) throw new Error('The browser gives no trace.');
  await browser.startTracing(page, { categories: CATEGORIES });
  await work();
  return (JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }).traceEvents;
}

const at = (values: readonly number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

export interface PageCost {
  field: string;
  amends: boolean;
  /** Whether a year of follow-through was stored. */
  followed: boolean;
  median: number;
  p95: number;
  longestTask: number;
  forced: number;
  idleTimers: number;
}

async function measure(desk: Desk, field: string, amends: boolean, followed = false): Promise<PageCost> {
  const { page, layer } = await desk.open(`/long.html?${field}`);
  await page.waitForFunction('window.ready');
  // Not focused yet: nothing may run.
  const idle = costOf(await traced(desk, page, () => rest(1_500)));
  await page.locator('#editor').click();
  await page.keyboard.press('Control+End');
  if (!amends)
    await page.locator('#editor').evaluate((editor) => {
      editor.addEventListener('input', () => {
        const text = (editor as HTMLTextAreaElement).value ?? editor.textContent ?? '';
        document.title = `${text.split(/\s+/).length} words`;
      });
    });
  if (amends) await layer.until('[data-part="chip"]', (text) => /mend|of/.test(text));
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const events = await traced(desk, page, async () => {
    for (const letter of ' We are sorry that it has taken so long. It leaves today, and we will call you on Friday about it. Kind regards, Sam from the shop'.slice(
      0,
      KEYS,
    )) {
      await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      await rest(RHYTHM_MS);
    }
    await rest(2_000);
  });
  const { perKey, tasks, forced } = costOf(events);
  await page.close();
  return {
    field,
    amends,
    followed,
    median: at(perKey, 0.5),
    p95: at(perKey, 0.95),
    longestTask: Math.max(0, ...tasks),
    forced,
    idleTimers: idle.timers,
  };
}

/** What a year of follow-through leaves: as many open reminders, and as many replies that wait for an answer, as there may be; counts of each day. */
function followed(): Record<string, unknown> {
  const now = Date.now();
  const mark = (at: number) => at.toString(16).padStart(24, '0');
  const reminders = Array.from({ length: 500 }, (_, at) => ({
    id: `reminder-${at}`,
    words: `I’ll write to you about point ${at} by Friday at noon.`,
    address: `https://desk.example.com/tickets/${at}`,
    mark: mark(at),
    made: now,
    due: now + (at + 1) * 3_600_000,
    at: now + (at + 1) * 3_600_000,
    told: null,
    state: 'open',
    ended: null,
  }));
  const answers = Array.from({ length: 300 }, (_, at) => ({
    mark: mark(at),
    at: now,
    upset: 1,
    steps: ['apologise', 'own'],
    customers: 1,
    answered: false,
    scored: false,
  }));
  const counts = madeDays(dayOf(now), 365).map(([day, one]) => [`follow.counts.${day}`, one]);
  return {
    'follow.version': 1,
    'follow.reminders': reminders,
    'follow.answers': answers,
    'follow.runs': { apologise: 19 },
    ...Object.fromEntries(counts),
  };
}

/** The cost in a textarea and in a rich field, with and without Amends, and in the rich one after a year of follow-through. */
export async function measurePage(): Promise<PageCost[]> {
  const costs: PageCost[] = [];
  for (const off of [true, false]) {
    const desk = await startDesk('test/pages', { off });
    try {
      for (const field of ['textarea', 'rich']) costs.push(await measure(desk, field, !off));
      if (off) continue;
      const eye = await desk.extension.open('help/formats.html');
      await eye.evaluate((items) => chrome.storage.local.set(items), followed());
      await eye.close();
      costs.push(await measure(desk, 'rich', true, true));
    } finally {
      await desk.close();
    }
  }
  return costs;
}

if (process.argv[1]?.endsWith('page.ts')) console.table(await measurePage());
