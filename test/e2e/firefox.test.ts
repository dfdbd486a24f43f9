/** The same story in Firefox, with its own build. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxExtension, launchFirefox } from './support/firefox.ts';
import { type Server, serve } from './support/server.ts';

const MODEL = 'return window.wrappedJSObject ? window.wrappedJSObject.model() : window.model();';

/** Whether a field of our own has the focus. */
const IN_OURS = 'return Boolean(document.activeElement?.closest("amends-layer"))';

describe('in Firefox', () => {
  let firefox: FirefoxExtension;
  let server: Server;
  beforeAll(async () => {
    server = await serve({ folder: 'test/demo' });
    firefox = await launchFirefox();
    await firefox.goto(`${server.origin}/#parcel/textarea`);
    await firefox.switchOn('http://localhost/*');
  });
  afterAll(async () => {
    await firefox?.close();
    await server?.close();
  });

  it.each(['textarea', 'tiptap', 'ckeditor'])(
    'the inline suggestion goes into %s and comes out with one undo',
    async (editor) => {
      await firefox.goto('about:blank');
      await firefox.goto(`${server.origin}/#parcel/${editor}`);
      await firefox.until('return document.documentElement.dataset.ready === args[0]', `parcel/${editor}`);
      const field = '.composer textarea, .tiptap, .ck-editor__editable';
      const { x, y } = await firefox.run<{ x: number; y: number }>(
        'const box = document.querySelector(args[0]).getBoundingClientRect(); return { x: box.x + 60, y: box.y + 20 }',
        field,
      );
      await firefox.click(x, y);
      await firefox.type('Hi Jane, thanks for writing.');
      const before = await firefox.run<string>(MODEL);
      expect(before.trim()).toBe('Hi Jane, thanks for writing.');
      // The layer is closed to the page: what it does is seen by what becomes of the draft. The command takes the suggestion once it stands there.
      await firefox.until(
        'return getComputedStyle(document.querySelector("amends-layer") ?? document.body).display === "block" && document.querySelector("amends-layer") !== null',
      );
      const end = Date.now() + 15_000;
      let after = before;
      while (after === before && Date.now() < end) {
        await firefox.command('take-inline');
        // Its blanks may be asked for: left open, they go in marked.
        if (await firefox.run<boolean>(IN_OURS)) await firefox.keys(['Enter']);
        after = await firefox.run<string>(MODEL);
      }
      expect(after).toContain('Hi Jane, thanks for writing.');
      expect(after.length).toBeGreaterThan(before.length + 10);
      await firefox.keys(['Control', 'z']);
      await firefox.until(`return (await (async () => { ${MODEL} })()) === args[0]`, before);
    },
  );

  it('the blanks of a phrase are filled before it goes in', async () => {
    await firefox.goto('about:blank');
    await firefox.goto(`${server.origin}/#parcel/textarea`);
    await firefox.until('return document.documentElement.dataset.ready === args[0]', 'parcel/textarea');
    const { x, y } = await firefox.run<{ x: number; y: number }>(
      'const box = document.querySelector(args[0]).getBoundingClientRect(); return { x: box.x + 60, y: box.y + 20 }',
      '.composer textarea',
    );
    await firefox.click(x, y);
    await firefox.type('Hi Jane, thanks for writing.');
    const before = await firefox.run<string>(MODEL);
    // Only once the fields of ours have the focus do letters no longer reach the draft.
    const end = Date.now() + 15_000;
    while (!(await firefox.run<boolean>(IN_OURS)) && Date.now() < end) await firefox.command('take-inline');
    await firefox.type('send it again');
    await firefox.keys(['Tab']);
    await firefox.type('Friday noon');
    await firefox.keys(['Enter']);
    await firefox.until(`return (await (async () => { ${MODEL} })()).includes('send it again by Friday noon')`);
    const after = await firefox.run<string>(MODEL);
    expect(after.startsWith(before)).toBe(true);
    expect(after).not.toMatch(/[[\]]/);
  });

  it.each(['textarea', 'tiptap'])('the palette finds, inserts and leaves the text untouched in %s', async (editor) => {
    await firefox.goto('about:blank');
    await firefox.goto(`${server.origin}/#parcel/${editor}`);
    await firefox.until('return document.documentElement.dataset.ready === args[0]', `parcel/${editor}`);
    const { x, y } = await firefox.run<{ x: number; y: number }>(
      'const box = document.querySelector(args[0]).getBoundingClientRect(); return { x: box.x + 60, y: box.y + 20 }',
      '.composer textarea, .tiptap',
    );
    await firefox.click(x, y);
    await firefox.type('/sorry that');
    // The layer is closed to the page, which sees no more than that something of ours stands under the line.
    await firefox.until(
      'return document.elementFromPoint(args[0], args[1] + 60)?.parentElement?.localName === "amends-layer"',
      x,
      y,
    );
    await firefox.keys('Enter');
    await firefox.until(`return !(await (async () => { ${MODEL} })()).includes('/')`);
    const phrase = (await firefox.run<string>(MODEL)).trim();
    expect(phrase).toMatch(/sorry that [^[]+\.$/);
    await firefox.keys(['Control', 'z']);
    await firefox.until(`return (await (async () => { ${MODEL} })()).trim() === args[0]`, '/sorry that');
  });

  it('a promise becomes a reminder, a lesson is kept, and what was sent stands in the insights', async () => {
    await firefox.goto('about:blank');
    await firefox.goto(`${server.origin}/#parcel/textarea`);
    await firefox.until('return document.documentElement.dataset.ready === args[0]', 'parcel/textarea');
    const clickOn = async (selector: string) => {
      const { x, y } = await firefox.run<{ x: number; y: number }>(
        'const box = document.querySelector(args[0]).getBoundingClientRect(); return { x: box.x + box.width / 2, y: box.y + box.height / 2 }',
        selector,
      );
      await firefox.click(x, y);
    };
    const says = (text: string) => firefox.until('return document.body.textContent.includes(args[0])', text);
    await clickOn('.composer textarea');
    await firefox.type('Hi Jane, I am sorry. I will call you by noon tomorrow. I will write to you within two weeks.');
    await firefox.layer('[data-part="chip"]', (text) => /\d of \d/.test(text));
    await firefox.command('open-card');
    await firefox.layer('[data-part="promise"]', (text) => text.includes('I will call you by noon tomorrow.'));
    await firefox.keys('r');
    await firefox.layer('[data-part="open-promise"]', (text) => text.includes('I will call you by noon tomorrow.'));
    await firefox.keys('Escape');
    await firefox.layer('[data-part="card"]', (text) => text === '');
    await clickOn('#send');
    await firefox.layer('[data-part="after-send"]', (text) => text.includes('I will write to you within two weeks.'));

    // All of it is there for a background page that remembers nothing.
    await firefox.endWorker();
    await firefox.open('src/popup/index.html');
    await says('1 more later');
    await firefox.run('document.querySelector(".follow [aria-expanded]").click()');
    await says('I will call you by noon tomorrow.');

    await firefox.open('src/options/index.html#lessons');
    await firefox.until('return document.querySelector(".lesson input") !== null');
    await firefox.run('document.querySelector(".lesson input").focus()');
    await firefox.type('Ask the depot first.');
    await firefox.keys('Enter');
    await firefox.until(
      'return [...document.querySelectorAll("tr[data-entry]")].some((row) => row.textContent.includes(args[0]))',
      'Ask the depot first.',
    );

    await firefox.open('src/insights/index.html');
    await firefox.until(
      'return [...document.querySelectorAll("tr")].some((row) => /^Replies sent1$/.test(row.textContent))',
    );
    // A chart that shows nothing is a picture of one colour, and far smaller.
    await firefox.until('return document.querySelector("canvas")?.toDataURL().length > 3000');
  });

  it('switching off takes everything of ours away at once', async () => {
    await firefox.marionette.run(
      'chrome',
      `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
       await ExtensionPermissions.remove(args[0], { origins: ['http://localhost/*'], permissions: [] }, WebExtensionPolicy.getByID(args[0]).extension);`,
      'amends@amends.example',
    );
    await firefox.until('return document.querySelector("amends-layer") === null');
  });
});
