import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STEPS } from '../../src/coach/model.ts';
import type { Library, Phrase } from '../../src/phrases/schema.ts';
import { applies, type Head, OWN } from '../../src/settings/heads.ts';
import {
  asLibrary,
  changeHeads,
  changePhrases,
  loadHeads,
  loadLibraries,
  loadSteps,
  putLibraries,
  shardKey,
} from '../../src/settings/libraries.ts';
import { memoryArea } from './area.ts';

const phrase = (id: string, step: Phrase['step'] = 'own'): Phrase => ({ id, step, text: 'A phrase.' });
const team: Library = {
  id: 'team',
  name: 'Team',
  version: '1',
  language: 'en',
  phrases: [phrase('a'), phrase('b', 'solve'), phrase('c')],
};
const phrasesOf = async (area: ReturnType<typeof memoryArea>, id: string) =>
  (await loadLibraries(area)).libraries.find(({ head }) => head.id === id)?.phrases ?? [];

describe('libraries', () => {
  it('come back as they were stored, whatever is in them', async () => {
    const ids = fc.uniqueArray(
      fc.string({ minLength: 1 }).filter((id) => id.trim() === id && id !== ''),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(
        ids,
        fc.array(fc.constantFrom(...STEPS), { minLength: 12, maxLength: 12 }),
        async (names, steps) => {
          const library = { ...team, phrases: names.map((id, at) => phrase(id, steps[at])) };
          const area = memoryArea();
          expect(await putLibraries(area, [{ library, from: 'file' }])).toEqual({ ok: true });
          const { libraries } = await loadLibraries(area);
          expect(libraries.map(asLibrary)).toEqual([library]);
        },
      ),
    );
  });

  it('lie apart by step, so that a review reads only its own', async () => {
    const area = memoryArea();
    await putLibraries(area, [{ library: team, from: 'file' }]);
    const { heads } = await loadHeads(area);
    expect((await loadSteps(area, heads, ['solve'])).get('team')).toEqual(new Map([['solve', [phrase('b', 'solve')]]]));
  });

  it('the own one begins with its first phrase', async () => {
    const area = memoryArea();
    expect(await changePhrases(area, OWN, (phrases) => [...phrases, phrase('x')])).toEqual({ ok: true });
    expect((await phrasesOf(area, OWN)).map(({ id }) => id)).toEqual(['x']);
  });

  it('keep the changes of two windows at once', async () => {
    const area = memoryArea();
    await putLibraries(area, [{ library: team, from: 'file' }]);
    await Promise.all([
      changePhrases(area, 'team', (phrases) => [...phrases, phrase('d')]),
      changePhrases(area, 'team', (phrases) => phrases.filter(({ id }) => id !== 'a')),
      changeHeads(area, (heads) => heads.map((head) => ({ ...head, name: 'Renamed' }))),
    ]);
    expect((await phrasesOf(area, 'team')).map(({ id }) => id)).toEqual(['b', 'c', 'd']);
    expect((await loadHeads(area)).heads[0]?.name).toBe('Renamed');
  });

  it('stay as they were when a change is refused, or the disk is full', async () => {
    const area = memoryArea();
    await putLibraries(area, [{ library: team, from: 'file' }]);
    const before = structuredClone(area.items);
    const twice = await changePhrases(area, 'team', (phrases) => [...phrases, phrase('a')]);
    expect(twice.ok ? '' : twice.error).toContain('Phrase 4 has the same id as phrase 1');
    area.fail('Resource::kQuotaBytes quota exceeded');
    const full = await changePhrases(area, 'team', (phrases) => [...phrases, phrase('d')]);
    expect(full.ok ? '' : full.error).toContain('no room left');
    expect(await changePhrases(area, 'gone', (phrases) => phrases)).toMatchObject({ ok: false });
    expect(area.items).toEqual(before);
  });

  it('lose only the damaged phrase; what it was is kept aside at the next change', async () => {
    const area = memoryArea();
    await putLibraries(area, [{ library: team, from: 'file' }]);
    const key = shardKey('team', 'own');
    area.items[key] = [phrase('a'), { id: 'c', step: 'own', text: 7 }];
    const { libraries, faults } = await loadLibraries(area);
    expect(libraries[0]?.phrases.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(faults.join()).toContain('“Team”: A phrase is damaged');
    await changePhrases(area, 'team', (phrases) => [...phrases, phrase('d')]);
    expect(area.items[`damaged:${key}`]).toEqual([phrase('a'), { id: 'c', step: 'own', text: 7 }]);
    expect((await phrasesOf(area, 'team')).map(({ id }) => id)).toEqual(['a', 'b', 'd']);
  });

  it.each([
    ['no list at all', 'gone wrong'],
    ['an entry without a name', [{ id: 'team', from: 'file', on: true, order: [] }]],
    ['an empty record', {}],
  ])('whose list is damaged are found again by their phrases, and the damaged list is kept: %s', async (_, list) => {
    const area = memoryArea();
    await putLibraries(area, [{ library: team, from: 'file' }]);
    area.items.libraries = list;
    const { libraries, faults } = await loadLibraries(area);
    expect(faults.join()).toContain('damaged');
    expect(libraries.map(({ head, phrases }) => [head.id, head.from, phrases.length])).toEqual([['team', 'file', 3]]);
    expect(await changePhrases(area, OWN, (phrases) => [...phrases, phrase('x')])).toEqual({ ok: true });
    expect(area.items['damaged:libraries']).toEqual(list);
    expect((await loadLibraries(area)).faults).toEqual([]);
    expect((await phrasesOf(area, 'team')).map(({ id }) => id)).toEqual(expect.arrayContaining(['a', 'b', 'c']));
  });

  it('that are deleted leave nothing behind', async () => {
    const area = memoryArea();
    await putLibraries(area, [{ library: team, from: 'file', came: [['a', '1']] }]);
    await changeHeads(area, () => []);
    expect(Object.keys(area.items).toSorted()).toEqual(['libraries', 'settings.version']);
  });

  it('that are deleted do not come back when the end came before their keys were removed', async () => {
    const area = memoryArea();
    await putLibraries(area, [{ library: team, from: 'file', came: [['a', '1']] }]);
    const ended = { ...area, remove: async () => Promise.reject(new Error('ended')) };
    await expect(changeHeads(ended, () => [])).rejects.toThrow('ended');
    await putLibraries(area, [{ library: { ...team, phrases: [phrase('z')] }, from: 'file' }]);
    expect((await phrasesOf(area, 'team')).map(({ id }) => id)).toEqual(['z']);
  });

  it('are put all or none', async () => {
    const area = memoryArea();
    const broken = { ...team, id: 'two', phrases: [{ ...phrase('a'), text: '' }] };
    const put = await putLibraries(area, [
      { library: team, from: 'file' },
      { library: broken, from: 'file' },
    ]);
    expect(put.ok ? '' : put.error).toContain('Phrase 1, “text” must not be empty');
    expect(area.items).toEqual({});
  });
});

describe('where a library applies', () => {
  const head = (where: Head['where'], on = true): Head => ({
    id: 'x',
    name: 'x',
    version: '1',
    language: 'en',
    from: 'file',
    on,
    order: [],
    where,
  });
  it.each([
    [undefined, 'desk.example', null, null, true],
    [{ sites: ['desk.example'] }, 'desk.example', null, null, true],
    [{ sites: ['desk.example'] }, 'other.example', null, null, false],
    [{ sites: ['*.desk.example'] }, 'a.desk.example', null, null, true],
    [{ sites: ['*.desk.example'] }, 'desk.example', null, null, true],
    [{ sites: ['*.desk.example'] }, 'baddesk.example', null, null, false],
    [{ channels: ['chat' as const] }, 'desk.example', null, 'mail', false],
    [{ channels: ['chat' as const] }, 'desk.example', null, null, true],
    [{ desks: ['zendesk'] }, 'shop.example', 'zendesk', null, true],
    [{ desks: ['zendesk', 'front'] }, 'shop.example', 'front', null, true],
    [{ desks: ['zendesk'] }, 'shop.example', 'front', null, false],
    [{ desks: ['zendesk'] }, 'shop.example', null, null, false],
  ])('%j on %s, desk %s, in %s: %s', (where, host, desk, channel, wanted) => {
    expect(applies(head(where), host, desk, channel)).toBe(wanted);
  });

  it('is nowhere while it is off', () => {
    expect(applies(head(undefined, false), 'desk.example', null, null)).toBe(false);
  });
});
