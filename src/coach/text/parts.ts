/** What a draft is made up of: only the agent's own words are judged. */
import type { DraftParts, Span } from '../model.ts';
import type { Line } from './lines.ts';
import { mailLines, QUOTE_MARK, startsQuote } from './quoted.ts';

const SIGNATURE_MARK = /^--\s?$/;
const DEVICE = /^(?:sent from my |get outlook for |envoyé de mon |von meinem .{2,20} gesendet|enviado desde mi )/i;
const DISCLAIMER =
  /^\W*(?:confidentiality|disclaimer\b|(?:this|the (?:information|content)s?)\b.{0,60}\b(?:e-?mail|message|communication)\b.{0,200}\b(?:confidential|privileged|intended|recipient)|please consider the environment|registered in england)/i;
const GREETING =
  /^(?:(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|greetings|namaste|howdy)(?:\s+(?:there|again|all|team|sir|madam|sir\/madam|sir or madam|ma'am|mr|mrs|ms|miss|dr|valued customer|[\p{Lu}@][\p{L}'’.-]*|\[[^\]]{1,30}\]|\{[^}]{1,30}\})\.?){0,4})\s*(?:[,!:.\-–—]+|$)/iu;
const BARE_NAME = /^@?[\p{Lu}][\p{L}'’-]{1,20}(?:\s[\p{Lu}][\p{L}'’-]{1,20})?\s?,\s*$/u;
const SIGN_OFF =
  /^(?:(?:(?:with )?(?:kind(?:est)?|best|warm(?:est)?|many|my|all the)\s+(?:regards|wishes|best|thanks)|regards|best|sincerely|(?:yours|respectfully)(?: (?:sincerely|faithfully|truly))?|cheers|many thanks|thanks(?: again| so much)?|thank you|take care|speak soon|all the best|warmly|cordially)\s*[,.!]?)$/i;

/** Lines after a sign-off that still read as a signature: names, roles, numbers; not sentences. */
const MOST_SIGNATURE_LINES = 8;

/**
 * Takes a draft apart into greeting, body, sign-off and what does not count (quoted history, forwarded text, signature, disclaimer).
 * Answers written between quoted lines are body.
 */
export function draftParts(draft: string): DraftParts {
  const lines = mailLines(draft);
  const own = ownLines(lines);
  const greeting = greetingOf(lines, own);
  const signOff = signOffOf(lines, own);
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

function ownLines(lines: readonly Line[]): boolean[] {
  const own = lines.map(() => true);
  const start = lines.findIndex((_, at) => startsQuote(lines, at));
  const interleaved = start >= 0 && lines.slice(start).some((line) => QUOTE_MARK.test(line.text));
  const header = start < 0 ? -1 : start + (/:\s*$/.test(lines[start]?.text ?? '') ? 0 : 1);
  let signature = false;
  for (const [at, line] of lines.entries()) {
    if (start >= 0 && at >= start && (!interleaved || at <= header)) own[at] = false;
    else if (QUOTE_MARK.test(line.text)) {
      own[at] = false;
      signature = false;
    } else if (SIGNATURE_MARK.test(line.text)) signature = true;
    else if (DEVICE.test(line.text.trim()) || DISCLAIMER.test(line.text.trim())) {
      own[at] = false;
      // A disclaimer goes on until its paragraph ends.
      for (
        let next = at + 1;
        next < lines.length && lines[next]?.text.trim() && !QUOTE_MARK.test(lines[next]?.text ?? '');
        next++
      )
        own[next] = false;
    }
    if (signature) own[at] = false;
  }
  // A mark-less forwarded text below: when nothing of ours stands above, it is what the agent pasted to look at, still not own words.
  return own;
}

function greetingOf(lines: readonly Line[], own: readonly boolean[]): Span | null {
  const at = lines.findIndex((line, index) => own[index] && line.text.trim());
  const line = lines[at];
  if (!line) return null;
  const lead = line.text.length - line.text.trimStart().length;
  const text = line.text.trim();
  const found = GREETING.exec(text) ?? BARE_NAME.exec(text);
  if (!found || found[0].length > 60) return null;
  return { from: line.from + lead, to: line.from + lead + found[0].length };
}

function signOffOf(lines: readonly Line[], own: readonly boolean[]): Span | null {
  for (let at = lines.length - 1, seen = 0; at > 0 && seen <= MOST_SIGNATURE_LINES; at--) {
    const line = lines[at];
    if (!line || !own[at] || !line.text.trim()) continue;
    if (SIGN_OFF.test(line.text.trim())) {
      let last = at;
      for (let next = at + 1; next < lines.length && own[next]; next++) if (lines[next]?.text.trim()) last = next;
      return { from: line.from, to: lines[last]?.to ?? line.to };
    }
    // A sentence below ends the search: what stands above it is no sign-off.
    if (/[.!?]\s*$/.test(line.text) && line.text.trim().split(/\s+/).length > 5) return null;
    seen++;
  }
  return null;
}
