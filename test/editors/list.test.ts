import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EDITORS } from '../../src/editors/index.ts';
import { PAGES } from '../behaviours/editors.ts';

describe('the list of editors', () => {
  it('has every file of src/editors/kinds', () => {
    const files = readdirSync('src/editors/kinds').map((name) => name.replace('.ts', ''));
    const ids = EDITORS.map(({ id }) => id);
    expect(ids.toSorted(), 'add the new kind to EDITORS in src/editors/index.ts').toEqual(files.toSorted());
  });

  it('has a page for every kind', () => {
    const kinds = new Set(PAGES.map(({ kind }) => kind));
    const missing = EDITORS.map(({ id }) => id).filter((id) => !kinds.has(id));
    expect(missing, 'add a page to test/pages and to PAGES in test/behaviours/editors.ts').toEqual([]);
  });

  it('asks the kind that takes anything last', () => {
    expect(EDITORS.at(-1)?.id).toBe('contenteditable');
  });

  it('says in every file why it is written to in its way', () => {
    const silent = EDITORS.filter(({ id }) => !readFileSync(`src/editors/kinds/${id}.ts`, 'utf8').includes('/**'));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});
