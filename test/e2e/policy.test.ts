/** The organisation's policy in real browsers. Chromium reads a file of the machine, so that only root can lay it down for the test. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { launchExtension } from './support/extension.ts';
import { launchFirefox } from './support/firefox.ts';

const FOLDERS = ['/etc/chromium/policies/managed', '/etc/opt/chrome/policies/managed'];
const FILE = 'amends-test.json';
const isRoot = process.platform === 'linux' && process.getuid?.() === 0;

const pack = (more: object = {}) =>
  JSON.stringify({
    amends: 'pack',
    name: 'Support pack',
    version: '7',
    libraries: [{ id: 'team', name: 'Team phrases', phrases: [{ id: 'a', step: 'own', text: 'It is mine now.' }] }],
    mode: 'quiet',
    ...more,
  });

const lay = (id: string, value: string) => {
  for (const folder of FOLDERS) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, FILE), JSON.stringify({ '3rdparty': { extensions: { [id]: { pack: value } } } }));
  }
};
const clear = () => {
  for (const folder of FOLDERS) rmSync(join(folder, FILE), { force: true });
};

describe.runIf(isRoot)('in Chromium', () => {
  afterAll(clear);

  it('is taken over, shown and locked; a bad one is refused whole and the page says why', async () => {
    clear();
    // The id of an unpacked extension follows from its folder: the first launch tells it.
    const first = await launchExtension();
    const { id } = first;
    await first.close();
    lay(id, pack({ welcome: false }));
    const extension = await launchExtension({ welcome: 'none' });
    try {
      expect(extension.id).toBe(id);
      const page = await extension.open('src/options/index.html#team');
      await page.getByText('“Support pack”, version 7. It is locked').waitFor();
      await page.getByText('How much it says (locked)').waitFor();
      await expect
        .poll(() => extension.context.pages().filter((one) => one.url().includes('/src/welcome/')))
        .toEqual([]);
      await page.getByRole('link', { name: 'Libraries' }).click();
      await page.getByRole('row', { name: 'Team phrases' }).filter({ hasText: 'set by your organisation' }).waitFor();
      await page.getByRole('link', { name: 'Phrases' }).click();
      await page.getByRole('row', { name: 'It is mine now.' }).waitFor();
      expect(await page.getByRole('button', { name: 'Edit: It is mine now.' }).count()).toBe(0);
      lay(id, pack({ mode: 'loud', stepOff: [] }));
      const admin = await extension.context.newPage();
      await admin.goto('chrome://policy/');
      await admin.locator('#reload-policies').click();
      await page.getByRole('link', { name: 'Team' }).click();
      await page.getByText('“mode” must be one of learner').waitFor();
      await page.getByText('“stepOff” is not known here.').waitFor();
      await page.getByText('the last good one stays').waitFor();
      await page.getByRole('link', { name: 'Libraries' }).click();
      await page.getByRole('row', { name: 'Team phrases' }).waitFor();
    } finally {
      await extension.close();
      clear();
    }
  });
});

describe('in Firefox', () => {
  it('is taken over from managed storage', async () => {
    const firefox = await launchFirefox(undefined, pack());
    try {
      await firefox.open('src/options/index.html#team');
      await firefox.until(`return document.body.textContent.includes('“Support pack”, version 7. It is locked')`);
      await firefox.run(`location.hash = '#libraries'`);
      await firefox.until(`return document.body.textContent.includes('set by your organisation')`);
    } finally {
      await firefox.close();
    }
  });

  it('is none where there is none, although the browser throws', async () => {
    const firefox = await launchFirefox();
    try {
      await firefox.open('src/options/index.html#team');
      await firefox.until(`return document.body.textContent.includes('everything is yours to choose')`);
    } finally {
      await firefox.close();
    }
  });
});
