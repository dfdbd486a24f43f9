import { afterAll, beforeAll, describe, it } from 'vitest';
import { chromiumDriver } from '../behaviours/chromium.ts';
import type { Driver } from '../behaviours/driver.ts';
import { PAGES } from '../behaviours/editors.ts';
import { fuzz } from '../behaviours/fuzz.ts';

const STEPS = process.env.AMENDS_DEEP ? 1000 : 50;
const SEED = Number(process.env.AMENDS_SEED ?? 20261124);

let driver: Driver;
beforeAll(async () => {
  driver = await chromiumDriver();
});
afterAll(() => driver.close());

describe('random work loses and doubles nothing', () => {
  it.each(PAGES)('$id', (page) => fuzz(driver, page, SEED, STEPS), STEPS * 4_000);
});
