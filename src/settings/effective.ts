/** Which of several settings holds: the defaults, what the organisation presets, what the agent chose, what the organisation locked. */
import { type PackSetting, settingsIn } from './pack.ts';
import type { Policy } from './policy.ts';
import { DEFAULTS, type mannerFields, type Settings } from './schema.ts';

/** What the organisation sets and the agent cannot change. */
export const lockedBy = (policy: Policy | null): ReadonlySet<keyof Settings> =>
  new Set(policy?.pack && policy.pack.locked !== false ? (Object.keys(settingsIn(policy.pack)) as PackSetting[]) : []);

/** @param stored what the agent chose */
export function effective(stored: Partial<Settings>, policy: Policy | null): Settings {
  const set = policy?.pack ? settingsIn(policy.pack) : {};
  return policy?.pack?.locked === false ? { ...DEFAULTS, ...set, ...stored } : { ...DEFAULTS, ...stored, ...set };
}

/** The settings on one site: its own manners over the others, except those that are locked for all sites. */
export function onSite(settings: Settings, host: string, locked: ReadonlySet<keyof Settings>): Settings {
  const here = Object.hasOwn(settings.perSite, host) ? settings.perSite[host] : undefined;
  if (!here) return settings;
  const free = Object.entries(here).filter(
    ([key, value]) => value !== undefined && (locked.has('perSite') || !locked.has(key as keyof typeof mannerFields)),
  );
  return { ...settings, ...Object.fromEntries(free) };
}
