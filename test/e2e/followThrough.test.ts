/** Promises become reminders, and come when they should, whatever becomes of the worker. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Reminder } from '../../src/follow/reminders/schema.ts';
import { TICKETS } from '../demo/tickets.ts';
import { type Desk, startDesk } from './support/desk.ts';

let desk: Desk;
/** One of our own pages: it sees badge and storage, and wakes no worker. */
let eye: Page;
beforeAll(async () => {
  desk = await startDesk('test/demo');
  eye = await desk.extension.open('help/formats.html');
});
afterEach(async () => {
  for (const page of desk.extension.context.pages().slice(1)) if (page !== eye) await page.close();
});
afterAll(() => desk?.close());

const reminders = () =>
  eye.evaluate(
    async () => ((await chrome.storage.local.get('follow.reminders'))['follow.reminders'] ?? []) as Reminder[],
  );
const badge = () => eye.evaluate(() => chrome.action.getBadgeText({}));

/** Opens a ticket of the demo desk and writes an answer. */
async function write(ticket: string, text: string) {
  const opened = await desk.open(`/#${ticket}/textarea`);
  await opened.page.waitForFunction((ready) => document.documentElement.dataset.ready === ready, `${ticket}/textarea`);
  await opened.page.locator('textarea').click();
  await opened.page.keyboard.type(text);
  await opened.layer.until('[data-part="chip"]', (chip) => /\d of \d/.test(chip));
  return opened;
}

describe('a promise', () => {
  it('in the draft becomes a reminder with one key, with no word of the customer’s', async () => {
    const { page, layer, tabId } = await write('parcel', 'Hi Jane, I’ll call you by noon tomorrow.');
    await desk.extension.command('open-card', page);
    await layer.until('[data-part="promise"]', (text) =>
      /Promised for .*12:00.*I’ll call you by noon tomorrow/.test(text),
    );
    await page.keyboard.press('r');
    await layer.until('[data-part="open-promise"]', (text) => /You promised this for .*12:00/.test(text));
    await layer.until('[data-part="promise"]', (text) => text === '');
    const noon = new Date(Date.now() + 24 * 60 * 60 * 1_000);
    noon.setHours(12, 0, 0, 0);
    expect(await reminders()).toMatchObject([
      {
        words: 'I’ll call you by noon tomorrow.',
        address: page.url(),
        due: noon.getTime(),
        at: noon.getTime() - 30 * 60 * 1_000,
        state: 'open',
      },
    ]);
    const stored = await eye.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
    for (const sentence of TICKETS[0]?.messages[0]?.text.split(/(?<=[.?!]) /) ?? [])
      expect(stored).not.toContain(sentence);

    // The conversation is opened again, by a worker that remembers nothing.
    await page.close();
    await desk.extension.endWorker();
    const again = await write('parcel', 'Hi');
    await desk.extension.command('open-card', again.page);
    await again.layer.until('[data-part="open-promise"]', (text) => text.includes('I’ll call you by noon tomorrow'));
    const other = await write('charge', 'Hi');
    await desk.extension.command('open-card', other.page);
    await other.layer.text('.card');
    expect(await other.layer.has('[data-part="open-promise"]')).toBe(false);

    const popup = await desk.popup(tabId);
    await popup.getByRole('button', { name: '1 more later' }).click();
    await popup.getByRole('button', { name: /^Done: I’ll call/ }).click();
    await popup.getByRole('status').filter({ hasText: 'Done: “I’ll call' }).waitFor();
    await again.layer.until('[data-part="open-promise"]', (text) => text === '');
    expect((await reminders()).map(({ state }) => state)).toEqual(['done']);
    await popup.getByRole('button', { name: 'Undo' }).click();
    await popup.getByRole('button', { name: '1 more later' }).waitFor();
    expect((await reminders()).map(({ state }) => state)).toEqual(['open']);
    await eye.evaluate(() => chrome.storage.local.remove('follow.reminders'));
  });
});

