import { afterAll, beforeAll, describe, it } from 'vitest';
import { type Chromium, launchChromium } from '../behaviours/chromium.ts';
import { pagesOf } from '../behaviours/editors.ts';
import { fuzz } from '../behaviours/fuzz.ts';

/** Steps for each editor: in one run, or in deep ones in several drafts at once. */
const [DRAFTS, STEPS] = process.env.AMENDS_DEEP ? [4, 250] : [1, 50];
const SEED = Number(process.env.AMENDS_SEED ?? 20261124);
const RUNS = pagesOf().flatMap((page) =>
  Array.from({ length: DRAFTS }, (_, draft) => ({ page, id: page.id, seed: SEED + draft })),
);

let chromium: Chromium;
beforeAll(async () => {
  chromium = await launchChromium();
});
afterAll(() => chromium.close());

describe(`${STEPS} steps of random work lose and double nothing`, () => {
  it.concurrent.each(RUNS)(
    '$id, seed $seed',
    ({ page, seed }) => chromium.use((driver) => fuzz(driver, page, seed, STEPS)),
    STEPS * 6_000,
  );
});
