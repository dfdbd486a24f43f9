/** A statement is said back only where it is English and the customer's own trouble. */
import { describe, expect, it } from 'vitest';
import { proved } from '../../../src/coach/reading/restated/proof.ts';
import { restatedOf } from '../../../src/coach/reading/restated/index.ts';
import { sentencesOf } from '../../../src/coach/text/sentences.ts';

const restated = (message: string) => restatedOf(sentencesOf(message));

describe('a statement that is not proved', () => {
  it.each([
    ['a bare form for a past', 'I cancel my lessons in June'],
    ['a thing without its article', 'the screws were left beside box'],
    ['a plural with the verb of one', 'the curtains is too short'],
    ['what a relative does', 'my brother is moving to Leeds'],
    ['a figure of speech', "I haven't seen a penny"],
    ['a note in shorthand', 'I paid £4 x2 for the locker'],
    ['what breaks off at a colon', "it's the queue: forty people at eight"],
  ])('%s', (_, statement) => {
    expect(proved(statement)).toBe(false);
  });

  it.each([
    ['a habit', 'I call every Monday and nobody answers'],
    ['a letter', 'my claim was refused by letter'],
    ['a thing that describes another', 'the parcel shop was shut'],
    ['a set of several', 'the box of screws is missing'],
    ['what befell a relative', 'my brother was left at the station'],
    ['a time of day', 'the parcel was marked delivered at 14:02'],
    ['a verb that is also a thing', "I couldn't watch the final"],
  ])('%s is', (_, statement) => {
    expect(proved(statement)).toBe(true);
  });
});

describe('what is typed in a hurry', () => {
  it.each([
    ['the app crash every time i scan my ticket', 'the app crashes every time you scan your ticket'],
    ['i keep gettin letters for the last tenant', 'you keep getting letters for the last tenant'],
    ['i tryed to pay 4 time and its declined', "you tried to pay 4 times and it's declined"],
    ["Your nurse lost dad's glasses.", "our nurse lost your dad's glasses"],
    ['bought 2 tickets n only 1 came through', 'you bought 2 tickets and only 1 came through'],
    ['Please do something about my missing suitcase!!!', 'your suitcase is missing'],
  ])('%s', (message, clause) => {
    expect(restated(message)).toBe(clause);
  });
});

describe('which clause is said back', () => {
  it.each([
    [
      'not the praise before it',
      'The plumber was very polite, but the tap still drips all night.',
      'the tap still drips all night',
    ],
    ['not why it came about', 'Your clerk was rude to me because I was paying in coins.', 'our clerk was rude to you'],
    [
      'not half of an exception',
      'My kit came with everything except the one cable I needed.',
      'your kit came with everything except the one cable you needed',
    ],
    ['with its place', 'Nobody at your branch has rung me back.', 'nobody at our branch has rung you back'],
    ['with what was asked for', "I've asked three times for a receipt.", "you've asked three times for a receipt"],
  ])('%s', (_, message, clause) => {
    expect(restated(message)).toBe(clause);
  });

  it('an "it" reaches no further than the sentence before', () => {
    expect(restated('Your website says open until eight. We drove an hour. It was shut at seven.') ?? '').not.toMatch(
      /website was shut/,
    );
  });
  it('a phone call is no phone', () => {
    expect(
      restated('I wanted a phone call before you cut the hedge. It was on my side of the fence.') ?? '',
    ).not.toMatch(/phone was/);
  });
  it('in a long story the thing that is named most', () => {
    const story =
      'Hello. We moved in spring. You moved our broadband too. I was told it would be easy. Then came a visit for the broadband. Another one. I have had enough of problems with this broadband.';
    expect(restated(story)).toMatch(/broadband/);
  });
});

describe('who did what', () => {
  it('is not the customer where somebody else did the first of two things', () => {
    expect(restated('The nurse was rude to my aunt, called her "dear" and left.')).toBe(
      'the nurse was rude to your aunt',
    );
  });
  it.each([
    ["it's been 12 days"],
    ['a rise without notice is not acceptable'],
    ['I have been waiting an hour for my lunch app says "arriving"'],
  ])('is not told by %s', (statement) => {
    expect(proved(statement)).toBe(false);
  });
});
