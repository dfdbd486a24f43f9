import { afterAll, beforeAll, describe, it } from 'vitest';
import { type Chromium, launchChromium } from '../behaviours/chromium.ts';
import { PAGES } from '../behaviours/editors.ts';
import { SETTINGS, worksIn } from '../behaviours/settings.ts';

let chromium: Chromium;
beforeAll(async () => {
  chromium = await launchChromium();
});
afterAll(() => chromium.close());

const EDITORS = PAGES.filter(({ id }) => ['textarea', 'prosemirror', 'tinymce'].includes(id));

describe.concurrent.each(SETTINGS)('in a hostile setting: %s', (setting) => {
  // TinyMCE itself starts neither under Trusted Types nor in a document without a doctype.
  const here = EDITORS.filter(({ id }) => id !== 'tinymce' || !['trusted-types', 'blank'].includes(setting));
  it.each(here)('$id', (page) => chromium.use((driver) => worksIn(driver, page, setting)));
});
