/** How a draft opens and closes, sentence by sentence: what a person would write before or after. */
import type { Span } from '../coach/model.ts';

/** "@customer", a name after the greeting's comma ("Hello, Joe!"), a greeting after a mention ("@customer Hey Tyler - "). */
const ADDRESS =
  /^(?:@[\w.]+[,:]?\s+)?(?:(?:hi|hey|hello|dear)(?: there| again)?(?:(?: [\p{L}\p{N}][\p{L}\p{N}_'’-]*)?\s*(?:[,!.:]|[-–—](?=\s)))\s+)?/iu;
/** "Hi Ana we looked": a name without a comma. */
const BARE = /^(?:[Hh](?:i|ey|ello)|[Dd]ear) (?:\p{Lu}\p{Ll}+|@[\w.]+)\s+(?=\S)/u;
const NAME = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?\s*[!,.]\s+(?=\S)/u;
/** Thanks for the message come before everything else. */
const THANKS =
  /^(?:thank you|thanks|many thanks|thank you so much|thx)\b[^.!?\n]{0,140}[.!]+\s+(?:\p{Extended_Pictographic}\u{fe0f}?\s+)*(?=\S)/iu;

/** Where a mention, a greeting or a name at the start of a sentence ends. */
export const addressEnd = (draft: string, from: number): number =>
  from + (ADDRESS.exec(draft.slice(from))?.[0].length ?? 0);

/** "Oh no!", "Ouch.": a sound before the words. */
const SOUND = /^(?:oh (?:no|dear|my|gosh)|ouch|yikes|ah|oops|whoops|argh|aw+)\b[!.,]+\s+(?=\S)/i;

/** Where the opening of a body ends, and its first words on the matter begin. */
export function opening(draft: string, body: Span): number {
  let at = body.from;
  const skip = (pattern: RegExp) => {
    at += pattern.exec(draft.slice(at, body.to))?.[0].length ?? 0;
  };
  skip(ADDRESS);
  if (at === body.from) skip(BARE);
  if (/[,]\s*$/.test(draft.slice(0, at))) skip(NAME);
  skip(THANKS);
  skip(SOUND);
  return at;
}

/** An agent's initials, name or a part number at the very end: "^BB", "- WB.", "1/2", "… help? Rachel". */
const MARK =
  /(?:\s*(?:[-–—^~*/]\s?\p{Lu}[\p{L}.]{0,24}(?: \p{Lu}\p{L}*)?|\(?\d\/\d\)?)|\s+-\s?\p{Ll}{2,6}|\s+x{1,3}|(?<=\S)\s+(?:[Tt]hanks|[Tt]hank you|T[Yy])[.!]?|(?<=[.!?])\s+\p{Lu}(?:\p{Lu}{1,2}|\p{Ll}{2,12}))\s*$/u;
/** A desk or a name in a last line of its own: "Front desk", "Joan, dispatch". */
const SIGNED =
  /(?<=[.!?)…])\s*\n[^\S\n]*(?!(?:we|i|you|your|it|this|that|the|our|my|please|there|here|no|yes|if|when|as|and|but)\b|[-*•\d])(?=\p{Lu})[\p{L}'’,&|. -]{2,40}(?<![.!?:])$/iu;
const GOODBYE =
  /^(?:(?:kind |best |warm )?regards\b|best,|(?:thanks|thank you|cheers|many thanks)\b(?! for (?:waiting|your patience))|have an? |take care|all the best|yours |sincerely|wishing you|stay safe|happy |see you|bye\b|goodbye|we (?:hope|look forward)|i (?:hope|look forward)|looking forward|hope (?:this|that|to)|hoping )/i;
const CLOSING =
  /^(?:(?:please|so|and|just|but|in the meantime|meanwhile|otherwise)[,]? )*(?:let (?:me|us) know|(?:is there )?anything else|don'?t hesitate|do not hesitate|feel free|keep (?:me|us) posted|(?:if|should) you (?:need|have|still|require)|(?:for|with) (?:any|further|more) |any (?:more |other |further )?questions)/i;

/**
 * Where the end of a body begins.
 *
 * @param until `goodbye`: before thanks, wishes and initials; `closing`: before an offer of further help, too
 * @returns the end of the sentence before it, or the body's end where all of it is goodbye
 */
export function goodbyeStart(draft: string, body: Span, until: 'goodbye' | 'closing'): number {
  let end = body.to;
  const text = () => draft.slice(body.from, end);
  const signed = SIGNED.exec(text());
  if (signed && signed.index > 0) end = body.from + signed.index;
  for (let mark = MARK.exec(text()); mark && mark.index > 0; mark = MARK.exec(text())) end = body.from + mark.index;
  for (;;) {
    const from = lastSentence(text());
    if (from <= 0) return end;
    const sentence = text().slice(from).trim();
    const goes =
      GOODBYE.test(sentence) || (until === 'closing' && CLOSING.test(sentence)) || !/[\p{L}\d]/u.test(sentence);
    if (!goes) return end;
    end = body.from + text().slice(0, from).trimEnd().length;
  }
}

/** Where the last sentence of a text begins. */
function lastSentence(text: string): number {
  const starts = [...text.matchAll(/[.!?…]["”’')\]]*\s+(?=\S)|\n+(?=\S)/g)].map(
    ({ index, 0: gap }) => index + gap.length,
  );
  return starts.at(-1) ?? 0;
}

const LIST = /(?:^|\n)[^\S\n]*(?:(?:[-*•–]|\d{1,2}[.)])\s+|•)[^\n]*$/;

/** Whether the last line of a text is an item of a list: what follows it is a paragraph of its own. */
export const listEnds = (text: string): boolean => LIST.test(text);

/** Whether a text begins with an item of a list. */
export const listStarts = (text: string): boolean => /^[^\S\n]*(?:(?:[-*•–]|\d{1,2}[.)])\s|•)/.test(text);

/** What a person types between the end of a text and the next sentence. */
export function ends(text: string): string {
  // A full stop would become part of the link.
  if (/(?:https?:\/\/|www\.|\b[\w-]+\.(?:com|org|net|io|co|in|ly)\/)\S*[^\s.,!?)]$/i.test(text)) return '\n\n';
  if (/[:]$/.test(text)) return '\n\n';
  return /(?:[.!?…)\]"”'’]|\p{Extended_Pictographic}\u{fe0f}?)$/u.test(text) ? ' ' : '. ';
}

/** The whole sentence around a span. A point inside a number or a name ends none, nor does a line that only goes on. */
export function sentenceAround(draft: string, { from, to }: Span): Span {
  const breaks = [...draft.matchAll(/[.!?]+["”’')\]]*(?=\s|$)|\n(?!\p{Ll})/gu)].map(({ index, 0: mark }) => ({
    index,
    end: mark === '\n' ? index : index + mark.length,
    next: index + mark.length,
  }));
  let start = breaks.findLast(({ next }) => next <= from)?.next ?? 0;
  while (start < from && /\s/.test(draft[start] ?? '')) start++;
  return { from: start, to: breaks.find(({ index }) => index >= to - 1)?.end ?? draft.length };
}
