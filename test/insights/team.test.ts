import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeCounts } from '../../src/follow/counts/add.ts';
import { countOn, eraseDays } from '../../src/follow/counts/store.ts';
import { noCounts } from '../../src/follow/counts/schema.ts';
import { csvOf, type TeamFile, teamFileOf } from '../../src/insights/file.ts';
import { ownerIn } from '../../src/insights/owner.ts';
import { type GivenFile, gather, NOTHING } from '../../src/insights/team/gather.ts';
import { named, type Person, peopleIn, weeksOf, withFile } from '../../src/insights/team/people.ts';
import { LARGEST, readTeamFile } from '../../src/insights/team/read.ts';
import { memoryArea } from '../settings/area.ts';
import { madeWeeks } from './made.ts';

const TODAY = '2026-11-25';
const MONDAY = '2026-11-23';
const file = (
  owner: number,
  { weeks = 3, made = TODAY, name = null as string | null, seed = owner, last = MONDAY } = {},
) => teamFileOf(madeWeeks(last, weeks, seed), { owner: `somebody-${owner}`, made, name });
const given = (value: unknown, name = 'a.json'): GivenFile => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return { name, size: text.length, text: async () => text };
};
const errorOf = (value: unknown): string => {
  const read = readTeamFile(typeof value === 'string' ? value : JSON.stringify(value), TODAY);
  return read.ok ? 'it was taken' : read.error;
};
/** People from files as a lead gives them. */
function peopleFrom(files: readonly TeamFile[]): Map<string, Person> {
  const people = new Map<string, Person>();
  for (const one of files) people.set(one.owner, withFile(people.get(one.owner), one).person);
  return people;
}

