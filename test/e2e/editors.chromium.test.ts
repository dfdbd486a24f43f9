import { afterAll, beforeAll, describe, it } from 'vitest';
import { BEHAVIOURS } from '../behaviours/behaviours.ts';
import { chromiumDriver } from '../behaviours/chromium.ts';
import type { Driver } from '../behaviours/driver.ts';
import { PAGES } from '../behaviours/editors.ts';

let driver: Driver;
beforeAll(async () => {
  driver = await chromiumDriver();
});
afterAll(() => driver.close());

describe.each(PAGES)('$id in Chromium', (page) => {
  it.each(BEHAVIOURS)('$name', ({ run }) => run(driver, page));
});
