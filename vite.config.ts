import { readFileSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { build, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import manifest from './manifest.json' with { type: 'json' };

const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

/**
 * Builds the content script as one classic file and ships its stylesheet beside it. crxjs loads content scripts as modules through
 * `web_accessible_resources`, which would let any page find out that Amends is installed; a classic file needs none.
 */
function contentScript(): Plugin {
  const css = 'src/content/content.css';
  return {
    name: 'amends-content-script',
    async generateBundle() {
      const result = await build({
        configFile: false,
        logLevel: 'warn',
        oxc: jsx,
        publicDir: false,
        build: {
          write: false,
          target: 'chrome121',
          modulePreload: false,
          rolldownOptions: {
            input: 'src/content/index.ts',
            output: { format: 'iife', entryFileNames: 'content.js', codeSplitting: false },
          },
        },
      });
      const outputs = Array.isArray(result) ? result : [result];
      for (const output of outputs)
        if ('output' in output)
          for (const chunk of output.output)
            if (chunk.type === 'chunk') this.emitFile({ type: 'asset', fileName: chunk.fileName, source: chunk.code });
      this.emitFile({ type: 'asset', fileName: 'content.css', source: readFileSync(css, 'utf8') });
    },
    buildStart() {
      this.addWatchFile(css);
    },
  };
}

const firefoxManifest = {
  ...manifest,
  minimum_chrome_version: undefined,
  background: { scripts: [manifest.background.service_worker], type: 'module' },
  browser_specific_settings: {
    gecko: {
      id: 'amends@amends.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};

export default defineConfig(({ mode }) => ({
  oxc: jsx,
  plugins: process.env.VITEST
    ? []
    : [
        crx({
          manifest: (mode === 'firefox' ? firefoxManifest : manifest) as ManifestV3Export,
          browser: mode === 'firefox' ? 'firefox' : 'chrome',
        }),
        contentScript(),
      ],
  build: {
    outDir: `dist/${mode === 'firefox' ? 'firefox' : 'chromium'}`,
    emptyOutDir: true,
    target: mode === 'firefox' ? 'firefox140' : 'chrome121',
    // Vite's preload polyfill fetches; the policy of our pages forbids every connection.
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  test: {
    projects: [
      {
        oxc: jsx,
        test: { name: 'unit', include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/e2e/**'] },
      },
      {
        oxc: jsx,
        test: {
          name: 'browser',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: 'test/e2e/support/setup.ts',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
}));
