import { say } from '../l10n/index.ts';
import { review } from '../coach/review.ts';
import { unknownPlaceholders } from './placeholders.ts';

/** A complaint as the coach reads it, so that rules that are about answers to complaints look at the phrase. */
const COMPLAINT = 'My order arrived broken and nobody answers. I am really disappointed.';

/** What the coach has to say of a phrase itself, in sentences: unknown placeholders, wording that makes it worse. */
export function checkPhrase(text: string): string[] {
  const unknown = unknownPlaceholders(text).map((name) => say('phrases_check_placeholder', name));
  const plain = text.replace(/\{[a-zA-Z]+\}/g, 'it');
  const { pitfalls } = review(plain, { messages: [{ from: 'customer', text: COMPLAINT }] });
  return [
    ...unknown,
    ...pitfalls.filter(({ rule }) => rule !== 'blank').map(({ title, better }) => `${title}. ${better}`),
  ];
}
