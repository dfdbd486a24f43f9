import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vitest/config';
import manifest from './manifest.json' with { type: 'json' };
import { builtInGates } from './test/tools/gates.ts';
import { onFirstUse } from './test/tools/firstUse.ts';
import { contentScript } from './test/tools/contentScript.ts';
import { locales } from './test/tools/locales.ts';

const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

const firefoxManifest = {
  ...manifest,
  minimum_chrome_version: undefined,
  // Firefox has its managed storage without a schema.
  storage: undefined,
  background: { scripts: [manifest.background.service_worker], type: 'module' },
  browser_specific_settings: {
    gecko: {
      id: 'amends@amends.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};

/** How long is waited for what must come, in milliseconds: a machine that does other things meanwhile needs longer than one that rests. */
const PATIENCE_MS = 30_000;
const browserTests = {
  globalSetup: 'test/e2e/support/setup.ts',
  testTimeout: 4 * PATIENCE_MS,
  hookTimeout: 4 * PATIENCE_MS,
  expect: { poll: { timeout: PATIENCE_MS } },
};
/** What every browser on the machine obeys while it runs. */
const ALONE = ['test/e2e/policy.test.ts'];

const withRoundcube = process.env.AMENDS_ROUNDCUBE === '1';

export default defineConfig(({ mode }) => ({
  oxc: jsx,
  plugins: process.env.VITEST
    ? []
    : [
        builtInGates(),
        crx({
          manifest: (mode === 'firefox' ? firefoxManifest : manifest) as ManifestV3Export,
          browser: mode === 'firefox' ? 'firefox' : 'chrome',
        }),
        contentScript(jsx),
        onFirstUse('src/promises/when/dateLibrary.ts', ['casual', 'GB']),
        locales(),
      ],
  build: {
    outDir: `dist/${mode === 'firefox' ? 'firefox' : 'chromium'}`,
    emptyOutDir: true,
    target: mode === 'firefox' ? 'firefox140' : 'chrome121',
    // Vite's preload polyfill fetches; the policy of our pages forbids every connection.
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // Pages that the manifest does not name.
    rolldownOptions: {
      input: {
        practice: 'src/practice/index.html',
        welcome: 'src/welcome/index.html',
        insights: 'src/insights/index.html',
      },
    },
  },
  test: {
    projects: [
      {
        oxc: jsx,
        test: {
          name: 'unit',
          setupFiles: ['test/setup.ts'],
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/package/**', 'test/roundcube/**'],
          // Properties run hundreds of texts; a machine that does other things meanwhile needs longer for them.
          testTimeout: 30_000,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        oxc: jsx,
        test: {
          // What the stores get, in both browsers: run last, after all that it is made of.
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          ...browserTests,
          maxWorkers: 1,
          sequence: { groupOrder: 3 },
        },
      },
      {
        oxc: jsx,
        test: {
          name: 'browser',
          // Roundcube takes root and Debian's packages: `npm run roundcube` alone.
          include: ['test/e2e/**/*.test.ts', ...(withRoundcube ? ['test/roundcube/**/*.test.ts'] : [])],
          exclude: ALONE,
          ...browserTests,
          // Each file has a browser and a profile of its own; most of their time they wait for one another's clicks.
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
        },
      },
      {
        oxc: jsx,
        test: {
          name: 'alone',
          include: ALONE,
          ...browserTests,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
}));
