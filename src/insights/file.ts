/** Counts as a file: for oneself by day, for the team by week. Numbers alone; a name only where its owner gave one. */
import Papa from 'papaparse';
import * as v from 'valibot';
import { quickly } from '../follow/asIs.ts';
import { type DayCounts, dayCounts } from '../follow/counts/schema.ts';
import { mergeCounts } from '../follow/counts/add.ts';
import { DAY, type Day, isMonday, weekOf } from '../follow/days.ts';
import type { Entries } from './periods.ts';

export const FORMAT = 'amends-insights';
/** Most weeks that a team's file may have: ten years. */
export const MOST_WEEKS = 530;
export const MAX_NAME = 80;

/** What an agent hands to the team: whole weeks, no single days. */
export const teamFile = v.object({
  format: v.literal(FORMAT, `must be “${FORMAT}”: is it another tool’s file?`),
  version: v.literal(1, 'must be 1: it was made by a newer Amends, so update this one'),
  by: v.literal('week', 'must be week'),
  /** A random text that stands for whoever exports on one computer: two files with the same one are the same person’s. */
  owner: v.pipe(v.string('must be a text'), v.regex(/^[\w-]{8,64}$/, 'must be 8 to 64 letters, digits and hyphens')),
  /** The day on which it was exported. */
  made: v.pipe(v.string('must be a text'), v.regex(DAY, 'must be a day as 2026-11-25')),
  /** Only where its owner wrote one. */
  name: v.nullable(
    v.pipe(
      v.string('must be a text or null'),
      v.trim(),
      v.minLength(1, 'must not be empty'),
      v.maxLength(MAX_NAME, `must have at most ${MAX_NAME} letters`),
    ),
  ),
  /** By the Monday of the week. */
  counts: v.pipe(
    quickly(
      v.record(
        v.pipe(
          v.string(),
          v.regex(DAY, 'must be a day as 2026-11-23'),
          v.check(isMonday, 'must be a Monday, with which the week begins'),
        ),
        dayCounts,
      ),
    ),
    v.check((counts) => Object.keys(counts).length <= MOST_WEEKS, `must have at most ${MOST_WEEKS} weeks`),
  ),
});
export type TeamFile = v.InferOutput<typeof teamFile>;

/** One’s own counts for oneself, by day. */
export const ownFileOf = (entries: Entries) => ({
  format: FORMAT,
  version: 1 as const,
  by: 'day' as const,
  counts: Object.fromEntries(entries),
});

/**
 * One’s own counts for the team, by week.
 *
 * @param name empty or null for none
 */
export function teamFileOf(
  entries: Entries,
  { owner, made, name }: { owner: string; made: Day; name: string | null },
): TeamFile {
  const weeks = new Map<Day, DayCounts[]>();
  for (const [day, counts] of entries) weeks.set(weekOf(day), [...(weeks.get(weekOf(day)) ?? []), counts]);
  return {
    format: FORMAT,
    version: 1,
    by: 'week',
    owner,
    made,
    name: name?.trim().slice(0, MAX_NAME) || null,
    counts: Object.fromEntries([...weeks].map(([week, counts]) => [week, mergeCounts(counts)])),
  };
}

type Row = [day: string, measure: string, of: string, count: number];

function rowsOf(day: string, value: unknown, path: readonly string[]): Row[] {
  if (typeof value === 'number') return value === 0 ? [] : [[day, path[0] ?? '', path.slice(1).join(' '), value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => rowsOf(day, inner, [...path, name]));
}

/**
 * One line for each number that is not nought: when, what was counted, of what, how many. With a byte order mark, for spreadsheets.
 *
 * @param by what the entries stand for
 */
export const csvOf = (entries: Entries, by: 'day' | 'week'): string =>
  `\ufeff${Papa.unparse(
    {
      fields: [by, 'measure', 'of', 'count'],
      data: entries.flatMap(([day, counts]) => rowsOf(day, counts, [])),
    },
    { escapeFormulae: true },
  )}\r\n`;
