/** One story in a real browser with the production build: from a draft to a phrase inserted, and back. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, startDesk } from './support/desk.ts';
import { type Layer, take } from './support/layer.ts';

const DRAFT = 'Hi Jane,\n\nSorry for any inconvenience. You should have kept the receipt.';
const model = (page: Page) => page.evaluate(() => (window as unknown as { model(): string }).model());
const modelIs = (page: Page, text: string) =>
  page.waitForFunction((wanted) => (window as unknown as { model(): string }).model() === wanted, text);

let desk: Desk;
beforeAll(async () => {
  desk = await startDesk('test/demo');
});
// A page that a failed test left open would get the next test's commands: they go by address.
afterEach(() => desk.closePages());
afterAll(() => desk?.close());

/** @param atOnce puts the text in as one input, so that only one review can follow it */
async function write(
  where: string,
  text: string,
  atOnce = false,
): Promise<{ page: Page; layer: Layer; tabId: number }> {
  const opened = await desk.open(`/#${where}`);
  await opened.page.waitForFunction((ready) => document.documentElement.dataset.ready === ready, where);
  await opened.page.locator('.composer textarea, .tiptap, .ck-editor__editable').first().click();
  await (atOnce ? opened.page.keyboard.insertText(text) : opened.page.keyboard.type(text));
  return opened;
}

describe.each(['textarea', 'tiptap', 'ckeditor'])('on the demo desk, in %s', (editor) => {
  it('reviews the draft, inserts a phrase, and one undo takes exactly it back', async () => {
    const { page, layer } = await write(`parcel/${editor}`, DRAFT);
    await layer.until('[data-part="chip"]', (text) => /\d of \d/.test(text));
    const before = await model(page);
    await layer.click('.chip-main');
    await layer.until('.card', (text) => /^(?:Angry|Annoyed).*nine days.*birthday/.test(text));
    await layer.until('.card', (text) => text.includes('This puts it on the customer'));
    await take(layer, '.card .phrase');
    await page.waitForFunction((last) => (window as unknown as { model(): string }).model() !== last, before);
    expect((await model(page)).replace(/\s+/g, ' ')).toContain('You should have kept the receipt.');
    await page.keyboard.press('Control+z');
    await modelIs(page, before);
    await page.close();
  });
});

describe.each(['textarea', 'tiptap', 'ckeditor'])('a phrase with blanks, in %s', (editor) => {
  it('asks for them first, from the card and from under the line; Escape leaves the draft as it was', async () => {
    const { page, layer } = await write(`parcel/${editor}`, 'Hi Jane, thank you for writing.', true);
    await layer.until('[data-part="inline"]', (text) => text.includes('[day and time]'));
    const before = await model(page);
    await desk.extension.command('take-inline', page);
    await layer.text('[data-part="fill"]');
    await page.keyboard.type('send it again');
    await page.keyboard.press('Escape');
    await layer.until('[data-part="fill"]', (text) => text === '');
    expect(await model(page)).toBe(before);
    await desk.extension.command('open-card', page);
    await layer.until('.card .phrase:focus', (text) => text.includes('[day and time]'));
    await page.keyboard.press('Enter');
    await layer.text('[data-part="fill"]');
    await page.keyboard.type('send it again');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Friday noon');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      /send it again.*Friday noon/.test((window as unknown as { model(): string }).model()),
    );
    expect(await model(page)).not.toMatch(/[[\]]/);
    await page.keyboard.press('Control+z');
    await modelIs(page, before);
    await page.close();
  });
});

describe('the card', () => {
  it('opens by its command, is worked by keys alone, and gives focus and caret back', async () => {
    const { page, layer } = await write('parcel/textarea', DRAFT);
    await layer.until('[data-part="chip"]', (text) => /\d of \d/.test(text));
    await page.keyboard.press('ArrowLeft');
    await desk.extension.command('open-card', page);
    await layer.text('.card .phrase:focus');
    const first = await layer.text('.card .phrase:focus');
    await page.keyboard.press('ArrowDown');
    await layer.until('.card .phrase:focus', (text) => text !== '' && text !== first);
    await page.keyboard.press('Escape');
    await layer.until('.card', (text) => text === '');
    await page.keyboard.type('X');
    expect(await model(page)).toBe(DRAFT.replace(/\.$/, 'X.'));
    await page.close();
  });

  it('inserts with Enter, and the caret stands behind the phrase', async () => {
    const { page, layer } = await write('parcel/textarea', 'Hi Jane,\n\n');
    await layer.until('[data-part="chip"]', (text) => /\d of \d/.test(text));
    await desk.extension.command('open-card', page);
    while ((await layer.text('.card .phrase:focus')).includes('[')) await page.keyboard.press('ArrowDown');
    const phrase = (await layer.text('.card .phrase:focus .phrase-text')).trim();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => (window as unknown as { model(): string }).model().length > 15);
    await page.keyboard.type('~');
    expect(await model(page)).toContain(`${phrase}~`);
    await page.close();
  });

  it('does nothing for clicks and keys that a page’s script makes up', async () => {
    const { page, layer } = await write('parcel/textarea', DRAFT);
    await layer.until('[data-part="chip"]', (text) => /\d of \d/.test(text));
    await page.evaluate(() => {
      const host = document.querySelector('amends-layer')?.firstElementChild as HTMLElement;
      for (const type of ['mousedown', 'click', 'pointerdown'])
        host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
      for (const key of ['Enter', '1'])
        host.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      return host.shadowRoot;
    });
    expect(await page.evaluate(() => document.querySelector('amends-layer')?.firstElementChild?.shadowRoot)).toBeNull();
    expect(await layer.has('.card')).toBe(false);
    expect(await model(page)).toBe(DRAFT);
    await page.close();
  });
});

