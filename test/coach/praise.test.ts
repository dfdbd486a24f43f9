/** What is good is said first, and by its name. */
import { expect, it } from 'vitest';
import { review } from '../../src/coach/review.ts';

const JUG = 'The jug I ordered arrived cracked. I am really annoyed.';
const CHARGE = 'I was charged twice for order HD-20418. Both payments left my account on Tuesday.';
const praised = (customer: string, draft: string, customerName: string | null = null) =>
  review(draft, { messages: [{ from: 'customer', text: customer }], customerName }).praise.map(({ text }) => text);

it.each([
  [
    JUG,
    'I am so sorry that the jug arrived cracked. I will send you a new one today.',
    'You named the cracked jug, apologised for it and took it on yourself.',
  ],
  [CHARGE, 'I see that you were charged twice.', 'You named the double charge.'],
  [
    'My internet has been down for three days.',
    'I am sorry that your internet has been down for three days.',
    'You named the problem with the internet and apologised for it.',
  ],
  // "Your account" is the customer's, and would be the agent's own here.
  [
    'I was locked out of my account yesterday.',
    'I am sorry that you were locked out of your account.',
    'You named the problem and apologised for it.',
  ],
])('to “%s”: “%s”', (customer, draft, wanted) => expect(praised(customer, draft)).toEqual([wanted]));

it('names the customer’s own word only where the draft has it too, not in what it quotes', () => {
  const draft =
    'I see that it came broken in the box.\n\nOn Mon, 2 Mar 2026 at 10:11, Jane wrote:\n> The jug arrived cracked.';
  for (const text of praised(JUG, draft)) expect(text).not.toContain('jug');
});

it('says at most three things, in one sentence, and none where there is nothing to praise', () => {
  const all = praised(
    JUG,
    "Hi Jane, I am so sorry that the jug arrived cracked. That must have spoilt the dinner. That was our mistake, and I'll send you a new one today. I'll write to you on Friday at noon.",
    'Jane Cole',
  );
  expect(all).toHaveLength(1);
  expect(all[0]?.split(/, | and /).length).toBeLessThanOrEqual(3);
  for (const draft of ['', 'Hello.', 'Calm down.']) expect(praised(JUG, draft)).toEqual([]);
});

it('counts nothing: no points, no share, no comparison with anybody', () => {
  for (const text of praised(JUG, 'I am so sorry that the jug arrived cracked. I will send you a new one today.'))
    expect(text).not.toMatch(/\d|%|points?|better than|others|average/i);
});
