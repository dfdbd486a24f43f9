/** Reminders over random work, with the worker really ended in between: none is lost, none is told twice. And over a start of the whole browser. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reminder } from '../../src/follow/reminders/schema.ts';
import { type Desk, startDesk } from './support/desk.ts';
import { launchExtension } from './support/extension.ts';
import { type WorkerEnd, workerEnd } from './support/worker.ts';

const DEEP = process.env.AMENDS_DEEP === '1';
/** How long the browser may take until all is as it should be, in milliseconds. */
const SETTLED_MS = 20_000;
/** The longest time without a look while something waits, in milliseconds. */
const LOOKED_MS = 5 * 60_000;
const KEY = 'follow.reminders';

const remindersIn = (eye: Page) =>
  eye.evaluate(async (key) => ((await chrome.storage.local.get(key))[key] ?? []) as Reminder[], KEY);

/** What happens to reminders; `which` is one of those that are open. */
type Event =
  | { kind: 'add' }
  | { kind: 'come' | 'done' | 'drop'; which: number }
  | { kind: 'later'; which: number; later: 'hour' | 'tomorrow' | 'monday' }
  | { kind: 'start'; times: number };

const which = fc.nat(9);
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ kind: 'add' } as const) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('come' as const), which }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('done' as const, 'drop' as const), which }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('later' as const),
      which,
      later: fc.constantFrom('hour' as const, 'tomorrow' as const, 'monday' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('start' as const), times: fc.integer({ min: 1, max: 3 }) }) },
);
/** When the worker is ended: before it can hear of the event, while it works, or not. */
const story = fc.array(fc.tuple(event, fc.constantFrom('before', 'meanwhile', 'not' as const)), {
  minLength: 8,
  maxLength: 8,
});

describe('reminders', { timeout: DEEP ? 900_000 : 150_000 }, () => {
  let desk: Desk;
  let worker: WorkerEnd;
  /** One of our own pages without a script: it sees storage, badge and alarms. */
  let eye: Page;
  let popup: Page;
  beforeAll(async () => {
    desk = await startDesk('test/demo');
    eye = await desk.extension.open('help/formats.html');
    // Every time that a reminder is marked as told, by whichever worker.
    await eye.evaluate((key) => {
      const told: string[] = [];
      Object.assign(window, { told });
      chrome.storage.local.onChanged.addListener((changes) => {
        const { oldValue = [], newValue = [] } = (changes[key] ?? {}) as {
          oldValue?: Reminder[];
          newValue?: Reminder[];
        };
        for (const one of newValue) {
          const before = oldValue.find(({ id }) => id === one.id);
          if (one.told !== null && one.told !== before?.told) told.push(`${one.id}@${one.told}`);
        }
      });
    }, KEY);
    const { tabId } = await desk.open('/#parcel/textarea');
    popup = await desk.popup(tabId);
    await popup.getByText('Remind me of something').click();
    worker = await workerEnd(desk.extension);
  });
  afterAll(() => desk?.close());

  const told = () => eye.evaluate(() => [...(window as unknown as { told: string[] }).told]);
  /** Something of ours asks the worker for anything: it starts where it was ended. A worker that is ended meanwhile never answers. */
  const wake = (times = 1) =>
    eye.evaluate((count) => {
      for (let at = 0; at < count; at++) void chrome.runtime.sendMessage({ kind: 'nothing' }).catch(() => undefined);
    }, times);
  /** The list that waits is open in the popup wherever there is one. */
  const showAll = async () => {
    const waiting = popup.getByRole('button', { name: /more later$/, expanded: false });
    if (await waiting.isVisible()) await waiting.click();
  };

  it('are neither lost nor told twice, whenever the worker is ended', async () => {
    let round = 0;
    const ended = worker.count();
    await fc.assert(
      fc.asyncProperty(story, async (events) => {
        round++;
        await eye.evaluate(async (key) => {
          await navigator.locks.request('amends.storage', () => chrome.storage.local.remove(key));
          (window as unknown as { told: string[] }).told.length = 0;
        }, KEY);
        /** The open reminders by their words: when each comes. */
        const open = new Map<string, number>();
        const came: string[] = [];
        const settled = async () => {
          await expect
            .poll(
              async () => {
                await wake();
                const list = (await remindersIn(eye)).filter(({ state }) => state === 'open');
                const now = Date.now();
                const due = list.filter(({ at }) => at <= now);
                const waiting = list.filter(({ at }) => at > now).map(({ at }) => at);
                const { badge, alarm } = await eye.evaluate(async () => ({
                  badge: await chrome.action.getBadgeText({}),
                  alarm: (await chrome.alarms.get('reminders'))?.scheduledTime ?? null,
                }));
                return {
                  open: list.map(({ words }) => words).toSorted(),
                  due: badge === '' ? 0 : Number(badge),
                  told: due.every((one) => one.told === one.at),
                  // It rings for the next one at the latest, and now and then before: the clock may be put forward.
                  alarm:
                    waiting.length === 0
                      ? alarm === null
                      : alarm !== null && alarm <= Math.min(...waiting, now + LOOKED_MS),
                };
              },
              { timeout: SETTLED_MS },
            )
            .toEqual({
              open: [...open.keys()].toSorted(),
              due: [...open.values()].filter((at) => at <= Date.now()).length,
              told: true,
              alarm: true,
            });
        };
        const act = async (one: Event, nth: number): Promise<void> => {
          if (one.kind === 'start') return wake(one.times);
          if (one.kind === 'add') {
            const words = `Promise ${nth} of round ${round}`;
            await popup.getByLabel('What you promised').fill(words);
            await popup.getByRole('button', { name: 'Add a reminder' }).click();
            // The field is emptied once it is stored.
            await expect
              .poll(() => popup.getByLabel('What you promised').inputValue(), { timeout: SETTLED_MS })
              .toBe('');
            const at = (await remindersIn(eye)).find((other) => other.words === words)?.at;
            expect(at).toBeGreaterThan(Date.now());
            open.set(words, at as number);
            return;
          }
          const words = [...open.keys()][one.which % Math.max(1, open.size)];
          if (words === undefined) return;
          if (one.kind === 'come') {
            // Its time has come: no clock is at hand that could be put forward, so its moment is moved.
            const [id, at] = await eye.evaluate(
              async ([key, text]) =>
                navigator.locks.request('amends.storage', async () => {
                  const list = (await chrome.storage.local.get(key))[key] as Reminder[];
                  const moment = Date.now();
                  const next = list.map((other) => (other.words === text ? { ...other, at: moment } : other));
                  await chrome.storage.local.set({ [key]: next });
                  return [next.find((other) => other.words === text)?.id ?? '', moment] as const;
                }),
              [KEY, words] as const,
            );
            open.set(words, at);
            came.push(`${id}@${at}`);
            return;
          }
          await showAll();
          if (one.kind === 'later') {
            const before = open.get(words);
            await popup.getByLabel(`Later: ${words}`).selectOption(one.later);
            const at = async () => (await remindersIn(eye)).find((other) => other.words === words)?.at;
            // An hour from now twice in one moment may be the same one.
            await expect.poll(at, { timeout: SETTLED_MS }).toBeGreaterThan(Math.max(Date.now(), 0));
            if (one.later === 'hour') await expect.poll(at, { timeout: SETTLED_MS }).not.toBe(before);
            open.set(words, (await at()) as number);
            return;
          }
          await popup.getByRole('button', { name: `${one.kind === 'done' ? 'Done' : 'Drop'}: ${words}` }).click();
          await expect
            .poll(async () => (await remindersIn(eye)).find((other) => other.words === words)?.state, {
              timeout: SETTLED_MS,
            })
            .not.toBe('open');
          open.delete(words);
        };
        for (const [nth, [one, when]] of events.entries()) {
          if (when === 'before') await worker.end();
          const acting = act(one, nth);
          if (when === 'meanwhile') await Promise.all([acting, worker.end()]);
          await acting;
          await settled();
        }
        expect((await told()).toSorted()).toEqual(came.toSorted());
      }),
      // The same stories each time, and others in the deep run.
      DEEP ? { numRuns: 25 } : { numRuns: 3, seed: 7, endOnFailure: true },
    );
    expect(worker.count() - ended).toBeGreaterThan(3);
  });
});

