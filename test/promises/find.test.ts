/** When a promise is due, in the agent's own time zone. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { promisesIn } from '../../src/promises/find.ts';
import { TABLES, type Table } from './table.ts';

const ZONES = [
  'UTC',
  'Europe/London',
  'Europe/Berlin',
  'America/New_York',
  'America/Los_Angeles',
  'Asia/Kolkata',
  'Pacific/Auckland',
];
const zone = process.env.TZ;

const two = (value: number) => String(value).padStart(2, '0');
const local = (time: number) => {
  const date = new Date(time);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`;
};
const moment = ([year, month, day, hour, minute]: Table['now']) => new Date(year, month - 1, day, hour, minute);

describe.each(ZONES)('in %s', (name) => {
  beforeAll(() => {
    process.env.TZ = name;
  });
  afterAll(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it.each(Object.entries(TABLES))('%s', (_, { now, dayFirst, rows }: Table) => {
    const found = rows.map(([words]) => {
      const [promise] = promisesIn(words, { now: moment(now), ...(dayFirst ? { dayFirst } : {}) });
      return [words, promise ? local(promise.due) : '-'];
    });
    expect(found).toEqual(rows);
  });
});

it('has at least 200 phrases', () => {
  expect(Object.values(TABLES).reduce((sum, { rows }: Table) => sum + rows.length, 0)).toBeGreaterThanOrEqual(200);
});

describe('in a whole draft', () => {
  const now = moment(TABLES.WEDNESDAY.now);
  const draft =
    "Hi Jane,\n\nI'm sorry that the jug arrived cracked.  A new one will be with you on Friday.\nI'll check on Monday that it arrived.\n\nBest,\nSam\n\nOn Mon, 2 Mar 2026 at 10:11, Sam wrote:\n> I'll email you by Tuesday.";

  it('finds each promise with its words and places, and none in quoted history', () => {
    const found = promisesIn(draft, { now });
    expect(found.map(({ words }) => words)).toEqual([
      'A new one will be with you on Friday.',
      "I'll check on Monday that it arrived.",
    ]);
    expect(found.map(({ time }) => draft.slice(time.from, time.to))).toEqual(['on Friday', 'on Monday']);
    for (const { span, words } of found) expect(draft.slice(span.from, span.to)).toBe(words);
  });

  it('is never due in the past', () => {
    for (const { now: when, rows } of Object.values(TABLES) as Table[])
      for (const [words] of rows)
        for (const { due } of promisesIn(words, { now: moment(when) }))
          expect(due).toBeGreaterThan(moment(when).getTime());
  });
});
