/** Reminders as notifications, where the agent has allowed them. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Reminder } from '../../src/follow/reminders/schema.ts';
import { DIST, launchExtension } from './support/extension.ts';
import { serve } from './support/server.ts';

/** How long the browser may take until all is as it should be, in milliseconds. */
const SETTLED_MS = 20_000;
const KEY = 'follow.reminders';

it('where notifications are allowed, each that comes is notified once in the agent’s own words, and a click leads to its page', async () => {
  // The browser asks for this permission in a prompt that no test can press: here the build has it from the start.
  const dist = mkdtempSync(join(tmpdir(), 'amends-notified-'));
  cpSync(DIST, dist, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8')) as Record<string, string[]>;
  expect(manifest.optional_permissions).toContain('notifications');
  expect(manifest.permissions).not.toContain('notifications');
  manifest.permissions?.push('notifications');
  manifest.optional_permissions = (manifest.optional_permissions ?? []).filter((one) => one !== 'notifications');
  writeFileSync(join(dist, 'manifest.json'), JSON.stringify(manifest));
  const server = await serve({ folder: 'test/demo' });
  const extension = await launchExtension({ dist });
  try {
    const eye = await extension.open('help/formats.html');
    const running = await extension.worker();
    await running.evaluate(() => {
      const made: unknown[] = [];
      Object.assign(globalThis, { made });
      type Create = (id: string, options: { title?: string; message?: string; contextMessage?: string }) => unknown;
      const api = chrome.notifications as unknown as { create: Create };
      const { create } = api;
      api.create = (id, options) => {
        made.push([id, options.title, options.message, options.contextMessage]);
        return create.call(api, id, options);
      };
    });
    const made = () => running.evaluate(() => (globalThis as unknown as { made: unknown[] }).made);
    const address = `${server.origin}/#parcel/textarea`;
    await eye.evaluate(
      async ([key, page, now]) => {
        const one = { mark: null, made: now, due: now + 3_600_000, told: null, state: 'open', ended: null };
        await chrome.storage.local.set({
          'follow.version': 1,
          [key]: [
            { ...one, id: 'came', words: 'I’ll ring the depot.', address: page, at: now },
            { ...one, id: 'waits', words: 'I’ll write to the bank.', address: null, at: now + 3_600_000 },
          ],
        });
      },
      [KEY, address, Date.now()] as const,
    );
    const wanted = ['reminder:came', 'A promise is due', 'I’ll ring the depot.', new URL(address).host];
    await expect.poll(made, { timeout: SETTLED_MS }).toEqual([wanted]);
    await expect
      .poll(() => eye.evaluate(() => chrome.notifications.getAll()), { timeout: SETTLED_MS })
      .toEqual({ 'reminder:came': true });
    // Looked at again, nothing more is said.
    await eye.evaluate(async (key) => {
      const list = (await chrome.storage.local.get(key))[key] as Reminder[];
      await chrome.storage.local.set({ [key]: list.map((one) => ({ ...one, words: `${one.words} ` })) });
    }, KEY);
    const opened = extension.context.waitForEvent('page', { predicate: (page) => page.url() === address });
    await running.evaluate(() =>
      (chrome.notifications.onClicked as unknown as { dispatch(id: string): void }).dispatch('reminder:came'),
    );
    await opened;
    await expect.poll(() => eye.evaluate(() => chrome.notifications.getAll()), { timeout: SETTLED_MS }).toEqual({});
    expect(await made()).toEqual([wanted]);
  } finally {
    await extension.close();
    await server.close();
    rmSync(dist, { recursive: true, force: true });
  }
});
