import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWanted } from '../../src/phrases/versions.ts';
import { applyList, compareList, printsOf } from '../../src/settings/lists.ts';
import type { Goodwill, TeamWord } from '../../src/settings/schema.ts';

const word = (avoid: string, instead: string | null = null): TeamWord => ({ avoid, instead, why: null });
const line = (offer: string, upTo: number | null, more: Partial<Goodwill> = {}): Goodwill => ({
  kind: 'any',
  fromDays: 0,
  offer,
  upTo,
  currency: null,
  approver: null,
  words: null,
  ...more,
});
const kinds = (changes: readonly { kind: string; key: string }[]) => changes.map(({ kind, key }) => `${kind} ${key}`);

describe('words of a pack', () => {
  it('that come for the first time join one’s own; what both say otherwise is shown, and one’s own stays', () => {
    const mine = [word('guest', 'customer'), word('Ticket', 'case')];
    const changes = compareList('words', [word('ticket', 'matter'), word('user')], mine, {});
    expect(kinds(changes)).toEqual(['conflict ticket', 'new user']);
    expect(applyList('words', mine, changes, isWanted)).toEqual([...mine, word('user')]);
  });

  it('that come again: what changed there is taken, what was changed here stays, what is gone there goes', () => {
    const first = [word('a', '1'), word('b', '1'), word('c', '1'), word('d', '1'), word('e', '1')];
    const mine = [word('a', '1'), word('b', 'mine'), word('c', 'mine'), word('d', '1'), word('own', 'mine')];
    const theirs = [word('a', '2'), word('b', '1'), word('c', '2'), word('e', '1')];
    const changes = compareList('words', theirs, mine, printsOf('words', first));
    expect(kinds(changes)).toEqual(['changed a', 'mine b', 'conflict c', 'mine e', 'removed d']);
    expect(applyList('words', mine, changes, isWanted)).toEqual([
      word('a', '2'),
      word('b', 'mine'),
      word('c', 'mine'),
      word('own', 'mine'),
    ]);
    const theirC = applyList('words', mine, changes, ({ kind }) => kind === 'conflict');
    expect(theirC).toContainEqual(word('c', '2'));
  });
});

describe('lines of a goodwill policy', () => {
  it('are versions of one line where they are for the same failure and wait', () => {
    const mine = [line('a voucher', 20), line('a voucher', 50, { kind: 'late', fromDays: 5 })];
    const theirs = [line('a voucher', 10), line('free shipping', null, { kind: 'late', fromDays: 7 })];
    const changes = compareList('goodwill', theirs, mine, printsOf('goodwill', mine));
    expect(kinds(changes)).toEqual(['changed any 0', 'new late 7', 'removed late 5']);
    expect(applyList('goodwill', mine, changes, isWanted)).toEqual(theirs);
  });

  it('two lines for the same case are told apart', () => {
    const twice = [line('a voucher', 20), line('a call', null)];
    expect(kinds(compareList('goodwill', twice, [], {}))).toEqual(['new any 0', 'new any 0 #2']);
    expect(applyList('goodwill', twice, compareList('goodwill', twice, twice, {}), () => true)).toEqual(twice);
  });
});

it('whatever comes: what is not chosen changes nothing, what is chosen whole comes again as it is, own words stay', () => {
  const list = fc.uniqueArray(
    fc.record({
      avoid: fc.constantFrom(...'abcdef'),
      instead: fc.constantFrom('1', '2', null),
      why: fc.constant(null),
    }),
    { selector: ({ avoid }) => avoid },
  );
  fc.assert(
    fc.property(list, list, list, (before, mine, theirs) => {
      const came = printsOf('words', before);
      const changes = compareList('words', theirs, mine, came);
      expect(applyList('words', mine, changes, () => false)).toEqual(mine);
      const all = applyList('words', mine, changes, () => true);
      const again = compareList('words', theirs, all, printsOf('words', theirs));
      expect(again.every(({ kind }) => kind === 'same')).toBe(true);
      const kept = applyList('words', mine, changes, isWanted);
      for (const own of mine) if (!before.some(({ avoid }) => avoid === own.avoid)) expect(kept).toContainEqual(own);
    }),
  );
});
