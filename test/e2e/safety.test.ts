/** Nothing is sent, nothing is taken: requests, keys, input methods, switching on and off. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, startDesk } from './support/desk.ts';

const model = (page: Page) => page.evaluate(() => (window as unknown as { model(): string }).model());
const ready = (page: Page) => page.waitForFunction(() => document.documentElement.dataset.ready !== undefined);

describe('the built extension', () => {
  const manifest = JSON.parse(readFileSync('dist/chromium/manifest.json', 'utf8'));
  /** The files of the page's script: the first is in every page, the second where a reply is written, the others where they are used. */
  const scripts = ['content.js', 'draft.js', 'panels.js', 'pointing.js'].map((file) =>
    readFileSync(`dist/chromium/${file}`, 'utf8'),
  );

  it('puts at most 5 kB into a page, and at most 54 kB into one where a reply is written, packed', () => {
    const heavy = 'see what was pulled in: coach code, data or packages that the page need not have';
    const packed = scripts.map((script) => gzipSync(script, { level: 9 }).length);
    expect(packed[0], heavy).toBeLessThanOrEqual(5 * 1024);
    expect((packed[0] ?? 0) + (packed[1] ?? 0), heavy).toBeLessThanOrEqual(54 * 1024);
    expect(Math.max(...packed.slice(2)), heavy).toBeLessThanOrEqual(10 * 1024);
  });

  it('asks for no more than it needs, and shows nothing to pages', () => {
    expect(manifest.permissions.sort()).toEqual(['activeTab', 'alarms', 'scripting', 'storage', 'unlimitedStorage']);
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  it('may connect nowhere', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/https?:|\*/);
  });

  it.each(scripts)('has a page’s script of classic files without a network call', (script) => {
    expect(script).not.toMatch(/^\s*(?:import|export)\b/m);
    expect(script).not.toMatch(/\bimport\s*\(/);
    for (const call of [
      /\bfetch\s*\(/,
      /XMLHttpRequest/,
      /WebSocket/,
      /EventSource/,
      /sendBeacon/,
      /RTCPeerConnection/,
      /\.src\s*=[^=]/,
      /url\(\s*["']?https?:/,
    ])
      expect(script).not.toMatch(call);
  });
});

describe('in the browser', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk('test/demo', { off: true });
  });
  afterAll(() => desk?.close());

  it('does nothing on a site until it is switched on, then at once, and nothing after it is switched off', async () => {
    const { page, layer, tabId } = await desk.open('/#parcel/textarea');
    await ready(page);
    await page.locator('textarea').click();
    await page.keyboard.type('Hi Jane,');
    expect(await page.evaluate(() => document.querySelector('amends-layer'))).toBeNull();

    await desk.extension.allow('http://localhost/*');
    await desk.extension.clickAction(page);
    const popup = await desk.popup(tabId);
    await popup.locator('[role="switch"][aria-checked="false"]').click();
    await popup.locator('[role="switch"][aria-checked="true"]').waitFor();
    await page.bringToFront();
    await page.locator('textarea').click();
    await layer.until('[data-part="chip"]', (text) => /\d of \d/.test(text));
    expect(await page.evaluate(() => document.querySelectorAll('amends-layer').length)).toBe(1);

    await popup.locator('[role="switch"]').click();
    await popup.locator('[role="switch"][aria-checked="false"]').waitFor();
    await page.waitForFunction(() => document.querySelector('amends-layer') === null);
    await page.locator('textarea').click();
    await page.keyboard.type(' still here');
    expect(await model(page)).toBe('Hi Jane, still here');
    expect(await page.evaluate(() => document.querySelector('amends-layer'))).toBeNull();
    await popup.close();
    await page.close();
  });

  it('sends nothing: every request of the browser is to the page’s own server or for our own files', async () => {
    await desk.extension.switchOn('http://localhost/*');
    const seen: string[] = [];
    const note = (request: Request) => seen.push(request.url());
    desk.extension.context.on('request', note);
    const { page, layer, tabId } = await desk.open('/#charge/tiptap');
    await ready(page);
    await page.locator('.tiptap').click();
    await page.keyboard.type('Hi Omar, sorry for the inconvenience.');
    await layer.until('[data-part="chip"]', (text) => /\d of \d/.test(text));
    await layer.click('.chip-main');
    await layer.text('.card .phrase');
    const popup = await desk.popup(tabId);
    await popup.locator('[data-step="solve"]').waitFor();
    const options = await desk.extension.open('src/options/index.html');
    await options.locator('tbody tr').first().waitFor();
    desk.extension.context.off('request', note);
    const foreign = seen.filter(
      (url) =>
        !url.startsWith(desk.server.origin) &&
        !url.startsWith(`chrome-extension://${desk.extension.id}/`) &&
        !url.startsWith('data:'),
    );
    expect(seen.length).toBeGreaterThan(3);
    expect(foreign).toEqual([]);
    for (const one of [page, popup, options]) await one.close();
  });

  it('keeps keys typed in the card from a page whose first listener archives and deletes', async () => {
    const { page, layer } = await desk.open('/hostile-keys.html');
    await page.locator('textarea').click();
    await page.keyboard.type('Hi Jane, we are looking.');
    await layer.until('[data-part="chip"]', (text) => /\d of \d/.test(text));
    const before = await page.evaluate(() => (window as unknown as { heard: string[] }).heard.length);
    await desk.extension.command('open-card', page);
    await layer.text('.card .phrase:focus');
    await layer.click('[data-part="edit"]');
    await layer.text('form.edit');
    await page.keyboard.press('Tab');
    await page.keyboard.type('delete and archive');
    await page.keyboard.press('Enter');
    await layer.until('.reading', (text) => text.includes('delete and archive'));
    const heard = await page.evaluate((from) => (window as unknown as { heard: string[] }).heard.slice(from), before);
    expect(heard).toEqual([]);
    await page.close();
  });

  it('never interrupts an input method: nothing shows between the start and the end of a composition', async () => {
    const { page, layer } = await desk.open('/#parcel/textarea');
    await ready(page);
    await page.locator('textarea').click();
    await page.keyboard.type('Hi Jane. ');
    const before = await layer.until('[data-part="chip"]', (text) => /\d of \d/.test(text));
    await layer.text('[data-part="inline"]');
    const cdp = await page.context().newCDPSession(page);
    const html = () => layer.all();
    await cdp.send('Input.imeSetComposition', { text: 'か', selectionStart: 1, selectionEnd: 1 });
    const during = await html();
    await cdp.send('Input.imeSetComposition', { text: 'かん', selectionStart: 2, selectionEnd: 2 });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await html()).toBe(during);
    expect(await model(page)).toBe('Hi Jane. かん');
    await cdp.send('Input.insertText', { text: '漢' });
    expect(await model(page)).toBe('Hi Jane. 漢');
    await page.keyboard.type(' I am sorry that your blender has not arrived.');
    await layer.until('[data-part="chip"]', (text) => text !== before);
    expect(await model(page)).toBe('Hi Jane. 漢 I am sorry that your blender has not arrived.');
    await page.close();
  });

  it('leaves the composer’s HTML byte for byte alone until the first insertion', async () => {
    const { page, layer } = await desk.open('/#parcel/ckeditor');
    await ready(page);
    const field = page.locator('.ck-editor__editable');
    await field.click();
    await page.keyboard.type('Hi Jane, sorry for any inconvenience.');
    await layer.until('[data-part="chip"]', (text) => /\d of \d/.test(text));
    const withAmends = await field.innerHTML();
    const other = await desk.extension.context.newPage();
    await other.goto(`${desk.server.origin.replace('localhost', '127.0.0.1')}/#parcel/ckeditor`);
    await ready(other);
    await other.locator('.ck-editor__editable').click();
    await other.keyboard.type('Hi Jane, sorry for any inconvenience.');
    expect(withAmends).toBe(await other.locator('.ck-editor__editable').innerHTML());
    await other.close();
    await page.close();
  });
});
