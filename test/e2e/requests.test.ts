/** The watch over every request, which each browser test is under, finds what leaves: planted here, in both browsers. */
import { expect, it } from 'vitest';
import { startDesk } from './support/desk.ts';
import { launchFirefox } from './support/firefox.ts';
import { leaksIn } from './support/requests.ts';
import { serve } from './support/server.ts';

/** In a page: asks another site for a file, and for an image of the browser's own maker. Ends when both have failed. */
const ASK = `Promise.all([
  fetch('https://fetched.example/x').catch(() => null),
  new Promise((done) => Object.assign(new Image(), { onerror: done, onload: done, src: 'https://www.google.com/pixel.png' })),
]).then(() => true)`;

it('in Chromium: what a page asks for, a name that is looked up ahead of its time, and a tab that we open', async () => {
  const desk = await startDesk('test/demo');
  const { page } = await desk.open('/#parcel/textarea');
  await page.evaluate(() =>
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'preconnect', href: 'https://early.example' }),
    ),
  );
  await page.evaluate(ASK);
  const opened = desk.extension.context.waitForEvent('page');
  await (await desk.extension.worker()).evaluate(() => chrome.tabs.create({ url: 'https://opened.example/' }));
  await (await opened).waitForLoadState();
  const told = await desk.close().then(
    () => 'nothing',
    (error: Error) => error.message,
  );
  for (const address of ['fetched.example/x', 'www.google.com/pixel.png', 'early.example', 'opened.example/'])
    expect(told).toContain(`https://${address}`);
});

it('in Firefox: what a page asks for', async () => {
  const server = await serve({ folder: 'test/demo' });
  try {
    const firefox = await launchFirefox();
    await firefox.goto(`${server.origin}/#parcel/textarea`);
    await firefox.run(`return ${ASK}`);
    await expect(firefox.close()).rejects.toThrow(
      /https:\/\/fetched\.example\/x.*https:\/\/www\.google\.com\/pixel\.png/,
    );
  } finally {
    await server.close();
  }
});

it('what the browser asks for itself, and what stays on the machine, is none', () => {
  const ours = 'chrome-extension://ours/';
  const asked = (address: string, by: string | null = null) => ({ address, by });
  expect(
    leaksIn(
      [
        asked('https://update.googleapis.com/service/update2/json'),
        asked('https://content-autofill.googleapis.com', 'http://localhost'),
        asked('http://localhost:1234/x.js', 'http://localhost:1234'),
        asked(`${ours}src/options/index.html`),
        asked('data:text/plain,x', 'http://localhost:1234'),
      ],
      ours,
    ),
  ).toEqual([]);
  expect(
    leaksIn(
      [
        asked('https://googleapis.com.evil.example/'),
        asked('https://fonts.googleapis.com/css', 'http://localhost:1234'),
        asked('http://localhost.evil.example/'),
        asked('chrome-extension://theirs/x'),
      ],
      ours,
    ).length,
  ).toBe(4);
});
