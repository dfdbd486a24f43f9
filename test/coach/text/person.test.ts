/** The person flip: the customer becomes "you", the firm that they call "you" becomes "we". */
import { describe, expect, it } from 'vitest';
import { flipPairs, flipPerson, type Meant, speaksInFirstPerson, unmarkPairs } from '../../../src/coach/text/person.ts';

const flip = (text: string, who: Meant = 'firm') =>
  unmarkPairs(
    flipPerson(
      flipPairs(text).split(' '),
      () => ({ base: null, past: false }),
      () => who,
    ) ?? 'nothing',
  );

describe('the person flip', () => {
  it.each([
    ['I was charged for my bag', 'you were charged for your bag'],
    ["I'm locked out of mine", "you're locked out of yours"],
    ["I've hurt myself", "you've hurt yourself"],
    ["I'd paid and I'll pay again", "you'd paid and you'll pay again"],
    ['we were told to wait for our table', 'you were told to wait for your table'],
    ['nobody told us', 'nobody told you'],
    ['my wife and I were split up', 'you and your wife were split up'],
    ['my two boys and I were stranded', 'you and your two boys were stranded'],
    ['they seated my mum and me apart', 'they seated you and your mum apart'],
    ['me and my brother were told off', 'you and your brother were told off'],
    ['I lost my card and I was told to wait', 'you lost your card and you were told to wait'],
    ['I called and was told to wait', 'you called and were told to wait'],
    ['the agent said I was wrong', 'the agent said you were wrong'],
    ['the parcel was late and I wasn’t told', "the parcel was late and you weren't told"],
    ['you charged me twice', 'we charged you twice'],
    ['your driver took my bike', 'our driver took your bike'],
    ['I wrote to you and you have not replied', 'you wrote to us and we have not replied'],
    ['you guys lost my bag', 'we lost your bag'],
    ['the sign says "I am the law" and I was fined', 'the sign says "I am the law" and you were fined'],
    ['I moved to the US', 'you moved to the US'],
    ['my friend was told that he was late', 'your friend was told that he was late'],
  ])('%s → %s', (said, turned) => {
    expect(flip(said)).toBe(turned);
  });

  it('keeps a "you" that means anyone, and what is anyone’s', () => {
    expect(flip('the page shuts when you use your fingerprint', 'anyone')).toBe(
      'the page shuts when you use your fingerprint',
    );
  });

  it('says nothing where a "you" or "your" cannot be told', () => {
    expect(flip('you see me', null)).toBe('nothing');
    expect(flip('I want your money')).toBe('nothing');
    expect(flip('you can do it yourself')).toBe('nothing');
  });

  it('tells who still speaks in the first person', () => {
    expect(speaksInFirstPerson('you told me so')).toBe(true);
    expect(speaksInFirstPerson('the sign says "not for me"')).toBe(false);
    expect(speaksInFirstPerson('our driver left you there')).toBe(false);
  });
});
