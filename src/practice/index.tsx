/** The practice page: complaints to answer, with the live coach or without. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { STEPS } from '../coach/model.ts';
import { mergeCounts } from '../follow/counts/add.ts';
import { readPeriod } from '../follow/counts/store.ts';
import { dayOf, plusDays } from '../follow/days.ts';
import { language, say } from '../l10n/index.ts';
import type { ContentNotice, Manners } from '../messages/contract.ts';
import type { AdviseOptions } from '../phrases/advise.ts';
import { BUILT_IN } from '../phrases/builtin/index.ts';
import type { Area } from '../settings/area.ts';
import { applies } from '../settings/heads.ts';
import { asLibrary, loadLibraries } from '../settings/libraries.ts';
import { reviewOptions } from '../settings/options.ts';
import type { Settings } from '../settings/schema.ts';
import { loadSettings } from '../settings/store.ts';
import { type Attempt, attempts, MOST } from './attempts.ts';
import type { LiveCoach } from './coach.ts';
import { EXERCISES } from './exercises/index.ts';
import { Practice } from './view.tsx';
import { wantsOf } from './wants.ts';

const area = browser.storage.local as Area;
/** How far back replies at work tell what is missed, in days, and how many must have needed a step. */
const WORK_DAYS = 30;
const WORK_LEAST = 5;

/** The share of replies at work that missed each step lately. */
async function missedAtWork() {
  const today = dayOf(Date.now());
  const { steps } = mergeCounts((await readPeriod(area, plusDays(today, -WORK_DAYS), today)).days.values());
  return Object.fromEntries(
    STEPS.flatMap((step) => {
      const { unaided, aided, missed } = steps[step] ?? { unaided: 0, aided: 0, missed: 0 };
      const all = unaided + aided + missed;
      return all >= WORK_LEAST ? [[step, missed / all]] : [];
    }),
  );
}

/** As at work, but without the goodwill policy: nobody made these complaints, so nothing is to be made good. */
async function practiceOptions(settings: Settings): Promise<AdviseOptions> {
  const { libraries } = await loadLibraries(area);
  const own = libraries.filter(({ head }) => applies(head, '', null, null)).map(asLibrary);
  return {
    ...reviewOptions(settings),
    goodwill: [],
    libraries: settings.builtInHidden ? own : [...own, BUILT_IN],
  };
}

async function mannersOf(settings: Settings): Promise<Manners> {
  const commands = await browser.commands.getAll();
  const key = (name: string) => commands.find((command) => command.name === name)?.shortcut ?? '';
  return {
    mode: settings.mode,
    pauseMs: settings.pauseMs,
    chip: { dx: 0, dy: 0, hidden: false },
    palette: settings.palette,
    shortcuts: { openCard: key('open-card'), takeInline: key('take-inline') },
    taught: null,
  };
}

async function main(): Promise<void> {
  document.documentElement.lang = language();
  document.title = say('practice_title');
  const app = document.getElementById('app') as HTMLElement;
  render(<p class="preparing">{say('practice_preparing')}</p>, app);
  const { settings, problem: damaged } = await loadSettings(area);
  const [options, manners, atWork, kept] = await Promise.all([
    practiceOptions(settings),
    mannersOf(settings),
    missedAtWork(),
    attempts.read(area),
  ]);
  const wants = await wantsOf(EXERCISES, options);
  let coach: LiveCoach | null = null;
  let log: readonly Attempt[] = kept.items;
  let problem = [damaged, ...kept.faults].filter(Boolean).join(' ') || null;

  const change = async (how: (log: readonly Attempt[]) => readonly Attempt[]) => {
    const outcome = await attempts.change(area, how);
    problem = outcome.ok ? null : outcome.error;
    log = (await attempts.read(area)).items;
    draw();
  };
  const onCoach = (running: LiveCoach | null) => {
    coach = running;
  };
  const onOptions = () => void browser.runtime.openOptionsPage();
  const draw = () =>
    render(
      <Practice
        {...{ log, problem, wants, atWork, options, manners }}
        onCoach={onCoach}
        onAttempt={(attempt) => void change((now) => [...now, attempt].slice(-MOST))}
        onErase={() => void change(() => [])}
        onOptions={onOptions}
      />,
      app,
    );

  browser.runtime.onMessage.addListener((notice: unknown) => {
    const { kind, name } = notice as Extract<ContentNotice, { kind: 'command' }>;
    if (kind !== 'command') return;
    if (name === 'open-card') coach?.openCard();
    if (name === 'take-inline') coach?.takeInline();
  });
  draw();
}

void main();
