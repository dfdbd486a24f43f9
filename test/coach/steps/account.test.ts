/** What tells why something went wrong, and what tells that it was put right: by who does it, not by its words. */
import { describe, expect, it } from 'vitest';
import { accountIn } from '../../../src/coach/steps/account.ts';
import { isPutRight } from '../../../src/coach/steps/remedy.ts';
import { clausesIn } from '../../../src/coach/text/clauses.ts';
import { sentencesOf } from '../../../src/coach/text/sentences.ts';

const account = (text: string) => {
  const [sentence] = sentencesOf(text);
  if (!sentence) throw new Error(`no sentence: ${text}`);
  const found = accountIn(sentence, new Set());
  return found && text.slice(found.from, found.to);
};

describe('an account', () => {
  it('is the past of somebody else, or of what went another way with us', () => {
    expect(account('our supplier sent the wrong labels')).toBe('our supplier sent the wrong labels');
    expect(account('we packed the old lids by mistake')).toBe('we packed the old lids by mistake');
  });
  it.each([
    'your refund was sent today',
    'if the van broke down we would call',
    'sorry that the van broke down',
    'the shop was great',
    'you packed the lids',
  ])('is not “%s”', (text) => expect(account(text)).toBeNull());
});

it('what was done for the customer is put right, and a mishap is not', () => {
  expect(clausesIn('your refund was sent today').map(isPutRight)).toEqual([true]);
  expect(clausesIn('our supplier sent the wrong labels').map(isPutRight)).toEqual([false]);
});
