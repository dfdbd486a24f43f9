import { afterAll, beforeAll, describe, it } from 'vitest';
import { BEHAVIOURS } from '../behaviours/behaviours.ts';
import { type Chromium, launchChromium } from '../behaviours/chromium.ts';
import { pagesOf } from '../behaviours/editors.ts';

let chromium: Chromium;
beforeAll(async () => {
  chromium = await launchChromium();
});
afterAll(() => chromium.close());

describe.concurrent.each(pagesOf())('$id in Chromium', (page) => {
  it.each(BEHAVIOURS)('$name', ({ run }) => chromium.use((driver) => run(driver, page)));
});
