/** Conversation and composer in frames of different origins are joined by tab. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, startDesk } from './support/desk.ts';

/** What is read of the first ticket alone. */
const KETTLE = /damage|kettle|leak/;

let desk: Desk;
beforeAll(async () => {
  desk = await startDesk('test/pages');
  await desk.extension.switchOn('http://127.0.0.1/*');
});
afterEach(() => desk.closePages());
afterAll(() => desk?.close());

/** Opens the parts, writes where the composer is, and opens the popup about it: it shows what is read of the customer. */
async function write(parts: string): Promise<{ page: Page; popup: Page }> {
  const { page, tabId } = await desk.open(`/frames.html?${parts}`);
  for (const frame of page.frames()) if ((await frame.locator('#reply').count()) > 0) await frame.click('#reply');
  await page.keyboard.type('Hello, thank you for writing. ');
  const popup = await desk.popup(tabId);
  return { page, popup };
}
const show = (page: Page, ticket: string) =>
  page
    .frames()
    .find((frame) => /\?conversation/.test(frame.url()))
    ?.evaluate((name) => (window as unknown as { show(ticket: string): void }).show(name), ticket);

describe('a composer in a frame of another origin', () => {
  it('answers the conversation of the page around it, and the next one when that is shown', async () => {
    const { page, popup } = await write('conversation,@composer');
    await popup.locator('.reading', { hasText: KETTLE }).waitFor();
    await show(page, 'charge');
    await popup.locator('.reading', { hasText: /charge/ }).waitFor();
  });

  it('answers the conversation of a frame beside its own', async () => {
    const { page, popup } = await write('@conversation:charge,composer');
    await popup.locator('.reading', { hasText: /charge/ }).waitFor();
    await show(page, 'kettle');
    await popup.locator('.reading', { hasText: KETTLE }).waitFor();
  });

  it('with two conversations beside it, asks which message is answered rather than taking one', async () => {
    const { popup } = await write('@conversation:kettle,@conversation:charge,composer');
    await popup.locator('.which').waitFor();
    expect(await popup.locator('.reading', { hasText: /damage|kettle|leak|charge/ }).count()).toBe(0);
  });

  it('takes nothing from a frame whose answer has another shape', async () => {
    const worker = await desk.extension.worker();
    await worker.evaluate(() => {
      const { sendMessage } = chrome.tabs;
      chrome.tabs.sendMessage = (async (tab: number, notice: { kind: string }, options: object) => {
        if (notice.kind !== 'read') return sendMessage(tab, notice, options);
        chrome.tabs.sendMessage = sendMessage;
        return { conversation: { messages: [{ from: 'nobody', text: 5 }] }, sure: true, leads: true };
      }) as typeof sendMessage;
    });
    const { popup } = await write('@conversation,composer');
    await popup.locator('.which').waitFor();
  });
});
