import { say } from '../l10n/index.ts';

/** What is needed of `browser.storage.local`. A `set` of several keys is one transaction in both browsers. */
export interface Area {
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** Before the key of a setting. */
export const PREFIX = 'settings.';

/** Before the key under which a damaged record is kept aside. */
export const DAMAGED = 'damaged:';

export type Outcome = { ok: true } | { ok: false; error: string };

/** Stores items; a refusal of the browser becomes a sentence, and what was there stays. */
export async function store(area: Area, items: Record<string, unknown>): Promise<Outcome> {
  try {
    await area.set(items);
    return { ok: true };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const full = /quota|space|full/i.test(why);
    return {
      ok: false,
      error: full ? say('problems_noRoom', why) : say('problems_notKept', why),
    };
  }
}

let queue: Promise<unknown> = Promise.resolve();

/** Runs changes of the storage one after the other, across the worker and all our pages, so that none overwrites another's. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (typeof navigator !== 'undefined' && navigator.locks)
    return navigator.locks.request('amends.storage', work) as Promise<T>;
  const next = queue.then(work);
  queue = next.catch(() => undefined);
  return next;
}
