import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GUESSED } from '../../src/phrases/guessed.ts';
import type { Phrase } from '../../src/phrases/schema.ts';
import { apply, compare, foreignPrints, isWanted, mergedHead, print, saidPrints } from '../../src/phrases/versions.ts';

const phrase = (id: string, text: string, more: Partial<Phrase> = {}): Phrase => ({ id, step: 'own', text, ...more });
const rows = (...list: Phrase[]) => list.map((one, at) => ({ place: `Phrase ${at + 1}`, phrase: one }));
const prints = (...list: Phrase[]) => new Map(list.map((one) => [one.id, print(one)]));
const kinds = (changes: ReturnType<typeof compare>) =>
  changes.map(({ kind, theirs, mine }) => `${kind} ${theirs?.id ?? mine?.id}`);

describe('a library that comes again', () => {
  const came = [phrase('a', 'A.'), phrase('b', 'B.'), phrase('c', 'C.'), phrase('d', 'D.'), phrase('e', 'E.')];
  const current = [
    phrase('a', 'A.'),
    phrase('b', 'My B.'),
    phrase('c', 'My C.'),
    phrase('e', 'My E.'),
    phrase('own', 'Own.'),
  ];
  const theirs = [
    phrase('a', 'New A.'),
    phrase('b', 'B.'),
    phrase('c', 'Their C.'),
    phrase('d', 'D.'),
    phrase('f', 'F.'),
  ];
  const changes = compare(rows(...theirs), current, prints(...came), true);

  it('tells what changed there, here, and on both sides', () => {
    expect(kinds(changes)).toEqual(['changed a', 'mine b', 'conflict c', 'mine d', 'new f', 'conflict e']);
  });

  it('keeps own changes, own phrases and own deletions', () => {
    expect(apply(current, changes, isWanted).map(({ text }) => text)).toEqual([
      'New A.',
      'My B.',
      'My C.',
      'My E.',
      'Own.',
      'F.',
    ]);
  });

  it('takes the other side of a conflict where that is chosen', () => {
    const taken = apply(current, changes, (change) => change.kind === 'conflict');
    expect(taken.map(({ text }) => text)).toEqual(['A.', 'My B.', 'Their C.', 'Own.']);
  });

  it('removes what was removed there and is unchanged here', () => {
    const gone = compare(rows(), [phrase('a', 'A.'), phrase('x', 'X.')], prints(phrase('a', 'A.')), true);
    expect(kinds(gone)).toEqual(['removed a']);
    expect(apply([phrase('a', 'A.'), phrase('x', 'X.')], gone, isWanted).map(({ id }) => id)).toEqual(['x']);
  });
});

describe('phrases from elsewhere', () => {
  it('are known again by shortcut, title or text, and keep their id', () => {
    const current = [phrase('1', 'A.', { shortcut: '/a' }), phrase('2', 'B.', { title: 'Bee' }), phrase('3', 'C.')];
    const incoming = rows(
      phrase('x', 'A2.', { shortcut: '/a' }),
      phrase('y', 'B2.', { title: 'Bee' }),
      phrase('z', 'C.', { title: 'Sea' }),
      phrase('w', 'D.'),
    );
    const changes = compare(incoming, current, new Map(), false);
    expect(changes.map(({ kind, mine }) => [kind, mine?.id])).toEqual([
      ['changed', '1'],
      ['changed', '2'],
      ['changed', '3'],
      ['new', undefined],
    ]);
    expect(apply(current, changes, isWanted).map(({ id, text }) => `${id} ${text}`)).toEqual([
      '1 A2.',
      '2 B2.',
      '3 C.',
      'w D.',
    ]);
  });
});

it('what is taken twice changes nothing the second time; what is not taken changes nothing at all', () => {
  const list = fc.uniqueArray(
    fc.record({ id: fc.constantFrom(...'abcdefgh'), text: fc.constantFrom('A.', 'B.', 'C.', 'D.') }),
    { selector: ({ id }) => id },
  );
  fc.assert(
    fc.property(list, list, (mine, theirs) => {
      const current = mine.map(({ id, text }) => phrase(id, text));
      const incoming = rows(...theirs.map(({ id, text }) => phrase(id, text)));
      const changes = compare(incoming, current, new Map(), false);
      expect(apply(current, changes, () => false)).toEqual(current);
      const taken = apply(current, changes, isWanted);
      expect(new Set(taken.map(({ id }) => id)).size).toBe(taken.length);
      const again = compare(
        changes.flatMap(({ theirs: one, place }) => (one ? [{ place, phrase: one }] : [])),
        taken,
        new Map(),
        false,
      );
      expect(again.every(({ kind }) => kind === 'same')).toBe(true);
    }),
  );
});

