/**
 * The main job, on a demo help desk: builds Amends, opens a browser with it, and goes through one whole story. With a display the browser stays open
 * for you; without one (or with --headless) it saves a picture of every stage and prints the review before and after.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { printReview } from '../../src/cli/person.ts';
import { TICKETS } from '../demo/tickets.ts';
import { launchExtension } from '../e2e/support/extension.ts';
import { layerOf, take } from '../e2e/support/layer.ts';
import { serve } from '../e2e/support/server.ts';
import { ensureBrowsers } from './browsers.ts';

const PICTURES = 'artifacts/demo';
const DRAFT =
  'Hi Jane,\n\nSorry for any inconvenience. You should have kept the receipt. We will get back to you soon.';

const headless =
  process.argv.includes('--headless') ||
  (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY);

async function main(): Promise<void> {
  const problem = ensureBrowsers(['chromium']);
  if (problem) throw new Error(problem);
  console.log('Building Amends …');
  execFileSync('npx', ['tsx', 'test/tools/build.ts', 'chromium'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const desk = await serve({ folder: 'test/demo' });
  const extension = await launchExtension({ headless });
  try {
    if (headless) await story(desk.origin, extension);
    else await show(desk.origin, extension);
  } finally {
    await extension.close();
    await desk.close();
  }
}

type Extension = Awaited<ReturnType<typeof launchExtension>>;

/** Opens the desk and leaves the rest to the person in front of it. */
async function show(origin: string, { context, allow }: Extension): Promise<void> {
  await allow('http://localhost/*');
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${origin}/#parcel/tiptap`);
  console.log(`The demo desk is open: ${origin}
1. Click the Amends button in the toolbar (perhaps behind the puzzle piece) and switch it on for localhost.
2. Click into the reply and type:  ${DRAFT.replaceAll('\n', ' ')}
3. Click the chip at the composer's edge, or press Alt+Shift+A. Close the browser to end the demo.`);
  await new Promise((resolve) => context.once('close', resolve));
}

async function story(origin: string, { context, switchOn, open }: Extension): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const page = await context.newPage();
  const picture = async (name: string, of = page) => {
    await of.screenshot({ path: `${PICTURES}/${name}.png` });
    console.log(`  ${PICTURES}/${name}.png`);
  };
  const customer =
    TICKETS.find(({ id }) => id === 'parcel')
      ?.messages.map(({ text }) => text)
      .join('\n') ?? '';
  await page.goto(`${origin}/#parcel/tiptap`);
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'parcel/tiptap');
  await picture('1-the-desk');

  console.log('Switching Amends on for localhost …');
  await switchOn('http://localhost/*');
  await page.bringToFront();
  await page.locator('.tiptap').click();
  await page.keyboard.type(DRAFT);
  const layer = await layerOf(page);
  const before = await layer.until('[data-part="chip"]', (text) => /\d of \d/.test(text));
  await layer.text('[data-part="inline"]');
  await picture('2-a-poor-reply-with-chip-and-inline-suggestion');
  console.log(`\nThe reply before:\n${DRAFT}\n\n${printReview(customer, DRAFT, {})}\n`);

  await layer.click('.chip-main');
  await layer.text('.card .phrase');
  await picture('3-the-card');

  const read = () => page.evaluate(() => (window as unknown as { model(): string }).model());
  // Each time the first phrase of what matters most; what the agent has to fill stays as a marked blank.
  const states = [await read()];
  for (let step = 0; step < 4 && (await layer.has('.card .phrase')); step++) {
    const list = await layer.text('.card');
    await take(layer, '.card .phrase');
    await page.waitForFunction((last) => (window as unknown as { model(): string }).model() !== last, states.at(-1));
    states.push(await read());
    await layer.until('.card', (text) => text !== list);
  }
  const after = await layer.until('[data-part="chip"]', (text) => text !== before);
  await picture('4-after-inserting');
  const reply = states.at(-1) ?? '';
  console.log(`The reply after ${states.length - 1} insertions:\n${reply}\n\n${printReview(customer, reply, {})}\n`);

  const tabs = await open('src/options/index.html');
  const tabId = await tabs.evaluate(
    async (url) => (await chrome.tabs.query({})).find((tab) => tab.url?.startsWith(url))?.id,
    origin,
  );
  await picture('5-the-options-page', tabs);
  const popup = await open(`src/popup/index.html?tab=${tabId}`);
  await popup.setViewportSize({ width: 372, height: 720 });
  await popup.locator('[data-step="apologise"]').waitFor();
  await picture('6-the-popup', popup);

  await page.bringToFront();
  await page.locator('.tiptap').focus();
  for (const state of states.slice(0, -1).reverse()) {
    await page.keyboard.press('Control+z');
    await page.waitForFunction((text) => (window as unknown as { model(): string }).model() === text, state);
  }
  await picture('7-undone');
  console.log(
    `${states.length - 1} times Ctrl+Z took exactly the insertions back. The chip said “${before}”, then “${after}”.`,
  );
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
