/** Sentences of a draft or of a customer's message, with their places. */
import type { Sentence, Span } from '../model.ts';
import { normal } from './normal.ts';

const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|no|vs|etc|e\.g|i\.e|approx|inc|ltd|co|p\.s|a\.m|p\.m|u\.s|u\.k)\.$/i;
/** An address' own question mark asks nothing. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+?\?\S+/g;
/** A line this long was probably wrapped by a mail program, so its end is not a sentence's end. In characters. */
const WRAPPED = 60;
const QUESTION_START =
  /^(?:and |so |but |also,? |ok,? |hi,? )?(?:who|what|when|where|why|which|how|can|could|would|will|do|does|did|is|are|was|were|have|has|should|may) (?:you|i|we|it|the|this|that|they|there|my|your|someone|anyone|much|long|many|come)\b/;

/**
 * Splits stretches of a text into sentences.
 *
 * @param text the whole text
 * @param spans the stretches that count; all of it when left out
 */
export function sentencesOf(text: string, spans: readonly Span[] = [{ from: 0, to: text.length }]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const span of spans)
    for (const { from, to } of cut(text, span)) {
      const { text: sentence, places } = collapsed(text.slice(from, to));
      const norm = normal(sentence).replace(ADDRESS, (address) => address.replaceAll('?', '_'));
      sentences.push({
        text: sentence,
        norm,
        from,
        to,
        index: sentences.length,
        ...(places ? { places } : {}),
        question: /\?["')\]]*$/.test(norm) || (QUESTION_START.test(norm) && !/[.!]$/.test(norm)),
      });
    }
  return sentences;
}

/** Several spaces in a row say what one says; `places` tells where each character stood. */
function collapsed(text: string): { text: string; places: number[] | null } {
  if (!/\s\s/.test(text)) return { text, places: null };
  let short = '';
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const space = isSpace(text.charCodeAt(at));
    if (space && at > 0 && isSpace(text.charCodeAt(at - 1))) continue;
    short += text.charAt(at);
    places.push(at);
  }
  return { text: short, places };
}

/** A span of a sentence's text as a span of the whole text. */
export function spanInText({ from, places }: Sentence, span: Span): Span {
  if (!places) return { from: from + span.from, to: from + span.to };
  const start = places[span.from] ?? 0;
  const last = places[span.to - 1];
  return { from: from + start, to: from + (last === undefined ? start : last + 1) };
}

function cut(text: string, span: Span): Span[] {
  const found: Span[] = [];
  let from = span.from;
  const end = (to: number) => {
    let a = from;
    let b = to;
    while (a < b && isSpace(text.charCodeAt(a))) a++;
    while (b > a && isSpace(text.charCodeAt(b - 1))) b--;
    if (b > a) found.push({ from: a, to: b });
    from = to;
  };
  for (let at = span.from; at < span.to; at++) {
    const c = text[at];
    if (c === ' ' && endsAddress(text, from, at)) {
      end(at);
      continue;
    }
    if (c === '\n') {
      const lineStart = Math.max(span.from, text.lastIndexOf('\n', at - 1) + 1);
      const next = text[at + 1] ?? '';
      if (at - lineStart < WRAPPED || next === '\n' || !/[\p{Ll}\d(]/u.test(next)) end(at);
    } else if (c === '.' || c === '!' || c === '?' || c === '…') {
      let stop = at + 1;
      while (stop < span.to && /[.!?…"'”’)\]]/.test(text[stop] ?? '')) stop++;
      if (stop < span.to && !isSpace(text.charCodeAt(stop))) continue;
      if (c === '.' && stop === at + 1 && ABBREVIATION.test(text.slice(Math.max(from, at - 8), stop))) continue;
      // "Fri. 5 pm" and "… and so on": a sentence does not go on in lower case after a full stop, but after an ellipsis it may.
      if (stop - at > 1 && c === '.' && /^\s+\p{Ll}/u.test(text.slice(stop, stop + 3))) continue;
      end(stop);
      at = stop - 1;
    }
  }
  end(span.to);
  return found;
}

/** "… here: https://example.com/help Let us know": an address with a capital after it ends a sentence, since nobody puts a full stop there. */
function endsAddress(text: string, from: number, at: number): boolean {
  // Most blanks stand before a small letter.
  const next = text.charCodeAt(at + 1);
  if (next >= 97 && next <= 122) return false;
  if (!/^\p{Lu}[\p{L}']*$/u.test(text.slice(at + 1, at + 3).trim())) return false;
  const word = text.slice(Math.max(from, text.lastIndexOf(' ', at - 1) + 1), at);
  return /^(?:\S{0,20}\n)?\(?(?:https?:\/\/|www\.)\S{3,}$/.test(word);
}

const isSpace = (code: number) =>
  code === 32 || (code >= 9 && code <= 13) || code === 160 || code === 0x202f || code === 0x200b || code === 0xfeff;
