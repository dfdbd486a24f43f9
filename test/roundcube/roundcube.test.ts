/** A real application: plain and HTML replies in Roundcube. Takes Debian's packages and root, so it runs by `npm run roundcube` alone. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD, type Roundcube, startRoundcube, USER } from './server.ts';
import { type Extension, launchExtension } from '../e2e/support/extension.ts';
import { type Layer, layerOf } from '../e2e/support/layer.ts';

describe('in Roundcube', () => {
  let server: Roundcube;
  let extension: Extension;
  let page: Page;
  let layer: Layer;

  beforeAll(async () => {
    server = await startRoundcube();
    extension = await launchExtension();
    await extension.switchOn('http://localhost/*');
    page = await extension.context.newPage();
    await page.goto(server.origin);
    await page.fill('#rcmloginuser', USER);
    await page.fill('#rcmloginpwd', PASSWORD);
    await page.click('#rcmloginsubmit');
    await page.waitForURL(/_task=mail/);
    layer = await layerOf(page);
    page.on('dialog', (dialog) => void dialog.accept());
  });
  afterAll(async () => {
    await extension?.close();
    server?.stop();
  });

  const compose = (uid: number) =>
    page.goto(`${server.origin}/?_task=mail&_action=compose&_reply_uid=${uid}&_mbox=INBOX`);
  const insertFirst = async () => {
    await layer.until('[data-part="chip"]', (text) => /\d of \d/.test(text));
    await layer.click('.chip-main');
    const phrase = (await layer.text('.card .phrase .phrase-text')).trim();
    await layer.click('.card .phrase');
    return phrase.slice(0, 20);
  };

  it('a plain reply: the quote under the caret is the message, a phrase goes above it, and one undo takes it back', async () => {
    await compose(1);
    const field = page.locator('#composebody');
    await field.click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Hello Jane,\n\nThank you for writing.\n');
    const before = await field.inputValue();
    const phrase = await insertFirst();
    expect(await layer.text('.card .reading')).toMatch(/annoyed/i);
    await expect.poll(() => field.inputValue()).toContain(phrase);
    const after = await field.inputValue();
    expect(after.indexOf(phrase)).toBeLessThan(after.indexOf('> Hello,'));
    expect(after.slice(after.indexOf('On '))).toBe(before.slice(before.indexOf('On ')));
    await page.keyboard.press('Escape');
    await field.focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => field.inputValue()).toBe(before);
  });

  it('an HTML reply in TinyMCE: as in the plain one', async () => {
    await compose(2);
    const body = page.frameLocator('#composebody_ifr').locator('body#tinymce');
    await body.click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Hello Bob, thank you for writing.');
    const before = await body.textContent();
    const phrase = await insertFirst();
    expect(await layer.text('.card .reading')).toMatch(/invoice|VAT/);
    await expect.poll(() => body.textContent()).toContain(phrase);
    const after = (await body.textContent()) ?? '';
    expect(after.indexOf(phrase)).toBeLessThan(after.indexOf('INV-2231'));
    await page.keyboard.press('Escape');
    await body.focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => body.textContent()).toBe(before);
  });
});