it('the print does not look at the order of keys', () => {
  expect(print({ a: 1, b: { c: 2, d: 3 } })).toBe(print({ b: { d: 3, c: 2 }, a: 1 }));
  expect(print({ a: 1 })).not.toBe(print({ a: 2 }));
  // As it is stored already: it may never change.
  expect(print({ text: 'A.', id: 'a', tags: ['x', { b: 1, a: undefined }], step: null })).toBe('2xriolrnsl');
});

describe('what a library says of itself, when it comes again', () => {
  const head = (more: object = {}) => ({ name: 'Team', language: 'en', owner: 'Ann', ...more });
  const came = new Map(saidPrints(head()));

  it('is taken where it was not changed here, also where it is gone', () => {
    expect(mergedHead(head(), head({ name: 'Teams', description: 'New.' }), came)).toEqual(
      head({ name: 'Teams', description: 'New.' }),
    );
    expect(mergedHead(head(), { name: 'Team', language: 'en' }, came)).toEqual({ name: 'Team', language: 'en' });
  });

  it('stays where it was changed here, also where it was taken out', () => {
    const mine = { name: 'Our team', language: 'en', where: { sites: ['desk.example'] } };
    expect(mergedHead(mine, head({ name: 'Teams', where: { sites: ['other.example'] } }), came)).toEqual(mine);
  });

  it('keeps where it applies when an older Amends has noted nothing', () => {
    const mine = head({ name: 'Our team', where: { sites: ['desk.example'] } });
    expect(mergedHead(mine, head(), new Map())).toEqual(head({ where: { sites: ['desk.example'] } }));
  });

  it('meets no phrase of its own: no id begins with a space', () => {
    const phrases = [phrase('name', 'A.')];
    expect(kinds(compare(rows(), phrases, came, true))).toEqual([]);
  });
});

describe('what another tool’s file says of phrases, which is nothing of their steps', () => {
  const coming = (id: string, text: string, more: Partial<Phrase> = {}) => ({
    place: id,
    phrase: phrase(id, text, {
      step: 'solve',
      tags: [...(more.tags ?? []), GUESSED],
      ...(more.title ? { title: more.title } : {}),
    }),
    guess: true,
  });
  const first = [coming('a', 'A.', { tags: ['Late'] }), coming('b', 'B.'), coming('c', 'C.'), coming('d', 'D.')];
  const taken = apply([], compare(first, [], new Map(), false), isWanted);
  const came = new Map(foreignPrints(first, compare(first, [], new Map(), false)));
  const tidied = taken
    .filter(({ id }) => id !== 'd')
    .map(({ tags = [], ...one }): Phrase => {
      const own = tags.filter((tag) => tag !== GUESSED);
      return {
        ...one,
        step: 'apologise',
        note: 'Ours.',
        ...(own.length > 0 && { tags: own }),
        ...(one.id === 'b' && { text: 'My B.' }),
      };
    });

  it('that was tidied here and comes again as it came changes nothing, and what was deleted stays so', () => {
    expect(kinds(compare(first, tidied, came, false))).toEqual(['same a', 'mine b', 'same c', 'mine d']);
    // As it was before prints of such files were kept: what is the same is still known as such.
    expect(kinds(compare(first, tidied, new Map(), false))).toEqual(['same a', 'changed b', 'same c', 'new d']);
  });

  it('that was not tidied yet is the same too, and stays marked as guessed where its text changes', () => {
    expect(kinds(compare(first, taken, came, false))).toEqual(['same a', 'same b', 'same c', 'same d']);
    const changes = compare([coming('a', 'A2.', { tags: ['Late'] }), coming('b', 'B2.')], taken, came, false);
    expect(kinds(changes)).toEqual(['changed a', 'changed b']);
    expect(changes.map(({ theirs }) => theirs?.tags)).toEqual([['Late', GUESSED], [GUESSED]]);
  });

  it('that changed there is taken with the step, the note and the tags that it has here', () => {
    const again = [coming('a', 'A2.', { tags: ['Late'] }), coming('b', 'B2.'), coming('c', 'C.'), coming('e', 'E.')];
    const changes = compare(again, tidied, came, false);
    expect(kinds(changes)).toEqual(['changed a', 'conflict b', 'same c', 'new e']);
    const next = apply(tidied, changes, isWanted);
    expect(next[0]).toEqual({ id: 'a', text: 'A2.', step: 'apologise', note: 'Ours.', tags: ['Late'] });
    expect(next.map(({ text }) => text)).toEqual(['A2.', 'My B.', 'C.', 'E.']);
  });
});
