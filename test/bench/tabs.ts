/** Memory of the worker and of a page, and the way from a key to the chip, with one tab open and with ten. */
import type { Page } from 'playwright-core';
import { type Desk, startDesk } from '../e2e/support/desk.ts';
import type { Extension } from '../e2e/support/extension.ts';
import { timeOf } from './measure.ts';

const TABS = 10;
const KEYS = 12;
const DRAFT = 'Hi Jane, sorry for any inconvenience. We will look into it soon.';
const ready = () => document.documentElement.dataset.ready === 'parcel/textarea';

/** Bytes of a page's heap after everything that can be let go of was. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** The same of the worker, which has no session of its own: it is spoken to through the browser's. */
async function workerHeap({ context, id }: Extension): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser gave no debugging session.');
  const { targetInfos } = await session.send('Target.getTargets');
  const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(id));
  if (!target) throw new Error('The worker does not run.');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
  let next = 0;
  const ask = (method: string) =>
    new Promise<{ usedSize: number }>((resolve) => {
      const number = ++next;
      const heard = ({ message }: { message: string }) => {
        const answer = JSON.parse(message) as { id?: number; result: { usedSize: number } };
        if (answer.id !== number) return;
        session.off('Target.receivedMessageFromTarget', heard);
        resolve(answer.result);
      };
      session.on('Target.receivedMessageFromTarget', heard);
      void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: number, method }) });
    });
  for (let round = 0; round < 3; round++) await ask('HeapProfiler.collectGarbage');
  const { usedSize } = await ask('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

async function written(desk: Desk) {
  const opened = await desk.open('/#parcel/textarea');
  await opened.page.waitForFunction(ready);
  await opened.page.locator('textarea').click();
  await opened.page.keyboard.insertText(DRAFT);
  await opened.layer.until('[data-part="chip"]', (text) => /\d of \d/.test(text));
  return opened;
}

/** Milliseconds of the worker's own round trip for a review of a draft that it has not seen. */
async function reviewTimes(desk: Desk, page: Page): Promise<number> {
  const worker = await desk.extension.worker();
  await worker.evaluate(() => {
    const seen: { at: number; draft: string }[] = [];
    Object.assign(globalThis, { seen });
    chrome.runtime.onMessage.addListener((request) => {
      if (request.kind === 'review') seen.push({ at: Date.now(), draft: request.draft });
    });
  });
  const taken: number[] = [];
  for (let key = 0; key < KEYS; key++) {
    const draft = `${DRAFT} Point ${key}.`;
    const from = Date.now();
    await page.locator('textarea').fill(draft);
    const at = await worker.evaluate(async (wanted) => {
      const { seen } = globalThis as unknown as { seen: { at: number; draft: string }[] };
      for (;;) {
        const found = seen.find((one) => one.draft === wanted);
        if (found) return found.at;
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
    }, draft);
    taken.push(at - from);
  }
  return timeOf(taken).median;
}

export interface TabsCost {
  tabs: number;
  /** Bytes. */
  worker: number;
  page: number;
  pageWithout: number;
  workerMany: number;
  /** Milliseconds from the input until the worker has the draft, with one tab and with many. */
  reach: number;
  reachMany: number;
}

export async function measureTabs(): Promise<TabsCost> {
  const bare = await startDesk('test/demo', { off: true });
  let pageWithout: number;
  try {
    const { page } = await bare.open('/#parcel/textarea');
    await page.waitForFunction(ready);
    await page.locator('textarea').click();
    await page.keyboard.insertText(DRAFT);
    pageWithout = await heapOf(page);
  } finally {
    await bare.close();
  }
  const desk = await startDesk('test/demo');
  try {
    const { page } = await written(desk);
    const worker = await workerHeap(desk.extension);
    const pageHeap = await heapOf(page);
    const reach = await reviewTimes(desk, page);
    for (let tab = 1; tab < TABS; tab++) await written(desk);
    const workerMany = await workerHeap(desk.extension);
    await page.bringToFront();
    const reachMany = await reviewTimes(desk, page);
    return { tabs: TABS, worker, page: pageHeap, pageWithout, workerMany, reach, reachMany };
  } finally {
    await desk.close();
  }
}
