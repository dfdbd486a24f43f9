/** What the browser's management says, for the worker and the options page alike. */
import browser from 'webextension-polyfill';
import type { Area } from '../settings/area.ts';
import { takePolicy } from '../settings/policy.ts';

/** The property `pack` of the managed storage; undefined where there is no policy. Firefox throws when there is none. */
async function readManaged(): Promise<unknown> {
  try {
    return (await browser.storage.managed.get('pack')).pack;
  } catch {
    return undefined;
  }
}

/** Takes the policy over as it is now; what is refused is told in the log and on the options page. */
export async function syncPolicy(): Promise<void> {
  const { outcome, faults } = await takePolicy(browser.storage.local as Area, await readManaged());
  const problems = outcome.ok ? faults : [outcome.error];
  if (problems.length > 0)
    console.error(`Amends: your organisation’s policy was refused, and the last good one stays. ${problems.join(' ')}`);
}