describe('flagged wording', () => {
  it('is explained, with a way out, where the caret is put into it', async () => {
    const { page, layer } = await write(
      'parcel/textarea',
      'Dear Jane, as per our policy we do not refund. We can’t send it until Monday.',
    );
    await layer.text('.underline');
    for (let step = 0; step < 8; step++) await page.keyboard.press('ArrowLeft');
    const box = await page.locator('textarea').evaluate((field) => field.getBoundingClientRect().toJSON() as DOMRect);
    await page.mouse.click(box.x + 120, box.y + 22);
    expect(await layer.text('[data-part="popover"]')).toContain('A rule instead of an answer');
    await page.close();
  });
});

describe('the inline suggestion', () => {
  it('stands under the line after a pause at a sentence’s end, is taken by its command, and undone by one Ctrl+Z', async () => {
    const { page, layer } = await write('charge/tiptap', 'Hi Omar, thanks for writing.', true);
    const phrase = (await layer.text('[data-part="inline"] .phrase-text')).trim();
    const before = await model(page);
    await desk.extension.command('take-inline', page);
    await layer.text('[data-part="fill"]');
    await page.keyboard.press('Enter');
    await page.waitForFunction((text) => (window as unknown as { model(): string }).model().includes(text), phrase);
    await page.keyboard.press('Control+z');
    await modelIs(page, before);
    await page.close();
  });

  it('goes when typing goes on', async () => {
    const { page, layer } = await write('charge/textarea', 'Hi Omar, thanks for writing.');
    await layer.text('[data-part="inline"]');
    await page.keyboard.type(' And');
    await layer.until('[data-part="inline"]', (text) => text === '');
    await page.close();
  });
});

describe('silence', () => {
  it.each(['praise', 'question'])('nothing is missing in the answer to a %s', async (ticket) => {
    const { page, layer } = await write(
      `${ticket}/textarea`,
      'Hello! Yes, we open at ten on Sunday, and you can pick it up then.',
    );
    await layer.text('.chip-main');
    await desk.extension.command('open-card', page);
    await layer.until('.card', (text) => text.includes('nothing is missing'));
    await layer.until('[data-part="chip"]', (text) => text === 'Amends: nothing is missing.');
    await page.close();
  });

  it('leaves internal notes alone', async () => {
    const { page, layer } = await write('parcel/textarea', 'You should have sent it. ');
    await layer.until('[data-part="chip"]', (text) => /\d of \d/.test(text));
    await page.locator('#tab-note').click();
    await layer.until('[data-part="chip"]', (text) => text.includes('Internal note'));
    await page.close();
  });
});

describe('the popup', () => {
  it('shows the checklist live, and a tick counts in the page', async () => {
    const { page, layer, tabId } = await write('parcel/textarea', 'Hi Jane,');
    const before = await layer.until('[data-part="chip"]', (text) => /\d of \d/.test(text));
    const popup = await desk.popup(tabId);
    await popup.locator('[data-step="empathise"][data-mark="due"]').waitFor();
    await popup.locator('[data-step="empathise"] button', { hasText: 'done' }).click();
    await popup.locator('[data-step="empathise"][data-mark="earlier"]').waitFor();
    await layer.until('[data-part="chip"]', (text) => text !== before);
    await popup.locator('[data-step="empathise"] button', { hasText: 'undo' }).click();
    await popup.locator('[data-step="empathise"][data-mark="due"]').waitFor();
    await page.bringToFront();
    await page.locator('textarea').focus();
    await page.keyboard.type(' I am sorry that your blender has not arrived.');
    await popup.locator('[data-step="apologise"][data-mark="met"]').waitFor();
    await popup.close();
    await page.close();
  });

  it('keeps the next ticket apart from this one', async () => {
    const { page, tabId } = await write('parcel/textarea', 'Hi Jane,');
    const popup = await desk.popup(tabId);
    await popup.locator('.reading', { hasText: 'birthday' }).waitFor();
    await page.bringToFront();
    await page.locator('a', { hasText: 'Omar Haddad' }).click();
    await page.locator('textarea').click();
    await popup.locator('.reading', { hasText: 'double charge' }).waitFor();
    await popup.close();
    await page.close();
  });
});
