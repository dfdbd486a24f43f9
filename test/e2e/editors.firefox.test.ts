import { afterAll, beforeAll, describe, it } from 'vitest';
import { BEHAVIOURS } from '../behaviours/behaviours.ts';
import { pagesOf } from '../behaviours/editors.ts';
import { firefoxDriver } from '../behaviours/firefox.ts';
import { starts, worksIn } from '../behaviours/settings.ts';

let driver: Awaited<ReturnType<typeof firefoxDriver>>;
beforeAll(async () => {
  driver = await firefoxDriver();
}, 120_000);
afterAll(() => driver.close());

/** Those that most desks use; all others are run by `npm run test:deep`. */
const pages = pagesOf([
  'textarea',
  'react',
  'contenteditable',
  'prosemirror',
  'ckeditor5',
  'tinymce',
  'quill',
  'lexical',
  'slate',
]);

describe.each(pages)('$id in Firefox', (page) => {
  it.each(BEHAVIOURS)('$name', ({ run }) => run(driver, page));
});

// Editors that start in no shadow root at all are left out.
const inside = pagesOf(['textarea', 'prosemirror']).filter((page) => starts(page, 'shadow-closed'));
if (inside.length > 0)
  describe('in a closed shadow root, which only an extension can look into', () => {
    it.each(inside)('$id', (page) => worksIn(driver, page, 'shadow-closed'));
  });
