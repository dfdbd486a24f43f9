/** The sketch of a page tells how it is built, and nothing of what stands in it. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { afterEach, describe, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { sketchOf } = await import('../../src/popup/sketch.ts');

const FOLDER = 'test/desks/fixtures';
function sketch(html: string): { text: string; document: Document } {
  const { document } = parseHTML(html);
  vi.stubGlobal('document', document);
  return { text: sketchOf(), document: document as unknown as Document };
}
afterEach(() => vi.unstubAllGlobals());

describe('a desk’s page', () => {
  it.each(readdirSync(FOLDER).filter((name) => name.endsWith('.html')))(
    '%s: no word of its text, no digits',
    (name) => {
      const { text, document } = sketch(readFileSync(`${FOLDER}/${name}`, 'utf8'));
      expect(text.split('\n').length).toBeGreaterThan(3);
      expect(text).not.toMatch(/\d{3}|@|https?:/);
      // What the page's makers wrote: names of elements, classes, ids, attributes, and the values of those that tell a kind.
      const built = new Set(
        [...document.querySelectorAll('*')].flatMap((one) =>
          [
            one.localName,
            one.id,
            one.getAttribute('class') ?? '',
            ...[...one.attributes].map(({ name: own }) => own),
            ...['role', 'type', 'contenteditable', 'aria-multiline', 'dir'].map((kind) => one.getAttribute(kind) ?? ''),
          ].flatMap((part) => part.toLowerCase().match(/[a-z]{4,}/g) ?? []),
        ),
      );
      const ours = new Set(['short', 'long', 'text', 'more', 'same', 'shadow', 'root']);
      const strange = (text.toLowerCase().match(/[a-z]{4,}/g) ?? []).filter(
        (word) => !built.has(word) && !ours.has(word),
      );
      expect(strange).toEqual([]);
    },
  );
});

it('nothing of a text, a value, a label, an address or a name comes through, whatever it is', () => {
  const secret = fc
    .string({ unit: fc.constantFrom(...'QZXJ@7é '), minLength: 6, maxLength: 20 })
    .filter((one) => /[QZXJ]{3}/.test(one));
  fc.assert(
    fc.property(secret, secret, (one, two) => {
      const { text } = sketch(
        '<!doctype html><html><body><div class="thread"><p></p><a></a><input><textarea></textarea></div></body></html>',
      );
      expect(text).toContain('div.thread');
      const { document } = globalThis;
      (document.querySelector('p') as Element).textContent = one;
      const link = document.querySelector('a') as Element;
      link.setAttribute('href', `https://x.example/${two}`);
      link.setAttribute('title', one);
      const field = document.querySelector('input') as Element;
      for (const name of ['value', 'placeholder', 'aria-label', 'name', 'data-user']) field.setAttribute(name, two);
      (document.querySelector('textarea') as Element).textContent = two;
      expect(sketchOf()).not.toMatch(/[QZXJ]{3}/);
    }),
    { numRuns: 60 },
  );
});

it('a long list is told by its first two, and a huge page ends', () => {
  const { text } = sketch(`<body>${'<li class="ticket">A.</li>'.repeat(50)}</body>`);
  expect(text.match(/li\.ticket/g)?.length).toBe(2);
  expect(text).toContain('… more of the same');
  const wide = Array.from({ length: 3_000 }, (_, at) => `<p class="${'ab'.repeat(1 + (at % 7))}">x</p>`).join('');
  expect(sketch(`<body>${wide}</body>`).text.split('\n').length).toBeLessThanOrEqual(601);
});
