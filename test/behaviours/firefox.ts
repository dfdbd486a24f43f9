import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundle } from '../e2e/support/bundle.ts';
import { launchFirefox } from '../e2e/support/firefox.ts';
import { serve } from '../e2e/support/server.ts';
import type { Driver } from './driver.ts';

const FOLDER = resolve('artifacts/editors-firefox');

/** An extension of one content script, with the rights and limits of ours. */
async function makeExtension(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const manifest = {
    manifest_version: 2,
    name: 'Editors under test',
    version: '1',
    browser_specific_settings: { gecko: { id: 'amends@amends.example' } },
    content_scripts: [{ matches: ['http://localhost/*'], js: ['bridge.js'], run_at: 'document_idle' }],
  };
  writeFileSync(join(FOLDER, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(FOLDER, 'bridge.js'), await bundle('test/behaviours/bridge.ts'));
}

const CALL = `return new Promise((resolve, reject) => {
  window.addEventListener('amends-answer', ({ detail }) => {
    const { value, error } = JSON.parse(detail);
    if (error) reject(new Error(error)); else resolve(value);
  }, { once: true });
  window.dispatchEvent(new CustomEvent('amends-call', { detail: args[0] }));
});`;

/** Launches Firefox, and works the pages' editors from a real content script. */
export async function firefoxDriver(): Promise<Driver & { close(): Promise<void> }> {
  await makeExtension();
  const server = await serve({ folder: 'test/pages' });
  const firefox = await launchFirefox(FOLDER);

  const open = async (address: string, field: string) => {
    await firefox.goto(`${server.origin}/${address}`);
    await firefox.until('return window.ready;');
    const { x, y } = await firefox.run<{ x: number; y: number }>(
      `const box = document.querySelector(args[0]).getBoundingClientRect();
       return { x: box.left + Math.min(box.width / 2, 150), y: box.top + Math.min(box.height / 2, 60) };`,
      field,
    );
    await firefox.click(x, y);
    await firefox.keys(['Control', 'End']);
  };

  return {
    open: ({ id, field }, query = '') => open(`${id}.html${query}`, field),
    openIn: (setting, { id }) => open(`setting.html?at=${setting}&page=${id}`, 'body > div'),
    async press(...keys) {
      for (const key of keys) await firefox.keys(key.includes('+') ? key.split('+') : key);
    },
    type: (text) => firefox.type(text),
    async paste(text) {
      await firefox.marionette.run(
        'chrome',
        `Cc['@mozilla.org/widget/clipboardhelper;1'].getService(Ci.nsIClipboardHelper).copyString(args[0]);`,
        text,
      );
      await firefox.keys(['Control', 'v']);
    },
    click: (x, y) => firefox.click(x, y),
    model: () => firefox.run('return window.model();'),
    amends: new Proxy({} as Driver['amends'], {
      get:
        (_, name) =>
        (...args: unknown[]) =>
          firefox.run(CALL, JSON.stringify([name, args])),
    }),
    async close() {
      await firefox.close();
      await server.close();
    },
  };
}
