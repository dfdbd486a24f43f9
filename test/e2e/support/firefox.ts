/** Drives a real Firefox with the built extension in it. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CommandName } from '../../../src/messages/contract.ts';
import { findBrowser } from '../../tools/browsers.ts';
import { Marionette, PageLeft } from './marionette.ts';
import { type Asked, leaksIn } from './requests.ts';

/** The id by which Firefox knows us. */
export const ADDON = 'amends@amends.example';
/** Firefox gives each profile another host name for our pages; a test needs to know it. */
const UUID = '5a1e0f6c-9a55-4c31-8a3e-0d7f3a1b2c3d';

export interface FirefoxExtension {
  marionette: Marionette;
  goto(url: string): Promise<void>;
  /** Shows one of our own pages in the tab: "src/options/index.html". */
  open(path: string): Promise<void>;
  /** Runs an async function's body in the page; `args` holds what was given. */
  run<T>(body: string, ...args: unknown[]): Promise<T>;
  /** Switches a site on as the agent's click in the popup does, without the browser's prompt. */
  switchOn(pattern: string): Promise<void>;
  /** Presses and releases keys one after the other; a list is pressed together ("Control", "z"). */
  keys(...keys: (string | string[])[]): Promise<void>;
  type(text: string): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** What the browser does when the agent presses a command's keys. */
  command(name: CommandName): Promise<void>;
  /** Waits until a function body in the page returns something true, and gives it. */
  until<T>(body: string, ...args: unknown[]): Promise<T>;
  /** Waits until the text of something in our closed layer fits; "" where it is not there. */
  layer(selector: string, fits: (text: string) => boolean): Promise<string>;
  /** Ends our background page, as the browser does after a while; the next event starts it again. */
  endWorker(): Promise<void>;
  /** The picture of the window's content as PNG. */
  screenshot(): Promise<Buffer>;
  /** Ends the browser. @throws when a page or we have asked for anything that is neither on loopback nor in our package */
  close(): Promise<void>;
}

/** WebDriver's names of keys that have no character. */
const NAMED: Record<string, string> = {
  Control: '\uE009',
  Shift: '\uE008',
  Alt: '\uE00A',
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  Backspace: '\uE003',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};
const WAIT_MS = 30_000;

/** Run in the browser: notes each request, and on whose behalf. Those of the system are the browser's own. */
const NOTE_REQUESTS = `
  const asked = [];
  Services.wm.getMostRecentWindow('navigator:browser').askedByTests = asked;
  Services.obs.addObserver((channel) => {
    const { URI, loadInfo } = channel.QueryInterface(Ci.nsIHttpChannel);
    const { triggeringPrincipal } = loadInfo;
    if (!triggeringPrincipal.isSystemPrincipal) asked.push({ address: URI.spec, by: triggeringPrincipal.origin });
  }, 'http-on-opening-request');
`;
const NOTED = "return Services.wm.getMostRecentWindow('navigator:browser').askedByTests";

/**
 * Launches Firefox with a new profile and installs the build in it.
 *
 * @param dist the folder of a build, or its zip
 * @param policy the text of the managed property `pack`
 */
export async function launchFirefox(
  dist = resolve('dist/firefox'),
  policy: string | null = null,
): Promise<FirefoxExtension> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('No Firefox was found: `npm test` installs it or says how to.');
  if (!existsSync(dist.endsWith('.zip') ? dist : join(dist, 'manifest.json')))
    throw new Error(`There is no build in ${dist}: run \`npm run build\`.`);
  const marionette = await Marionette.launch(
    executablePath,
    {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
    },
    true,
    policy === null ? null : { name: ADDON, description: 'policy', type: 'storage', data: { pack: policy } },
  );
  await marionette.run('chrome', NOTE_REQUESTS);
  await marionette.send('Addon:Install', { path: dist, temporary: true });

  const content = () => marionette.send('Marionette:SetContext', { value: 'content' });
  const perform = async (actions: object[]) => {
    await content();
    await marionette.send('WebDriver:PerformActions', { actions });
  };
  const run = <T>(body: string, ...args: unknown[]) => marionette.run<T>('content', body, ...args);
  const key = (type: string, value: string) => ({ type, value: NAMED[value] ?? value });
  const goto = async (url: string) => {
    await content();
    await marionette.send('WebDriver:Navigate', { url });
  };

  return {
    marionette,
    goto,
    run,
    open: (path) => goto(`moz-extension://${UUID}/${path}`),
    async switchOn(pattern) {
      await marionette.run(
        'chrome',
        `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
         await ExtensionPermissions.add(args[0], { origins: [args[1]], permissions: [], data_collection: [] }, WebExtensionPolicy.getByID(args[0]).extension);`,
        ADDON,
        pattern,
      );
    },
    keys: (...keys) =>
      perform([
        {
          type: 'key',
          id: 'keys',
          actions: keys.flatMap((one) => {
            const together = Array.isArray(one) ? one : [one];
            return [
              ...together.map((name) => key('keyDown', name)),
              ...together.toReversed().map((name) => key('keyUp', name)),
            ];
          }),
        },
      ]),
    type: (text) =>
      perform([
        {
          type: 'key',
          id: 'keys',
          actions: [...text].flatMap((letter) => {
            const name = letter === '\n' ? 'Enter' : letter;
            return [key('keyDown', name), key('keyUp', name)];
          }),
        },
      ]),
    click: (x, y) =>
      perform([
        {
          type: 'pointer',
          id: 'mouse',
          parameters: { pointerType: 'mouse' },
          actions: [
            { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ]),
    async command(name) {
      await marionette.run(
        'chrome',
        `WebExtensionPolicy.getByID(args[0]).extension.shortcuts.onCommand(args[1]);`,
        ADDON,
        name,
      );
    },
    async until<T>(body: string, ...args: unknown[]): Promise<T> {
      const end = Date.now() + WAIT_MS;
      // Between two looks the page goes on: it is asked once a frame.
      const look = `const value = await (async () => { ${body} })();
        if (!value) await new Promise(requestAnimationFrame);
        return value;`;
      for (;;) {
        const value = await run<T>(look, ...args).catch((problem: unknown) => {
          if (problem instanceof PageLeft) return null;
          throw problem;
        });
        if (value) return value;
        if (Date.now() > end) throw new Error(`Waited in vain for: ${body}`);
      }
    },
    async layer(selector, fits) {
      const end = Date.now() + WAIT_MS;
      for (;;) {
        const text = await marionette.run<string>(
          'privileged',
          `const root = document.querySelector('amends-layer')?.firstElementChild?.openOrClosedShadowRoot;
           await new Promise(requestAnimationFrame);
           return (root?.querySelector(args[0])?.textContent ?? '').replace(/\\s+/g, ' ').trim();`,
          selector,
        );
        if (fits(text)) return text;
        if (Date.now() > end) throw new Error(`Waited in vain for ${selector}, which says: “${text}”`);
      }
    },
    endWorker: () =>
      marionette.run('chrome', 'await WebExtensionPolicy.getByID(args[0]).extension.terminateBackground();', ADDON),
    async screenshot() {
      await content();
      const { value } = await marionette.send<{ value: string }>('WebDriver:TakeScreenshot', { full: false });
      return Buffer.from(value, 'base64');
    },
    async close() {
      const asked = await marionette.run<Asked[]>('chrome', NOTED).finally(() => marionette.close());
      const leaks = leaksIn(asked, `moz-extension://${UUID}/`);
      if (leaks.length > 0) throw new Error(`Somebody has asked for what is not the tests’ own: ${leaks.join(', ')}`);
    },
  };
}
