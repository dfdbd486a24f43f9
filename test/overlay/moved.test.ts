import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference } from '../../src/editors/text/difference.ts';
import { moved } from '../../src/overlay/moved.ts';

const at = (text: string, word: string) => ({
  span: { from: text.indexOf(word), to: text.indexOf(word) + word.length },
});
const words = (text: string, findings: readonly { span: { from: number; to: number } }[]) =>
  findings.map(({ span }) => text.slice(span.from, span.to));

describe('where two texts differ', () => {
  it('is found so that the change makes the one of the other, in texts of any length', () => {
    const text = fc.string({ maxLength: 700 });
    fc.assert(
      fc.property(text, text, text, text, (head, out, put, tail) => {
        const was = head + out + tail;
        const is = head + put + tail;
        const { from, to, before } = difference(was, is);
        expect(was.slice(0, from) + is.slice(from, to) + was.slice(from + before.length)).toBe(is);
        expect(is.slice(0, from) + before + is.slice(to)).toBe(was);
      }),
      { seed: 5 },
    );
  });
});

describe('what was found in a text, after the agent has typed on', () => {
  const was = 'Sorry for any inconvenience. You should have kept it.';
  const found = [at(was, 'any inconvenience'), at(was, 'You should have')];

  it.each([
    ['before both', `Hi Ann. ${was}`, ['any inconvenience', 'You should have']],
    ['between them', was.replace('. You', ', Ann. You'), ['any inconvenience', 'You should have']],
    ['behind both', `${was} Best, Sam`, ['any inconvenience', 'You should have']],
    ['right before one', was.replace('You should', 'But You should'), ['any inconvenience', 'You should have']],
    ['into one', was.replace('any inc', 'any small inc'), ['You should have']],
    ['over both', was.replace('any inconvenience. You should', 'that. We'), []],
    ['everything away', '', []],
  ])('typed %s: stands at its words, and where it was touched is gone', (_, is, left) => {
    expect(words(is, moved(found, was, is))).toEqual(left);
  });
});
