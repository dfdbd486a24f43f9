/** Which complaint comes next: one that needs what this agent misses most, and none again before its time. */
import { type Card, createEmptyCard, fsrs, type Grade, Rating } from 'ts-fsrs';
import type { Step } from '../coach/model.ts';
import { type Attempt, isWhole } from './attempts.ts';
import type { Exercise } from './exercises/schema.ts';

/** Without chance, so that the same past always gives the same next complaint; a day is the shortest gap. */
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });
/** Answers with a step in them that tell how often it is missed now. */
const LATELY = 8;
/** Answers of a difficulty that tell whether it is mastered. */
const OF_A_DIFFICULTY = 3;
/** How much more a complaint counts whose time for a repeat has come. */
const REPEAT = 0.5;

/** How an answer went, as the scheduler takes it: helped is never more than hard. */
export function gradeOf(attempt: Attempt): Grade {
  const levels = Object.values(attempt.steps);
  if (levels.includes(0)) return Rating.Again;
  return isWhole(attempt) && !attempt.coached ? Rating.Good : Rating.Hard;
}

/** Each complaint's place in the schedule after all answers so far (FSRS, Ye et al. 2022). */
export function cardsOf(log: readonly Attempt[]): Map<string, Card> {
  const cards = new Map<string, Card>();
  for (const one of log) {
    const at = new Date(one.at);
    const card: Card = cards.get(one.exercise) ?? createEmptyCard(at);
    cards.set(one.exercise, scheduler.next(card, at, gradeOf(one)).card);
  }
  return cards;
}

/**
 * How much a step needs practice: the share of the last answers that missed it, between 0 and 1; one half where nothing is known.
 *
 * @param atWork the share of replies at work that missed it, where that is known
 */
export function needOf(step: Step, log: readonly Attempt[], atWork: number | undefined): number {
  const levels = log.flatMap(({ steps }) => (steps[step] === undefined ? [] : [steps[step]])).slice(-LATELY);
  const missed = levels.reduce<number>((sum, level) => sum + 1 - level / 2, 0);
  const here = (missed + 1) / (levels.length + 2);
  return atWork === undefined ? here : (here + atWork) / 2;
}

/** The difficulty that suits now: one above the highest of which the last answers were whole. */
export function suits(log: readonly Attempt[], difficultyOf: (exercise: string) => number | undefined): 1 | 2 | 3 {
  const mastered = (difficulty: number) => {
    const last = log.filter(({ exercise }) => difficultyOf(exercise) === difficulty).slice(-OF_A_DIFFICULTY);
    return last.length === OF_A_DIFFICULTY && last.every(isWhole);
  };
  return !mastered(1) ? 1 : !mastered(2) ? 2 : 3;
}

export interface PickFrom {
  /** The complaints that may come. */
  exercises: readonly Exercise[];
  /** The steps that each one needs. */
  wants(exercise: Exercise): readonly Step[];
  log: readonly Attempt[];
  /** The share of replies at work that missed a step, where that is known. */
  atWork?: Partial<Record<Step, number>>;
  /** In milliseconds since 1970. */
  now: number;
}

/** The next complaint; null where there is none to choose from. */
export function pick({ exercises, wants, log, atWork = {}, now }: PickFrom): Exercise | null {
  const cards = cardsOf(log);
  const last = log.at(-1)?.exercise;
  const due = ({ id }: Exercise) => cards.get(id)?.due.getTime() ?? null;
  const others = exercises.length > 1 ? exercises.filter(({ id }) => id !== last) : exercises;
  const ready = others.filter((one) => (due(one) ?? 0) <= now);
  // Everything is mastered for now: the one whose time comes first.
  if (ready.length === 0) return others.toSorted((a, b) => (due(a) ?? 0) - (due(b) ?? 0))[0] ?? null;
  const needs = new Map<Step, number>();
  const need = (step: Step) => {
    const known = needs.get(step) ?? needOf(step, log, atWork[step]);
    needs.set(step, known);
    return known;
  };
  const byId = new Map(exercises.map((one) => [one.id, one]));
  const level = suits(log, (id) => byId.get(id)?.difficulty);
  const score = (one: Exercise) =>
    Math.max(0, ...wants(one).map(need)) +
    average(wants(one).map(need)) +
    (due(one) === null ? 0 : REPEAT) -
    Math.abs(one.difficulty - level) * 0.6 -
    (byId.get(last ?? '')?.kind === one.kind ? 0.4 : 0);
  return ready
    .map((one) => ({ one, score: score(one), order: hash(`${one.id}${log.length}`) }))
    .toSorted((a, b) => b.score - a.score || a.order - b.order)[0]?.one as Exercise;
}

const average = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** An order without a pattern that is the same each time (FNV-1a). */
function hash(text: string): number {
  let value = 2_166_136_261;
  for (const letter of text) value = Math.imul(value ^ letter.charCodeAt(0), 16_777_619) >>> 0;
  return value;
}
