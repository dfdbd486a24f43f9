/** What a draft is made up of: only the agent's own words are judged. */
import type { DraftParts, Span } from '../model.ts';
import { compiled } from './gate.ts';
import type { Line } from './lines.ts';
import { historyLines, mailLines } from './quoted.ts';
import { endingOf } from './signature.ts';

const GREETING =
  /^(?:(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|greetings|namaste|howdy)(?:\s+(?:there|again|all|team|sir|madam|sir\/madam|sir or madam|ma'am|mr|mrs|ms|miss|dr|valued customer|[\p{Lu}@][\p{L}'’.-]*|\[[^\]]{1,30}\]|\{[^}]{1,30}\})\.?){0,4})\s*(?:[,!:.\-–—]+|$)/iu;
const ADDRESSED =
  /^(?:there|again|all|team|sir|madam|or|ma'am|mr|mrs|ms|miss|dr|valued|customer|morning|afternoon|evening|day)$/i;
const BARE_NAME = /^@?[\p{Lu}][\p{L}'’-]{1,20}(?:\s[\p{Lu}][\p{L}'’-]{1,20})?\s?,\s*$/u;
for (const pattern of [GREETING, BARE_NAME]) compiled(pattern);

/**
 * Takes a draft apart into greeting, body, sign-off and what does not count (quoted history, forwarded text, signature, disclaimer).
 * Answers written between quoted lines are body.
 */
export function draftParts(draft: string): DraftParts {
  const lines = mailLines(draft);
  const mine = historyLines(lines).map((history) => !history);
  const ending = endingOf(lines, mine);
  const own = mine.map((is, at) => is && !ending.excluded.has(at));
  const greeting = greetingOf(lines, own);
  const signOff = ending.signOff && spanOf(lines, ending.signOff);
  const body: Span[] = [];
  const excluded: Span[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.from === line.to) continue;
    if (!own[at]) extend(excluded, line);
    else if (signOff && line.from >= signOff.from && line.to <= signOff.to) continue;
    else {
      const from = greeting && line.from <= greeting.from && line.to >= greeting.to ? greeting.to : line.from;
      if (draft.slice(from, line.to).trim()) extend(body, { from, to: line.to });
    }
  }
  return { greeting, body, signOff, excluded };
}

/** Joins a line to the last span when nothing but line breaks lies between. */
function extend(spans: Span[], { from, to }: Span): void {
  const last = spans.at(-1);
  if (last && from - last.to <= 2) last.to = to;
  else spans.push({ from, to });
}

function greetingOf(lines: readonly Line[], own: readonly boolean[]): Span | null {
  const at = lines.findIndex((line, index) => own[index] && line.text.trim());
  const line = lines[at];
  if (!line) return null;
  const lead = line.text.length - line.text.trimStart().length;
  const text = line.text.trim();
  const found = GREETING.exec(text) ?? BARE_NAME.exec(text);
  if (!found || found[0].length > 60 || !isAddress(found[0])) return null;
  return { from: line.from + lead, to: line.from + lead + found[0].length };
}

/** "Hi ana," addresses somebody; "Hi Ana we looked." is a sentence, and only its start an address. */
const isAddress = (greeting: string): boolean =>
  (greeting.match(/(?<=\s)\p{Ll}[\p{L}'’-]*/gu) ?? []).filter((word) => !ADDRESSED.test(word)).length <= 1;

/** From the first of these lines to the end of the last that says something. */
function spanOf(lines: readonly Line[], [first, end]: readonly [number, number]): Span | null {
  const from = lines[first]?.from;
  const to = lines[end - 1]?.to;
  return from === undefined || to === undefined ? null : { from, to };
}
