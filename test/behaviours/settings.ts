import { expect } from 'vitest';
import { seen } from './behaviours.ts';
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

/** Where an editor does not start at all, Amends or not. */
const NO_START: Readonly<Record<string, readonly string[]>> = {
  // They need a doctype, or a window of their own.
  blank: ['tinymce', 'tinymce-inline'],
  'shadow-open': ['ckeditor4', 'summernote'],
  'shadow-closed': ['ckeditor4', 'summernote', 'trix'],
  // It builds functions from text.
  csp: ['ckeditor4'],
  // They write markup.
  'trusted-types': [
    'tinymce',
    'tinymce-inline',
    'ckeditor4',
    'ckeditor5',
    'quill',
    'roosterjs',
    'trix',
    'summernote',
    'squire',
  ],
};

/** Where an editor starts, but loses the caret, and takes typing or insertions at another place or not at all: there Amends must do no harm. */
const HALF: Readonly<Record<string, readonly string[]>> = {
  'shadow-open': ['tinymce-inline', 'ckeditor5', 'trix', 'draftjs', 'roosterjs', 'squire'],
  'shadow-closed': ['tinymce-inline', 'ckeditor5', 'draftjs', 'roosterjs', 'squire', 'quill'],
};

export const starts = ({ id }: EditorPage, setting: string) => !NO_START[setting]?.includes(id);

/** The short form of all behaviours: reads, shows where, inserts lines, undoes them once, inserts again, caret after. */
export async function worksIn(driver: Driver, page: EditorPage, setting: string): Promise<void> {
  await driver.openIn(setting, page);
  const { amends } = driver;
  expect((await amends.found()).kind).toBe(page.kind);
  if (HALF[setting]?.includes(page.id)) return harmless(driver);
  await driver.type(' Typed.');
  await amends.frames();
  const before = await amends.read();
  expect(before).toBe(`Hello Anna,${page.gap}Thank you for your patience today. Typed.`);

  const word = before.indexOf('patience');
  const middle = await amends.middle({ from: word, to: word + 8 });
  if (!middle) throw new Error('The word has no place on the page.');
  await driver.click(middle.x, middle.y);
  const caret = async () => (await amends.selection())?.from ?? -1;
  for (let frame = 0; frame < 30 && (await caret()) >= word + 8; frame++) await amends.frames();
  expect(await caret()).toBeGreaterThan(word);
  expect(await caret()).toBeLessThan(word + 8);

  const insert = page.gap === ' ' ? ' I am sorry.' : ' I am sorry.\n\nKind regards';
  const edit = { at: { from: before.length, to: before.length }, insert, expected: '' };
  expect(await amends.apply(edit)).toMatchObject({ done: true });
  // How wide a gap is was looked at in the plain page; an editor that may set no markup spaces paragraphs in its own way.
  const words = async () => seen({ ...page, loose: true }, await amends.read());
  expect(await words()).toBe(seen({ ...page, loose: true }, before + insert));
  await driver.press('Control+z');
  for (let frame = 0; frame < 30 && (await amends.read()) !== before; frame++) await amends.frames();
  expect(await amends.read()).toBe(before);
  expect(
    await amends.apply({ ...edit, at: { from: word, to: word + 8 }, insert: 'time', expected: 'patience' }),
  ).toMatchObject({ done: true });
  await driver.type('X');
  const after = before.replace('patience', 'timeX');
  await amends.frames();
  expect(await words()).toBe(seen({ ...page, loose: true }, after));
  expect((await driver.model()).replace(/\s+/g, ' ')).toBe(after.replace(/\s+/g, ' '));
}

/** Where the editor itself goes wrong: an edit comes out as meant, or the draft is as it was. */
async function harmless({ amends }: Driver): Promise<void> {
  const before = await amends.read();
  const word = before.indexOf('patience');
  const edit = { at: { from: word, to: word + 8 }, insert: 'time', expected: 'patience' };
  const outcome = await amends.apply(edit);
  const wanted = outcome.done ? before.replace('patience', 'time') : before;
  expect([outcome, await amends.read()]).toEqual([outcome, wanted]);
}
