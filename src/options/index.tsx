/** The options page: phrases, checks, sites, data. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { ask } from '../messages/send.ts';
import { type Area, loadSettings, saveSettings } from '../settings/store.ts';
import { Options, PANES, type Pane } from './view.tsx';

const area = browser.storage.local as Area;

async function draw(): Promise<void> {
  const [{ settings, problem }, { origins = [] }, stored] = await Promise.all([
    loadSettings(area),
    browser.permissions.getAll(),
    area.get(null),
  ]);
  const wanted = location.hash.slice(1);
  const pane: Pane = PANES.find((one) => one === wanted) ?? 'phrases';
  render(
    <Options
      pane={pane}
      settings={settings}
      problem={problem}
      origins={origins}
      stored={stored}
      save={async (change) => {
        const saved = await saveSettings(area, change);
        return saved.ok ? null : saved.error;
      }}
      removeSite={(origin) => void browser.permissions.remove({ origins: [origin] })}
      erase={async () => {
        await area.remove(Object.keys(stored));
        await ask<'eraseSession'>({ kind: 'eraseSession' });
      }}
    />,
    document.getElementById('app') as HTMLElement,
  );
}

window.addEventListener('hashchange', () => void draw());
browser.storage.onChanged.addListener(() => void draw());
browser.permissions.onAdded.addListener(() => void draw());
browser.permissions.onRemoved.addListener(() => void draw());
void draw();
