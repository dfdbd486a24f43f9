/**
 * Draws the icons at all sizes: `npx tsx test/tools/icons.ts`. The mark is a speech bubble mended with a golden seam. On a toolbar it fills its square and
 * its seam has three strokes; in the store's size it keeps the margin that the stores ask for. Its green keeps 3 : 1 to light and to dark toolbars.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { ensureBrowsers, findBrowser } from './browsers.ts';

const OUT = 'public/icons';
const GREEN = '#2f9a7f';
const GOLD = '#ffe7a8';

/** For 16 and 32 pixels: every edge lies on a pixel of the smallest. */
const SMALL = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><title>Amends</title><path d="M3 0h10a3 3 0 0 1 3 3v6a3 3 0 0 1-3 3H8l-5 4v-4a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z" fill="${GREEN}"/><path d="M10 0L7 4l2.5 3.5L7.5 12" fill="none" stroke="${GOLD}" stroke-width="1.8" stroke-linejoin="round"/></svg>`;
const mark = (margin: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-margin} ${-margin} ${24 + 2 * margin} ${24 + 2 * margin}"><title>Amends</title><path d="M5 1h14a5 5 0 0 1 5 5v8a5 5 0 0 1-5 5h-6l-7.5 5v-5H5a5 5 0 0 1-5-5V6a5 5 0 0 1 5-5z" fill="${GREEN}"/><path d="M15 1l-4 5.3 3.4 3.3-4 3.9 1.7 5.5" fill="none" stroke="${GOLD}" stroke-width="2" stroke-linejoin="round"/></svg>`;
/** By size in pixels. The store’s keeps an eighth free at each edge: 96 of 128 pixels are drawn. */
const ICONS: Record<number, string> = { 16: SMALL, 32: SMALL, 48: mark(0), 128: mark(4) };

const problem = ensureBrowsers(['chromium']);
if (problem) throw new Error(problem);
const browser = await chromium.launch({ executablePath: findBrowser('chromium') ?? '', args: ['--no-sandbox'] });
try {
  mkdirSync(OUT, { recursive: true });
  const page = await browser.newPage();
  for (const [size, svg] of Object.entries(ICONS)) {
    await page.setViewportSize({ width: Number(size), height: Number(size) });
    await page.setContent(
      `<style>html,body{margin:0;background:transparent}svg{display:block;width:100vw;height:100vh}</style>${svg}`,
    );
    writeFileSync(`${OUT}/${size}.png`, await page.screenshot({ omitBackground: true }));
  }
  writeFileSync(`${OUT}/mark.svg`, mark(0));
} finally {
  await browser.close();
}
