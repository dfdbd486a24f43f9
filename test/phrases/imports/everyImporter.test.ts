/** Every format meets the same hostile entries, among good ones: each is refused by its own place, or made harmless, and the good ones come in. */
import { describe, expect, it } from 'vitest';
import { IMPORTERS } from '../../../src/phrases/imports/index.ts';
import { checkLibrary } from '../../../src/phrases/schema.ts';
import { readAll } from './read.ts';
import { type Entry, good, SHAPES, type Shape } from './shapes.ts';

const LISTS = Object.keys(SHAPES).filter((id) => id !== 'csv' && id !== 'plain');

const shapeOf = (id: string) => SHAPES[id] as Shape;
const read = (id: string, entries: readonly unknown[]) => readAll(shapeOf(id).name, shapeOf(id).file(entries));
const made = (id: string, ...entries: Entry[]) => entries.map((entry) => shapeOf(id).entry(entry));

it('every format is here', () => {
  expect(Object.keys(SHAPES).sort()).toEqual(IMPORTERS.map(({ id }) => id).sort());
});

describe.each(Object.keys(SHAPES))('%s', (id) => {
  const { place, html } = shapeOf(id);

  it('takes what is good, and knows its format', async () => {
    const { format, phrases, refused } = await read(id, made(id, good(1), good(2)));
    expect([format, phrases?.map(({ text }) => text), refused]).toEqual([id, ['Good text 1.', 'Good text 2.'], []]);
  });

  it('refuses a text that is too long by its place, and takes the others', async () => {
    const { phrases, refused } = await read(id, made(id, good(1), good(2, `${'x'.repeat(2_000)} y.`), good(3)));
    expect(phrases?.length).toBe(2);
    expect(refused).toEqual([{ place: place(2), why: '“text” must have at most 2,000 characters.' }]);
  });

  it('takes letters of every script as they are', async () => {
    const texts = ['אני מצטער, זה מאוחר.', 'نعتذر عن التأخير 😀.', 'Ça vient — “demain” ½.'];
    const { phrases } = await read(
      id,
      texts.map((text, index) => shapeOf(id).entry(good(index, text))),
    );
    expect(phrases?.map(({ text }) => text)).toEqual(texts);
  });

  it('lets no element through, and runs none', async () => {
    const hostile = '<p onclick="run()">Hello</p><script>document.title="ran"</script><img src=x onerror="run()"> you.';
    const { phrases = [], refused = [] } = await read(id, made(id, good(1), good(2, hostile)));
    for (const { text } of phrases) expect(text).not.toMatch(/<\/?[a-z][^>]*>/i);
    expect(phrases.length + refused.length).toBe(2);
    if (html) expect(phrases[1]?.text).toBe('Hello\n\nyou.');
    if (id === 'amends') expect(refused).toEqual([{ place: place(2), why: expect.stringContaining('plain text') }]);
    expect(checkLibrary({ id: 'x', name: 'x', phrases }).ok).toBe(true);
  });

  it('reads 10 MB, and says of each row whether it came in', async () => {
    const entries = Array.from({ length: 610 }, (_, index) =>
      shapeOf(id).entry(good(index, `${index} ${'many words '.repeat(index % 61 === 0 ? 20 : 1_600)}`.trim())),
    );
    const text = shapeOf(id).file(entries);
    expect(text.length).toBeGreaterThan(10_000_000);
    const { phrases = [], refused = [] } = await readAll(shapeOf(id).name, text);
    expect([phrases.length, refused.length]).toEqual([10, 600]);
    expect(refused.at(-1)?.place).toBe(place(610));
  });
});

describe.each(LISTS)('the list of %s', (id) => {
  const { place, file } = shapeOf(id);
  const whole = (hostile: unknown) => read(id, [...made(id, good(1)), hostile, ...made(id, good(3))]);

  it.each([
    ['null', null],
    ['a number', 7],
    ['a text', 'A text.'],
    ['a list', ['A text.']],
    ['an empty record', {}],
  ])('refuses %s by its place, and takes the others', async (_, hostile) => {
    const { phrases, refused } = await whole(hostile);
    expect(phrases?.map(({ text }) => text)).toEqual(['Good text 1.', 'Good text 3.']);
    expect(refused?.map((one) => one.place)).toEqual([place(2)]);
    expect(refused?.[0]?.why).toMatch(/\.$/);
  });

  it('refuses an entry whose fields are all null', async () => {
    const nulls = JSON.parse(JSON.stringify(shapeOf(id).entry(good(2))), (key, value) =>
      key === '' ||
      Array.isArray(value) ||
      (typeof value === 'object' && value !== null) ||
      key === 'field' ||
      key === 'type'
        ? value
        : null,
    );
    const { phrases, refused } = await whole(nulls);
    expect(phrases?.length).toBe(2);
    expect(refused?.map((one) => one.place)).toEqual([place(2)]);
  });

  it('lets no key reach a prototype', async () => {
    const text = file(made(id, good(1))).replace(
      /\}(?=[^}]*$)/,
      ',"__proto__":{"text":"polluted"},"constructor":{"prototype":{"text":"x"}}}',
    );
    await readAll(shapeOf(id).name, text);
    const entry = JSON.stringify(shapeOf(id).entry(good(2)));
    const hostile = JSON.parse(
      entry.replace(/^\{/, '{"__proto__":{"text":"polluted"},"constructor":{"prototype":{"text":"x"}},'),
    );
    const { phrases } = await whole(hostile);
    expect(phrases?.every((phrase) => Object.getPrototypeOf(phrase) === Object.prototype)).toBe(true);
    expect(({} as Record<string, unknown>).text).toBeUndefined();
  });
});
