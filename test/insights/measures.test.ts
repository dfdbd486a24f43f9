import { describe, expect, it } from 'vitest';
import { mergeCounts, withReply } from '../../src/follow/counts/add.ts';
import { noCounts } from '../../src/follow/counts/schema.ts';
import { isEmpty } from '../../src/insights/charts/data.ts';
import { csvOf, ownFileOf, teamFile, teamFileOf } from '../../src/insights/file.ts';
import {
  failuresOf,
  mendedOf,
  moodsOf,
  pitfallsOf,
  promisesByWeek,
  stepsByWeek,
  stepsOf,
  suggestionsByWeek,
} from '../../src/insights/measures.ts';
import { byWeek, lastDays, totalOf } from '../../src/insights/periods.ts';
import * as v from 'valibot';
import {
  failuresSummary,
  glanceOf,
  mendedSummary,
  moodsSummary,
  pitfallsSummary,
  stepsSummary,
  stepsWeekSummary,
} from '../../src/insights/summaries.ts';
import { madeDays } from './made.ts';

const day = withReply(noCounts(), {
  complaint: true,
  failure: 'late',
  steps: [
    { step: 'own', way: 'unaided' },
    { step: 'solve', way: 'missed' },
    { step: 'empathise', way: 'aided' },
  ],
  pitfalls: [
    { rule: 'blame', seconds: 20 },
    { rule: 'hollow', seconds: null },
  ],
  suggestions: { taken: 1, edited: 0, dismissed: 1 },
});

describe('what the charts show', () => {
  it('each step, in the order of the workflow, beside another period', () => {
    expect(stepsOf(day, noCounts())).toMatchObject({
      labels: ['Own', 'Empathise', 'Solve'],
      series: [
        { name: 'Met unaided', values: [1, 0, 0] },
        { name: 'After a suggestion', values: [0, 1, 0] },
        { name: 'Not met', values: [0, 0, 1] },
      ],
      earlier: [{ values: [0, 0, 0] }, { values: [0, 0, 0] }, { values: [0, 0, 0] }],
    });
  });

  it('has as many values in each series as labels, and loses nothing', () => {
    const entries = madeDays('2026-11-25', 60);
    const all = totalOf(entries);
    const weeks = byWeek(entries, lastDays(60, '2026-11-25'));
    const charts = [
      stepsOf(all, day),
      pitfallsOf(all, day),
      mendedOf(all, day),
      failuresOf(all, day),
      moodsOf(all),
      stepsByWeek(weeks, null),
      stepsByWeek(weeks, 'own'),
      suggestionsByWeek(weeks),
      promisesByWeek(weeks),
    ];
    for (const { labels, series, earlier = [] } of charts)
      for (const { values } of [...series, ...earlier]) expect(values).toHaveLength(labels.length);
    const sum = ({ series }: (typeof charts)[number]) => series.flatMap(({ values }) => values).reduce((a, b) => a + b);
    expect(sum(stepsOf(all, null))).toBe(sum(stepsByWeek(weeks, null)));
    expect(sum(mendedOf(all, null))).toBe(all.mended.count);
  });

  it('a rule that is gone keeps its id for a name; the most frequent stands first', () => {
    const other = { ...noCounts(), pitfalls: { 'gone-rule': { mended: 2, sent: 1 } } };
    expect(pitfallsOf(mergeCounts([day, other]), null).labels[0]).toBe('gone-rule');
    expect(pitfallsOf(day, null).labels).toContain('This puts it on the customer');
  });

  it('a rule with a name that every object has is nothing special', () => {
    const odd = { ...noCounts(), pitfalls: { toString: { mended: 1, sent: 2 } } };
    expect(pitfallsOf(odd, day).earlier?.map(({ values }) => values[0])).toEqual([0, 0]);
    expect(mergeCounts([odd, odd]).pitfalls).toEqual({ toString: { mended: 2, sent: 4 } });
  });

  it('nothing is empty, and says so', () => {
    expect(isEmpty(stepsOf(noCounts(), null))).toBe(true);
    expect(isEmpty(stepsOf(noCounts(), day))).toBe(false);
    expect(isEmpty(mendedOf(noCounts(), null))).toBe(true);
  });
});

describe('the answers in words', () => {
  it('tell what was counted', () => {
    expect(stepsSummary(day)).toBe(
      'Steps that replies needed: 3. Met unaided: 1; after a suggestion: 1; not at all: 1. Most often missing: Solve.',
    );
    expect(pitfallsSummary(day)).toContain('Flagged: 2. Mended before sending: 1; sent as they were: 1.');
    expect(mendedSummary(day)).toBe('Mended: 1, after 20 seconds on average.');
    expect(failuresSummary(day)).toBe('Complaints: 1; most often: Late.');
    expect(moodsSummary(day)).toBe('Wrote back: 0. Calmer: 0; the same: 0; worse: 0.');
  });

  it('never divide by nought', () => {
    for (const { value } of glanceOf(noCounts())) expect(value).not.toMatch(/NaN|∞|Infinity/);
    expect(stepsWeekSummary([['2026-11-23', noCounts()]], null)).toBe('In no week was it needed.');
    expect(stepsSummary(noCounts())).not.toContain('Most often');
  });
});

describe('files', () => {
  const entries = madeDays('2026-11-25', 20);

  it('by day have all days', () => {
    expect(Object.keys(ownFileOf(entries).counts)).toEqual(entries.map(([date]) => date));
  });

  it('for the team have weeks and the same sums, and a name only where one was given', () => {
    const by = { owner: 'somebody', made: '2026-11-25' };
    const team = teamFileOf(entries, { ...by, name: '  Ada ' });
    expect(team.name).toBe('Ada');
    for (const none of [' ', null]) expect(teamFileOf(entries, { ...by, name: none }).name).toBeNull();
    expect(mergeCounts(Object.values(team.counts))).toEqual(totalOf(entries));
    expect(Object.keys(team.counts)).toEqual(['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23']);
    expect(v.parse(teamFile, JSON.parse(JSON.stringify(team)))).toEqual(team);
  });

  it('as CSV have one line for each number, and no formula', () => {
    const lines = csvOf([['2026-11-25', { ...day, pitfalls: { '-1': { mended: 0, sent: 2 } } }]], 'day').split('\r\n');
    expect(lines[0]).toBe('\ufeffday,measure,of,count');
    expect(lines).toContain('2026-11-25,steps,own unaided,1');
    expect(lines).toContain('2026-11-25,pitfalls,"\'-1 sent",2');
  });
});
