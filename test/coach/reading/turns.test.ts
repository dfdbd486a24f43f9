/** What a conversation is about, where the issue stands in an earlier message than the last. */
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/coach/reading/index.ts';

/** Messages in turn: a customer's as it is, an agent's after ">". */
const reading = (...messages: string[]) =>
  read(
    {
      messages: messages.map((text) =>
        text.startsWith('>')
          ? ({ from: 'agent', text: text.slice(1).trim() } as const)
          : ({ from: 'customer', text } as const),
      ),
    },
    [],
    null,
  );

describe('the issue of a whole conversation', () => {
  it.each<[about: string, messages: string[], restated: string | null, issue: string | null]>([
    [
      'any news',
      ['My kettle leaks all over the counter.', '> Let me check.', 'any news??'],
      'your kettle leaks all over the counter',
      'the leaking kettle',
    ],
    [
      'a reference',
      ['The screws for my shelf are missing.', '> Sorry! Which order is it?', 'it is 4711'],
      'the screws for your shelf are missing',
      'the missing screws',
    ],
    [
      'anger alone',
      ['My wardrobe arrived cracked.', '> I will ask.', 'HELLO??? This is ridiculous, it has been 20 minutes'],
      'your wardrobe arrived cracked',
      'the cracked wardrobe',
    ],
    [
      'the newer of two',
      [
        'The curtains are too short.',
        '> I have ordered longer ones.',
        'The rail you fitted fell off the wall.',
        '> Oh no, sorry.',
        'And? Any progress?',
      ],
      'the rail we fitted fell off the wall',
      null,
    ],
    [
      'a new issue',
      ['My card was declined.', '> I have unlocked it.', 'Now the app crashes whenever I pay.'],
      'the app crashes whenever you pay',
      'the problem with the app',
    ],
    [
      'after a settled one',
      ['My sofa was late.', '> It is on its way.', 'It arrived, all good, thanks!', '> Great.', 'My lamp flickers.'],
      'your lamp flickers',
      'the problem with your lamp',
    ],
    [
      'several bubbles in a row',
      ['hi', 'my tickets never came', 'the concert is tomorrow', 'help'],
      'your tickets never came',
      'the missing tickets',
    ],
    [
      'still the same, as "it"',
      ['My printer does not connect.', '> Please restart it.', "it's still not working!!"],
      'your printer does not connect',
      'the problem with your printer',
    ],
  ])('%s', (_, messages, restated, issue) => {
    const found = reading(...messages);
    expect(found.restated).toBe(restated);
    if (issue) expect(found.issue).toBe(issue);
    expect(found.complaint).toBe(true);
  });

  it('never takes up what is settled', () => {
    const settled = [
      'My sofa never came.',
      '> It is out for delivery.',
      'It is here, all good now, thank you!',
      '> Lovely.',
    ];
    expect(reading(...settled, 'Do you sell lamps?').restated).toBeNull();
    expect(reading(...settled, 'Do you sell lamps?').complaint).toBe(false);
    expect(reading(...settled, 'My order number is 4711.').issue).toBeNull();
  });

  it('adds what the new message says of waits and occasions to the earlier issue', () => {
    const found = reading(
      'My cake stand arrived broken.',
      '> I will look into it.',
      "It's been nine days now and my daughter's birthday is on Sunday. Any news?",
    );
    expect(found.issue).toBe('the broken cake stand');
    expect(found.waits).toEqual(['nine days now']);
    expect(found.occasion).toBe("your daughter's birthday");
  });
});
