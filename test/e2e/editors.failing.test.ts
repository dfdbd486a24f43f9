import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from '../behaviours/chromium.ts';
import type { EditorPage } from '../behaviours/driver.ts';

const MANGLING: EditorPage = { id: 'mangling', kind: 'prosemirror', field: '#editor', gap: '\n\n', rich: true };

let chromium: Chromium;
beforeAll(async () => {
  chromium = await launchChromium();
});
afterAll(() => chromium.close());

describe('an insertion that comes out otherwise than meant leaves the draft as it was, and says so', () => {
  it.each(['capitals', 'joined', 'front'])('%s', (wrong) =>
    chromium.use(async (driver) => {
      await driver.open(MANGLING, `?${wrong}`);
      const { amends } = driver;
      await driver.type(' Typed by hand.');
      const before = await amends.read();
      const html = await amends.html();
      const at = { from: before.length, to: before.length };
      const edit = { at, insert: ' I am sorry.', expected: '' };
      expect(await amends.apply(edit)).toEqual({ done: false, reason: 'undone' });
      expect(await amends.read()).toBe(before);
      expect(await amends.html()).toBe(html);
      expect(await amends.selection()).toEqual(at);
    }),
  );
});
