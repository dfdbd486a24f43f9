import { describe, expect, it } from 'vitest';
import { answerTo, withAnswered, withReply } from '../../src/follow/answers/answers.ts';
import type { Awaited } from '../../src/follow/answers/schema.ts';
import { ENOUGH, grow, type Runs } from '../../src/follow/growth.ts';
import { CALM, strained } from '../../src/follow/strain.ts';

const MARK = 'a'.repeat(24);

describe('growing out of a step', () => {
  const unaided = [{ step: 'own', way: 'unaided' }] as const;
  it('takes twenty times in a row, is said once, and ends when a reply goes without', () => {
    let runs: Runs = {};
    for (let time = 1; time < ENOUGH; time++) {
      const growth = grow(runs, unaided, [], []);
      expect(growth.fresh).toEqual([]);
      ({ runs } = growth);
    }
    const grown = grow(runs, unaided, [], []);
    expect(grown).toMatchObject({ grown: ['own'], fresh: ['own'] });
    expect(grow(grown.runs, unaided, ['own'], [])).toMatchObject({ grown: ['own'], fresh: [] });
    expect(grow(grown.runs, [{ step: 'own', way: 'missed' }], ['own'], [])).toMatchObject({
      grown: [],
      runs: { own: 0 },
    });
  });

  it('begins anew after help or a miss, and never comes to a step that the agent had speak again', () => {
    expect(grow({ own: 19 }, [{ step: 'own', way: 'aided' }], [], []).runs.own).toBe(0);
    expect(grow({ own: 19 }, unaided, [], ['own'])).toMatchObject({ grown: [], fresh: [] });
    // A step that was not needed is neither.
    expect(grow({ own: 19 }, [{ step: 'solve', way: 'missed' }], [], []).runs.own).toBe(19);
  });
});

describe('a break', () => {
  const row = (upsets: [string, 0 | 1 | 2][], after: number) =>
    upsets.reduce<{ strain: typeof CALM; told: number[] }>(
      ({ strain, told }, [conversation, upset], at) => {
        const next = strained(strain, conversation, upset, after);
        return { strain: next.strain, told: next.suggest ? [...told, at] : told };
      },
      { strain: CALM, told: [] },
    ).told;

  it('is suggested once, after so many angry conversations in a row', () => {
    const angry: [string, 2][] = ['a', 'b', 'c', 'd', 'e'].map((name) => [name, 2]);
    expect(row(angry, 3)).toEqual([2]);
    expect(row(angry, 0)).toEqual([]);
    expect(
      row(
        [
          ['a', 2],
          ['a', 2],
          ['a', 2],
          ['b', 2],
        ],
        3,
      ),
    ).toEqual([]);
    expect(
      row(
        [
          ['a', 2],
          ['b', 2],
          ['c', 1],
          ['d', 2],
          ['e', 2],
        ],
        3,
      ),
    ).toEqual([]);
    // After a calm one the next row is another.
    expect(row([...angry.slice(0, 3), ['x', 0], ...angry.slice(0, 3)], 3)).toEqual([2, 6]);
  });
});

describe('a customer who writes back', () => {
  const reply: Awaited = {
    mark: MARK,
    at: 1_000,
    upset: 1,
    steps: ['apologise'],
    customers: 1,
    answered: false,
    scored: false,
  };
  const seen = { mark: MARK, customers: 2, waiting: true, upset: 1 as const, score: null };

  it('is calmer, the same, or worse, and counted once', () => {
    expect(answerTo([reply], { ...seen, upset: 0 })?.change).toBe('calmer');
    expect(answerTo([reply], seen)?.change).toBe('same');
    expect(answerTo([reply], { ...seen, upset: 2 })?.change).toBe('worse');
    const after = withAnswered([reply], reply, { answered: true, scored: false });
    expect(answerTo(after, { ...seen, customers: 3 })).toBe(null);
  });

  it('has to have written since, in this conversation, so that it can be read', () => {
    expect(answerTo([reply], { ...seen, customers: 1 })).toBe(null);
    expect(answerTo([reply], { ...seen, waiting: false })).toBe(null);
    expect(answerTo([reply], { ...seen, upset: null })).toBe(null);
    expect(answerTo([reply], { ...seen, mark: 'b'.repeat(24) })).toBe(null);
  });

  it('is set beside the last of several replies in a row', () => {
    const list = withReply(withReply([], reply), { ...reply, at: 2_000, steps: ['solve'] });
    expect(list.length).toBe(1);
    expect(answerTo(list, seen)?.reply.steps).toEqual(['solve']);
  });

  it('gives one score in a conversation', () => {
    const rated = { ...seen, customers: 1, score: 'good' as const };
    expect(answerTo([reply], rated)).toMatchObject({ change: null, score: 'good' });
    const after = withAnswered([reply], reply, { answered: false, scored: true });
    expect(answerTo(after, rated)).toBe(null);
    expect(answerTo(withReply(after, { ...reply, at: 3_000 }), rated)).toBe(null);
  });

  it('is waited for sixty days, and for three hundred replies at most', () => {
    const day = 24 * 60 * 60 * 1_000;
    expect(withReply([reply], { ...reply, mark: 'b'.repeat(24), at: 1_000 + 61 * day }).length).toBe(1);
    const many = Array.from({ length: 310 }, (_, at) => ({ ...reply, mark: String(at).padStart(24, '0'), at }));
    expect(many.reduce<Awaited[]>(withReply, []).length).toBe(300);
  });
});
