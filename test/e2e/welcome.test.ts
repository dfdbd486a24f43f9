/** The page after the install: it opens once, its example is served as every site is, and it leads to the first site. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WELCOME } from '../../src/messages/pages.ts';
import { type Extension, launchExtension } from './support/extension.ts';
import { take, type Layer, layerOf } from './support/layer.ts';

let extension: Extension;
let page: Page;
let layer: Layer;
beforeAll(async () => {
  extension = await launchExtension({ welcome: 'keep' });
  page = extension.context.pages().find((one) => one.url().endsWith(WELCOME)) as Page;
  layer = await layerOf(page);
});
afterAll(() => extension?.close());

const violations = async () => {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: runner } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await runner.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
  });
};

it('serves the example as it serves a site: chip, card, a suggestion that goes in, and one undo', async () => {
  const reply = page.getByRole('textbox', { name: 'Your reply' });
  await reply.click();
  const chip = await layer.until('[data-part="chip"]', (text) => /Amends: \d of \d steps/.test(text));
  expect(chip).toContain('wording to mend');
  const before = await reply.inputValue();
  await layer.click('.chip-main');
  await layer.until('[data-part="card"]', (text) => text.includes('daughter'));
  await take(layer, '[data-part="card"] .phrase');
  await page.waitForFunction(
    (old) => (document.querySelector('#reply') as HTMLTextAreaElement | null)?.value !== old,
    before,
  );
  await reply.focus();
  await page.keyboard.press('Control+z');
  expect(await reply.inputValue()).toBe(before);
});

it('stays quiet where the customer misses nothing', async () => {
  await page.getByText('A thank-you').click();
  await page.getByRole('textbox', { name: 'Your reply' }).click();
  await layer.until('[data-part="chip"]', (text) => text.includes('nothing is missing'));
});

it('has its checklist in the popup', async () => {
  const worker = await extension.worker();
  const tabId = await worker.evaluate(
    async (path) => (await chrome.tabs.query({})).find(({ url }) => url?.endsWith(path))?.id ?? -1,
    WELCOME,
  );
  const popup = await extension.open(`src/popup/index.html?tab=${tabId}`);
  await popup.locator('[data-step="apologise"]').waitFor();
  await popup.close();
});

it('is no page that another page of ours can pass for', async () => {
  const options = await extension.open('src/options/index.html');
  const answer = await options.evaluate(
    () => chrome.runtime.sendMessage({ kind: 'hello' }) as Promise<{ ok: boolean; error?: string }>,
  );
  expect(answer.error).toContain('Not a request of our pages');
  await options.close();
});

it('switches the first site on, and says where it cannot', async () => {
  const address = page.getByRole('textbox', { name: 'Address of your help desk' });
  await address.fill('my help desk');
  await page.getByRole('button', { name: 'Switch on' }).click();
  await page.getByText('“my help desk” is no address of a site').waitFor();
  await extension.allow('https://desk.example.com/*');
  await address.fill('https://desk.example.com/tickets/1');
  await page.getByRole('button', { name: 'Switch on' }).click();
  await page.getByText('Amends is on here: desk.example.com').waitFor();
});

it('keeps the chosen mode, and hands a pack to the options page to be looked at', async () => {
  await page.getByRole('radio', { name: /^Quiet/ }).check();
  await page.waitForFunction(
    async () => (await chrome.storage.local.get('settings.mode'))['settings.mode'] === 'quiet',
  );
  const [options] = await Promise.all([
    extension.context.waitForEvent('page'),
    page.locator('input[type=file]').setInputFiles({
      name: 'team.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ amends: 'pack', name: 'Monday', strictness: 'strict' })),
    }),
  ]);
  await options.getByText('“Monday”').waitFor();
  await options.close();
});

it('explains every permission, and links to what there is', async () => {
  const names = await page.evaluate(() => [
    ...(chrome.runtime.getManifest().permissions ?? []),
    ...(chrome.runtime.getManifest().optional_permissions ?? []),
  ]);
  expect(names.length).toBeGreaterThan(3);
  for (const name of names)
    expect(
      await page
        .locator('dt', { hasText: new RegExp(`^${name}$`) })
        .locator('..')
        .locator('dd')
        .textContent(),
    ).toMatch(/\w{3,}.*\./);
  const links = await page.locator('a').evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(4);
  for (const link of links) {
    const shown = await extension.context.newPage();
    await shown.goto(link);
    await shown.waitForFunction(() => (document.body.textContent?.trim().length ?? 0) > 200);
    await shown.close();
  }
});

it('has no violation, light and dark, wide and narrow, and goes by keyboard', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations()).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await violations()).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.getByRole('radio', { name: 'A complaint' }).focus();
  const seen = new Set<string>();
  for (let at = 0; at < 40; at++) {
    await page.keyboard.press('Tab');
    seen.add(
      await page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent?.trim() || ''),
    );
  }
  for (const name of ['reply', 'Switch on', 'Gmail', 'Choose the file']) expect([...seen]).toContain(name);
});
