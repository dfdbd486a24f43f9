/** Pitfalls put in another way: grammatical, with the same facts, and flagged no more. */
import { describe, expect, it } from 'vitest';
import { PITFALLS } from '../../src/coach/pitfalls/index.ts';
import { review } from '../../src/coach/review.ts';
import { suggestMending } from '../../src/phrases/suggest.ts';

const CUSTOMER = 'My parcel is nine days late and nobody answers. I have written twice and I am furious.';
const CONVERSATION = { messages: [{ from: 'customer' as const, text: CUSTOMER }] };

/** The draft with the first replacement that is offered for this rule; null where none is. */
function mended(draft: string, rule: string): string | null {
  const found = review(draft, CONVERSATION).pitfalls.find((one) => one.rule === rule && one.replacement !== null);
  if (!found) return null;
  return draft.slice(0, found.replaceAt.from) + found.replacement + draft.slice(found.replaceAt.to);
}

it.each([
  ['negative', "We can't do that until Monday.", 'I can do that on Monday.'],
  ['negative', 'Hi Ana, we cannot refund you until next week. Regards', 'Hi Ana, I can refund you next week. Regards'],
  ['blame', 'You should have contacted us.', "I'm glad that you have contacted us now."],
  ['blame', 'You should have told us earlier.', "I'm glad that you have told us now."],
  ['blame', "You didn't provide the order number.", 'Could you send me the order number?'],
  ['blame', 'You forgot to sign the form.', 'Could you sign the form?'],
  ['command', 'Kindly fill in the form.', 'Could you fill in the form?'],
  ['command', 'You must send it back first.', 'Could you send it back first?'],
  ['command', 'Please note that refunds take ten days.', 'Refunds take ten days.'],
  ['passive', 'Mistakes were made.', 'We made mistakes.'],
  ['passive', 'A mistake was made with your order.', 'We made a mistake with your order.'],
  ['passive', 'The wrong item was sent to you.', 'We sent the wrong item to you.'],
  ['passive', 'Your complaint will be looked into.', "I'll look into your complaint."],
  ['vague', 'We will get back to you shortly.', "I'll get back to you by [day and time]."],
  ['vague', "We'll be in touch soon.", "I'll be in touch by [day and time]."],
  ['but', "I'm sorry about the delay, but we were very busy.", "I'm sorry about the delay. We were very busy."],
  [
    'but',
    'I understand your frustration, but you signed the contract.',
    'I understand your frustration. You signed the contract.',
  ],
] as const)('%s: “%s”', (rule, draft, better) => {
  expect(mended(draft, rule)).toBe(better);
});

it.each([
  ['blame', 'You should have kept the box.'],
  ['blame', 'You should have contacted us, because the return is only free for a week.'],
  ['command', 'Please contact the seller.'],
  ['command', 'Kindly fill in the form before we can look at it.'],
  ['passive', 'The matter will be looked into by our team.'],
  ['vague', 'Our engineers hope to solve it in the near future.'],
  ['but', "Sorry, but that's how it works."],
] as const)('%s has no rewrite for “%s”, because none is safe', (rule, draft) => {
  expect(mended(draft, rule)).toBeNull();
});

it('marks what a rewrite leaves to fill', () => {
  const draft = 'We will get back to you shortly.';
  const found = review(draft, CONVERSATION).pitfalls.find(({ rule }) => rule === 'vague');
  const phrase = found && suggestMending(found, 0, draft).phrases[0];
  expect(phrase?.blanks.map(({ from, to }) => phrase.text.slice(from, to))).toEqual(['[day and time]']);
  expect(phrase?.expected).toBe(draft);
});

const WORDS_OF_OURS = new Set(
  "could you send me i'm glad that have now we i'll by day and time made can on the".split(' '),
);
const bare = (text: string) => text.toLowerCase().match(/[a-z']+/g) ?? [];

describe.each(PITFALLS.filter(({ rewrite }) => rewrite).map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const examples = rule.flags.map((one) => (typeof one === 'string' ? one : one[0]));

  it('leaves no example of its own flagged, and says nothing new', () => {
    for (const example of examples) {
      const better = mended(example, id);
      if (better === null) continue;
      expect(
        review(better, CONVERSATION).pitfalls.map(({ rule: other }) => other),
        better,
      ).not.toContain(id);
      expect(better).toMatch(/^\S.*[.?!]$/s);
      const known = bare(example).map((word) => word.slice(0, 4));
      const added = bare(better).filter((word) => !WORDS_OF_OURS.has(word) && !known.includes(word.slice(0, 4)));
      expect(added, `${example} → ${better}`).toEqual([]);
    }
  });
});
