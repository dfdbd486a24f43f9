/** Where in a draft a phrase belongs, with the spaces and line breaks that a person would type. */
import type { DraftParts, Span, Step } from '../coach/model.ts';

export interface Place {
  at: Span;
  insert: string;
}

/** Warmth stands at the start, action in the middle, dates and what follows at the end (Packard, Li & Berger 2023). */
const START: readonly Step[] = ['acknowledge', 'apologise', 'empathise'];
const END: readonly Step[] = ['followUp', 'feedback', 'learn'];
/** In the opening, the acknowledgement comes first, then the apology, then what it meant. */

/**
 * @param text the phrase, filled
 * @param lead the end of what already stands in the opening (an apology that was met), or null: a later step of the opening goes after it
 */
export function placeFor(step: Step, text: string, draft: string, parts: DraftParts, lead: number | null): Place {
  const { body } = parts;
  const first = body[0];
  const last = body.at(-1);
  if (!first || !last) return intoEmpty(text, draft, parts);
  if (START.includes(step)) {
    if (lead !== null) return after(text, lead, draft, parts.excluded);
    return before(text, skipSpace(draft, first.from, first.to), draft);
  }
  const end = trimEnd(draft, last);
  return after(text, END.includes(step) ? end : middle(draft, parts, end), draft, parts.excluded);
}

/** A draft without a body: after the greeting, before the sign-off, above any quote. */
function intoEmpty(text: string, draft: string, { greeting, signOff, excluded }: DraftParts): Place {
  if (greeting) {
    const rest = draft.slice(greeting.to);
    const breaks = /^[^\S\n]*(\n*)/.exec(rest);
    const paragraphs = breaks?.[1]?.length ?? 0;
    const at = greeting.to + (breaks?.[0].length ?? 0);
    const follows = draft.slice(at).trim() !== '';
    const gap = paragraphs > 0 || follows ? '\n'.repeat(Math.max(0, 2 - paragraphs)) : '\n\n';
    return { at: { from: at, to: at }, insert: `${gap}${text}${follows ? '\n\n' : ''}` };
  }
  const next = [signOff, ...excluded].filter((one) => one !== null).sort((a, b) => a.from - b.from)[0];
  if (!next) return { at: { from: 0, to: draft.length }, insert: text };
  const before = draft.slice(0, next.from);
  if (before.trim() === '')
    return {
      at: { from: 0, to: 0 },
      insert: `${text}${before.startsWith('\n\n') ? '' : before.startsWith('\n') ? '\n' : '\n\n'}`,
    };
  return { at: { from: next.from, to: next.from }, insert: `${text}\n\n` };
}

function before(text: string, at: number, draft: string): Place {
  const own = startsParagraph(draft, at) && paragraphAt(draft, at).length > 240;
  const gap = own ? '\n\n' : ' ';
  const lead = /\S/.test(draft[at - 1] ?? ' ') ? ' ' : '';
  const next = draft[at] ?? '';
  // "Hello, we will …": what followed the greeting now begins a sentence.
  if (next !== next.toUpperCase())
    return { at: { from: at, to: at + 1 }, insert: `${lead}${text}${gap}${next.toUpperCase()}` };
  return { at: { from: at, to: at }, insert: `${lead}${text}${gap}` };
}

function after(text: string, at: number, draft: string, excluded: readonly Span[] = []): Place {
  const full = /[.!?…:)\]"”'’\p{Extended_Pictographic}]$/u.test(draft.slice(0, at));
  const rest = draft.slice(at);
  // A quote that begins in the same line must not run into the sentence.
  const quote = excluded.some(
    ({ from }) => from >= at && draft.slice(at, from).trim() === '' && !draft.slice(at, from).includes('\n'),
  );
  const gap = quote ? '\n\n' : rest.startsWith('\n') || rest === '' || /^\s/.test(rest) ? '' : ' ';
  return { at: { from: at, to: at }, insert: `${full ? '' : '.'} ${text}${gap}` };
}

/** The end of the paragraph that stands before the closing one, where action belongs. */
function middle(draft: string, { body }: DraftParts, end: number): number {
  const last = body.at(-1);
  if (!last) return end;
  const text = draft.slice(last.from, end);
  const cut = text.lastIndexOf('\n\n');
  if (
    cut < 0 ||
    !/\b(?:let (?:me|us) know|anything else|thank|look forward|don't hesitate|feel free|questions)\b/i.test(
      text.slice(cut),
    )
  )
    return end;
  return last.from + text.slice(0, cut).trimEnd().length;
}

const skipSpace = (draft: string, from: number, to: number): number => {
  let at = from;
  while (at < to && /\s/.test(draft[at] ?? '')) at++;
  return at;
};
const trimEnd = (draft: string, { from, to }: Span): number => {
  let at = to;
  while (at > from && /\s/.test(draft[at - 1] ?? '')) at--;
  return at;
};
const startsParagraph = (draft: string, at: number) => at === 0 || /\n\s*$/.test(draft.slice(0, at));
const paragraphAt = (draft: string, at: number) =>
  draft.slice(at, draft.indexOf('\n\n', at) < 0 ? undefined : draft.indexOf('\n\n', at));
