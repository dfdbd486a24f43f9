import { afterAll, beforeAll, describe, it } from 'vitest';
import { chromiumDriver } from '../behaviours/chromium.ts';
import type { Driver } from '../behaviours/driver.ts';
import { PAGES } from '../behaviours/editors.ts';
import { SETTINGS, worksIn } from '../behaviours/settings.ts';

let driver: Driver;
beforeAll(async () => {
  driver = await chromiumDriver();
});
afterAll(() => driver.close());

const EDITORS = PAGES.filter(({ id }) => ['textarea', 'prosemirror', 'tinymce'].includes(id));

describe.each(SETTINGS)('in a hostile setting: %s', (setting) => {
  // TinyMCE itself starts neither under Trusted Types nor in a document without a doctype.
  const here = EDITORS.filter(({ id }) => id !== 'tinymce' || !['trusted-types', 'blank'].includes(setting));
  it.each(here)('$id', (page) => worksIn(driver, page, setting));
});
