/** What Amends leaves behind, and what it does where nothing is written: nothing. */
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { TraceEvent } from '../bench/trace.ts';
import { type Desk, startDesk } from './support/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await startDesk('test/pages');
  await (await desk.extension.worker()).evaluate(() => {
    Object.assign(globalThis, { reviewed: '' });
    chrome.runtime.onMessage.addListener((request) => {
      if (request.kind === 'review') Object.assign(globalThis, { reviewed: request.draft });
    });
  });
});
afterEach(() => desk.closePages());
afterAll(() => desk?.close());

/** Opens a composer with a draft, writes a letter, waits until it was reviewed, and takes it out of the page. */
async function writeAndClose(page: Page, name: string, rich: boolean): Promise<void> {
  const draft = `${name}. You should have kept the receipt.`;
  await page.evaluate(
    ([text, editable]) => {
      const field = document.createElement(editable ? 'div' : 'textarea');
      if (editable) field.contentEditable = 'true';
      Object.assign(field.style, { width: '400px', height: '80px' });
      field.id = 'reply';
      field.append(text as string);
      document.querySelector('main')?.append(field);
      field.focus();
    },
    [draft, rich] as const,
  );
  await page.keyboard.type('x');
  const worker = await desk.extension.worker();
  const reviewed = () => worker.evaluate(() => (globalThis as unknown as { reviewed: string }).reviewed);
  await expect.poll(reviewed, { interval: 10 }).toContain(`${name}.`);
  await page.evaluate(() => document.getElementById('reply')?.remove());
}

async function counted(cdp: CDPSession): Promise<{ nodes: number; listeners: number; heap: number }> {
  // What was collected lets go of more.
  for (let round = 0; round < 3; round++) await cdp.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return { nodes, listeners: jsEventListeners, heap: usedSize };
}

it('a hundred composers, opened, written in and closed, leave nothing behind', async () => {
  const page = await desk.extension.context.newPage();
  await page.goto(`${desk.server.origin}/drafts.html`);
  await page.waitForFunction('window.ready');
  const cdp = await page.context().newCDPSession(page);
  for (let at = 0; at < 6; at++) await writeAndClose(page, `First ${at}`, at % 2 === 0);
  const before = await counted(cdp);
  for (let at = 0; at < 100; at++) await writeAndClose(page, `Later ${at}`, at % 2 === 0);
  const after = await counted(cdp);
  // Each composer has two nodes and some fifty listeners while it is there: one that stayed of a hundred would show.
  expect(after.nodes - before.nodes).toBeLessThan(50);
  expect(after.listeners - before.listeners).toBeLessThan(20);
  expect((after.heap - before.heap) / 1024).toBeLessThan(1_500);
}, 120_000);

it('nothing runs in a page that is switched on while no draft has the focus, before the first one and after the last', async () => {
  const page = await desk.extension.context.newPage();
  await page.goto(`${desk.server.origin}/drafts.html`);
  await page.waitForFunction('window.ready');
  const browser = page.context().browser();
  const ourCalls = async () => {
    await browser?.startTracing(page, { categories: ['devtools.timeline'] });
    // The page goes on living meanwhile.
    await page.evaluate(async () => {
      for (let at = 0; at < 10; at++) {
        document.querySelector('main')?.append(document.createElement('p'));
        await new Promise((done) => setTimeout(done, 100));
      }
    });
    const { traceEvents } = JSON.parse(String(await browser?.stopTracing())) as { traceEvents: TraceEvent[] };
    expect(traceEvents.length).toBeGreaterThan(20);
    return traceEvents
      .filter(({ name, args }) => name === 'FunctionCall' && args.data?.url?.startsWith('chrome-extension:'))
      .map(({ args }) => args.data?.url);
  };
  expect(await ourCalls()).toEqual([]);
  await writeAndClose(page, 'One', false);
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('body');
  // What had begun ends first.
  await page.waitForFunction(() => document.querySelector('amends-mirror') === null);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  expect(await ourCalls()).toEqual([]);
});
