import * as v from 'valibot';
import { faultOf, type Parsed, parseJson } from '../phrases/schema.ts';
import { migrate } from './migrations.ts';
import { DEFAULTS, goodwillRule, type Settings, settingsSchema } from './schema.ts';
import { librarySchema } from '../phrases/schema.ts';
import { STEPS } from '../coach/model.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Stored settings → the newest version, gaps filled with the defaults, checked whole. */
export function parseSettings(stored: unknown): Parsed<Settings> {
  if (stored === undefined) return { ok: true, value: DEFAULTS };
  if (!isRecord(stored)) return { ok: false, error: 'The stored settings are no record.' };
  const parsed = v.safeParse(settingsSchema, { ...DEFAULTS, ...migrate(stored) });
  return parsed.success
    ? { ok: true, value: parsed.output }
    : { ok: false, error: `The stored settings are damaged: ${faultOf(parsed.issues)}` };
}

const packSchema = v.object({
  libraries: v.optional(v.array(librarySchema)),
  stepsOff: v.optional(v.array(v.picklist(STEPS))),
  rulesOff: v.optional(v.array(v.string())),
  goodwill: v.optional(v.array(goodwillRule)),
  agentName: v.optional(v.nullable(v.string())),
});
export type Pack = v.InferOutput<typeof packSchema>;

/** A team's pack: libraries, checks and goodwill policy in one file. Refused whole when something in it is wrong. */
export function parsePack(text: string): Parsed<Pack> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const parsed = v.safeParse(packSchema, json.value);
  return parsed.success ? { ok: true, value: parsed.output } : { ok: false, error: faultOf(parsed.issues) };
}
