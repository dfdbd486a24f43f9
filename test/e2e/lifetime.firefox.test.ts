/** In Firefox the extension is updated, disabled or removed while a draft is open, with its worker running and ended; and a closed tab comes back. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ADDON, type FirefoxExtension, launchFirefox } from './support/firefox.ts';
import { type Server, serve } from './support/server.ts';

const SHOWN =
  'return [...document.querySelectorAll("amends-layer")].filter((one) => getComputedStyle(one).display !== "none").length';
const MODEL = 'return window.model()';
const DRAFT = 'Hi Jane, sorry for any inconvenience.';
const SITE = 'http://localhost/*';

let firefox: FirefoxExtension;
let server: Server;
/** A copy of the build: it can be made newer. */
let dist = '';
let version = 1;
const install = () => firefox.marionette.send('Addon:Install', { path: dist, temporary: true });
const inBrowser = (body: string, ...args: unknown[]) => firefox.marionette.run('chrome', body, ...args);
const manage = (call: string) =>
  inBrowser(
    `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
     await (await AddonManager.getAddonByID(args[0])).${call}();`,
    ADDON,
  );
const endWorker = () => inBrowser('await WebExtensionPolicy.getByID(args[0]).extension.terminateBackground();', ADDON);

beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), 'amends-firefox-dist-'));
  cpSync(resolve('dist/firefox'), dist, { recursive: true });
  server = await serve({ folder: 'test/demo' });
  firefox = await launchFirefox(dist);
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
  rmSync(dist, { recursive: true, force: true });
});

const write = async (text: string) => {
  const { x, y } = await firefox.run<{ x: number; y: number }>(
    'const box = document.querySelector(".composer textarea").getBoundingClientRect(); return { x: box.x + 60, y: box.y + 60 }',
  );
  await firefox.click(x, y);
  await firefox.type(text);
};
const isReady = () => firefox.until('return document.documentElement.dataset.ready === "parcel/textarea"');

beforeEach(async () => {
  await firefox.goto('about:blank');
  await install();
  await firefox.switchOn(SITE);
  await firefox.goto(`${server.origin}/#parcel/textarea`);
  await isReady();
  await write(DRAFT);
  await firefox.until(`${SHOWN} === 1`);
});

describe.each([
  ['disabled', 'disable'],
  ['removed', 'uninstall'],
])('the extension is %s', (_, call) => {
  it.each([
    ['runs', async () => undefined],
    ['was ended', endWorker],
  ])('while its worker %s: nothing of ours is shown any more, and the page works on', async (__, before) => {
    await before();
    await manage(call);
    await firefox.until(`${SHOWN} === 0`);
    await write(' More words.');
    expect(await firefox.run(MODEL)).toContain('More words.');
    expect((await firefox.run<string>(MODEL)).length).toBe(DRAFT.length + ' More words.'.length);
    expect(await firefox.run(SHOWN)).toBe(0);
  });
});

it('a newer copy takes over in the open page, once, without a reload of the page', async () => {
  await firefox.run('window.mark = 1');
  const file = join(dist, 'manifest.json');
  version += 1;
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version: `99.${version}.0` }));
  await install();
  await firefox.until(`${SHOWN} === 0`);
  await write(' More words.');
  await firefox.until(`${SHOWN} === 1`);
  expect(await firefox.run('return document.querySelectorAll("amends-layer").length')).toBe(1);
  expect(await firefox.run('return window.mark')).toBe(1);
});

it('a tab that was closed and comes back is served as before', async () => {
  const handles = () => firefox.marionette.send<string[]>('WebDriver:GetWindowHandles', {});
  const before = await handles();
  await inBrowser(
    `const { BrowserWindowTracker } = ChromeUtils.importESModule('resource:///modules/BrowserWindowTracker.sys.mjs');
     const { SessionStore } = ChromeUtils.importESModule('resource:///modules/sessionstore/SessionStore.sys.mjs');
     const { TabStateFlusher } = ChromeUtils.importESModule('resource:///modules/sessionstore/TabStateFlusher.sys.mjs');
     const window = BrowserWindowTracker.getTopWindow();
     const tab = window.gBrowser.selectedTab;
     await TabStateFlusher.flush(tab.linkedBrowser);
     window.gBrowser.selectedTab = window.gBrowser.addTrustedTab('about:blank');
     window.gBrowser.removeTab(tab);
     SessionStore.undoCloseTab(window, 0);`,
  );
  const after = (await handles()).filter((one) => !before.includes(one));
  await firefox.marionette.send('WebDriver:SwitchToWindow', { handle: after.at(-1), focus: true });
  await isReady();
  await write('!');
  await firefox.until(`${SHOWN} === 1`);
  expect(await firefox.run('return document.querySelectorAll("amends-layer").length')).toBe(1);
});
