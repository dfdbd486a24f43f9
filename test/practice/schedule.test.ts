import { describe, expect, it } from 'vitest';
import type { Step } from '../../src/coach/model.ts';
import { advise } from '../../src/phrases/advise.ts';
import { type Attempt, attemptOf, isWhole } from '../../src/practice/attempts.ts';
import { EXERCISES } from '../../src/practice/exercises/index.ts';
import { conversationOf, type Exercise } from '../../src/practice/exercises/schema.ts';
import { grownSteps, progressOf } from '../../src/practice/progress.ts';
import { cardsOf, gradeOf, needOf, pick, suits } from '../../src/practice/schedule.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 5, 9);
const answer = (exercise: string, steps: Attempt['steps'], at = START, coached = false): Attempt => ({
  at,
  exercise,
  coached,
  steps,
  pitfalls: [],
});
const [one, two, three] = EXERCISES.filter(({ difficulty }) => difficulty === 1) as [Exercise, Exercise, Exercise];
const from = (log: Attempt[], wants: (exercise: Exercise) => Step[], now = START) =>
  pick({ exercises: [one, two, three], wants, log, now });

describe('the next complaint', () => {
  it('is one that needs what is missed most', () => {
    const wants = ({ id }: Exercise): Step[] => (id === two.id ? ['own', 'followUp'] : ['own', 'solve']);
    const missing = [
      answer(one.id, { own: 2, solve: 2 }, START - 3 * DAY),
      answer(two.id, { own: 2, followUp: 0 }, START - 2 * DAY),
      answer(three.id, { own: 2, solve: 2 }, START - DAY),
    ];
    expect(from(missing, wants, START + 90 * DAY)?.id).toBe(two.id);
  });

  it('counts what is missed at work', () => {
    const wants = ({ id }: Exercise): Step[] => (id === three.id ? ['empathise'] : ['own']);
    const chosen = pick({
      exercises: [one, two, three],
      wants,
      log: [],
      atWork: { empathise: 0.9, own: 0.1 },
      now: START,
    });
    expect(chosen?.id).toBe(three.id);
  });

  it('is never the one that was just answered, and the same each time', () => {
    const log = [answer(one.id, { own: 0 })];
    const next = from(log, () => ['own']);
    expect(next?.id).not.toBe(one.id);
    expect(from(log, () => ['own'])?.id).toBe(next?.id);
  });

  it('is the only one where there is no other, and null where there is none', () => {
    const alone = { wants: () => ['own'] as Step[], log: [answer(one.id, { own: 2 })], now: START };
    expect(pick({ ...alone, exercises: [one] })?.id).toBe(one.id);
    expect(pick({ ...alone, exercises: [] })).toBeNull();
  });

  it('grows harder once the easier ones are whole', () => {
    const difficulty = (id: string) => Number(id[0]);
    expect(suits([], difficulty)).toBe(1);
    const easy = ['1a', '1b', '1c'].map((id) => answer(id, { own: 2 }));
    expect(suits(easy, difficulty)).toBe(2);
    expect(suits([...easy, ...['2a', '2b', '2c'].map((id) => answer(id, { own: 2 }))], difficulty)).toBe(3);
    expect(suits([...easy, answer('1d', { own: 0 })], difficulty)).toBe(1);
  });
});

describe('repeats', () => {
  const gaps = (grade: Attempt['steps'], coached = false) => {
    const log: Attempt[] = [];
    const found: number[] = [];
    let at = START;
    for (let turn = 0; turn < 5; turn++) {
      log.push(answer('x', grade, at, coached));
      const due = cardsOf(log).get('x')?.due.getTime() ?? 0;
      found.push(Math.round((due - at) / DAY));
      at = due;
    }
    return found;
  };

  it('of what is mastered lie further and further apart', () => {
    const apart = gaps({ own: 2, solve: 2 });
    expect(apart).toEqual(apart.toSorted((a, b) => a - b));
    expect(apart.at(-1)).toBeGreaterThan(30);
  });

  it('of what is missed stay near', () => {
    expect(Math.max(...gaps({ own: 0, solve: 2 }))).toBeLessThanOrEqual(2);
  });

  it('of what was met with help come sooner than of what was met alone', () => {
    expect(gaps({ own: 2 }, true).at(-1)).toBeLessThan(gaps({ own: 2 }).at(-1) ?? 0);
  });

  it('a pitfall, or a weak step, is hard; a missing step is to be done again', () => {
    const whole = answer('x', { own: 2 });
    const grades = [whole, { ...whole, pitfalls: ['blame'] }, answer('x', { own: 1 }), answer('x', { own: 0 })].map(
      gradeOf,
    );
    expect(grades).toEqual([3, 2, 2, 1]);
  });
});

describe('progress', () => {
  it('a need is one half where nothing is known, and falls with each time that it is met', () => {
    const times = (count: number) => Array.from({ length: count }, () => answer('x', { own: 2 }));
    const needs = [0, 1, 4, 8].map((count) => needOf('own', times(count), undefined));
    expect(needs[0]).toBe(0.5);
    expect(needs).toEqual(needs.toSorted((a, b) => b - a));
  });

  it('names what is met now and was missed before', () => {
    const before = [answer('x', { own: 0, solve: 2 }), answer('y', { solve: 2 })];
    expect(grownSteps(answer('z', { own: 2, solve: 2, ask: 2 }), before)).toEqual(['own']);
  });

  it('sets the first answers beside the last', () => {
    const log = [0, 0, 0, 0, 0, 2, 2, 2, 2, 2].map((level) => answer('x', { own: level as 0 | 2 }));
    expect(progressOf(log)).toEqual([{ step: 'own', asked: 10, first: { met: 0, of: 5 }, last: { met: 5, of: 5 } }]);
  });
});

it('the strong answer of every complaint counts as whole, an empty one does not', () => {
  for (const exercise of EXERCISES) {
    const conversation = conversationOf(exercise);
    expect(isWhole(attemptOf(exercise.id, advise(exercise.answer, conversation), false, 0)), exercise.id).toBe(true);
    expect(isWhole(attemptOf(exercise.id, advise('', conversation), false, 0)), exercise.id).toBe(false);
  }
});
