import { describe, expect, it } from 'vitest';
import { lineMarkup, paragraphMarkup } from '../../src/editors/write/html.ts';

describe('markup for the clipboard', () => {
  it('ends a paragraph at a blank line and breaks a line at a line end', () => {
    expect(paragraphMarkup('Hello,\n\nit leaves today\nby post')).toBe(
      '<p>Hello,</p><p>it leaves today<br>by post</p>',
    );
    expect(lineMarkup('Hello,\n\nSam')).toBe('Hello,<br><br>Sam');
  });

  it('keeps a place for the caret in a paragraph at the edge', () => {
    expect(paragraphMarkup('\n\nSam')).toBe('<p><br></p><p>Sam</p>');
  });

  it('holds text as text', () => {
    expect(lineMarkup('<img src=x onerror="a"> & more')).toBe('&lt;img src=x onerror="a"&gt; &amp; more');
  });

  it('keeps spaces that markup would lose', () => {
    expect(lineMarkup(' a  b ')).toBe('&nbsp;a &nbsp;b&nbsp;');
  });
});
