import { expect } from 'vitest';
import type { Driver, EditorPage } from './driver.ts';

/** Where an editor may stand; test/pages/setting.ts builds each. */
export const SETTINGS = [
  'frame',
  'cross',
  'blank',
  'srcdoc',
  'shadow-open',
  'dialog',
  'transform',
  'zoom',
  'csp',
  'trusted-types',
  'rtl',
] as const;

/** The short form of all behaviours: reads, shows where, inserts lines, undoes them once, inserts again, caret after. */
export async function worksIn(driver: Driver, page: EditorPage, setting: string): Promise<void> {
  await driver.openIn(setting, page);
  const { amends } = driver;
  expect((await amends.found()).kind).toBe(page.kind);
  await driver.type(' Typed.');
  const before = await amends.read();
  expect(before).toBe(`Hello Anna,${page.gap}Thank you for your patience today. Typed.`);
  const word = before.indexOf('patience');
  const [rect] = await amends.rects({ from: word, to: word + 8 });
  expect(rect?.width).toBeGreaterThan(20);
  const insert = ' I am sorry.\n\nKind regards';
  const edit = { at: { from: before.length, to: before.length }, insert, expected: '' };
  expect(await amends.apply(edit)).toMatchObject({ done: true });
  expect(await amends.read()).toBe(before + insert);
  await driver.press('Control+z');
  expect(await amends.read()).toBe(before);
  expect(
    await amends.apply({ ...edit, at: { from: word, to: word + 8 }, insert: 'time', expected: 'patience' }),
  ).toMatchObject({ done: true });
  await driver.type('X');
  const after = before.replace('patience', 'timeX');
  expect(await amends.read()).toBe(after);
  expect((await driver.model()).replace(/\s+/g, ' ')).toBe(after.replace(/\s+/g, ' '));
}
