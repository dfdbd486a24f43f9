import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noCounts } from '../../src/follow/counts/schema.ts';
import { readPeriod } from '../../src/follow/counts/store.ts';
import { catchUp, dueOf, type World } from '../../src/follow/reminders/catchUp.ts';
import { addReminder, endReminder, putOff, reopenReminder } from '../../src/follow/reminders/change.ts';
import type { Reminder } from '../../src/follow/reminders/schema.ts';
import { reminders } from '../../src/follow/reminders/store.ts';
import { comesAt, LATER, laterThan } from '../../src/follow/reminders/times.ts';
import { type MemoryArea, memoryArea } from '../settings/area.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const START = new Date(2026, 10, 25, 10).getTime();
const fresh = (words: string, at: number, due = at + HOUR) => ({
  words,
  address: 'https://desk.example/1',
  mark: null,
  due,
  at,
});

/** A browser with a clock of its own: its alarms are what wakes the worker, and its worker can be ended while it works. */
class Machine {
  area: MemoryArea = memoryArea();
  clock = START;
  alarm: number | null = null;
  badge = -1;
  /** Every announcement, as "id@at". */
  told: string[] = [];
  /** The worker is ended at its next announcement. */
  ending = false;
  /** What the last run lost with the worker. */
  lost: string[] = [];

  world: World = {
    area: this.area,
    now: () => this.clock,
    announce: async (list) => {
      const names = list.map(({ id, at }) => `${id}@${at}`);
      if (this.ending) {
        this.ending = false;
        this.lost.push(...names);
        throw new Error('ended');
      }
      this.told.push(...names);
    },
    badge: async (due) => {
      this.badge = due;
    },
    wake: async (at) => {
      this.alarm = at;
    },
  };

  start = () => catchUp(this.world).catch((error: Error) => expect(error.message).toBe('ended'));

  /** Time passes; an alarm rings when the clock is past it. */
  async pass(ms: number): Promise<void> {
    this.clock += ms;
    if (this.alarm !== null && this.alarm <= this.clock) {
      this.alarm = null;
      await this.start();
    }
  }
}