describe('a reminder', () => {
  it('comes though the worker was ended, and once', async () => {
    const { page, tabId } = await write('charge', 'Hi Omar,');
    const popup = await desk.popup(tabId);
    await popup.getByText('Remind me of something').click();
    await popup.getByLabel('What you promised').fill('Ask the bank about the second payment');
    await popup.getByRole('button', { name: 'Add a reminder' }).click();
    await popup.getByRole('button', { name: '1 more later' }).waitFor();
    expect(await reminders()).toMatchObject([{ words: 'Ask the bank about the second payment', address: page.url() }]);

    // Its moment is near, and nothing is open that would ask the worker for anything: the alarm alone can start it.
    await popup.close();
    await page.close();
    await eye.evaluate(async () => {
      const [one] = (await chrome.storage.local.get('follow.reminders'))['follow.reminders'] as Reminder[];
      await chrome.storage.local.set({ 'follow.reminders': [{ ...one, at: Date.now() + 10_000 }] });
    });
    await expect
      .poll(() => eye.evaluate(async () => (await chrome.alarms.get('reminders'))?.scheduledTime), { timeout: 9_000 })
      .toBe((await reminders())[0]?.at);
    await desk.extension.endWorker();
    expect((await reminders())[0]?.told).toBeNull();
    await expect.poll(badge).toBe('1');
    const [told] = await reminders();
    expect(told?.told).toBe(told?.at);

    // A later start finds it told.
    await desk.extension.endWorker();
    await desk.extension.open('src/options/index.html');
    await expect.poll(badge).toBe('1');
    expect(await reminders()).toEqual([told]);
  });

  it('leads back to its page, and comes later, tomorrow or on Monday as was chosen', async () => {
    const { page, tabId } = await write('charge', 'Hi Omar,');
    await eye.evaluate(async (address) => {
      const [one] = (await chrome.storage.local.get('follow.reminders'))['follow.reminders'] as Reminder[];
      await chrome.storage.local.set({ 'follow.reminders': [{ ...one, address }] });
    }, page.url());
    const popup = await desk.popup(tabId);
    await popup.getByText('1 is due').waitFor();
    const closed = popup.waitForEvent('close');
    await popup.getByRole('button', { name: /^Go to the page/ }).click();
    await closed;
    await page.waitForFunction(() => document.visibilityState === 'visible');

    const second = await desk.popup(tabId);
    const due = (await reminders())[0]?.due;
    for (const [label, comes] of [
      ['Tomorrow', (at: Date) => at.getHours() === 9 && at.getTime() - Date.now() < 48 * 3_600_000],
      ['In an hour', (at: Date) => Math.abs(at.getTime() - Date.now() - 3_600_000) < 60_000],
      ['On Monday', (at: Date) => at.getHours() === 9 && at.getDay() === 1],
    ] as const) {
      const before = (await reminders())[0]?.at;
      await second.getByLabel(/^Later: /).selectOption({ label });
      await expect.poll(async () => (await reminders())[0]?.at).not.toBe(before);
      const [one] = await reminders();
      expect(comes(new Date(one?.at ?? 0)), label).toBe(true);
      expect(one?.due).toBe(due);
      await second.getByText('Nothing is due.').waitFor();
      if (await second.getByRole('button', { name: '1 more later', expanded: false }).isVisible())
        await second.getByRole('button', { name: '1 more later' }).click();
    }
    await expect.poll(badge).toBe('');
    await second.getByRole('button', { name: /^Drop: / }).click();
    await second.getByRole('status').filter({ hasText: 'Dropped: “Ask the bank' }).waitFor();
    expect((await reminders()).map(({ state }) => state)).toEqual(['dropped']);
  });

  it('is notified of only where the agent has allowed it, and the popup asks for that in a click', async () => {
    const { tabId } = await write('charge', 'Hi Omar,');
    await eye.evaluate(async () => {
      const [one] = (await chrome.storage.local.get('follow.reminders'))['follow.reminders'] as Reminder[];
      await chrome.storage.local.set({
        'follow.reminders': [{ ...one, state: 'open', ended: null, at: Date.now() - 1 }],
      });
    });
    await expect.poll(badge).toBe('1');
    // Without the permission there is nothing that could notify.
    const worker = await desk.extension.worker();
    expect(await worker.evaluate(() => typeof chrome.notifications?.create)).toBe('undefined');
    const popup = await desk.popup(tabId);
    await popup.getByRole('button', { name: 'Notify me when one is due' }).waitFor();
    await popup.evaluate(() => {
      const asked: object[] = [];
      (window as unknown as { asked: object[] }).asked = asked;
      chrome.permissions.request = (async (wanted: object) => {
        asked.push(wanted);
        return false;
      }) as typeof chrome.permissions.request;
    });
    await popup.getByRole('button', { name: 'Notify me when one is due' }).click();
    expect(await popup.evaluate(() => (window as unknown as { asked: object[] }).asked)).toEqual([
      { permissions: ['notifications'] },
    ]);
  });
});
