/** The page that opens once after the install: what Amends does, on a live example; the first site; what it asks for and keeps. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { language, say } from '../l10n/index.ts';
import type { Area } from '../settings/area.ts';
import { loadSettings, saveSettings } from '../settings/store.ts';
import { Welcome } from './view.tsx';

const { permissions, optional_permissions } = browser.runtime.getManifest();
const area = browser.storage.local as Area;

async function draw(): Promise<void> {
  const [{ settings, locked, policy }, { origins = [] }] = await Promise.all([
    loadSettings(area),
    browser.permissions.getAll(),
  ]);
  render(
    <Welcome
      origins={origins}
      policy={policy?.pack ?? null}
      mode={settings.mode}
      locked={locked.has('mode')}
      permissions={[...(permissions ?? []), ...(optional_permissions ?? [])]}
      // The request has to be the first thing in the click.
      onSites={(patterns) => browser.permissions.request({ origins: patterns })}
      onMode={async (mode) => {
        const saved = await saveSettings(area, { mode });
        return saved.ok ? null : saved.error;
      }}
      // The options page shows what a pack would change before anything is taken.
      onPack={async (name, text) => {
        await browser.storage.session.set({ given: { name, text } });
        await browser.runtime.openOptionsPage();
      }}
    />,
    document.getElementById('app') as HTMLElement,
  );
}

document.documentElement.lang = language();
document.title = say('welcome_title');
browser.storage.onChanged.addListener((_, name) => {
  if (name === 'local') void draw();
});
browser.permissions.onAdded.addListener(() => void draw());
browser.permissions.onRemoved.addListener(() => void draw());
await draw();
