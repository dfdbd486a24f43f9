/**
 * Measures how our insertion does in every editor and both browsers, check by check, and writes test/reports/insertion.md:
 * `npx tsx test/tools/insertion.ts`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { launchChromium } from '../behaviours/chromium.ts';
import type { Driver, EditorPage } from '../behaviours/driver.ts';
import { PAGES } from '../behaviours/editors.ts';
import { firefoxDriver } from '../behaviours/firefox.ts';

const CHECKS =
  'insert at the end · undo exact · caret after · two lines · undo of two lines · replace in the middle · undo of the replace · caret after it';

const words = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The eight checks of one editor, each Y or n. */
async function measure(driver: Driver, page: EditorPage): Promise<string> {
  const { amends } = driver;
  let marks = '';
  const mark = (good: boolean) => {
    marks += good ? 'Y' : 'n';
  };
  const same = async (wanted: string) =>
    words(await amends.read()) === words(wanted) && words(await driver.model()) === words(wanted);
  const round = async (from: number, to: number, insert: string, caret: boolean) => {
    const before = await amends.read();
    const after = before.slice(0, from) + insert + before.slice(to);
    const edit = { at: { from, to }, insert, expected: before.slice(from, to) };
    mark((await amends.apply(edit)).done && (await same(after)));
    await driver.press('Control+z');
    mark(await same(before));
    if (!caret) return;
    await amends.apply(edit);
    await driver.type('X');
    mark(await same(`${before.slice(0, from) + insert}X${before.slice(to)}`));
  };
  await driver.open(page);
  await driver.type(' I can see why.');
  let end = (await amends.read()).length;
  await round(end, end, " I'm sorry about the jug.", true);
  end = (await amends.read()).length;
  await round(end, end, '\nIt leaves today.\nSam', false);
  const at = (await amends.read()).indexOf('today');
  await round(at, at + 5, 'this week', true);
  return marks;
}

const column = async (driver: Driver): Promise<string[]> => {
  const marks: string[] = [];
  for (const page of PAGES)
    marks.push(await measure(driver, page).catch((error: Error) => `failed: ${error.message.slice(0, 60)}`));
  return marks;
};

const browser = await launchChromium();
const chromium = await browser.use(column);
await browser.close();
const fox = await firefoxDriver();
const firefox = await column(fox);
await fox.close();
const rows = PAGES.map(({ id, kind }, i) => `| ${id} | ${kind} | ${chromium[i]} | ${firefox[i]} |`);
mkdirSync('test/reports', { recursive: true });
writeFileSync(
  'test/reports/insertion.md',
  `# Writing into editors, as measured

By \`npx tsx test/tools/insertion.ts\`, with real key presses, from an isolated world in Chromium and from a content script in Firefox; the
editor's own model is read back. Eight checks in order: ${CHECKS}. Y right, n wrong.

| page | adapter | Chromium | Firefox |
| --- | --- | --- | --- |
${rows.join('\n')}

What each adapter does, and why, stands in \`src/editors/kinds\`. What was learnt on the way:

- Chromium hands a paste event made with a DataTransfer to the page from an isolated world. Firefox hands on what a ClipboardEvent was made with (\`dataType\`, \`data\`): one type only, which may be \`text/html\`.
- Chromium joins editing commands that follow each other into one step for undo, but breaks no lines in \`insertText\`; Firefox undoes each command by itself, but breaks lines.
- ProseMirror (500 ms) and Quill (1 s) join all changes within a span of time: the adapter waits it out, counted from the last change.
- TinyMCE sets pasted paragraphs apart from the one that they were pasted into, so several lines are typed, between two presses of Insert, at which its undo manager keeps a state.
- Slate joins one line of plain text to the typing before it: it gets a fragment of its own format instead.
- Summernote keeps a state for undo at a paste and at nothing else that is typed: a paste that inserts nothing comes first.
- roosterjs and Squire space pasted paragraphs by their own taste: one line end more or less.
`,
);
