import { afterAll, beforeAll, describe, it } from 'vitest';
import { type Chromium, launchChromium } from '../behaviours/chromium.ts';
import { pagesOf } from '../behaviours/editors.ts';
import { SETTINGS, starts, worksIn } from '../behaviours/settings.ts';

let chromium: Chromium;
beforeAll(async () => {
  chromium = await launchChromium();
});
afterAll(() => chromium.close());

const CASES = SETTINGS.flatMap((setting) =>
  pagesOf(['textarea', 'prosemirror', 'tinymce'])
    .filter((page) => starts(page, setting))
    .map((page) => ({ setting, id: page.id, page })),
);

describe.concurrent('in a hostile setting', () => {
  it.each(CASES)('$setting: $id', ({ page, setting }) => chromium.use((driver) => worksIn(driver, page, setting)));
});
