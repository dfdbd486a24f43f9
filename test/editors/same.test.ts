import { describe, expect, it } from 'vitest';
import { sameText } from '../../src/editors/write/same.ts';

describe('text read back', () => {
  it.each([
    ['non-breaking spaces', 'a\u00A0b', 'a b'],
    ['one line end or a blank line', 'a\nb', 'a\n\nb'],
    ['spaces before a line end', 'a \nb', 'a\nb'],
    ['an empty line at the end', 'a\n', 'a'],
  ])('counts as the same with %s', (_, one, other) => {
    expect(sameText(one, other)).toBe(true);
  });

  it.each([
    ['a character is lost', 'refund', 'refnd'],
    ['a character is doubled', 'refund', 'reffund'],
    ['two words ran together', 'we are', 'weare'],
    ['a line end is lost', 'a\nb', 'ab'],
    ['the case changed', 'Sorry', 'SORRY'],
    ['a space at the start is lost', ' a', 'a'],
  ])('counts as another when %s', (_, one, other) => {
    expect(sameText(one, other)).toBe(false);
  });
});
