/** The way back to a reminder's page. */
import type { Tabs, Windows } from 'webextension-polyfill';

interface Browser {
  tabs: Pick<Tabs.Static, 'query' | 'update' | 'create'>;
  windows: Pick<Windows.Static, 'update'>;
}

/** Shows the tab that has the page, or opens it in a new one. Tabs of sites on which Amends is off do not tell their address. */
export async function goBack({ tabs, windows }: Browser, address: string): Promise<void> {
  const open = (await tabs.query({})).find(({ url }) => url === address);
  if (open?.id === undefined) {
    await tabs.create({ url: address });
    return;
  }
  await tabs.update(open.id, { active: true });
  if (open.windowId !== undefined) await windows.update(open.windowId, { focused: true });
}
