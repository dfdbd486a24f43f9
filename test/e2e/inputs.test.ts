/** Text that comes otherwise than by keys: dictated, composed, corrected, dragged, pasted by the book. Nothing is lost, and no mark stands on other words. */
import type { CDPSession, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { EditorPage } from '../behaviours/driver.ts';
import { pagesOf } from '../behaviours/editors.ts';
import { type Desk, startDesk } from './support/desk.ts';
import type { Layer } from './support/layer.ts';

const FLAGGED = 'You should have kept the receipt.';
const BOOK = Array.from({ length: 400 }, (_, line) =>
  Array.from({ length: 50 }, (_, word) => `w${line * 50 + word}`).join(' '),
).join('\n');

let desk: Desk;
beforeAll(async () => {
  desk = await startDesk('test/pages');
  await desk.extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterEach(() => desk.closePages());
afterAll(() => desk?.close());

const squashed = (text: string) => text.replace(/[\s\u00A0]+/g, ' ').trim();

interface Draft {
  page: Page;
  layer: Layer;
  /** Where the editor's document is. */
  inner: Frame;
  cdp: CDPSession;
  model(): Promise<string>;
  modelIs(text: string): Promise<void>;
  /** What the marks stand on; in native fields, whose text no range can reach, how many there are. */
  marked(): Promise<string[]>;
  marksStand(): Promise<void>;
}

async function draft({ id, field }: EditorPage): Promise<Draft> {
  const { page, layer } = await desk.open(`/${id}.html?empty`);
  await page.waitForFunction('window.ready');
  const element = page.locator(field).first();
  const frame = await (await element.elementHandle())?.contentFrame();
  const inner = frame ?? page.mainFrame();
  await (frame ? frame.locator('body') : element).click();
  await page.keyboard.type(`Hi Jane, we looked at it. ${FLAGGED} Bye`);
  const model = async () => squashed(await page.evaluate(() => window.model()));
  const marked = async () => {
    const ranges = await inner.evaluate(() =>
      ['amends-harm', 'amends-weak'].flatMap((name) =>
        [...(CSS.highlights.get(name) ?? [])].map((range) => {
          const live = new Range();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          return live.toString();
        }),
      ),
    );
    return ranges.length > 0 ? ranges : (await layer.has('.underline')) ? ['underlined'] : [];
  };
  await expect.poll(marked).not.toEqual([]);
  const first = await marked();
  return {
    page,
    layer,
    inner,
    cdp: await page.context().newCDPSession(page),
    model,
    modelIs: (text) => expect.poll(model).toBe(squashed(text)),
    marked,
    marksStand: () => expect.poll(marked).toEqual(first),
  };
}

/** Selects words in the page as a person's drag would leave them. */
const selectWords = (inner: Frame, words: string) =>
  inner.evaluate((wanted) => {
    const active = document.activeElement as HTMLTextAreaElement;
    if (active.value !== undefined) {
      const at = active.value.indexOf(wanted);
      active.setSelectionRange(at, at + wanted.length);
      return;
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.replaceAll('\u00A0', ' ').indexOf(wanted) ?? -1;
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    }
  }, words);

/** What a spell checker does with the words that are selected. */
const correct = (inner: Frame, words: string) =>
  inner.evaluate((data) => {
    const active = document.activeElement as HTMLElement;
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', data);
    const init = { inputType: 'insertReplacementText', data, dataTransfer, bubbles: true, cancelable: true };
    if (active.dispatchEvent(new InputEvent('beforeinput', init))) document.execCommand('insertText', false, data);
  }, words);

const MAIN = ['textarea', 'contenteditable', 'prosemirror', 'tinymce', 'lexical', 'slate'];

describe.each(pagesOf(MAIN))('$id', (page) => {
  it('takes dictated, composed and corrected words; marks stay on theirs', async () => {
    const one = await draft(page);
    const tail = `Hi Jane, we looked at it. ${FLAGGED} Bye`;
    await one.page.keyboard.press('Control+Home');
    await one.page.keyboard.insertText('Good morning to you. ');
    await one.modelIs(`Good morning to you. ${tail}`);
    await one.marksStand();
    for (const text of ['か', 'かん', 'かんじ']) {
      await one.cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      const now = await one.marked();
      for (const words of now)
        expect(['underlined', FLAGGED.slice(0, -1), FLAGGED].some((all) => all.includes(words))).toBe(true);
    }
    await one.cdp.send('Input.insertText', { text: '漢字' });
    await one.page.keyboard.type(' ');
    await one.modelIs(`Good morning to you. 漢字 ${tail}`);
    await one.marksStand();
    await selectWords(one.inner, 'morning');
    await one.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await correct(one.inner, 'day');
    await one.modelIs(`Good day to you. 漢字 ${tail}`);
    await one.marksStand();
  });

  it('takes 20,000 pasted words, and the flagged words after them stay marked', async () => {
    if (page.gap === ' ') return;
    const one = await draft(page);
    const before = await one.marked();
    await one.page.evaluate((text) => navigator.clipboard.writeText(text), BOOK);
    await one.page.keyboard.press('Control+End');
    await one.page.keyboard.press('Control+v');
    await expect.poll(async () => (await one.model()).match(/w\d+/g)?.length, { timeout: 45_000 }).toBe(20_000);
    const words = (await one.model()).match(/w\d+/g);
    expect(words?.every((word, at) => word === `w${at}`)).toBe(true);
    expect(await one.model()).toContain(`Hi Jane, we looked at it. ${FLAGGED}`);
    await one.page.keyboard.type('!');
    await expect.poll(async () => (await one.model()).endsWith('w19999!')).toBe(true);
    // A native field has scrolled on, and its marks are out of sight.
    if (!before.includes('underlined')) await one.marksStand();
  });
});

describe.each(pagesOf(['textarea', 'contenteditable', 'prosemirror']))('$id', (page) => {
  it('takes words that are dragged elsewhere', async () => {
    const one = await draft(page);
    await one.page.keyboard.press('Control+Home');
    await one.page.keyboard.insertText('Thursday or so. ');
    await one.marksStand();
    await selectWords(one.inner, 'Thursday');
    const box = await one.page.locator(page.field).first().boundingBox();
    if (!box) throw new Error('The editor has no box.');
    const style = await one.inner.evaluate(() => {
      const { paddingLeft, paddingTop, lineHeight, fontSize } = getComputedStyle(document.activeElement as Element);
      const line = Number.parseFloat(lineHeight) || Number.parseFloat(fontSize) * 1.2;
      return { x: Number.parseFloat(paddingLeft), y: Number.parseFloat(paddingTop) + line / 2 };
    });
    const selected = await one.inner.evaluate(() => {
      const rect = getSelection()?.getRangeAt(0).getBoundingClientRect();
      return rect && rect.width > 0 ? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 } : null;
    });
    const from = selected ?? { x: box.x + style.x + 20, y: box.y + style.y };
    const letters = (text: string) => [...text.replace(/\s/g, '')].sort().join('');
    const before = letters(await one.model());
    await one.page.mouse.move(from.x, from.y);
    await one.page.mouse.down();
    await one.page.mouse.move(from.x + 40, from.y, { steps: 4 });
    await one.page.mouse.move(from.x + 80, from.y, { steps: 4 });
    await one.page.mouse.up();
    await expect.poll(async () => (await one.model()).startsWith('Thursday')).toBe(false);
    expect(letters(await one.model())).toBe(before);
    await one.marksStand();
  });
});
