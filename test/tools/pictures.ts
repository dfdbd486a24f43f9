/**
 * The pictures for README and stores, 1280 × 800, light and dark, taken of the real extension on the demo desk: `npm run pictures`.
 * With names of scenes (`npm run pictures -- card popup`) only those are taken anew.
 */
import { mkdirSync, statSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { WELCOME } from '../../src/messages/pages.ts';
import { type Desk, startDesk } from '../e2e/support/desk.ts';
import { type Layer, layerOf } from '../e2e/support/layer.ts';
import { setup } from '../e2e/support/setup.ts';

const OUT = 'test/reports/pictures';
const SIZE = { width: 1280, height: 800 };
/** The most that one picture may weigh, in bytes: the stores take more, a README that loads quickly does not. */
const MOST_BYTES = 200_000;
const DRAFT =
  "Hi Jane,\n\nSorry for any inconvenience. You should have kept the receipt. I'll send you a new blender today.";
const ANSWER = "Hi Jane,\n\nI'll send you a new blender today, and you'll have it on Friday before noon.";
const BETTER =
  "Hi Jane,\n\nI am so sorry that your blender has not arrived after nine days, and that it missed your daughter's birthday. That was our mistake.";

type Scheme = 'light' | 'dark';
type Scene = (desk: Desk) => Promise<Page>;

/** Opens a ticket on the demo desk and writes; the scene goes on when the draft has been read. */
async function write(desk: Desk, where: string, text: string): Promise<{ page: Page; layer: Layer; tabId: number }> {
  const opened = await desk.open(`/#${where}`);
  await opened.page.waitForFunction((ready) => document.documentElement.dataset.ready === ready, where);
  await opened.page.locator('.composer textarea, .tiptap').first().click();
  for (const [at, paragraph] of text.split('\n\n').entries()) {
    if (at > 0) await opened.page.keyboard.press('Enter');
    await opened.page.keyboard.type(paragraph);
  }
  await opened.layer.until('[data-part="chip"]', (shown) => /\d of \d/.test(shown));
  return opened;
}

/** Lays the picture of a narrow page over that of a wide one, where the browser shows it. */
async function over(below: Page, above: Page): Promise<Page> {
  const [wide, narrow] = await Promise.all(
    [below, above].map(async (page) => (await page.screenshot()).toString('base64')),
  );
  const page = await below.context().newPage();
  await page.setContent(
    `<style>html,body{margin:0;height:100%;overflow:hidden}img{position:absolute;top:0;left:0}
     img+img{left:auto;right:16px;top:8px;border-radius:10px;box-shadow:0 12px 40px #0007,0 0 0 1px #0003}</style>
     <img src="data:image/png;base64,${wide}"><img src="data:image/png;base64,${narrow}">`,
  );
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  return page;
}

const SCENES: Record<string, Scene> = {
  async inline(desk) {
    const { page, layer } = await write(desk, 'parcel/tiptap', ANSWER);
    await layer.text('[data-part="inline"]');
    return page;
  },
  async card(desk) {
    const { page, layer } = await write(desk, 'parcel/tiptap', DRAFT);
    // As wide as in most desks, which have a pane of their own at the right: the card stands there.
    await page.addStyleTag({ content: 'main { width: 656px }' });
    await layer.click('.chip-main');
    await layer.text('.card .phrase');
    return page;
  },
  async palette(desk) {
    const { page, layer } = await write(desk, 'charge/tiptap', 'Hi Omar,\n\nI am sorry that we charged you twice. ');
    await page.keyboard.type('/refund');
    await layer.text('[data-part="palette"]');
    return page;
  },
  async popup(desk) {
    const { page, tabId } = await write(desk, 'parcel/tiptap', BETTER);
    const popup = await desk.popup(tabId);
    await popup.setViewportSize({ width: 372, height: 760 });
    await popup.locator('[data-step="apologise"][data-mark="met"]').waitFor();
    return over(page, popup);
  },
  async options(desk) {
    const page = await desk.extension.open('src/options/index.html#phrases');
    await page.getByRole('row').nth(3).waitFor();
    return page;
  },
  async practice(desk) {
    const page = await desk.extension.open('src/practice/index.html');
    await page.getByLabel('Your answer').fill(`${DRAFT}\n\nWe will get back to you soon.`);
    await page.getByRole('button', { name: 'Hand in' }).click();
    await page.getByRole('heading').nth(1).waitFor();
    return page;
  },
  async welcome(desk) {
    const page = await desk.extension.open(WELCOME);
    await page.getByRole('textbox', { name: 'Your reply' }).click();
    await (await layerOf(page)).until('[data-part="chip"]', (shown) => /\d of \d/.test(shown));
    return page;
  },
};

async function take(names: readonly string[], scheme: Scheme): Promise<void> {
  const desk = await startDesk('test/demo', { colorScheme: scheme, viewport: SIZE });
  try {
    for (const name of names) {
      const page = await (SCENES[name] as Scene)(desk);
      await page.bringToFront();
      const path = `${OUT}/${name}-${scheme}.png`;
      await page.screenshot({ path, caret: 'initial' });
      const bytes = statSync(path).size;
      console.log(`${path}  ${(bytes / 1000).toFixed(0)} kB`);
      if (bytes > MOST_BYTES) throw new Error(`${path} is larger than ${MOST_BYTES / 1000} kB.`);
      await desk.closePages();
    }
  } finally {
    await desk.close();
  }
}

async function main(): Promise<void> {
  const named = process.argv.slice(2);
  const unknown = named.filter((name) => !(name in SCENES));
  if (unknown.length > 0)
    throw new Error(`There is no scene ${unknown.join(', ')}. The scenes are: ${Object.keys(SCENES).join(', ')}.`);
  await setup();
  mkdirSync(OUT, { recursive: true });
  for (const scheme of ['light', 'dark'] as const) await take(named.length > 0 ? named : Object.keys(SCENES), scheme);
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
