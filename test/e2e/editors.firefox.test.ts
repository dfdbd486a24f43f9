import { afterAll, beforeAll, describe, it } from 'vitest';
import { BEHAVIOURS } from '../behaviours/behaviours.ts';
import { PAGES } from '../behaviours/editors.ts';
import { firefoxDriver } from '../behaviours/firefox.ts';
import { worksIn } from '../behaviours/settings.ts';

let driver: Awaited<ReturnType<typeof firefoxDriver>>;
beforeAll(async () => {
  driver = await firefoxDriver();
}, 120_000);
afterAll(() => driver.close());

/** Those that most desks use; all others are run by `npm run test:deep`. */
const MAIN = ['textarea', 'contenteditable', 'prosemirror', 'ckeditor5', 'tinymce', 'quill', 'lexical', 'slate'];
const pages = PAGES.filter(({ id }) => process.env.AMENDS_DEEP || MAIN.includes(id));

describe.each(pages)('$id in Firefox', (page) => {
  it.each(BEHAVIOURS)('$name', ({ run }) => run(driver, page));
});

describe('in a closed shadow root, which only an extension can look into', () => {
  const inside = PAGES.filter(({ id }) => ['textarea', 'prosemirror'].includes(id));
  it.each(inside)('$id', (page) => worksIn(driver, page, 'shadow-closed'));
});