describe('reminders', () => {
  it('come at their moment, once, and again only after they were put off', async () => {
    const machine = new Machine();
    await addReminder(machine.area, fresh('I’ll call you at noon.', START + HOUR), START);
    await machine.start();
    expect(machine).toMatchObject({ badge: 0, told: [], alarm: START + HOUR });
    await machine.pass(HOUR);
    await machine.start();
    expect(machine).toMatchObject({ badge: 1, alarm: null });
    expect(machine.told.length).toBe(1);
    const [one] = (await reminders.read(machine.area)).items;
    await putOff(machine.area, one?.id ?? '', machine.clock + HOUR);
    await machine.start();
    expect(machine).toMatchObject({ badge: 0, alarm: machine.clock + HOUR });
    await machine.pass(2 * HOUR);
    expect(machine.told.length).toBe(2);
  });

  it('are counted when they end, and uncounted when that is taken back', async () => {
    const area = memoryArea();
    await addReminder(area, fresh('In time.', START, START + HOUR), START);
    await addReminder(area, fresh('Late.', START, START + HOUR), START);
    await addReminder(area, fresh('Dropped.', START, START + HOUR), START);
    const { items } = await reminders.read(area);
    const counts = async () =>
      (await readPeriod(area, '2026-11-25', '2026-11-25')).days.get('2026-11-25') ?? noCounts();
    await endReminder(area, items[0]?.id ?? '', 'done', START + 2 * HOUR);
    await endReminder(area, items[1]?.id ?? '', 'done', START + 2 * HOUR + 1);
    await endReminder(area, items[2]?.id ?? '', 'dropped', START);
    await endReminder(area, items[2]?.id ?? '', 'dropped', START);
    expect((await counts()).promises).toEqual({ made: 3, kept: 1, late: 1, dropped: 1 });
    await reopenReminder(area, items[1]?.id ?? '');
    await reopenReminder(area, items[1]?.id ?? '');
    expect((await counts()).promises).toEqual({ made: 3, kept: 1, late: 0, dropped: 1 });
  });

  it('of the same promise are made once', async () => {
    const area = memoryArea();
    await Promise.all([1, 2].map(() => addReminder(area, fresh('I’ll  write\n tomorrow.', START), START)));
    expect((await reminders.read(area)).items.map(({ words }) => words)).toEqual(['I’ll write tomorrow.']);
  });

  it('are refused with a sentence where they hold nonsense, and what was there stays', async () => {
    const area = memoryArea();
    await addReminder(area, fresh('I’ll write tomorrow.', START), START);
    const before = structuredClone(area.items);
    for (const wrong of [
      fresh('', START),
      fresh('x'.repeat(501), START),
      fresh('No number.', Number.NaN),
      { ...fresh('A script.', START), address: 'javascript:alert(1)' },
      { ...fresh('A text for a mark.', START), mark: 'the customer’s words' },
    ])
      expect(await addReminder(area, wrong, START)).toMatchObject({
        ok: false,
        error: expect.stringContaining('not stored'),
      });
    expect(area.items).toEqual(before);
  });

  it('cost only the damaged one, which is kept aside', async () => {
    const area = memoryArea();
    await addReminder(area, fresh('I’ll write tomorrow.', START), START);
    (area.items['follow.reminders'] as unknown[]).unshift({ words: 7 }, null);
    const { items, faults } = await reminders.read(area);
    expect([items.length, faults.length]).toEqual([1, 2]);
    await addReminder(area, fresh('Another.', START), START);
    expect(area.items['damaged:follow.reminders']).toEqual([{ words: 7 }, null]);
    expect((await reminders.read(area)).faults).toEqual([]);
  });

  it('none is lost or doubled over restarts, clock changes and workers that are ended', async () => {
    const some = fc.oneof(
      fc.record({ kind: fc.constant('make' as const), in: fc.integer({ min: -HOUR, max: 48 * HOUR }) }),
      fc.record({ kind: fc.constant('pass' as const), ms: fc.integer({ min: 0, max: 12 * HOUR }) }),
      // Another time on the clock, also an earlier one: no alarm rings for it by itself.
      fc.record({ kind: fc.constant('jump' as const), ms: fc.integer({ min: -30 * HOUR, max: 30 * HOUR }) }),
      fc.record({ kind: fc.constant('end' as const) }),
      fc.record({ kind: fc.constant('restart' as const), keepsAlarms: fc.boolean() }),
      fc.record({ kind: fc.constant('putOff' as const), at: fc.nat(), later: fc.constantFrom(...LATER) }),
      fc.record({ kind: fc.constant('close' as const), at: fc.nat(), how: fc.constantFrom('done', 'dropped') }),
      fc.record({ kind: fc.constant('twice' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(some, { maxLength: 40 }), async (events) => {
        const machine = new Machine();
        await machine.start();
        /** What must be there: for each reminder that was made, the moment at which it comes, or how it ended. */
        const model = new Map<string, number | 'ended'>();
        /** Every moment at which it had to come while it was open. */
        const came = new Set<string>();
        let made = 0;
        const note = () => {
          for (const [id, at] of model) if (at !== 'ended' && at <= machine.clock) came.add(`${id}@${at}`);
        };
        for (const event of events) {
          const open = [...model].filter(([, at]) => at !== 'ended');
          const [id] = open[('at' in event ? event.at : 0) % Math.max(1, open.length)] ?? [];
          switch (event.kind) {
            case 'make': {
              made++;
              const at = machine.clock + event.in;
              expect(await addReminder(machine.area, fresh(`Promise ${made}.`, at), machine.clock)).toEqual({
                ok: true,
              });
              const added = (await reminders.read(machine.area)).items.at(-1) as Reminder;
              model.set(added.id, at);
              await machine.start();
              break;
            }
            case 'pass':
              await machine.pass(event.ms);
              break;
            case 'jump':
              machine.clock += event.ms;
              await machine.start();
              break;
            case 'end':
              machine.ending = true;
              await machine.start();
              break;
            case 'restart':
              if (!event.keepsAlarms) machine.alarm = null;
              await machine.start();
              break;
            case 'twice':
              await Promise.all([machine.start(), machine.start()]);
              break;
            case 'putOff':
              if (!id) break;
              model.set(id, laterThan(machine.clock, event.later));
              await putOff(machine.area, id, laterThan(machine.clock, event.later));
              await machine.start();
              break;
            case 'close':
              if (!id) break;
              model.set(id, 'ended');
              await endReminder(machine.area, id, event.how, machine.clock);
              await machine.start();
              break;
          }
          machine.ending = false;
          note();
          const { items } = await reminders.read(machine.area);
          const isOpen = [...model].filter(([, at]) => at !== 'ended');
          expect(items.filter(({ state }) => state === 'open').map(({ id: one, at }) => [one, at])).toEqual(isOpen);
          // What is due stands in the badge and the popup's list, always.
          const due = isOpen.filter(([, at]) => Number(at) <= machine.clock).length;
          expect(dueOf(items, machine.clock).length).toBe(due);
          expect(machine.badge).toBe(due);
          // Told once at most, whatever happened; and all that came is told, but for what a worker took with it as it told.
          expect(new Set(machine.told).size).toBe(machine.told.length);
          expect([...machine.told, ...machine.lost].toSorted()).toEqual([...came].toSorted());
          // Whatever waits has an alarm.
          const waiting = isOpen.map(([, at]) => Number(at)).filter((at) => at > machine.clock);
          expect(machine.alarm).toBe(waiting.length > 0 ? Math.min(...waiting) : null);
        }
      }),
      { numRuns: process.env.AMENDS_DEEP === '1' ? 5_000 : 200 },
    );
  });
});

describe('the moment of a reminder', () => {
  it('lies before what was promised, and never in the past', () => {
    const due = new Date(2026, 10, 27, 17).getTime();
    expect(comesAt(due, 'day', START)).toBe(new Date(2026, 10, 27, 9).getTime());
    expect(comesAt(due, 'time', START)).toBe(due - 30 * MINUTE);
    expect(comesAt(due, 'time', due - 10 * MINUTE)).toBe(due - 5 * MINUTE);
    expect(comesAt(due, 'day', due + HOUR)).toBe(due + HOUR);
    fc.assert(
      fc.property(fc.nat(100 * HOUR), fc.constantFrom('day' as const, 'time' as const), (ahead, precision) => {
        const at = comesAt(START + ahead, precision, START);
        expect(at).toBeGreaterThanOrEqual(START);
        expect(at).toBeLessThanOrEqual(START + ahead);
      }),
    );
  });

  it('later is an hour, tomorrow morning, or the next Monday’s', () => {
    expect(laterThan(START, 'hour')).toBe(START + HOUR);
    expect(laterThan(START, 'tomorrow')).toBe(new Date(2026, 10, 26, 9).getTime());
    expect(laterThan(START, 'monday')).toBe(new Date(2026, 10, 30, 9).getTime());
    const monday = new Date(2026, 10, 30, 8).getTime();
    expect(laterThan(monday, 'monday')).toBe(new Date(2026, 11, 7, 9).getTime());
    const sunday = new Date(2026, 10, 29, 23).getTime();
    expect(laterThan(sunday, 'monday')).toBe(new Date(2026, 10, 30, 9).getTime());
  });
});
