/** Where in a draft a phrase belongs, with the spaces and line breaks that a person would type. */
import type { Channel, DraftParts, Span, Step } from '../coach/model.ts';
import { ends, goodbyeStart, listEnds, listStarts, opening } from './shape.ts';

export interface Place {
  at: Span;
  insert: string;
}

/** Warmth stands at the start, action in the middle, dates and what follows at the end (Packard, Li & Berger 2023). */
const START: readonly Step[] = ['acknowledge', 'apologise', 'empathise'];
const END: readonly Step[] = ['followUp', 'feedback', 'learn'];
/** A first paragraph longer than this, in characters, is not made longer. */
const LONG_PARAGRAPH = 240;

export interface Where {
  draft: string;
  parts: DraftParts;
  channel: Channel | null;
  /** The end of what already stands in the opening (an apology that was met), or null: a later step of the opening goes after it. */
  lead: number | null;
}

/**
 * The place of a step's phrase: apology and acknowledgement after the greeting, action in the middle, date and follow-up before the
 * sign-off, all above quoted text and signature.
 *
 * @param text the phrase, filled
 */
export function placeFor(step: Step, text: string, where: Where): Place {
  const { draft, parts, lead } = where;
  const { first, last } = bodyOf(draft, parts);
  const place =
    !first || !last
      ? intoEmpty(text, where)
      : START.includes(step)
        ? lead === null
          ? before(text, opening(draft, first), draft, last)
          : after(text, Math.min(lead, goodbyeStart(draft, last, 'goodbye')), draft, parts.excluded)
        : after(text, goodbyeStart(draft, last, END.includes(step) ? 'goodbye' : 'closing'), draft, parts.excluded);
  return draft.includes('\r\n') ? { ...place, insert: place.insert.replaceAll('\n', '\r\n') } : place;
}

/** The body without the white space around it. */
function bodyOf(draft: string, { body }: DraftParts): { first: Span | null; last: Span | null } {
  const spans = body.flatMap(({ from, to }) => {
    const text = draft.slice(from, to);
    const trimmed = text.trim();
    if (trimmed === '') return [];
    const start = from + text.indexOf(trimmed);
    return [{ from: start, to: start + trimmed.length }];
  });
  return { first: spans[0] ?? null, last: spans.at(-1) ?? null };
}

/** A draft without a body: after the greeting, before the sign-off, above any quote. */
function intoEmpty(text: string, { draft, parts, channel }: Where): Place {
  const { greeting, signOff, excluded } = parts;
  const next = [signOff, ...excluded].filter((one) => one !== null).sort((a, b) => a.from - b.from)[0] ?? null;
  const until = next?.from ?? draft.length;
  if (!greeting || (next && greeting.from > next.from)) {
    if (!next) return { at: { from: 0, to: draft.length }, insert: text };
    const lines = draft.slice(0, until).split('\n').length - 1;
    return { at: { from: 0, to: 0 }, insert: text + '\n'.repeat(Math.max(0, 2 - lines)) };
  }
  const between = draft.slice(greeting.to, until);
  const breaks = [...between.matchAll(/\n/g)].map(({ index }) => greeting.to + index + 1);
  const chat = channel === 'chat' || channel === 'social';
  if (chat && breaks.length === 0) return { at: { from: greeting.to, to: until }, insert: ` ${text}` };
  // One empty line above; what is left of the breaks stands below.
  const above = Math.min(2, breaks.length);
  const at = above > 0 ? (breaks[above - 1] ?? greeting.to) : greeting.to + /^[^\S\n]*/.exec(between)![0].length;
  const below = next ? Math.max(0, 2 - (breaks.length - above)) : 0;
  return { at: { from: at, to: at }, insert: '\n'.repeat(2 - above) + text + '\n'.repeat(below) };
}

function before(text: string, at: number, draft: string, last: Span): Place {
  const paragraphs = /\n[^\S\n]*\r?\n/.test(draft.slice(at, last.to));
  const long = paragraphs && startsParagraph(draft, at) && paragraphAt(draft, at).length > LONG_PARAGRAPH;
  const gap = long || listStarts(draft.slice(at)) ? '\n\n' : ' ';
  const lead = /\S/.test(draft[at - 1] ?? ' ') ? ' ' : '';
  const word = /^[^\s,.!?]*/.exec(draft.slice(at))?.[0] ?? '';
  const next = draft[at] ?? '';
  // "Hello, we will …": what followed the greeting now begins a sentence; "iPhone" keeps its spelling.
  if (next !== next.toUpperCase() && word.toLowerCase() === word && !/[/@_]|\.\w/.test(word))
    return { at: { from: at, to: at + 1 }, insert: `${lead}${text}${gap}${next.toUpperCase()}` };
  return { at: { from: at, to: at }, insert: `${lead}${text}${gap}` };
}

function after(text: string, at: number, draft: string, excluded: readonly Span[]): Place {
  const above = draft.slice(0, at);
  const rest = draft.slice(at);
  // A quote that begins in the same line must not run into the sentence.
  const quote = excluded.some(
    ({ from }) => from >= at && draft.slice(at, from).trim() === '' && !draft.slice(at, from).includes('\n'),
  );
  const gap = quote ? '\n\n' : rest === '' || /^\s/.test(rest) ? '' : ' ';
  return { at: { from: at, to: at }, insert: `${listEnds(above) ? '\n\n' : ends(above)}${text}${gap}` };
}

const startsParagraph = (draft: string, at: number) => at === 0 || /\n\s*$/.test(draft.slice(0, at));
const paragraphAt = (draft: string, at: number) => /^[\s\S]*?(?=\n[^\S\n]*\r?\n|$)/.exec(draft.slice(at))?.[0] ?? '';
