import { describe, expect, it } from 'vitest';
import { stands } from '../../src/content/steady.ts';
import { advise } from '../../src/phrases/advise.ts';

const COMPLAINT = 'My lamp arrived broken two weeks ago and nobody has answered me. I am really annoyed.';
const about = (draft: string, typing: boolean) =>
  advise(draft, { messages: [{ from: 'customer', text: COMPLAINT }] }, { typing });

describe('what stands while the first sentence is typed', () => {
  const empty = about('', false);

  it('is what was said of the empty draft', () => {
    expect(stands(empty, about('Dear Ms', true), true)).toBe(true);
  });

  it.each<[string, string, boolean]>([
    ['once the sentence is finished', 'I am so sorry that your lamp arrived broken. ', true],
    ['once the agent rests', 'Dear Ms', false],
    ['where a wording is to be mended', 'You should have read the leaflet', true],
  ])('gives way %s', (_, draft, typing) => {
    expect(stands(empty, about(draft, typing), typing)).toBe(false);
  });

  it('gives way to the next draft, when something was there in the one before', () => {
    const good = about('I am so sorry that your lamp arrived broken. I will send you a new one today myself.', false);
    expect(stands(good, about('Dear', true), true)).toBe(false);
  });
});
