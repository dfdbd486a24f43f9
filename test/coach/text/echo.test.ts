/** What a text speaks of, so that an answer in other words is known for one. */
import { describe, expect, it } from 'vitest';
import { conceptsIn } from '../../../src/coach/text/echo.ts';

const names = (norm: string) => conceptsIn(norm).map(({ name }) => name);

describe('what a text speaks of', () => {
  it('is the same in other words for the same thing', () => {
    expect(names('delayed')).toEqual(names('overdue'));
    expect(names('cracked')).toEqual(names('smashed'));
    expect(names('refitted')).not.toEqual(names('smashed'));
  });
  it('knows words for trouble', () => {
    expect(conceptsIn('the lamp is broken').filter(({ trouble }) => trouble)).toHaveLength(1);
    expect(conceptsIn('the lamp is green').some(({ trouble }) => trouble)).toBe(false);
  });
  it('knows numbers, in digits and in words, each once', () => {
    expect(names('charged 1,200 twice')).toEqual(expect.arrayContaining(['#1200', '#2']));
    expect(names('three of the 3')).toEqual(['#3']);
  });
  it('leaves out what everybody says', () => {
    expect(names('your account and our service')).toEqual([]);
    expect(names('a and the one')).toEqual([]);
  });
});
