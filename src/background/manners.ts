import browser from 'webextension-polyfill';
import type { Manners } from '../messages/contract.ts';
import { settingsOn } from './settings.ts';

/** How to behave on the page of this address: mode, pause, where the chip stands, which keys are set. */
export async function manners(address: string): Promise<Manners> {
  const [settings, commands] = await Promise.all([settingsOn(siteOf(address)), browser.commands.getAll()]);
  const key = (name: string) => commands.find((command) => command.name === name)?.shortcut ?? '';
  return {
    mode: settings.mode,
    pauseMs: settings.pauseMs,
    chip: settings.chip[siteOf(address)] ?? { dx: 0, dy: 0, hidden: false },
    palette: settings.palette,
    shortcuts: { openCard: key('open-card'), takeInline: key('take-inline') },
    taught: settings.taught[siteOf(address)] ?? null,
  };
}

/** The name under which what concerns a site is kept: its host. */
export function siteOf(address: string): string {
  try {
    return new URL(address).host;
  } catch {
    return '';
  }
}
