import type { Conversation } from '../coach/model.ts';
import { normal } from '../coach/text/normal.ts';

/** Whether one of the team's words for silence stands in the draft or in what the customer wrote. */
export function isQuiet(words: readonly string[], draft: string, { messages }: Conversation): boolean {
  if (words.length === 0) return false;
  const texts = [draft, ...messages.filter(({ from }) => from === 'customer').map(({ text }) => text)].map(normal);
  return words.some((word) => {
    const wanted = normal(word.trim());
    return texts.some((text) => {
      for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
        if (!isLetter(text[at - 1]) && !isLetter(text[at + wanted.length])) return true;
      return false;
    });
  });
}

const isLetter = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);
