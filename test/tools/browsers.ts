/** Finds the browsers that tests and demo drive, and installs what is missing where that needs no question. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/usr/bin/microsoft-edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
} as const;

export type BrowserName = keyof typeof PLACES;
const PACKAGES: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** The path of an installed browser, or null. `AMENDS_CHROMIUM` and `AMENDS_FIREFOX` name one that lies elsewhere. */
export function findBrowser(name: BrowserName): string | null {
  const named = process.env[`AMENDS_${name.toUpperCase()}`];
  return [named, ...PLACES[name]].find((path) => path && existsSync(path)) ?? null;
}

/** An installed browser's version, as it tells it: "156.0.1". */
export function versionOf(name: BrowserName): string {
  const path = findBrowser(name);
  const { stdout } = path ? spawnSync(path, ['--version'], { encoding: 'utf8' }) : { stdout: '' };
  return /[\d.]+/.exec(stdout)?.[0] ?? 'of an unknown version';
}

/** Whether this browser takes `--load-extension`: builds under the Chrome and Edge names have ignored it since 137. */
export const takesLoadExtension = (path: string): boolean => /chromium/i.test(path);

/**
 * Makes sure that these browsers are there: as root on Debian they are installed from its packages.
 *
 * @returns null when all are there, or one line that says what to install
 */
export function ensureBrowsers(names: readonly BrowserName[] = ['chromium', 'firefox']): string | null {
  const missing = () => names.filter((name) => !findBrowser(name));
  if (missing().length === 0) return null;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const packages = missing().map((name) => PACKAGES[name]);
    console.log(`Installing ${packages.join(' and ')} …`);
    const apt = (...args: string[]) =>
      spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=400', ...args], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
  }
  const still = missing();
  return still.length === 0
    ? null
    : `Please install ${still.join(' and ')} (Debian or Ubuntu: sudo apt-get install ${still.map((name) => PACKAGES[name]).join(' ')}), or set ${still
        .map((name) => `AMENDS_${name.toUpperCase()}`)
        .join(' and ')} to where it is.`;
}
