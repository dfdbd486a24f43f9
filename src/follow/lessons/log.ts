/** The log of lessons as it is looked through: searched, counted, and handed to the team's review as CSV. */
import Papa from 'papaparse';
import type { FailureKind } from '../../coach/model.ts';
import { dayOf } from '../days.ts';
import { LESSON_KINDS, type LessonKind } from './kinds.ts';
import type { Lesson } from './schema.ts';

export interface LessonFilter {
  /** Words, each of which has to stand in the line. */
  query: string;
  kind: LessonKind | null;
  failure: FailureKind | null;
}

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The lessons that fit, the newest first. */
export function found(list: readonly Lesson[], { query, kind, failure }: LessonFilter): Lesson[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  return list
    .filter(
      (one) =>
        (kind === null || one.kind === kind) &&
        (failure === null || one.failure === failure) &&
        words.every((word) => plain(one.text).includes(word)),
    )
    .sort((a, b) => b.at - a.at);
}

export interface LessonCount {
  /** Null for lessons about no kind of failure. */
  failure: FailureKind | null;
  counts: Record<LessonKind, number>;
  all: number;
}

/** How many lessons there are of each kind, by what they are about, the most first. */
export function counted(list: readonly Lesson[]): LessonCount[] {
  const rows = new Map<FailureKind | null, LessonCount>();
  for (const { failure, kind } of list) {
    const row = rows.get(failure) ?? {
      failure,
      counts: Object.fromEntries(LESSON_KINDS.map((one) => [one, 0])) as Record<LessonKind, number>,
      all: 0,
    };
    row.counts[kind]++;
    row.all++;
    rows.set(failure, row);
  }
  return [...rows.values()].sort((a, b) => b.all - a.all);
}

/** Lessons as CSV: day, kind, failure, text. With a byte order mark, so that spreadsheets read its letters, and no formula that they would run. */
export const csvOf = (list: readonly Lesson[]): string =>
  `\ufeff${Papa.unparse(
    {
      fields: ['day', 'kind', 'failure', 'text'],
      data: list.map(({ at, kind, failure, text }) => [dayOf(at), kind, failure ?? '', text]),
    },
    { escapeFormulae: true },
  )}\r\n`;
