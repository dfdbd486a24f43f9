/** A suggestion in the draft that it is for: in its place, and saying nothing that stands there already. */
import { describe, expect, it } from 'vitest';
import type { Step } from '../../src/coach/model.ts';
import { review } from '../../src/coach/review.ts';
import { suggestStep } from '../../src/phrases/suggest.ts';

const LAMP = 'The lamp I ordered arrived with a cracked foot. I would like my money back.';

/** The draft after its first suggestion for a step was taken. */
function withFirst(step: Step, draft: string, customer = LAMP): string {
  const conversation = { messages: [{ from: 'customer' as const, text: customer }] };
  const phrase = suggestStep(step, draft, conversation, review(draft, conversation), {}).phrases[0];
  if (!phrase) throw new Error('no phrase');
  return draft.slice(0, phrase.at.from) + phrase.insert + draft.slice(phrase.at.to);
}

describe('a specific apology', () => {
  it.each([
    ['Hi Ana,\n\nSorry to hear that! Which order was it?', "Hi Ana,\n\nI'm sorry that"],
    ['Hi Ana, we are very sorry for this experience. Which order was it?', "Hi Ana, I'm sorry that"],
    ['@ana So sorry for the trouble! Which order was it?', "@ana I'm sorry that"],
    ["Hello! We're really sorry you've encountered this issue. Which order was it?", "Hello! I'm sorry that"],
  ])('takes the place of one for anything: %s', (draft, start) => {
    const text = withFirst('apologise', draft);
    expect(text.startsWith(start), text).toBe(true);
    expect(text.match(/sorry/gi)).toHaveLength(1);
    expect(text).toContain('Which order was it?');
  });

  it('leaves an apology that names something as it is', () => {
    const text = withFirst('apologise', 'Sorry to hear that the foot of your lamp was cracked. Which order was it?');
    expect(text).toContain('Sorry to hear that the foot of your lamp was cracked.');
  });

  it('does not wait for advice that says the problem back', () => {
    const draft =
      'For a lamp with a cracked foot we need a photo of the foot and one of the box that it came in, with the label in sight and the seal beside it. Please send both to our desk today.';
    expect(withFirst('apologise', draft)).toMatch(/^I'm sorry/);
  });
});

describe('beside what opens the draft', () => {
  it.each([
    ['Oh no, sorry to hear that! Which order was it?', /^Oh no, sorry to hear that! I can see that the lamp .* Which/],
    ['Hi Ana, apologies for this! Which order was it?', /^Hi Ana, apologies for this! I can see that the lamp/],
    ['Sorry! Which order was it?', /^Sorry! I can see that the lamp/],
    ['Hi Ana, I like lamps. Which order was it?', /^Hi Ana, I can see that the lamp .* I like lamps/],
  ])('the problem is said back behind a word of sorrow: %s', (draft, start) => {
    expect(withFirst('acknowledge', draft)).toMatch(start);
  });
  it('an apology on a condition gives way to the specific one', () => {
    const text = withFirst(
      'apologise',
      "Hi Ana, sorry if your evening wasn't as bright as it should be! Which order was it?",
    );
    expect(text).toMatch(/^Hi Ana, I'm sorry that the lamp you ordered arrived with a cracked foot\. Which order/);
  });
  it('an apology goes behind the sympathy that a sound opens', () => {
    const text = withFirst(
      'apologise',
      'Oh no! Sorry to hear that the foot of your lamp was cracked. Which order was it?',
    );
    expect(text.startsWith('Oh no! Sorry to hear that the foot of your lamp was cracked.'), text).toBe(true);
  });
  it('one is sorry for the whole of it where both halves are ours', () => {
    const text = withFirst(
      'apologise',
      'Which room was it?',
      'The fan howled all night and the night desk did nothing!',
    );
    expect(text).toContain('the fan howled all night');
  });
});

describe('a suggestion beside the draft’s own words', () => {
  it('does not look into it twice', () => {
    expect(
      withFirst('own', 'Hi Ana, please send us a photo so that we can look into this.').match(/look into/g),
    ).toHaveLength(1);
  });
  it('does not see it twice', () => {
    const text = withFirst(
      'empathise',
      'Hi Ana, I can see that the lamp arrived with a cracked foot. Please send us a photo.',
    );
    expect(text.match(/I can see/g)).toHaveLength(1);
  });
  it('does not promise back an amount that the customer only named', () => {
    const text = withFirst(
      'solve',
      'Hi Ana, thank you for the photo.',
      'I got a $5 refund for a broken lamp. I want all my money back.',
    );
    expect(text).not.toContain('refund $5');
    expect(text).toContain('refund');
  });
});
