/** Where the card stands: never over Send, and off the composer where there is room. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, startDesk } from './support/desk.ts';
import type { Box } from './support/layer.ts';

/** A ticket with its composer where the address says: "?STYLE OF THE FORM". */
const PAGE = `<!doctype html><title>Ticket</title><link rel="icon" href="data:,"><style>
  body { margin: 0; font: 15px/1.4 system-ui } form { position: fixed; background: #eee; padding: 10px; box-sizing: border-box }
  textarea { width: 100%; height: 110px; box-sizing: border-box; font: inherit } .bar { text-align: right }</style>
<div class="messages"><div class="message"><b>Jane Cole</b> <time>10:12</time><p>The kettle leaks all over my kitchen, and nobody has written to me in nine days. I am annoyed.</p></div></div>
<form onsubmit="return false"><textarea id="reply"></textarea><div class="bar"><button id="send">Send</button></div></form>
<script>document.querySelector('form').style.cssText = decodeURIComponent(location.search.slice(1))</script>`;

const PLACES = {
  'at the bottom, over the whole width': 'left:0;right:0;bottom:0',
  'at the top, over the whole width': 'left:0;right:0;top:90px',
  'in the middle, over the whole width': 'left:0;right:0;top:300px',
  'over the whole window': 'left:0;right:0;top:60px;bottom:0',
  'a column at the right': 'right:0;width:min(500px,100%);bottom:0',
  'a column at the left': 'left:0;width:min(500px,100%);bottom:0',
  'a chat window in the corner': 'right:20px;bottom:20px;width:360px',
};

const overlap = (a: Box, b: Box) =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

describe.each([
  { width: 1280, height: 800 },
  { width: 1100, height: 520 },
  { width: 420, height: 900 },
])('in a window of $width × $height', (viewport) => {
  let desk: Desk;
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'amends-card-'));
    writeFileSync(join(folder, 'index.html'), PAGE);
    desk = await startDesk(folder, { viewport });
  });
  afterAll(() => desk?.close());

  it.each(Object.entries(PLACES))('a composer %s', async (_, style) => {
    const { page, layer } = await desk.open(`/?${encodeURIComponent(style)}`);
    await page.locator('#reply').click();
    await page.keyboard.type('Hi Jane. ');
    await layer.until('[data-part="chip"]', (text) => /\d of \d/.test(text));
    await layer.click('.chip-main');
    await layer.text('.card .phrase');
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const boxOf = async (selector: string) => (await page.locator(selector).boundingBox()) as Box;
    const card = await layer.box('.card');
    expect(overlap(card, await boxOf('#send'))).toBe(0);
    expect(card.x).toBeGreaterThanOrEqual(0);
    expect(card.y).toBeGreaterThanOrEqual(0);
    expect(card.x + card.width).toBeLessThanOrEqual(viewport.width);
    expect(card.y + card.height).toBeLessThanOrEqual(viewport.height);
    const field = await boxOf('#reply');
    const free =
      Math.max(field.y, viewport.height - field.y - field.height) > 380 ||
      Math.max(field.x, viewport.width - field.x - field.width) > 400;
    if (free) expect(overlap(card, field)).toBe(0);
    // Send takes the press, card or no card.
    await page.locator('#send').click({ trial: true });
    await page.close();
  });
});
