/** The settings, read once per life of the worker and again when they change. */
import browser from 'webextension-polyfill';
import type { Settings } from '../settings/schema.ts';
import { type Area, PREFIX } from '../settings/area.ts';
import { onSite } from '../settings/effective.ts';
import { isLibraryKey } from '../settings/libraries.ts';
import { POLICY, type Policy } from '../settings/policy.ts';
import { type Loaded, loadSettings, updateSettings } from '../settings/store.ts';

const area = browser.storage.local as Area;
let known: Promise<Loaded> | null = null;
/** The same object as long as nothing changes: others remember by it what they made. */
const byHost = new Map<string, Settings>();

function forget(): void {
  known = null;
  byHost.clear();
}

function loaded(): Promise<Loaded> {
  known ??= loadSettings(area);
  return known;
}

/** What holds on this host: the organisation's settings, the agent's, and those for single sites. */
export async function settingsOn(host: string): Promise<Settings> {
  const { settings, locked } = await loaded();
  const here = byHost.get(host) ?? onSite(settings, host, locked);
  byHost.set(host, here);
  return here;
}

export async function currentPolicy(): Promise<Policy | null> {
  return (await loaded()).policy;
}

/** Changes parts of the settings, from what they are now. */
export async function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<void> {
  const saved = await updateSettings(area, change);
  if (!saved.ok) throw new Error(saved.error);
  forget();
}

/** Calls back when any page has changed the settings. */
export function onSettingsChanged(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, name) => {
    if (
      name !== 'local' ||
      !Object.keys(changes).some((key) => key.startsWith(PREFIX) || key === POLICY || isLibraryKey(key))
    )
      return;
    forget();
    changed();
  });
}
