import * as v from 'valibot';
import browser from 'webextension-polyfill';

/** Under which the popup leaves what it took from a page. In memory, never on the disk. */
const KEY = 'given';
const given = v.object({ name: v.string(), text: v.string() });

/** What the popup took from the page in the tab; it is handed over once. */
export async function takeGiven(): Promise<v.InferOutput<typeof given> | null> {
  const parsed = v.safeParse(given, (await browser.storage.session.get(KEY))[KEY]);
  if (!parsed.success) return null;
  await browser.storage.session.remove(KEY);
  return parsed.output;
}
