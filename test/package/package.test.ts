/** What the stores get: the zips themselves, unpacked and installed, tell one short story in each browser. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { startDesk } from '../e2e/support/desk.ts';
import { launchFirefox } from '../e2e/support/firefox.ts';
import { take } from '../e2e/support/layer.ts';
import { serve } from '../e2e/support/server.ts';
import { MOST_BYTES, zipOfBuild } from '../tools/zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'amends-package-'));
const MODES = ['chromium', 'firefox'] as const;
const zips = { chromium: zipOfBuild('dist/chromium'), firefox: zipOfBuild('dist/firefox') };
const entries = { chromium: unzipSync(zips.chromium), firefox: unzipSync(zips.firefox) };
const pathOf = (mode: (typeof MODES)[number]) => join(folder, `${mode}.zip`);

beforeAll(() => {
  for (const mode of MODES) {
    writeFileSync(pathOf(mode), zips[mode]);
    for (const [name, content] of Object.entries(entries[mode])) {
      mkdirSync(dirname(join(folder, mode, name)), { recursive: true });
      writeFileSync(join(folder, mode, name), content);
    }
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(MODES)('the zip for %s', (mode) => {
  const names = Object.keys(entries[mode]);
  const text = (name: string) => new TextDecoder().decode(entries[mode][name]);

  it('is the same, byte for byte, when what was unpacked is packed again', () => {
    expect(Buffer.from(zipOfBuild(join(folder, mode))).equals(Buffer.from(zips[mode]))).toBe(true);
  });

  it('weighs at most 900 kB', () => expect(zips[mode].length).toBeLessThanOrEqual(MOST_BYTES));

  it('holds what the browser needs and the licences, and nothing of the workshop', () => {
    expect(names).toEqual(expect.arrayContaining(['manifest.json', 'LICENSE', 'NOTICE', 'help/privacy.html']));
    expect(names.filter((name) => /\.(?:tsx?|map|md|log|zip)$|(?:^|\/)\.|node_modules|test/.test(name))).toEqual([]);
    for (const name of names.filter((one) => one.endsWith('.js')))
      expect(text(name), name).not.toMatch(/sourceMappingURL|node_modules|\blocalhost\b|\bdebugger\b/);
  });

  it('has every file that its manifest and its pages name', () => {
    const manifest = text('manifest.json').matchAll(/"([\w/.-]+\.(?:png|html|js|json))"/g);
    const pages = names.filter((name) => name.endsWith('.html'));
    const named = [
      ...[...manifest].map(([, name]) => name as string),
      ...pages.flatMap((page) =>
        [...text(page).matchAll(/<(?:script|link|img)\b[^>]*?(?:src|href)="([^"]+)"/g)].map(([, to]) =>
          new URL(to as string, `https://package/${page}`).pathname.slice(1),
        ),
      ),
    ];
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((name) => !names.includes(name))).toEqual([]);
  });
});

it('unpacked in Chromium, it reviews a draft, inserts a phrase, and one undo takes it back', async () => {
  const desk = await startDesk('test/demo', { dist: join(folder, 'chromium') });
  onTestFinished(() => desk.close());
  const { page, layer } = await desk.open('/#parcel/textarea');
  const model = (of: Page) => of.evaluate(() => (window as unknown as { model(): string }).model());
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'parcel/textarea');
  await page.locator('.composer textarea').click();
  await page.keyboard.insertText('Hi Jane, sorry for any inconvenience.');
  await layer.until('[data-part="chip"]', (text) => /\d of \d/.test(text));
  const before = await model(page);
  await layer.click('.chip-main');
  await take(layer, '.card .phrase');
  await page.waitForFunction((last) => (window as unknown as { model(): string }).model() !== last, before);
  await page.keyboard.press('Control+z');
  await page.waitForFunction((last) => (window as unknown as { model(): string }).model() === last, before);
});

it('as it is in Firefox, its palette finds a phrase, inserts it, and one undo takes it back', async () => {
  const server = await serve({ folder: 'test/demo' });
  onTestFinished(() => server.close());
  const firefox = await launchFirefox(pathOf('firefox'));
  onTestFinished(() => firefox.close());
  await firefox.switchOn('http://localhost/*');
  await firefox.goto(`${server.origin}/#parcel/textarea`);
  await firefox.until('return document.documentElement.dataset.ready === "parcel/textarea"');
  const { x, y } = await firefox.run<{ x: number; y: number }>(
    'const box = document.querySelector(".composer textarea").getBoundingClientRect(); return { x: box.x + 60, y: box.y + 20 }',
  );
  await firefox.click(x, y);
  await firefox.type('/sorry that');
  await firefox.until(
    'return document.elementFromPoint(args[0], args[1] + 60)?.parentElement?.localName === "amends-layer"',
    x,
    y,
  );
  await firefox.keys('Enter');
  await firefox.until('return /sorry that [^/]+\\.$/.test(window.model().trim())');
  await firefox.keys(['Control', 'z']);
  await firefox.until('return window.model().trim() === "/sorry that"');
});
