import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from '../behaviours/chromium.ts';
import type { Driver } from '../behaviours/driver.ts';

let chromium: Chromium;
let driver: Driver;
beforeAll(async () => {
  chromium = await launchChromium();
  driver = await chromium.use(async (one) => one);
  await driver.open({ id: 'reading', kind: 'textarea', field: '#plain', gap: '\n\n', rich: false });
});
afterAll(() => chromium.close());

describe('reads what the agent sees', () => {
  it.each([
    ['paragraphs', 'One\n\nTwo'],
    ['flat', 'One\n\nTwo'],
    ['breaks', 'One\nTwo\n\nThree'],
    ['divs', 'One\nTwo\n\nThree'],
    ['list', 'Please:\nwait\ncall'],
    ['inline', 'Dear Anna, see the page now'],
    ['mention', 'Hello @Anna, welcome'],
    ['emoji', 'Thanks 🙏🏽 😀 bye'],
    ['kept', 'a  b\nc'],
    ['fillers', 'One\n\nTwo'],
    ['placeholder', ''],
    ['widget', ''],
    ['hidden', 'Seen'],
  ])('%s', async (id, text) => {
    expect(await driver.amends.readAt(`#${id}`)).toBe(text);
  });

  it.each(['paragraphs', 'breaks', 'divs', 'list', 'inline', 'kept', 'fillers', 'emoji'])(
    'finds every place of the text again: %s',
    async (id) => {
      const text = await driver.amends.readAt(`#${id}`);
      const astray = await driver.amends.astray(`#${id}`);
      // The middle of a blank line between two blocks, and the inside of a character or picture, are no places for a caret.
      const between = astray.filter((at) => text[at - 1] !== '\n' && !/[\udc00-\udfff]/.test(text[at] ?? ''));
      expect(between).toEqual([]);
    },
  );

  it('gives ranges with the words of a span', async () => {
    expect(await driver.amends.textsAt('#inline', { from: 5, to: 9 })).toEqual(['Anna']);
    expect(await driver.amends.textsAt('#mention', { from: 13, to: 20 })).toEqual(['welcome']);
  });
});

describe('takes for a draft', () => {
  it.each(['plain', 'reply-to', 'chat', 'paragraphs', 'boxed'])('%s', async (id) => {
    expect(await driver.amends.isDraftAt(`#${id}`)).toBe(true);
  });
});

describe('takes for no draft', () => {
  it.each([
    'readonly',
    'disabled',
    'twin',
    'faint',
    'tiny',
    'cc',
    'recipients',
    'search',
    'topic',
    'mail',
    'secret',
    'amount',
    'code',
    'locked',
  ])('%s', async (id) => {
    expect(await driver.amends.isDraftAt(`#${id}`)).toBe(false);
  });
});

describe('the place of words in a textarea', () => {
  it('is where the same text stands in an element of the same style', async () => {
    const text = await driver.amends.readAt('#boxed');
    for (const word of ['first', 'long', 'twice', 'three']) {
      const from = text.indexOf(word);
      const span = { from, to: from + word.length };
      const [mirrored] = await driver.amends.rectsAt('#boxed', span);
      const [real] = await driver.amends.rectsAt('#twin-of-boxed', span);
      const top = await driver.amends.offsetTop('#boxed', '#twin-of-boxed');
      expect(mirrored?.left).toBeCloseTo(real?.left ?? -1, 0);
      expect(mirrored?.width).toBeCloseTo(real?.width ?? -1, 0);
      expect((mirrored?.top ?? 0) + top).toBeCloseTo(real?.top ?? -1, 0);
    }
  });

  it('is nowhere while it is scrolled out of sight', async () => {
    const text = await driver.amends.readAt('#boxed');
    const from = text.indexOf('last line');
    expect(await driver.amends.rectsAt('#boxed', { from, to: from + 9 })).toEqual([]);
  });
});
