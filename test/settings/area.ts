import type { Area } from '../../src/settings/area.ts';

export interface MemoryArea extends Area {
  items: Record<string, unknown>;
  /** Makes the next `set` fail with this message. */
  fail(message: string): void;
}

/** A storage area in memory, as `browser.storage.local` behaves: values are copied, a `set` is all or nothing. */
export function memoryArea(items: Record<string, unknown> = {}): MemoryArea {
  let failing: string | null = null;
  const area: MemoryArea = {
    items: structuredClone(items),
    fail(message) {
      failing = message;
    },
    async get(keys) {
      const found = Object.entries(area.items).filter(([key]) => keys === null || keys.includes(key));
      return structuredClone(Object.fromEntries(found));
    },
    async set(changed) {
      if (failing) {
        const message = failing;
        failing = null;
        throw new Error(message);
      }
      Object.assign(area.items, structuredClone(JSON.parse(JSON.stringify(changed))));
    },
    async remove(keys) {
      for (const key of keys) delete area.items[key];
    },
  };
  return area;
}
