/** The options page: phrases, libraries, checks, sites, data. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { language, say } from '../l10n/index.ts';
import { syncPolicy } from '../messages/policy.ts';
import type { Settings } from '../settings/schema.ts';
import { saveSettings } from '../settings/store.ts';
import { takeGiven } from './given.ts';
import { PANES, type Pane } from './panes.ts';
import { area, loadState, type State } from './state.ts';
import { Options } from './view.tsx';

const app = document.getElementById('app') as HTMLElement;
let given: { name: string; text: string } | null = null;
let drawing = false;
let again = false;
let stored: State | null = null;
/** Changes that are on their way to the storage: they are shown at once, so that what is changed next starts from them. */
const pending = new Set<Partial<Settings>>();

/** Draws what is stored now. Changes that come while it is being read are drawn once, afterwards. */
async function draw(): Promise<void> {
  if (drawing) {
    again = true;
    return;
  }
  drawing = true;
  stored = await loadState();
  // The bar that the page comes with; later there is none.
  app.querySelector(':scope > progress')?.remove();
  show(stored);
  drawing = false;
  if (again) {
    again = false;
    await draw();
  }
}

function show(state: State): void {
  const wanted = location.hash.slice(1);
  const pane: Pane = PANES.find((one) => one === wanted) ?? 'phrases';
  render(
    <Options
      pane={pane}
      state={{ ...state, settings: Object.assign({}, state.settings, ...pending) }}
      given={given}
      save={save}
      removeSite={(origin) => void browser.permissions.remove({ origins: [origin] })}
    />,
    app,
  );
}

async function save(change: Partial<Settings>): Promise<string | null> {
  pending.add(change);
  if (stored) show(stored);
  const saved = await saveSettings(area, change);
  pending.delete(change);
  await draw();
  return saved.ok ? null : saved.error;
}

window.addEventListener('hashchange', () => void draw());
browser.storage.onChanged.addListener((_, name) => {
  if (name === 'local') void draw();
  if (name === 'session') void takeIn();
});

/** What the popup took from a page comes to the phrases, to be looked at. */
async function takeIn(): Promise<void> {
  const taken = await takeGiven();
  if (!taken) return;
  given = taken;
  location.hash = '#phrases';
  await draw();
}

browser.permissions.onAdded.addListener(() => void draw());
browser.permissions.onRemoved.addListener(() => void draw());
document.documentElement.lang = language();
document.title = say('options_title');
await syncPolicy();
await draw();
await takeIn();
