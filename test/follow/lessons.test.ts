import { describe, expect, it } from 'vitest';
import { counted, csvOf, found } from '../../src/follow/lessons/log.ts';
import type { Lesson } from '../../src/follow/lessons/schema.ts';
import { addLesson, lessons, removeLessons, restoreLessons } from '../../src/follow/lessons/store.ts';
import { memoryArea } from '../settings/area.ts';

const lesson = (id: string, more: Partial<Lesson>): Lesson => ({
  id,
  at: 1_000,
  kind: 'wrong',
  failure: null,
  text: 'Boxes without padding.',
  ...more,
});
const LIST = [
  lesson('a', { text: 'The café address was read as the home address.', failure: 'late' }),
  lesson('b', { at: 3_000, kind: 'prevent', failure: 'damaged', text: 'Wrap glass twice.' }),
  lesson('c', { at: 2_000, failure: 'damaged' }),
];
const idsOf = (list: readonly Lesson[]) => list.map(({ id }) => id);
const ANY = { query: '', kind: null, failure: null };

describe('the log', () => {
  it('is searched by words, whatever their accents and order, and by kind, the newest first', () => {
    expect(idsOf(found(LIST, ANY))).toEqual(['b', 'c', 'a']);
    expect(idsOf(found(LIST, { ...ANY, query: ' ADDRESS cafe ' }))).toEqual(['a']);
    expect(idsOf(found(LIST, { ...ANY, query: 'address glass' }))).toEqual([]);
    expect(idsOf(found(LIST, { ...ANY, kind: 'wrong' }))).toEqual(['c', 'a']);
    expect(idsOf(found(LIST, { ...ANY, kind: 'wrong', failure: 'damaged' }))).toEqual(['c']);
  });

  it('is counted by kind, the most first', () => {
    expect(counted(LIST)).toEqual([
      { failure: 'damaged', counts: { wrong: 1, prevent: 1 }, all: 2 },
      { failure: 'late', counts: { wrong: 1, prevent: 0 }, all: 1 },
    ]);
    expect(counted([])).toEqual([]);
  });

  it('is written as CSV, with no formula that a spreadsheet would run', () => {
    const csv = csvOf([lesson('d', { text: '=HYPERLINK("x"), they said', failure: 'bug' })]);
    expect(csv.replace(/^\ufeff/, '').split('\r\n')).toEqual([
      'day,kind,failure,text',
      '1970-01-01,wrong,bug,"\'=HYPERLINK(""x""), they said"',
      '',
    ]);
  });

  it('keeps what is written, and gives back what was deleted, in its place', async () => {
    const area = memoryArea();
    const written = { kind: 'wrong', failure: null, text: '  Two\nlines ' } as const;
    expect(await addLesson(area, written, 5_000)).toEqual({ ok: true });
    expect(await addLesson(area, { ...written, text: 'Later.' }, 6_000)).toEqual({ ok: true });
    const { items } = await lessons.read(area);
    expect(items.map(({ text }) => text)).toEqual(['Two lines', 'Later.']);
    const [first] = items as [Lesson];
    await removeLessons(area, [first.id]);
    expect((await lessons.read(area)).items.map(({ text }) => text)).toEqual(['Later.']);
    await restoreLessons(area, [first]);
    await restoreLessons(area, [first]);
    expect((await lessons.read(area)).items).toEqual(items);
  });

  it('refuses an empty line and one that is too long, and stays as it was', async () => {
    const area = memoryArea();
    for (const text of [' ', 'x'.repeat(301)])
      expect(await addLesson(area, { kind: 'wrong', failure: null, text }, 1)).toMatchObject({ ok: false });
    expect((await lessons.read(area)).items).toEqual([]);
  });
});
