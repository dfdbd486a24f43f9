/** How counts, reminders and lessons lie in the storage area: under keys of their own, apart from the settings, each record checked when it is read. */
import * as v from 'valibot';
import { faultOf } from '../phrases/faults.ts';
import { type Area, DAMAGED, inTurn, type Outcome, store } from '../settings/area.ts';
import { migrate, VERSION, versionOf } from './migrations.ts';

/** Before every key of follow-through. */
export const FOLLOW = 'follow.';
/** Below it: what stands for this computer's agent in the team's files. */
export const OWNER = 'owner';
/** Below it: a lead's ratings of the calibration. */
export const CALIBRATION = 'calibration';
const VERSION_KEY = `${FOLLOW}version`;

const NEWER =
  'Your reminders, lessons and counts were kept by a newer Amends. They are left as they are: update this one.';

/** Runs work on the newest version of what is stored; what a newer Amends has stored is left alone. */
async function atNewest<T>(area: Area, work: () => Promise<T>, refused: (error: string) => T): Promise<T> {
  const stored = await area.get([VERSION_KEY]);
  const version = versionOf(stored);
  if (version > VERSION) return refused(NEWER);
  if (version > 0 && version < VERSION) {
    const all = Object.entries(await area.get(null)).filter(([key]) => key.startsWith(FOLLOW));
    const next = migrate(Object.fromEntries(all));
    const moved = await store(area, next);
    if (!moved.ok) return refused(moved.error);
    await area.remove(all.map(([key]) => key).filter((key) => !(key in next)));
  }
  return work();
}

/** Records that were read, and a sentence for each that could not be. */
export interface Read<T> {
  items: T[];
  faults: string[];
}

/** Reads a list; a damaged entry costs only itself. */
function listOf<T>(
  stored: unknown,
  schema: v.GenericSchema<unknown, T>,
  name: string,
): Read<T> & { damaged: unknown[] } {
  if (stored === undefined) return { items: [], faults: [], damaged: [] };
  if (!Array.isArray(stored)) return { items: [], faults: [`The list of ${name}s is damaged.`], damaged: [stored] };
  const items: T[] = [];
  const faults: string[] = [];
  const damaged: unknown[] = [];
  for (const [at, one] of stored.entries()) {
    const parsed = v.safeParse(schema, one);
    if (parsed.success) items.push(parsed.output);
    else {
      damaged.push(one);
      faults.push(`The ${name} at place ${at + 1} is damaged: ${faultOf(parsed.issues)}`);
    }
  }
  return { items, faults, damaged };
}

/** One list of records under one key. */
export interface List<T> {
  read(area: Area): Promise<Read<T>>;
  /**
   * Changes the list, from what it is now; two changes at once are both kept.
   *
   * @param change gives the new list, or the same one where there is nothing to change
   */
  change(area: Area, change: (items: readonly T[]) => readonly T[]): Promise<Outcome>;
}

/**
 * @param key below `follow.`
 * @param name what one entry is called: "reminder"
 */
export function listUnder<T>(key: string, schema: v.GenericSchema<unknown, T>, name: string): List<T> {
  const whole = FOLLOW + key;
  return {
    read: (area) =>
      atNewest(
        area,
        async () => {
          const { items, faults } = listOf((await area.get([whole]))[whole], schema, name);
          return { items, faults };
        },
        (error) => ({ items: [], faults: [error] }),
      ),
    change: (area, change) =>
      inTurn(() =>
        atNewest<Outcome>(
          area,
          async () => {
            const { items, damaged } = listOf((await area.get([whole]))[whole], schema, name);
            const next = change(items);
            if (next === items) return { ok: true };
            const parsed = v.safeParse(v.array(schema), next);
            if (!parsed.success) return { ok: false, error: `It was not stored: ${faultOf(parsed.issues)}` };
            return store(area, {
              [VERSION_KEY]: VERSION,
              ...(damaged.length > 0 && { [`${DAMAGED}${whole}`]: damaged }),
              [whole]: parsed.output,
            });
          },
          (error) => ({ ok: false, error }),
        ),
      ),
  };
}

/** Reads records that lie under keys of their own; a damaged one is left out, and named. */
export const readUnder = <T>(
  area: Area,
  keys: readonly string[],
  schema: v.GenericSchema<unknown, T>,
): Promise<{ items: Map<string, T>; faults: string[] }> =>
  atNewest(
    area,
    async () => {
      const stored = await area.get(keys.map((key) => FOLLOW + key));
      const items = new Map<string, T>();
      const faults: string[] = [];
      for (const key of keys) {
        const value = stored[FOLLOW + key];
        if (value === undefined) continue;
        const parsed = v.safeParse(schema, value);
        if (parsed.success) items.set(key, parsed.output);
        else faults.push(`“${key}” is damaged: ${faultOf(parsed.issues)}`);
      }
      return { items, faults };
    },
    (error) => ({ items: new Map<string, T>(), faults: [error] }),
  );

/** Changes the record under a key, from what it is now; a damaged one is kept aside and begun anew. */
export const changeUnder = <T>(
  area: Area,
  key: string,
  schema: v.GenericSchema<unknown, T>,
  change: (now: T | null) => T,
): Promise<Outcome> =>
  inTurn(() =>
    atNewest<Outcome>(
      area,
      async () => {
        const whole = FOLLOW + key;
        const value = (await area.get([whole]))[whole];
        const known = v.safeParse(schema, value);
        const parsed = v.safeParse(schema, change(known.success ? known.output : null));
        if (!parsed.success) return { ok: false, error: `It was not stored: ${faultOf(parsed.issues)}` };
        return store(area, {
          [VERSION_KEY]: VERSION,
          ...(!known.success && value !== undefined && { [`${DAMAGED}${whole}`]: value }),
          [whole]: parsed.output,
        });
      },
      (error) => ({ ok: false, error }),
    ),
  );

/** The keys below a start, without `follow.`. Reads the whole area: for our pages, not for the way of a review. */
export const keysBelow = async (area: Area, start: string): Promise<string[]> =>
  Object.keys(await area.get(null))
    .filter((key) => key.startsWith(FOLLOW + start))
    .map((key) => key.slice(FOLLOW.length));
