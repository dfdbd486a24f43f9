/** What every editor must do, in every browser. */
import { expect } from 'vitest';
import type { Driver, EditorPage } from './driver.ts';

export interface Behaviour {
  name: string;
  /** Opens the page itself. */
  run(driver: Driver, page: EditorPage): Promise<void>;
}

const squashed = (text: string) => text.replace(/[\s\u00A0]+/g, ' ').trim();

/** How the start text reads in this editor. */
export const startText = ({ gap }: EditorPage) => `Hello Anna,${gap}Thank you for your patience today.`;

/** What is compared: every character, or, where the editor spaces paragraphs by its own taste, line ends as one. */
export const seen = ({ loose }: EditorPage, text: string) => (loose ? text.replace(/\n+/g, '\n').trimEnd() : text);

/**
 * Inserts, checks text, model and caret, takes it back with one undo and checks that, and inserts again.
 *
 * @returns the text after it
 */
async function insertAndUndo(
  driver: Driver,
  page: EditorPage,
  from: number,
  to: number,
  insert: string,
): Promise<string> {
  const { amends } = driver;
  const before = await amends.read();
  const edit = { at: { from, to }, insert, expected: before.slice(from, to) };
  const rest = before.slice(to);
  const check = async () => {
    const outcome = await amends.apply(edit);
    expect(outcome).toMatchObject({ done: true });
    const after = await amends.read();
    expect(seen(page, after)).toBe(seen(page, before.slice(0, from) + insert + rest));
    expect(squashed(await driver.model())).toBe(squashed(after));
    const caret = outcome.done ? outcome.caret : -1;
    expect(seen(page, after.slice(caret))).toBe(seen(page, rest));
    expect(await amends.selection()).toEqual({ from: caret, to: caret });
    return after;
  };
  await check();
  await driver.press('Control+z');
  // Draft.js and others draw a moment after the key.
  for (let frame = 0; frame < 30 && (await amends.read()) !== before; frame++) await amends.frames();
  expect(await amends.read()).toBe(before);
  expect(squashed(await driver.model())).toBe(squashed(before));
  return check();
}

/** The bold words as the DOM has them. */
const BOLD =
  /<(strong|b)\b[^>]*>(?:<span[^>]*>)*your patience|font-weight:\s*(?:bold|700)[^>]*>(?:<span[^>]*>)*your patience/;

export const BEHAVIOURS: readonly Behaviour[] = [
  {
    name: 'reads what is seen, changes nothing, and refuses a stale edit',
    async run(driver, page) {
      await driver.open(page);
      const { amends } = driver;
      expect((await amends.found()).kind).toBe(page.kind);
      const html = await amends.html();
      const text = startText(page);
      expect(await amends.read()).toBe(text);
      expect(await amends.selection()).toEqual({ from: text.length, to: text.length });
      const from = text.indexOf('patience');
      const rects = await amends.rects({ from, to: from + 8 });
      expect(rects.length).toBe(1);
      expect(rects[0]?.width).toBeGreaterThan(20);
      const stale = { at: { from, to: from + 8 }, insert: 'time', expected: 'kindness' };
      expect(await amends.apply(stale)).toEqual({ done: false, reason: 'stale' });
      expect(await amends.html()).toBe(html);
      expect(await amends.read()).toBe(text);
    },
  },
  {
    name: 'inserts at the end of what was typed, and one undo takes back exactly that',
    async run(driver, page) {
      await driver.open(page);
      await driver.type(' I can see why.');
      const typed = `${startText(page)} I can see why.`;
      expect(await driver.amends.read()).toBe(typed);
      const after = await insertAndUndo(driver, page, typed.length, typed.length, " I'm sorry about the cracked jug.");
      await driver.type('X');
      expect(await driver.amends.read()).toBe(`${after}X`);
    },
  },
  {
    name: 'inserts at the start, in the middle, and replaces; words beside it keep their form',
    async run(driver, page) {
      await driver.open(page);
      let text = startText(page);
      text = await insertAndUndo(driver, page, 0, 0, 'Good news! ');
      await driver.type('Y');
      text = text.replace('news! ', 'news! Y');
      expect(await driver.amends.read()).toBe(text);
      const middle = text.indexOf(' for');
      text = await insertAndUndo(driver, page, middle, middle, ' very much');
      const today = text.indexOf('today');
      text = await insertAndUndo(driver, page, today, today + 5, 'this week');
      await driver.type('Z');
      text = text.replace('this week', 'this weekZ');
      expect(await driver.amends.read()).toBe(text);
      if (page.rich) expect(await driver.amends.html()).toMatch(BOLD);
    },
  },
  {
    name: 'inserts lines and paragraphs at the end, in the middle and before a paragraph',
    async run(driver, page) {
      if (page.gap === ' ') return;
      await driver.open(page);
      let text = startText(page);
      text = await insertAndUndo(
        driver,
        page,
        text.length,
        text.length,
        '\n\nI have sent a new jug.\n\nKind regards\nSam',
      );
      await driver.type('X');
      text = await driver.amends.read();
      expect(text.trimEnd()).toMatch(/SamX$/);
      const middle = text.indexOf(' for');
      text = await insertAndUndo(driver, page, middle, middle, ' so much.\n\nWe are grateful');
      const second = text.indexOf('Thank you');
      text = await insertAndUndo(driver, page, second, second, 'I am sorry that it broke.\n\n');
      await driver.type('Y');
      expect(await driver.amends.read()).toBe(text.replace(/broke\.\n+/, '$&Y'));
      if (page.rich) expect(await driver.amends.html()).toMatch(BOLD);
    },
  },
  {
    name: 'finds each character where it stands, and each caret where it was put',
    async run(driver, page) {
      await driver.open(page);
      await driver.type(' And “quoted”, naïve words.');
      expect(await driver.amends.misplaced()).toEqual([]);
    },
  },
  {
    name: 'has nothing to do where a word is to be replaced by itself, and leaves the undo steps alone',
    async run(driver, page) {
      await driver.open(page);
      await driver.type(' soon');
      const { amends } = driver;
      const text = await amends.read();
      const html = await amends.html();
      const from = text.indexOf('patience');
      const edit = { at: { from, to: from + 8 }, insert: 'patience', expected: 'patience' };
      expect(await amends.apply(edit)).toEqual({ done: true, caret: from + 8 });
      expect([await amends.read(), await amends.html()]).toEqual([text, html]);
    },
  },
  {
    name: 'inserts into an empty editor',
    async run(driver, page) {
      await driver.open(page, '?empty');
      expect(await driver.amends.read()).toBe('');
      let text = await insertAndUndo(driver, page, 0, 0, 'I am sorry about the late parcel.');
      if (page.gap !== ' ') text = await insertAndUndo(driver, page, text.length, text.length, '\n\nIt leaves today.');
      await driver.type('X');
      expect(seen(page, await driver.amends.read())).toBe(`${seen(page, text)}X`);
    },
  },
];
