/** Keeps the settings in a storage area, each part under its own key, so that two pages that change different parts do not overwrite each other. */
import { parseSettings } from './parse.ts';
import { DEFAULTS, type Settings } from './schema.ts';

/** What is needed of `browser.storage.local`. */
export interface Area {
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

export const PREFIX = 'settings.';
const KEYS = Object.keys(DEFAULTS) as (keyof Settings)[];

/** The settings, and a sentence when what was stored could not be read and the defaults stand in for it. */
export interface Loaded {
  settings: Settings;
  problem: string | null;
}

export async function loadSettings(area: Area): Promise<Loaded> {
  const stored = await area.get(KEYS.map((key) => PREFIX + key));
  const parts = Object.fromEntries(
    KEYS.flatMap((key) => (PREFIX + key in stored ? [[key, stored[PREFIX + key]]] : [])),
  );
  const parsed = parseSettings(Object.keys(parts).length > 0 ? parts : undefined);
  if (parsed.ok) return { settings: parsed.value, problem: null };
  // Keep every part that is sound by itself: one damaged key must not cost the agent their phrases.
  const sound: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(parts)) if (parseSettings({ [key]: value }).ok) sound[key] = value;
  const rest = parseSettings(sound);
  return { settings: rest.ok ? rest.value : DEFAULTS, problem: parsed.error };
}

/** Stores the parts that changed. Refuses what is not valid; what was there stays. */
export async function saveSettings(
  area: Area,
  change: Partial<Settings>,
): Promise<{ ok: true } | { ok: false; error: string }> {
  const parsed = parseSettings({ ...change });
  if (!parsed.ok) return parsed;
  try {
    await area.set(
      Object.fromEntries([
        [`${PREFIX}version`, DEFAULTS.version],
        ...Object.entries(change).map(([key, value]) => [PREFIX + key, value]),
      ]),
    );
    return { ok: true };
  } catch (error) {
    return {
      ok: false,
      error: `The browser could not store it (${error instanceof Error ? error.message : error}). What was there is unchanged.`,
    };
  }
}
