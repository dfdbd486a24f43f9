/** A file that was handed to the lead, checked: what is wrong with it is said in a sentence, with what to do. Pure. */
import * as v from 'valibot';
import { type Day, plusDays, weekOf } from '../../follow/days.ts';
import { say } from '../../l10n/index.ts';
import { faultOf, type Parsed } from '../../phrases/faults.ts';
import { FORMAT, MOST_WEEKS, type TeamFile, teamFile } from '../file.ts';

/** Largest file, in bytes: several times as large as ten years of every count. */
export const LARGEST = 8_000_000;

const refused = (error: string): Parsed<never> => ({ ok: false, error });

/** What is no team's file at all, by what it says of itself; null where it may be one. */
function stranger(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return say('insights_refusedStrange');
  const { format, by } = value as Record<string, unknown>;
  if (format === 'amends-calibration') return say('insights_refusedCalibration');
  if (format !== FORMAT) return say('insights_refusedStrange');
  if (by === 'day') return say('insights_refusedDays');
  return null;
}

/**
 * Reads a file as “Export for the team” writes it.
 *
 * @param text the file's whole text; anything may stand in it
 * @param today no week may lie after it
 */
export function readTeamFile(text: string, today: Day): Parsed<TeamFile> {
  if (text.trim() === '') return refused(say('insights_refusedEmpty'));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refused(say('insights_refusedJson', error instanceof Error ? error.message : String(error)));
  }
  const strange = stranger(value);
  if (strange) return refused(strange);
  const parsed = v.safeParse(teamFile, value, { abortEarly: true });
  if (!parsed.success) return refused(say('insights_refusedFault', faultOf(parsed.issues)));
  const weeks = Object.keys(parsed.output.counts);
  if (weeks.length === 0) return refused(say('insights_refusedNothing'));
  // A day of grace: the agent may live where it is tomorrow already.
  const last = weekOf(plusDays(today, 1));
  const first = plusDays(last, -7 * MOST_WEEKS);
  const outside = weeks.find((week) => week > last || week < first);
  if (outside) return refused(say('insights_refusedTime', outside, first, last));
  return { ok: true, value: parsed.output };
}
