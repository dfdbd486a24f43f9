/** Files of every format, spoilt at random: what can be read comes in well formed, the rest is refused in a sentence, and nothing fails. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLibrary } from '../../../src/phrases/schema.ts';
import { readPack } from '../../../src/settings/pack.ts';
import { spoilt } from '../../messages/arbitrary.ts';
import { readAll } from './read.ts';
import { good, SHAPES } from './shapes.ts';

const RUNS = { numRuns: 150 };

/** What may come of any file at all. */
function sound({ error, phrases, refused }: Awaited<ReturnType<typeof readAll>>): void {
  if (error !== undefined) expect(error).toMatch(/\S.*[.!?)”]$/s);
  else {
    expect(checkLibrary({ id: 'x', name: 'x', phrases })).toMatchObject({ ok: true });
    for (const { place, why } of refused ?? []) {
      expect(place).toMatch(/\S/);
      expect(why).toMatch(/\S.*[.!?)”]$/s);
    }
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
}

/** The text with one piece of it gone, doubled, or with something put in. */
const damaged = (text: string) =>
  fc
    .tuple(
      fc.nat(text.length),
      fc.nat(30),
      fc.oneof(
        fc.constant(''),
        fc.string({ unit: 'binary', maxLength: 8 }),
        fc.constantFrom('"', '{', '}', '[', '\\', '\r', '\ufeff', '\u0000', '__proto__'),
      ),
      fc.boolean(),
    )
    .map(
      ([at, length, more, twice]) =>
        text.slice(0, at) + more + text.slice(twice ? Math.max(0, at - length) : at + length),
    );

describe.each(Object.entries(SHAPES))('%s', (_, { name, file, entry }) => {
  const [first, second, third] = [1, 2, 3].map((id) => entry(good(id)));
  const whole = file([first, second, third]);

  it('with its text damaged anywhere is read or refused', async () => {
    await fc.assert(
      fc.asyncProperty(damaged(whole), async (text) => sound(await readAll(name, text))),
      RUNS,
    );
  });

  if (name.endsWith('.json')) {
    it('with any value in it changed is read or refused', async () => {
      await fc.assert(
        fc.asyncProperty(spoilt(JSON.parse(whole)), async (value) =>
          sound(await readAll(name, JSON.stringify(value) ?? '')),
        ),
        RUNS,
      );
    });

    it('with one entry changed still gives the entries beside it', async () => {
      await fc.assert(
        fc.asyncProperty(spoilt(second), async (value) => {
          const given = await readAll(name, file([first, value, third]));
          sound(given);
          const texts = given.phrases?.map(({ text }) => text) ?? [];
          expect([texts[0], texts.at(-1)]).toEqual(['Good text 1.', 'Good text 3.']);
        }),
        RUNS,
      );
    });
  }
});

describe('a pack', () => {
  const pack = {
    amends: 'pack',
    format: 1,
    name: 'Support',
    version: '7',
    libraries: [
      {
        id: 'team',
        name: 'Team',
        where: {},
        phrases: [{ id: 'a', step: 'own', text: 'It is mine now.', tags: ['x'] }],
      },
    ],
    stepsOff: ['learn'],
    words: [{ avoid: 'glitch', instead: 'fault', why: 'Plain.' }],
    perSite: { 'desk.example': { mode: 'quiet' } },
    taught: { 'desk.example': { customer: '.them', agent: '.us' } },
    sites: { ask: ['https://desk.example.com/*'], forbidden: [], only: false },
    locked: false,
  };

  const faultless = (text: string) => {
    const read = readPack(text);
    if (!read.ok) {
      expect(read.faults.length).toBeGreaterThan(0);
      for (const fault of read.faults) expect(fault).toMatch(/\S.*[.!?)”]$/s);
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  };

  it('is taken as it is', () => expect(readPack(JSON.stringify(pack))).toMatchObject({ ok: true }));

  it('with any value in it changed is taken, or refused with each fault', () => {
    fc.assert(
      fc.property(spoilt(pack), (value) => faultless(JSON.stringify(value) ?? '')),
      { numRuns: 500 },
    );
  });

  it('with its text damaged anywhere is taken, or refused with each fault', () => {
    fc.assert(fc.property(damaged(JSON.stringify(pack, null, 1)), faultless), { numRuns: 300 });
  });
});
