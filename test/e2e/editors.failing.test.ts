import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumDriver } from '../behaviours/chromium.ts';
import type { Driver, EditorPage } from '../behaviours/driver.ts';

const MANGLING: EditorPage = { id: 'mangling', kind: 'prosemirror', field: '#editor', gap: '\n\n', rich: true };

let driver: Driver;
beforeAll(async () => {
  driver = await chromiumDriver();
});
afterAll(() => driver.close());

describe('an insertion that comes out otherwise than meant', () => {
  it('leaves the draft as it was, and says so', async () => {
    await driver.open(MANGLING);
    const { amends } = driver;
    const before = await amends.read();
    const html = await amends.html();
    const at = { from: before.length, to: before.length };
    expect(await amends.apply({ at, insert: ' I am sorry.', expected: '' })).toEqual({ done: false, reason: 'undone' });
    expect(await amends.read()).toBe(before);
    expect(await amends.html()).toBe(html);
    expect(await amends.selection()).toEqual(at);
  });
});
