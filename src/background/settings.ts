/** The settings, read once per life of the worker and again when they change. */
import browser from 'webextension-polyfill';
import type { Settings } from '../settings/schema.ts';
import { type Area, loadSettings, PREFIX, saveSettings } from '../settings/store.ts';

const area = browser.storage.local as Area;
let known: Promise<Settings> | null = null;

export function currentSettings(): Promise<Settings> {
  known ??= loadSettings(area).then(({ settings }) => settings);
  return known;
}

/** Changes parts of the settings, from what they are now. */
export async function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<void> {
  const saved = await saveSettings(area, change(await currentSettings()));
  if (!saved.ok) throw new Error(saved.error);
  known = null;
}

/** Calls back when any page has changed the settings. */
export function onSettingsChanged(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, name) => {
    if (name !== 'local' || !Object.keys(changes).some((key) => key.startsWith(PREFIX))) return;
    known = null;
    changed();
  });
}
