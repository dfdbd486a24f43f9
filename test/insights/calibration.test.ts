import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRADED, STEPS, YES_NO } from '../../src/coach/model.ts';
import { agreementOf, meaningOf, type Pair } from '../../src/insights/calibration/agreement.ts';
import { coachRatings, compare } from '../../src/insights/calibration/compare.ts';
import { LEVEL_WORDS, wordsFor, YES_WORDS } from '../../src/insights/calibration/guide.ts';
import { complete, type FullRating, full, ratingsFile, readRatings } from '../../src/insights/calibration/ratings.ts';
import { REPLIES, SET } from '../../src/insights/calibration/replies.ts';
import { eraseRatings, keepRating, readKept } from '../../src/insights/calibration/store.ts';
import { memoryArea } from '../settings/area.ts';

/** Pairs out of a table of counts: a row for each value of the one, a column for each of the other. */
const pairsOf = (table: readonly (readonly number[])[]): Pair[] =>
  table.flatMap((row, one) => row.flatMap((count, other) => Array.from({ length: count }, (): Pair => [one, other])));
const kappaOf = (table: readonly (readonly number[])[]) => agreementOf(pairsOf(table), table.length).kappa;

describe('agreement', () => {
  it('has the kappas that are known', () => {
    // Observed 0.70, by chance 0.50.
    expect(
      kappaOf([
        [20, 5],
        [10, 15],
      ]),
    ).toBeCloseTo(0.4, 10);
    // Observed 0.60 both times; by chance 0.54 and 0.46: the same share, another kappa.
    expect(
      kappaOf([
        [45, 15],
        [25, 15],
      ]),
    ).toBeCloseTo(0.1304, 4);
    expect(
      kappaOf([
        [25, 35],
        [5, 35],
      ]),
    ).toBeCloseTo(0.2593, 4);
    // Linear weights: apart 15 × ½ + 5 × 1 = 12.5; by chance (30·45 + 50·25 + 50·30 + 20·45)/100 × ½ + (30·30 + 20·25)/100 = 39.
    expect(
      kappaOf([
        [20, 5, 5],
        [5, 40, 5],
        [0, 0, 20],
      ]),
    ).toBeCloseTo(1 - 12.5 / 39, 10);
  });

  it('is 1 in everything, 0 by chance, below where they turn each other round, and undefined without a choice', () => {
    expect(
      kappaOf([
        [3, 0, 0],
        [0, 4, 0],
        [0, 0, 2],
      ]),
    ).toBe(1);
    expect(
      kappaOf([
        [9, 9],
        [9, 9],
      ]),
    ).toBeCloseTo(0, 10);
    expect(
      kappaOf([
        [0, 5],
        [5, 0],
      ]),
    ).toBe(-1);
    expect(
      kappaOf([
        [7, 0],
        [0, 0],
      ]),
    ).toBeNull();
    expect(agreementOf([], 3)).toEqual({ of: 0, same: 0, kappa: null });
  });

  it('lies between −1 and 1, is the same from either side, and 1 only where all is the same', () => {
    const value = fc.integer({ min: 0, max: 2 });
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 1 }), (pairs) => {
        const { of, same, kappa } = agreementOf(pairs, 3);
        const turned = agreementOf(
          pairs.map(([one, other]): Pair => [other, one]),
          3,
        ).kappa;
        if (kappa === null) {
          expect(turned).toBeNull();
          return;
        }
        expect(turned).toBeCloseTo(kappa, 10);
        expect(kappa).toBeGreaterThanOrEqual(-1 - 1e-9);
        expect(kappa === 1).toBe(of === same);
      }),
    );
  });

  it('of levels counts two apart as worse than one apart', () => {
    const near = kappaOf([
      [5, 2, 0],
      [0, 5, 0],
      [0, 0, 5],
    ]);
    const far = kappaOf([
      [5, 0, 2],
      [0, 5, 0],
      [0, 0, 5],
    ]);
    expect(near).toBeGreaterThan(far ?? 1);
  });

  it.each([
    [-0.01, 'poor'],
    [0, 'slight'],
    [0.2, 'slight'],
    [0.21, 'fair'],
    [0.4, 'fair'],
    [0.41, 'moderate'],
    [0.6, 'moderate'],
    [0.61, 'substantial'],
    [0.8, 'substantial'],
    [0.81, 'almostPerfect'],
    [1, 'almostPerfect'],
  ] as const)('of %s is %s', (kappa, meaning) => expect(meaningOf(kappa)).toBe(meaning));
});

describe('the ten replies', () => {
  const coach = coachRatings();

  it('are ten, each to another complaint, and the guide has words for every label', () => {
    expect(new Set(REPLIES.map(({ id }) => id)).size).toBe(10);
    expect([...GRADED, ...YES_NO].toSorted()).toEqual(STEPS.toSorted());
    for (const label of GRADED) expect(new Set(LEVEL_WORDS[label]).size).toBe(3);
    for (const label of YES_NO) expect(wordsFor(label, 1)).toBe(YES_WORDS[label]);
    expect(wordsFor('ask', 0)).toBe('');
  });

  it('are of mixed quality: the coach finds every level of every step, and every yes and no', () => {
    const given = (label: keyof FullRating) => new Set([...coach.ratings.values()].map((rating) => rating[label])).size;
    for (const label of GRADED) expect(given(label), label).toBe(3);
    for (const label of YES_NO) expect(given(label), label).toBe(2);
  });

  it('compared with themselves are the same throughout; one change is one difference, with the words that were seen', () => {
    expect(compare(coach.ratings, coach.ratings)).toMatchObject({
      graded: { of: 60, same: 60, kappa: 1 },
      yesNo: { of: 60, same: 60, kappa: 1 },
      differences: [],
    });
    const mine = new Map(coach.ratings);
    const own = mine.get('billing-twice') as FullRating;
    mine.set('billing-twice', { ...own, apologise: 0, acknowledge: 1 });
    const { graded, byLabel, differences } = compare(mine, coach.ratings);
    expect(graded).toMatchObject({ of: 60, same: 58 });
    expect(byLabel.find(({ label }) => label === 'apologise')).toEqual({ label: 'apologise', of: 10, same: 9 });
    expect(differences.map(({ at, labels }) => ({ at, labels }))).toEqual([
      {
        at: 1,
        labels: [
          { label: 'apologise', mine: 0, theirs: 2 },
          { label: 'acknowledge', mine: 1, theirs: 2 },
        ],
      },
    ]);
    expect(coach.evidence('billing-twice', 'apologise')).toContain('sorry');
    expect(coach.evidence('billing-twice', 'options')).toBeNull();
  });
});

