import { afterAll, beforeAll, describe, it } from 'vitest';
import { type Chromium, launchChromium } from '../behaviours/chromium.ts';
import { PAGES } from '../behaviours/editors.ts';
import { fuzz } from '../behaviours/fuzz.ts';

const STEPS = process.env.AMENDS_DEEP ? 1000 : 50;
const SEED = Number(process.env.AMENDS_SEED ?? 20261124);

let chromium: Chromium;
beforeAll(async () => {
  chromium = await launchChromium();
});
afterAll(() => chromium.close());

describe('random work loses and doubles nothing', () => {
  it.concurrent.each(PAGES)('$id', (page) => chromium.use((driver) => fuzz(driver, page, SEED, STEPS)), STEPS * 4_000);
});
