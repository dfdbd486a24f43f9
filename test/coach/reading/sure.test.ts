/** What stands around a failure is not told back as if it were the failure. */
import { describe, expect, it } from 'vitest';
import { namesFailure, sure } from '../../../src/coach/reading/restated/sure.ts';
import { restatedOf } from '../../../src/coach/reading/restated/index.ts';
import { sentencesOf } from '../../../src/coach/text/sentences.ts';

const restated = (message: string) => restatedOf(sentencesOf(message));

describe('what a statement tells', () => {
  it.each([
    ['what was paid', 'I have paid £9 a month for the cover for six years'],
    ['a present', 'I got the kettle for my wedding'],
    ['a plan', 'the plumber was supposed to be here at nine'],
    ['trouble denied', 'there was no problem at check-in'],
    ['what the customer never did', "I've never dropped my tablet"],
    ['a word that does not fit', 'luxury is not the word'],
    ['what a page says', 'my tracking page says "on its way"'],
    ['people in general', 'new customers get a lower price'],
    ['one of several', 'the other one is fine'],
    ['a lost subject', 'I sent the form in May, then was told to send the form again'],
  ])('%s is not the failure', (_, statement) => {
    expect(sure(statement)).toBe(false);
  });

  it.each([
    ['what came instead', 'I ordered six plates and only four came'],
    ['a plan that failed', "the plumber was supposed to come at nine and hasn't turned up"],
    ['a charge', 'I got charged for the spa'],
    ['no answer', 'I have never received a reply'],
    ['what is refused', 'my bank app says my password is wrong'],
    ['what the customer tries', 'I have been trying to print my pass since noon'],
  ])('%s is', (_, statement) => {
    expect(sure(statement)).toBe(true);
  });

  it('a failure is named by its own words', () => {
    expect(namesFailure('the kettle leaks from the base')).toBe(true);
    expect(namesFailure('the kettle is blue')).toBe(false);
  });
});

describe('the restated problem', () => {
  it('is the failure and not the years before it', () => {
    expect(
      restated('I have paid £9 a month for the cover for six years. Your plumber refused to look at the boiler.'),
    ).toBe('our plumber refused to look at the boiler');
  });
  it('is not what the person who brings a thing does', () => {
    expect(restated("I saw your courier. It's still going back to the warehouse.")).not.toContain('our courier is');
  });
  it('is none where trouble is only denied', () => {
    expect(restated('There was no delay at all.')).toBeNull();
  });
});
