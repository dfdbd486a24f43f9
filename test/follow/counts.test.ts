import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mergeCounts,
  type SentReply,
  withAnswer,
  withPromise,
  withReply,
  withScore,
  withUnknown,
} from '../../src/follow/counts/add.ts';
import { type DayCounts, noCounts } from '../../src/follow/counts/schema.ts';
import { countedDays, countOn, eraseDays, readPeriod } from '../../src/follow/counts/store.ts';
import { daysBetween, plusDays, weekOf } from '../../src/follow/days.ts';
import { VERSION } from '../../src/follow/migrations.ts';
import { memoryArea } from '../settings/area.ts';

const REPLY: SentReply = {
  complaint: true,
  failure: 'late',
  steps: [
    { step: 'apologise', way: 'unaided' },
    { step: 'own', way: 'aided' },
    { step: 'solve', way: 'missed' },
  ],
  pitfalls: [
    { rule: 'policy', seconds: 12.4 },
    { rule: 'blame', seconds: null },
  ],
  suggestions: { taken: 1, edited: 0, dismissed: 2 },
};

describe('a day’s counts', () => {
  it('hold what was sent, by step, pitfall, time and kind', () => {
    const day = withReply(noCounts(), REPLY);
    expect(day).toMatchObject({
      replies: 1,
      complaints: 1,
      unknown: 0,
      steps: {
        apologise: { unaided: 1, aided: 0, missed: 0 },
        own: { unaided: 0, aided: 1, missed: 0 },
        solve: { unaided: 0, aided: 0, missed: 1 },
      },
      pitfalls: { policy: { mended: 1, sent: 0 }, blame: { mended: 0, sent: 1 } },
      suggestions: { taken: 1, edited: 0, dismissed: 2 },
      mended: { count: 1, seconds: 12, within: [0, 1, 0, 0, 0, 0] },
      failures: { late: 1 },
    });
    expect(withReply(day, REPLY)).toEqual(mergeCounts([day, day]));
  });

  it('put a time into one place only, also at its bound and at 0', () => {
    const times = [0, 10, 11, 600, 601];
    const day = withReply(noCounts(), {
      ...REPLY,
      pitfalls: times.map((seconds, at) => ({ rule: `r${at}`, seconds })),
    });
    expect(day.mended).toEqual({ count: 5, seconds: 1_222, within: [2, 1, 0, 0, 1, 1] });
  });

  it('hold answers beside the steps of the reply, promises, scores, and what is unknown', () => {
    const day = [
      (counts: DayCounts) => withAnswer(counts, 'calmer', ['apologise', 'solve']),
      (counts: DayCounts) => withAnswer(counts, 'worse', ['solve']),
      (counts: DayCounts) => withPromise(withPromise(counts, 'made'), 'kept'),
      (counts: DayCounts) => withScore(counts, 'good'),
      withUnknown,
    ].reduce((counts, add) => add(counts), noCounts());
    expect(day).toMatchObject({
      unknown: 1,
      replies: 0,
      moods: { calmer: 1, same: 0, worse: 1 },
      moodsByStep: { apologise: { calmer: 1, worse: 0 }, solve: { calmer: 1, worse: 1 } },
      promises: { made: 1, kept: 1, late: 0, dropped: 0 },
      scores: { good: 1, bad: 0 },
    });
  });

  it('are the same sum in any order and grouping', () => {
    const some = fc
      .array(fc.constantFrom(REPLY, { ...REPLY, complaint: false }, { ...REPLY, steps: [], pitfalls: [] }))
      .map((replies) => replies.reduce(withReply, noCounts()));
    fc.assert(
      fc.property(some, some, some, (one, two, three) => {
        expect(mergeCounts([mergeCounts([one, two]), three])).toEqual(mergeCounts([three, mergeCounts([two, one])]));
      }),
    );
  });
});

describe('counts that are stored', () => {
  it('are kept by day, read by period, and erased by day', async () => {
    const area = memoryArea();
    for (const day of ['2026-03-28', '2026-03-29', '2026-04-02'])
      expect(await countOn(area, day, (counts) => withReply(counts, REPLY))).toEqual({ ok: true });
    await countOn(area, '2026-03-29', (counts) => withReply(counts, REPLY));
    const { days, faults } = await readPeriod(area, '2026-03-29', '2026-04-01');
    expect([...days].map(([day, { replies }]) => [day, replies])).toEqual([['2026-03-29', 2]]);
    expect(faults).toEqual([]);
    expect(await countedDays(area)).toEqual(['2026-03-28', '2026-03-29', '2026-04-02']);
    await eraseDays(area, ['2026-03-28']);
    expect(await countedDays(area)).toEqual(['2026-03-29', '2026-04-02']);
  });

  it('keep both of two additions at once', async () => {
    const area = memoryArea();
    await Promise.all(Array.from({ length: 5 }, () => countOn(area, '2026-03-29', withUnknown)));
    expect((await readPeriod(area, '2026-03-29', '2026-03-29')).days.get('2026-03-29')?.unknown).toBe(5);
  });

  it('cost only the damaged day, which is named and kept aside', async () => {
    const area = memoryArea({
      'follow.version': VERSION,
      'follow.counts.2026-03-28': { replies: -4 },
      'follow.counts.2026-03-29': { replies: 3 },
    });
    const { days, faults } = await readPeriod(area, '2026-03-28', '2026-03-29');
    expect([...days.keys()]).toEqual(['2026-03-29']);
    expect(faults).toEqual([expect.stringContaining('2026-03-28')]);
    await countOn(area, '2026-03-28', withUnknown);
    expect(area.items['damaged:follow.counts.2026-03-28']).toEqual({ replies: -4 });
    expect((await readPeriod(area, '2026-03-28', '2026-03-28')).days.get('2026-03-28')?.unknown).toBe(1);
  });

  it('of a newer Amends are left as they are', async () => {
    const area = memoryArea({ 'follow.version': VERSION + 1, 'follow.counts.2026-03-28': { replies: 3 } });
    const before = structuredClone(area.items);
    expect((await readPeriod(area, '2026-03-28', '2026-03-28')).faults[0]).toContain('newer');
    expect(await countOn(area, '2026-03-28', withUnknown)).toMatchObject({ ok: false });
    expect(area.items).toEqual(before);
  });
});

describe('days', () => {
  it('follow each other across changes of clocks, months and years', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toEqual(['2026-03-28', '2026-03-29', '2026-03-30']);
    expect(plusDays('2026-10-25', 1)).toBe('2026-10-26');
    expect(plusDays('2027-01-01', -1)).toBe('2026-12-31');
    expect(daysBetween('2026-03-30', '2026-03-28')).toEqual([]);
    expect(weekOf('2026-11-29')).toBe('2026-11-23');
    expect(weekOf('2026-11-23')).toBe('2026-11-23');
  });
});
