/** Counts as a file: for oneself by day, for the team by week. Numbers alone; a name only where its owner gave one. */
import Papa from 'papaparse';
import * as v from 'valibot';
import { type DayCounts, dayCounts } from '../follow/counts/schema.ts';
import { DAY, weekOf } from '../follow/days.ts';
import { type Entries, totalOf } from './periods.ts';

export const FORMAT = 'amends-insights';
/** Most days that a file may have: ten years. */
const MOST_DAYS = 3_700;
export const MAX_NAME = 80;

export const insightsFile = v.object({
  format: v.literal(FORMAT, `must be “${FORMAT}”: is it another tool’s file?`),
  version: v.literal(1, 'must be 1: it was made by a newer Amends, so update this one'),
  by: v.picklist(['day', 'week'], 'must be day or week'),
  name: v.nullable(v.pipe(v.string('must be a text'), v.trim(), v.minLength(1), v.maxLength(MAX_NAME))),
  counts: v.pipe(
    v.record(v.pipe(v.string(), v.regex(DAY, 'must be a day as 2026-11-25')), dayCounts),
    v.check((counts) => Object.keys(counts).length <= MOST_DAYS, `must have at most ${MOST_DAYS} days`),
  ),
});
export type InsightsFile = v.InferOutput<typeof insightsFile>;

/** @param by `week` for the team: it tells no single day */
export function fileOf(entries: Entries, by: 'day' | 'week', name: string | null): InsightsFile {
  const groups = new Map<string, DayCounts[]>();
  for (const [day, counts] of entries) {
    const key = by === 'week' ? weekOf(day) : day;
    groups.set(key, [...(groups.get(key) ?? []), counts]);
  }
  return {
    format: FORMAT,
    version: 1,
    by,
    name: name?.trim().slice(0, MAX_NAME) || null,
    counts: Object.fromEntries(
      [...groups].map(([key, counts]) => [key, totalOf(counts.map((one) => [key, one] as const))]),
    ),
  };
}

type Row = [day: string, measure: string, of: string, count: number];

function rowsOf(day: string, value: unknown, path: readonly string[]): Row[] {
  if (typeof value === 'number') return value === 0 ? [] : [[day, path[0] ?? '', path.slice(1).join(' '), value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => rowsOf(day, inner, [...path, name]));
}

/** One line for each number that is not nought: day, what was counted, of what, how many. With a byte order mark, for spreadsheets. */
export const csvOf = (entries: Entries): string =>
  `\ufeff${Papa.unparse(
    {
      fields: ['day', 'measure', 'of', 'count'],
      data: entries.flatMap(([day, counts]) => rowsOf(day, counts, [])),
    },
    { escapeFormulae: true },
  )}\r\n`;
