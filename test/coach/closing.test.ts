import { describe, expect, it } from 'vitest';
import { isClosing } from '../../src/coach/closing.ts';
import type { Message } from '../../src/coach/model.ts';
import { read } from '../../src/coach/reading/index.ts';

const COMPLAINT: Message = { from: 'customer', text: 'The toaster you sent me is broken and I am really annoyed.' };
const ANSWER: Message = { from: 'agent', text: 'I am sorry that the toaster is broken. I have sent you a new one.' };
const says = (text: string): Message => ({ from: 'customer', text });
const closes = (...messages: Message[]) => isClosing({ messages }, read({ messages }, [], null));

describe('a conversation comes to its close', () => {
  it.each([
    'Thank you, the new one works perfectly.',
    'It arrived today, all good now. Thanks!',
    'Perfect, that is sorted.',
  ])('when a complaint was answered and the customer writes “%s”', (text) => {
    expect(closes(COMPLAINT, ANSWER, says(text))).toBe(true);
  });

  it.each(['The new one is broken too. This is ridiculous.', 'Any news?', 'It still has not arrived.'])(
    'not while they write “%s”',
    (text) => {
      expect(closes(COMPLAINT, ANSWER, says(text))).toBe(false);
    },
  );

  it('not at the first answer, and not where nobody complained', () => {
    expect(closes(COMPLAINT)).toBe(false);
    expect(closes(says('Thank you, the lamp is lovely.'))).toBe(false);
    expect(
      closes(says('When do you open on Sunday?'), { from: 'agent', text: 'At ten.' }, says('Great, thanks!')),
    ).toBe(false);
  });

  it('not in another language, nor where nothing was said', () => {
    expect(closes(COMPLAINT, ANSWER, says('Vielen Dank, der neue Toaster funktioniert ausgezeichnet.'))).toBe(false);
    expect(closes()).toBe(false);
  });
});
