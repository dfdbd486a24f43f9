import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { CHANNELS, FAILURE_KINDS, MOODS } from '../../src/coach/model.ts';
import { review } from '../../src/coach/review.ts';
import { BY_KIND, EXERCISES } from '../../src/practice/exercises/index.ts';
import { conversationOf, DIFFICULTIES, exerciseSchema, TWISTS } from '../../src/practice/exercises/schema.ts';

it('there are at least 60, of every kind, mood, channel, difficulty and twist', () => {
  expect(EXERCISES.length).toBeGreaterThanOrEqual(60);
  const had = (key: 'mood' | 'channel' | 'difficulty' | 'twist') => new Set(EXERCISES.map((one) => one[key]));
  for (const kind of FAILURE_KINDS) expect(BY_KIND[kind].length, kind).toBeGreaterThanOrEqual(3);
  for (const mood of MOODS) expect(had('mood')).toContain(mood);
  for (const channel of CHANNELS) expect(had('channel')).toContain(channel);
  for (const difficulty of DIFFICULTIES) expect(had('difficulty')).toContain(difficulty);
  for (const twist of TWISTS)
    expect(EXERCISES.filter((one) => one.twist === twist).length, twist).toBeGreaterThanOrEqual(2);
});

it('each has an id of its own, and stands in the file of its kind', () => {
  expect(new Set(EXERCISES.map(({ id }) => id)).size).toBe(EXERCISES.length);
  for (const kind of FAILURE_KINDS) for (const one of BY_KIND[kind]) expect(one.kind, one.id).toBe(kind);
});

describe.each(EXERCISES.map((one) => [one.id, one] as const))('%s', (_, exercise) => {
  const conversation = conversationOf(exercise);

  it('is well formed', () => {
    expect(v.safeParse(exerciseSchema, exercise).issues).toBeUndefined();
    expect(exercise.said.length > 1).toBe(exercise.twist === 'multiTurn');
  });

  it('is read as the complaint that it says it is', () => {
    const { reading, due } = review('', conversation);
    expect({ complaint: reading.complaint, sure: reading.sure, kind: reading.kind, mood: reading.mood }).toEqual({
      complaint: true,
      sure: true,
      kind: exercise.kind,
      mood: exercise.mood,
    });
    expect(due.length).toBeGreaterThan(1);
  });

  it('its strong answer lacks nothing and has no pitfall', () => {
    const { due, weak, pitfalls } = review(exercise.answer, conversation);
    expect({ due, weak, pitfalls: pitfalls.map(({ rule }) => rule) }).toEqual({ due: [], weak: [], pitfalls: [] });
  });
});
