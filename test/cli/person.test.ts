import { expect, it } from 'vitest';
import { printReview } from '../../src/cli/person.ts';

const CUSTOMER = 'My blender arrived with a cracked jug and nobody answers. I am really annoyed.';
/** Wednesday, 4 March 2026, 10:30. */
const NOW = new Date(2026, 2, 4, 10, 30);

it('prints what is missing, what makes it worse, and what to write', () => {
  const text = printReview(CUSTOMER, 'You should have packed it better.', {}, NOW);
  expect(text).toMatch(/^annoyed · /i);
  expect(text).toMatch(/apologise +due/);
  expect(text).toContain('▲ ');
  expect(text).toContain('→ ');
  expect(text).not.toContain('◷');
});

it('says when each promise is due', () => {
  const text = printReview(
    CUSTOMER,
    "I'm sorry that the jug arrived cracked. I'll call you by Friday at noon.",
    {},
    NOW,
  );
  expect(text).toMatch(/◷ Fri,? 6 Mar 2026,? 12:00: “I'll call you by Friday at noon\.”/);
});
