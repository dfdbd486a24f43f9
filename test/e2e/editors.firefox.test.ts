import { afterAll, beforeAll, describe, it } from 'vitest';
import { BEHAVIOURS } from '../behaviours/behaviours.ts';
import type { Driver } from '../behaviours/driver.ts';
import { PAGES } from '../behaviours/editors.ts';
import { firefoxDriver } from '../behaviours/firefox.ts';

let driver: Driver;
beforeAll(async () => {
  driver = await firefoxDriver();
}, 120_000);
afterAll(() => driver.close());

describe.each(PAGES)('$id in Firefox', (page) => {
  it.each(BEHAVIOURS)('$name', ({ run }) => run(driver, page));
});