it('a reminder that came while the browser was closed is told at once when it starts, and once', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'amends-reminders-'));
  try {
    const first = await launchExtension({ profile });
    const before = await first.open('help/formats.html');
    const made = Date.now();
    const alarm = (eye: Page) => eye.evaluate(async () => (await chrome.alarms.get('reminders'))?.scheduledTime ?? 0);
    await before.evaluate(
      async ([key, now]) => {
        const one = { address: null, mark: null, made: now, told: null, state: 'open', ended: null };
        await chrome.storage.local.set({
          'follow.version': 1,
          [key]: [
            { ...one, id: 'soon', words: 'I’ll ring the depot.', due: now + 3_600_000, at: now + 3_600_000 },
            { ...one, id: 'later', words: 'I’ll write to the bank.', due: now + 7_200_000, at: now + 7_200_000 },
          ],
        });
      },
      [KEY, made] as const,
    );
    await expect.poll(() => alarm(before), { timeout: SETTLED_MS }).toBeGreaterThanOrEqual(made);
    // It comes while nothing of ours runs: the last that is stored before the browser ends.
    await before.evaluate(async (key) => {
      const [soon, later] = (await chrome.storage.local.get(key))[key] as Reminder[];
      void chrome.storage.local.set({ [key]: [{ ...soon, at: (soon as Reminder).made }, later] });
    }, KEY);
    await first.close();

    const second = await launchExtension({ profile, welcome: 'none' });
    try {
      const eye = await second.open('help/formats.html');
      await expect.poll(() => eye.evaluate(() => chrome.action.getBadgeText({})), { timeout: SETTLED_MS }).toBe('1');
      await expect.poll(() => alarm(eye), { timeout: SETTLED_MS }).toBeGreaterThan(made);
      expect((await remindersIn(eye)).map(({ id, told }) => [id, told])).toEqual([
        ['soon', made],
        ['later', null],
      ]);
    } finally {
      await second.close();
    }
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});
