/** What counts as sent: real presses of Send, and everything that only looks like it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, startDesk } from './support/desk.ts';

interface Told {
  tab: string;
  outcome: string;
  steps: { step: string; way: string }[];
  keys: string[];
}

let desk: Desk;
beforeAll(async () => {
  desk = await startDesk('test/desks/site');
  const worker = await desk.extension.worker();
  await worker.evaluate(() => {
    const told: unknown[] = [];
    Object.assign(globalThis, { told });
    chrome.runtime.onMessage.addListener((request, sender) => {
      if (request.kind !== 'sent') return;
      const tab = new URL(sender.tab?.url ?? '').search;
      told.push({ tab, outcome: request.outcome, steps: request.steps, keys: Object.keys(request) });
    });
  });
});
afterAll(() => desk?.close());

const told = async (): Promise<Told[]> =>
  (await desk.extension.worker()).evaluate(() => (globalThis as unknown as { told: Told[] }).told);

const DRAFT = 'I am sorry that your kettle leaks.';
/** Opens the desk so that it behaves in one way, writes, and does something. */
async function flow(way: string, act: (page: Page) => Promise<void>): Promise<Page> {
  const { page, layer } = await desk.open(`/?named&${way}#1`);
  await page.locator('#reply').click();
  await page.keyboard.type(DRAFT);
  await layer.until('[data-part="chip"]', (text) => /\d of \d/.test(text));
  await act(page);
  return page;
}

describe('a reply', () => {
  it('counts as sent when it left the composer after Send and stands in the conversation, and never otherwise', async () => {
    await flow('fails', (page) => page.click('#send'));
    await flow('discard', (page) => page.click('#discard'));
    await flow('save', (page) => page.click('#save'));
    await flow('lost', (page) => page.click('#send'));
    await flow('undo', async (page) => {
      await page.click('#send');
      await page.locator('.q7Za', { hasText: DRAFT }).waitFor();
      await page.click('#undo');
    });
    const closed = await flow('closed', async (page) => {
      await page.click('#send');
      await page.locator('.q7Za', { hasText: DRAFT }).waitFor();
    });
    await closed.close();
    await flow('click', (page) => page.click('#send'));
    await flow('slow', (page) => page.keyboard.press('Control+Enter'));

    const { outcomes } = await expect
      .poll(
        async () => {
          const all = await told();
          return { outcomes: Object.fromEntries(all.map(({ tab, outcome }) => [tab, outcome])), count: all.length };
        },
        // "Lost" is the last to be told: it waits for a message that never comes, longer than all others.
        { timeout: 30_000 },
      )
      .toMatchObject({ count: 5 })
      .then(async () => ({ outcomes: await told() }));
    expect(outcomes.map(({ tab, outcome }) => `${tab} ${outcome}`).sort()).toEqual([
      '?named&click sent',
      // Closed within the time in which it could be taken back.
      '?named&closed unknown',
      '?named&lost unknown',
      '?named&slow sent',
      '?named&undo dropped',
    ]);
    const sent = outcomes.find(({ tab }) => tab.includes('click'));
    expect(sent?.steps).toContainEqual({ step: 'apologise', way: 'unaided' });
    // Counts, and no text.
    expect(sent?.keys.sort()).toEqual([
      'complaint',
      'conversation',
      'customers',
      'failure',
      'kind',
      'outcome',
      'pitfalls',
      'steps',
      'suggestions',
      'upset',
    ]);
  });
});

describe('at Send', () => {
  it('speaks when the pointer reaches Send, not before, and lets the press go where it goes', async () => {
    const worker = await desk.extension.worker();
    await worker.evaluate(() => chrome.storage.local.set({ 'settings.mode': 'atSend' }));
    const { page, layer } = await desk.open('/?named&atSend#1');
    await page.locator('#reply').click();
    await page.keyboard.type('We have looked at it. ');
    await page.waitForFunction(() => document.querySelector('amends-layer'));
    expect(await layer.has('[data-part="chip"]')).toBe(false);
    await page.hover('#send');
    await layer.until('[data-part="chip"]', (text) => text.includes('Before you send:'));
    await page.click('#send');
    await page.locator('.q7Za', { hasText: 'We have looked at it.' }).waitFor();
    await page.close();
    await worker.evaluate(() => chrome.storage.local.remove('settings.mode'));
  });
});