describe('a rating', () => {
  const levels = { acknowledge: 2, apologise: 1, own: 0, empathise: 0, solve: 2, followUp: 1 } as const;

  it('is complete when every level is chosen; a box without a tick is a no', () => {
    expect(full({ ...levels, learn: 1 })).toEqual({
      ...levels,
      compensate: 0,
      explain: 0,
      learn: 1,
      ask: 0,
      options: 0,
      feedback: 0,
    });
    expect(full({ ...levels, own: undefined })).toBeNull();
    expect(full(undefined)).toBeNull();
  });

  it('is kept beside the others, and erased with them', async () => {
    const area = memoryArea();
    expect(await readKept(area)).toEqual({ ratings: {}, problem: null });
    await Promise.all([keepRating(area, 'late-lamp', { own: 1 }), keepRating(area, 'late-cake', levels)]);
    expect(await readKept(area)).toEqual({
      ratings: { 'late-lamp': { own: 1 }, 'late-cake': levels },
      problem: null,
    });
    expect(JSON.stringify(area.items)).not.toMatch(/lamp[^"]|cake[^"]/);
    await eraseRatings(area);
    expect(await readKept(area)).toEqual({ ratings: {}, problem: null });
  });

  it('of other replies than these counts as none; a damaged one is named', async () => {
    const before = memoryArea({
      'follow.version': 1,
      'follow.calibration': { set: SET + 1, ratings: { 'late-lamp': levels } },
    });
    expect((await readKept(before)).ratings).toEqual({});
    const damaged = memoryArea({ 'follow.version': 1, 'follow.calibration': { set: SET, ratings: { x: { own: 9 } } } });
    expect((await readKept(damaged)).problem).toContain('must be 0, 1 or 2');
  });

  it('goes to a colleague and comes back, with a name only where one was given', () => {
    const file = ratingsFile({ 'late-lamp': levels, 'late-cake': { own: 1 } }, ' Ada ');
    expect(Object.keys(file.ratings)).toEqual(['late-lamp']);
    const read = readRatings(JSON.stringify(file));
    expect(read).toEqual({ ok: true, value: { name: 'Ada', ratings: complete({ 'late-lamp': levels }) } });
    expect(ratingsFile({}, ' ').name).toBeNull();
  });

  const good = ratingsFile({ 'late-lamp': levels }, '');
  it.each([
    ['no JSON', '{', 'It is not JSON ('],
    ['null', 'null', 'It is no file of ratings. Ask'],
    ['a file of insights', { format: 'amends-insights' }, 'It is no file of ratings. Ask'],
    ['endless', ' '.repeat(300_000), 'It is no file of ratings. Ask'],
    ['newer', { ...good, version: 2 }, 'made by a newer Amends, so update this one. Ask'],
    ['of other replies', { ...good, set: SET + 1 }, 'It rates other replies than these'],
    ['unfinished', { ...good, ratings: { 'late-lamp': { own: 1 } } }, 'No reply in it is rated in full'],
    [
      'with a level that there is not',
      { ...good, ratings: { 'late-lamp': { ...levels, own: 3 } } },
      '“ratings.late-lamp.own” must be 0, 1 or 2. Ask',
    ],
  ])('file that is %s is refused, and why is said', (_, value, why) => {
    const read = readRatings(typeof value === 'string' ? value : JSON.stringify(value));
    expect(read.ok ? '' : read.error).toContain(why);
  });

  it('file may say anything: it never throws, and changes no object', () => {
    const near = fc.record(
      {
        format: fc.constantFrom('amends-calibration', 'x'),
        version: fc.constantFrom(1, 2),
        set: fc.constantFrom(SET, 'x'),
        name: fc.jsonValue(),
        ratings: fc.oneof(
          fc.dictionary(fc.constantFrom('late-lamp', '__proto__', 'constructor'), fc.jsonValue()),
          fc.jsonValue(),
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          near.map((value) => JSON.stringify(value)),
        ),
        (text) => {
          const read = readRatings(text);
          if (!read.ok) expect(read.error.length).toBeGreaterThan(10);
        },
      ),
      { numRuns: 400 },
    );
    const odd = `{"format":"amends-calibration","version":1,"set":${SET},"name":null,"__proto__":{"polluted":1},
      "ratings":{"__proto__":${JSON.stringify(levels)},"constructor":${JSON.stringify(levels)},"late-lamp":${JSON.stringify(levels)}}}`;
    const read = readRatings(odd);
    expect(read.ok && [...read.value.ratings.keys()]).toEqual(['late-lamp']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
