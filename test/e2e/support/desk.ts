/** A page on loopback with Amends switched on in a real browser: what most browser tests start from. */
import type { Page } from 'playwright-core';
import { type Extension, type LaunchOptions, launchExtension } from './extension.ts';
import { type Layer, layerOf } from './layer.ts';
import { type Server, serve } from './server.ts';

export interface Desk {
  server: Server;
  extension: Extension;
  /** Opens an address below the server, with Amends on, in a tab of its own. */
  open(path: string): Promise<{ page: Page; layer: Layer; tabId: number }>;
  /** Opens the popup about a tab. */
  popup(tabId: number): Promise<Page>;
  /** Closes every tab but the first. */
  closePages(): Promise<void>;
  close(): Promise<void>;
}

/** @param folder pages to serve; Amends is switched on for localhost unless `off` */
export async function startDesk(
  folder: string,
  { off = false, ...launch }: LaunchOptions & { off?: boolean } = {},
): Promise<Desk> {
  const server = await serve({ folder });
  const extension = await launchExtension(launch);
  if (!off) await extension.switchOn('http://localhost/*');
  return {
    server,
    extension,
    async open(path) {
      const page = await extension.context.newPage();
      await page.goto(server.origin + path);
      await page.bringToFront();
      const worker = await extension.worker();
      // The address is hidden from the worker while the site is off: the active tab is the one just opened.
      const tabId = await worker.evaluate(
        async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id ?? -1,
      );
      return { page, layer: await layerOf(page), tabId };
    },
    popup: (tabId) => extension.open(`src/popup/index.html?tab=${tabId}`),
    async closePages() {
      for (const page of extension.context.pages().slice(1)) await page.close();
    },
    async close() {
      try {
        await extension.close();
      } finally {
        await server.close();
      }
    },
  };
}
