import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noCounts } from '../../src/follow/counts/schema.ts';
import { daysBetween, plusDays } from '../../src/follow/days.ts';
import { before, byWeek, earlierThan, lastDays, lengthOf, totalOf, within } from '../../src/insights/periods.ts';
import { madeDays } from './made.ts';

const day = fc.integer({ min: -20_000, max: 20_000 }).map((days) => plusDays('2026-03-01', days));

describe('a period', () => {
  it('of the last days includes today', () => {
    expect(lastDays(7, '2026-03-02')).toEqual({ from: '2026-02-24', to: '2026-03-02' });
    expect(lastDays(1, '2026-03-02')).toEqual({ from: '2026-03-02', to: '2026-03-02' });
  });

  it('and the one before it touch, and are as long', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 800 }), (today, count) => {
        const now = lastDays(count, today);
        const then = before(now);
        expect(lengthOf(now)).toBe(count);
        expect(lengthOf(then)).toBe(count);
        expect(plusDays(then.to, 1)).toBe(now.from);
        expect(daysBetween(now.from, now.to)).toHaveLength(count);
      }),
    );
  });
});

describe('an earlier period', () => {
  const now = { from: '2026-11-01', to: '2026-11-30' };
  it('begins where it was chosen, and is as long', () => {
    expect(earlierThan(now, '2025-11-01')).toEqual({ from: '2025-11-01', to: '2025-11-30' });
    expect(earlierThan(now, '2026-10-20')).toEqual({ from: '2026-10-20', to: '2026-11-18' });
  });

  it('is the one before where none was chosen, or one that is no earlier', () => {
    for (const from of [null, '2026-11-01', '2026-12-01']) expect(earlierThan(now, from)).toEqual(before(now));
  });
});

describe('weeks', () => {
  const entries = madeDays('2026-11-25', 200);

  it('have every week, also those without counts, and lose nothing', () => {
    const period = lastDays(300, '2026-11-25');
    const weeks = byWeek(entries, period);
    expect(weeks).toHaveLength(44);
    expect(weeks[0]?.[1]).toEqual(noCounts());
    expect(totalOf(weeks)).toEqual(totalOf(entries));
  });

  it('of a period have only what lies in it', () => {
    const period = { from: '2026-10-01', to: '2026-10-31' };
    expect(totalOf(byWeek(entries, period))).toEqual(totalOf(within(entries, period)));
    expect(totalOf(within(entries, period)).replies).toBe(within(entries, period).length * 8);
  });
});
