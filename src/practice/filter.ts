import type { Exercise } from './exercises/schema.ts';

/** What the agent wants to practise; null where anything will do. */
export type Filter = { [K in 'kind' | 'mood' | 'channel' | 'difficulty' | 'twist']: Exercise[K] | null };

export const ANY: Filter = { kind: null, mood: null, channel: null, difficulty: null, twist: null };

/** The complaints that fit. */
export const fitting = (exercises: readonly Exercise[], filter: Filter): Exercise[] =>
  exercises.filter((one) =>
    (Object.keys(filter) as (keyof Filter)[]).every((key) => filter[key] === null || one[key] === filter[key]),
  );
