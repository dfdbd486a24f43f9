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

/** What names a date of its own, or a month: said a week later it means something else. Lengths in hours are told apart below. */
const BY_DATE = /\d(?:st|nd|rd|th)\b|\d[/.]\d|month|january|february|march|june|24\/7/i;
const BY_HOURS = /\b(?:minutes?|mins?|hours?|hrs)\b/i;
/** How many weeks later each phrase is said again: with every change of clocks of a year in between, in Europe, North America and New Zealand. */
const LATER = [1, 3, 4, 29, 33, 34, 52];

describe.each(ZONES)('every phrase on other days of the year, in %s', (name) => {
  beforeAll(() => {
    process.env.TZ = name;
  });
  afterAll(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('is due at the same weekday and hour, whatever the clocks do in between', () => {
    const wrong: string[] = [];
    let tried = 0;
    for (const { now, dayFirst, rows } of Object.values(TABLES) as Table[])
      for (const [words, due] of rows) {
        if (BY_DATE.test(words) || BY_HOURS.test(words)) continue;
        const [year, month, day, hour, minute] = now;
        for (const week of LATER) {
          tried++;
          const [promise] = promisesIn(words, {
            now: new Date(year, month - 1, day + 7 * week, hour, minute),
            ...(dayFirst ? { dayFirst } : {}),
          });
          const [date = '', time = ''] = due.split(' ');
          const [y = 0, m = 0, d = 0] = date.split('-').map(Number);
          const [h = 0, min = 0] = time.split(':').map(Number);
          const wanted = due === '-' ? '-' : local(new Date(y, m - 1, d + 7 * week, h, min).getTime());
          const found = promise ? local(promise.due) : '-';
          if (found !== wanted) wrong.push(`${words} (week ${week}): ${found}, not ${wanted}`);
        }
      }
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(150 * LATER.length);
  });
});

/** Where the clocks change between the words and what they promise: the moment as everybody on earth has it, and as the agent's clock shows it. */
const EDGES: readonly (readonly [zone: string, now: Table['now'], words: string, due: string, local: string])[] = [
  // 28 March 2026, 18:00 in London: the hour from 1:00 to 2:00 is left out in the night.
  ['Europe/London', [2026, 3, 28, 18, 0], "I'll call you within 24 hours.", '2026-03-29T18:00Z', '2026-03-29 19:00'],
  ['Europe/London', [2026, 3, 28, 18, 0], "I'll call you tomorrow at 6pm.", '2026-03-29T17:00Z', '2026-03-29 18:00'],
  ['Europe/London', [2026, 3, 28, 18, 0], "I'll check it at 1:30am tomorrow.", '2026-03-29T01:30Z', '2026-03-29 02:30'],
  ['Europe/Berlin', [2026, 3, 28, 23, 30], "I'll call you in three hours.", '2026-03-29T01:30Z', '2026-03-29 03:30'],
  // 25 October 2026: the hour from 1:00 to 2:00 comes twice; "at 1:30" is the first of them, so that nothing is late.
  ['Europe/London', [2026, 10, 24, 18, 0], "I'll call you within 24 hours.", '2026-10-25T17:00Z', '2026-10-25 17:00'],
  ['Europe/London', [2026, 10, 24, 18, 0], "I'll call you tomorrow at 9am.", '2026-10-25T09:00Z', '2026-10-25 09:00'],
  [
    'Europe/London',
    [2026, 10, 24, 18, 0],
    "I'll check it at 1:30am tomorrow.",
    '2026-10-25T00:30Z',
    '2026-10-25 01:30',
  ],
  // Two working days over the change are two working days, in either direction.
  [
    'Europe/Berlin',
    [2026, 3, 27, 10, 0],
    "You'll have it within two working days.",
    '2026-03-31T15:00Z',
    '2026-03-31 17:00',
  ],
  [
    'Europe/Berlin',
    [2026, 10, 23, 10, 0],
    "You'll have it within two working days.",
    '2026-10-27T16:00Z',
    '2026-10-27 17:00',
  ],
  // 8 March and 1 November 2026 in North America.
  ['America/New_York', [2026, 3, 7, 20, 0], "I'll email you in 12 hours.", '2026-03-08T13:00Z', '2026-03-08 09:00'],
  [
    'America/New_York',
    [2026, 3, 7, 20, 0],
    "I'll email you by end of day tomorrow.",
    '2026-03-08T21:00Z',
    '2026-03-08 17:00',
  ],
  [
    'America/Los_Angeles',
    [2026, 10, 31, 20, 0],
    "I'll email you by end of day tomorrow.",
    '2026-11-02T01:00Z',
    '2026-11-01 17:00',
  ],
  // In the south they change the other way round: 5 April and 27 September 2026.
  ['Pacific/Auckland', [2026, 4, 4, 18, 0], "I'll call you tomorrow at noon.", '2026-04-05T00:00Z', '2026-04-05 12:00'],
  [
    'Pacific/Auckland',
    [2026, 9, 26, 18, 0],
    "I'll call you tomorrow at noon.",
    '2026-09-26T23:00Z',
    '2026-09-27 12:00',
  ],
  // No change at all, and half an hour beside the others.
  ['Asia/Kolkata', [2026, 3, 28, 18, 0], "I'll call you within 24 hours.", '2026-03-29T12:30Z', '2026-03-29 18:00'],
];

describe('where the clocks change', () => {
  afterAll(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it.each(EDGES)('%s, %j: %s', (name, now, words, due, shown) => {
    process.env.TZ = name;
    const [promise] = promisesIn(words, { now: moment(now) });
    expect(promise && new Date(promise.due).toISOString().replace(':00.000Z', 'Z')).toBe(due);
    expect(promise && local(promise.due)).toBe(shown);
  });
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
