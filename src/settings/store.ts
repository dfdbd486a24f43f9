/** Keeps the settings in a storage area, each part under its own key, so that two pages that change different parts do not overwrite each other. */
import * as v from 'valibot';
import { say } from '../l10n/index.ts';
import { faultOf, faultWithin } from '../phrases/faults.ts';

import { type Area, DAMAGED, inTurn, type Outcome, PREFIX, store } from './area.ts';
import { backupOf } from './backups.ts';
import { migrate, versionOf } from './migrations.ts';
import { effective, lockedBy } from './effective.ts';
import { POLICY, type Policy, readPolicy } from './policy.ts';
import { DEFAULTS, type Settings, settingsSchema, VERSION } from './schema.ts';

const KEYS = Object.keys(DEFAULTS) as (keyof Settings)[];
const partial = v.partial(settingsSchema);

/** What was read. */
export interface Loaded {
  /** What holds: the agent's choices and the organisation's. */
  settings: Settings;
  /** What the organisation set; null where there is no policy. */
  policy: Policy | null;
  /** What cannot be changed here. */
  locked: ReadonlySet<keyof Settings>;
  /** The parts that were stored; the others are the defaults. */
  stored: Partial<Settings>;
  /** A sentence when something that was stored could not be read, and the defaults stand in for it. */
  problem: string | null;
  /** What could not be read, by its key in the storage. */
  damaged: Record<string, unknown>;
  /** True when it was stored by an older version, and not brought to the newest yet. */
  outdated: boolean;
}

const NEWER = say('problems_newer');

/** Reads the settings, and brings what is stored to the newest version first. One damaged part costs only itself. */
export async function loadSettings(area: Area): Promise<Loaded> {
  const loaded = await readNow(area);
  if (!loaded.outdated) return loaded;
  await migrateArea(area);
  return readNow(area);
}

const readNow = async (area: Area): Promise<Loaded> =>
  read(await area.get([POLICY, ...KEYS.map((key) => PREFIX + key)]));

function read({ [POLICY]: kept, ...items }: Record<string, unknown>): Loaded {
  const policy = readPolicy(kept);
  const locked = lockedBy(policy);
  if (versionOf(items) > VERSION)
    return {
      settings: effective({}, policy),
      policy,
      locked,
      stored: {},
      problem: NEWER,
      damaged: {},
      outdated: false,
    };
  const stored: Record<string, unknown> = {};
  const damaged: Record<string, unknown> = {};
  const faults: string[] = [];
  for (const key of KEYS) {
    const item = items[PREFIX + key];
    if (item === undefined || key === 'version') continue;
    const parsed = v.safeParse(settingsSchema.entries[key], item);
    if (parsed.success) stored[key] = parsed.output;
    else {
      damaged[PREFIX + key] = item;
      faults.push(`${say('faults_field', key)} (${faultWithin(parsed.issues)})`);
    }
  }
  const problem = say('problems_damaged', faults.join(', '));
  return {
    settings: effective(stored, policy),
    policy,
    locked,
    stored,
    problem: faults.length > 0 ? problem : null,
    damaged,
    outdated: Object.keys(items).length > 0 && versionOf(items) < VERSION,
  };
}

/** Keeps the state as it was, then stores the newest version of it: all in one transaction, so that it can be ended at any moment. */
const migrateArea = (area: Area): Promise<void> =>
  inTurn(async () => {
    const old = await area.get(null);
    const from = versionOf(old);
    // Another page may have been first.
    if (from >= VERSION) return;
    const next = migrate(old);
    const backup = await backupOf(old, `before-${VERSION}`, `before the change from version ${from} to ${VERSION}`);
    await area.set({ ...next, ...backup });
    await area.remove(Object.keys(old).filter((key) => !(key in next)));
  });

/** Stores the parts that changed. Refuses what is not valid; what was there stays. */
export function saveSettings(area: Area, change: Partial<Settings>): Promise<Outcome> {
  return updateSettings(area, () => change);
}

/**
 * Changes parts of the settings, from what they are now, so that two changes at once are both kept. A damaged part that is overwritten is
 * kept aside.
 */
export async function updateSettings(area: Area, change: (settings: Settings) => Partial<Settings>): Promise<Outcome> {
  const earlier = await inTurn(async () => {
    const loaded = await readNow(area);
    return loaded.outdated ? null : write(area, loaded, change);
  });
  if (earlier) return earlier;
  await loadSettings(area);
  return inTurn(async () => write(area, await readNow(area), change));
}

async function write(
  area: Area,
  { settings, problem, damaged, locked }: Loaded,
  change: (settings: Settings) => Partial<Settings>,
): Promise<Outcome> {
  if (problem === NEWER) return { ok: false, error: NEWER };
  const changed = change(settings);
  const fixed = Object.keys(changed).filter((key) => locked.has(key as keyof Settings));
  if (fixed.length > 0) return { ok: false, error: say('problems_locked') };
  const parsed = v.safeParse(partial, changed);
  if (!parsed.success) return { ok: false, error: say('problems_notStored', faultOf(parsed.issues)) };
  return store(area, {
    ...Object.fromEntries(Object.entries(damaged).map(([key, value]) => [DAMAGED + key, value])),
    [`${PREFIX}version`]: VERSION,
    ...Object.fromEntries(Object.entries(changed).map(([key, value]) => [PREFIX + key, value])),
  });
}
