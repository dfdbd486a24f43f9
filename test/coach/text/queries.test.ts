/** A query for the palette is not reviewed as words. */
import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../../src/coach/model.ts';
import { review } from '../../../src/coach/review.ts';
import { withoutQueries } from '../../../src/coach/text/queries.ts';

const late: Conversation = { messages: [{ from: 'customer', text: 'My parcel is nine days late and I am annoyed.' }] };
const level = (draft: string, step: string) => review(draft, late).steps.find((one) => one.step === step)?.level;

describe("the palette's query in a draft", () => {
  it.each(['/sorry', 'Hi Ana, /sorry', 'Hi Ana,\n/apologise late', '/so sorry that', '/sorry\n\nKind regards,\nSam'])(
    '%j is no apology',
    (draft) => {
      expect(level(draft, 'apologise')).toBe(0);
      expect(review(draft, late).pitfalls).toEqual([]);
    },
  );

  it('leaves what stands around it as it was', () => {
    const draft = "I'm sorry that your parcel is late. /update";
    expect(level(draft, 'apologise')).toBe(2);
    expect(withoutQueries(draft)).toBe("I'm sorry that your parcel is late.        ");
    expect(withoutQueries('Write /help in the chat and/or at a/b, 1/2 /GK')).toBe(
      'Write       in the chat and/or at a/b, 1/2 /GK',
    );
  });
});