describe('a file', () => {
  it('as it was exported is taken', () => {
    const one = file(1, { name: 'Ada' });
    expect(readTeamFile(JSON.stringify(one, null, 2), TODAY)).toEqual({ ok: true, value: one });
  });

  it.each([
    ['empty', ' \n', 'It is empty. Ask'],
    ['cut short', JSON.stringify(file(1)).slice(0, 900), 'It is not JSON ('],
    ['another tool’s', { hello: 1 }, 'It is no file of insights. Ask'],
    ['a list', [1], 'It is no file of insights. Ask'],
    ['null', 'null', 'It is no file of insights. Ask'],
    ['of ratings', { format: 'amends-calibration' }, 'take it under “Calibration”'],
    ['by day', { ...file(1), by: 'day' }, 'It has single days'],
    ['newer', { ...file(1), version: 2 }, '“version” must be 1: it was made by a newer Amends, so update this one.'],
    ['without an owner', { ...file(1), owner: undefined }, '“owner” is missing.'],
    ['with an odd name', { ...file(1), name: 'x'.repeat(81) }, '“name” must have at most 80 letters.'],
    ['without weeks', { ...file(1), counts: {} }, 'It has no weeks'],
    ['of a Tuesday', { ...file(1), counts: { '2026-11-24': noCounts() } }, 'must be a Monday'],
    ['of no day', { ...file(1), counts: { '2026-02-30': noCounts() } }, 'must be a Monday'],
    ['of the future', { ...file(1), counts: { '9999-12-27': noCounts() } }, 'The week from 9999-12-27 cannot be'],
    ['of long ago', { ...file(1), counts: { '1999-01-04': noCounts() } }, 'The week from 1999-01-04 cannot be'],
    [
      'with half a reply',
      { ...file(1), counts: { [MONDAY]: { replies: 1.5 } } },
      '“counts.2026-11-23.replies” must be a whole number. Was it changed by hand?',
    ],
    ['with less than none', { ...file(1), counts: { [MONDAY]: { replies: -1 } } }, 'must not be below 0'],
    ['with a word for a number', { ...file(1), counts: { [MONDAY]: { replies: '1' } } }, 'must be a number'],
    ['with too many', { ...file(1), counts: { [MONDAY]: { replies: 1e12 } } }, 'must be at most 1000000000'],
  ])('that is %s is refused, and why is said', (_, value, why) => {
    expect(errorOf(value)).toContain(why);
  });

  it('may say anything: it is taken or refused with a sentence, and never throws', () => {
    const near = fc.record(
      {
        format: fc.constantFrom('amends-insights', 'other'),
        version: fc.constantFrom(1, 2, '1'),
        by: fc.constantFrom('week', 'day', 7),
        owner: fc.oneof(fc.constant('somebody'), fc.jsonValue()),
        made: fc.oneof(fc.constant(TODAY), fc.jsonValue()),
        name: fc.oneof(fc.constant(null), fc.jsonValue()),
        counts: fc.oneof(
          fc.dictionary(fc.constantFrom(MONDAY, '__proto__', 'constructor', '2026-11-16'), fc.jsonValue()),
          fc.jsonValue(),
        ),
      },
      { requiredKeys: [] },
    );
    const texts = fc.oneof(
      fc.string(),
      fc.json(),
      near.map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const read = readTeamFile(text, TODAY);
        if (!read.ok) expect(read.error).toMatch(/^[“\w].*[.!?“”]/);
      }),
      { numRuns: 400 },
    );
  });

  it('whose keys are those of every object changes no object', async () => {
    const odd = `{"format":"amends-insights","version":1,"by":"week","owner":"__proto__","made":"${TODAY}","name":null,
      "__proto__":{"polluted":1},"counts":{"__proto__":{"replies":3},"${MONDAY}":{"replies":2,"constructor":{"prototype":{"polluted":1}},
      "pitfalls":{"__proto__":{"sent":5},"toString":{"sent":1},"hasOwnProperty":{"sent":1}}}}}`;
    const { people, refused } = await gather(NOTHING, [given(odd), given(file(2))], { today: TODAY });
    expect(refused).toEqual([]);
    const weeks = weeksOf(people.values());
    expect(weeks.at(-1)?.[1].pitfalls).toMatchObject({ hasOwnProperty: { mended: 0, sent: 1 } });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('the same person', () => {
  it('counts once when the same file comes twice', () => {
    const { person } = withFile(undefined, file(1));
    expect(withFile(person, file(1))).toEqual({ person, beside: 'same' });
  });

  it('has each week from their newest file that has it, in whatever order the files come', () => {
    const weeks = (of: number, made: string, last: string) => file(1, { weeks: 4, seed: of, made, last });
    const files = [
      weeks(1, '2026-10-30', '2026-10-26'),
      weeks(2, '2026-11-13', '2026-11-09'),
      weeks(3, '2026-11-25', '2026-11-23'),
    ];
    const counts = (nth: number, week: string) => files[nth]?.counts[week];
    const wanted = [
      ['2026-10-05', counts(0, '2026-10-05')],
      ['2026-10-12', counts(0, '2026-10-12')],
      ['2026-10-19', counts(1, '2026-10-19')],
      ['2026-10-26', counts(1, '2026-10-26')],
      ['2026-11-02', counts(2, '2026-11-02')],
      ['2026-11-09', counts(2, '2026-11-09')],
      ['2026-11-16', counts(2, '2026-11-16')],
      ['2026-11-23', counts(2, '2026-11-23')],
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (order) => {
        const people = peopleFrom(order.map((nth) => files[nth] as TeamFile));
        expect(weeksOf(people.values())).toEqual(wanted);
      }),
    );
  });

  it('of two files of one day counts by the one with more replies, and is called as in the newest', () => {
    const less = { ...file(1), counts: { [MONDAY]: { ...noCounts(), replies: 3 } } };
    const more = { ...file(1), counts: { [MONDAY]: { ...noCounts(), replies: 5 } } };
    for (const files of [
      [less, more],
      [more, less],
    ])
      expect(weeksOf(peopleFrom(files).values())[0]?.[1].replies).toBe(5);
    const before = file(1, { name: 'Ada', made: '2026-11-20' });
    const after = file(1, { made: '2026-11-25' });
    for (const files of [
      [before, after],
      [after, before],
    ])
      expect(named(peopleFrom(files))).toEqual([]);
  });
});

describe('a team', () => {
  it('has the sum of all people’s weeks, and how many each week has', () => {
    const files = [file(1, { weeks: 2 }), file(2, { weeks: 4 }), file(3, { weeks: 3 })];
    const people = peopleFrom(files);
    const weeks = weeksOf(people.values());
    expect(weeks.map(([week]) => week)).toEqual(['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23']);
    expect(mergeCounts(weeks.map(([, counts]) => counts))).toEqual(
      mergeCounts(files.flatMap(({ counts }) => Object.values(counts))),
    );
    expect(peopleIn(people.values(), ['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23', '2026-11-30'])).toEqual([
      1, 2, 3, 3, 0,
    ]);
    expect(csvOf(weeks, 'week').split('\r\n')[0]).toBe('\ufeffweek,measure,of,count');
  });

  it('names only those who wrote a name, and tells two of the same name apart', () => {
    const people = peopleFrom([file(1, { name: 'Bo' }), file(2), file(3, { name: 'Ada' }), file(4, { name: 'Bo' })]);
    expect(named(people).map(({ name }) => name)).toEqual(['Ada', 'Bo', 'Bo (2)']);
  });
});

describe('many files', () => {
  const day = { today: TODAY };

  it('stand or fall alone, and come beside those that were there', async () => {
    const unread = { name: 'folder', size: 1, text: () => Promise.reject(new Error('is a folder')) };
    const large = { name: 'large.json', size: LARGEST + 1, text: () => Promise.reject(new Error('was read')) };
    const first = await gather(NOTHING, [given(file(1)), unread, large, given('x', 'x.json')], day);
    expect(first).toMatchObject({ taken: 1, same: [], more: [], unread: 0 });
    expect(first.refused.map(({ file: name }) => name)).toEqual(['folder', 'large.json', 'x.json']);
    expect(first.refused.map(({ why }) => why.slice(0, 25))).toEqual([
      'It could not be read. If ',
      'It is larger than 8 MB, w',
      'It is not JSON (Unexpecte',
    ]);
    const longer = file(1, { weeks: 6 });
    const second = await gather(first, [given(file(1), 'again.json'), given(file(2)), given(longer, 'more.json')], day);
    expect(second).toMatchObject({ taken: 3, same: ['again.json'], more: ['more.json'] });
    expect([...second.people.keys()]).toEqual(['somebody-1', 'somebody-2']);
    expect(first.people.size).toBe(1);
  });

  it('say how far they are, and stop when they are told to', async () => {
    const files = Array.from({ length: 40 }, (_, at) => given(file(at, { weeks: 1 }), `${at}.json`));
    const end = new AbortController();
    const told: number[] = [];
    const { people, unread } = await gather(NOTHING, files, {
      ...day,
      sliceMs: 0,
      signal: end.signal,
      onProgress(done) {
        told.push(done);
        if (done === 3) end.abort();
      },
    });
    expect(told).toEqual([1, 2, 3]);
    expect(people.size).toBe(3);
    expect(unread).toBe(37);
  });
});

describe('what stands for an agent in the team’s files', () => {
  it('stays the same, and goes with the last of the counts', async () => {
    const area = memoryArea();
    const day = (date: string) => countOn(area, date, (counts) => ({ ...counts, replies: 1 }));
    await day('2026-11-24');
    await day('2026-11-25');
    const first = await ownerIn(area);
    expect(await ownerIn(area)).toEqual(first);
    await eraseDays(area, ['2026-11-24']);
    expect(await ownerIn(area)).toEqual(first);
    await eraseDays(area, ['2026-11-25']);
    expect(area.items).not.toHaveProperty(['follow.owner']);
    const next = await ownerIn(area);
    expect(next.ok && first.ok && next.owner !== first.owner).toBe(true);
  });

  it('is no secret kept when it cannot be stored: a sentence says so', async () => {
    const area = memoryArea();
    area.fail('quota exceeded');
    expect(await ownerIn(area)).toMatchObject({ ok: false, error: expect.stringContaining('no room left') });
  });
});
