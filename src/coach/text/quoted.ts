/** Quoted history: where it starts in a mail, and what the customer said in its newest part. */
import { type Line, linesOf } from './lines.ts';

/** The same header behind the agent's own words: the caret stood before it, and nobody pressed Enter. */
const WROTE_BEHIND =
  /(?:On|Le|Am|El|Em|Op|Il) (?:\d|[A-Z]?[a-zà-ü]{1,10}[.,]? ?\d).{4,120}(?:wrote|a écrit|schrieb|escribió|escreveu|schreef|ha scritto)(?: .{0,60})?\s?:$/u;

/** The lines of a mail; a quote's header that runs into own words is a line of its own. */
export function mailLines(text: string): Line[] {
  return linesOf(text).flatMap((line) => {
    const found = line.text.length < 600 ? WROTE_BEHIND.exec(line.text) : null;
    if (!found || line.text.slice(0, found.index).trim() === '' || QUOTE_MARK.test(line.text)) return [line];
    const at = line.from + found.index;
    return [
      { text: line.text.slice(0, found.index), from: line.from, to: at },
      { text: line.text.slice(found.index), from: at, to: line.to },
    ];
  });
}

/** "On Monday, Jane wrote:" in the languages of the usual clients. */
const WROTE =
  /^(?:on|le|am|el|em|op|il|den|dne|em|w dniu|на|在)\s.{4,200}(?:wrote|a écrit|schrieb|escribió|escreveu|schreef|ha scritto|skrev|napsal|napisał|写道)(?:\s.{0,80})?\s?:$/iu;
/** The same broken over two lines: this is its first. */
const WROTE_START = /^(?:on|le|am|el|em|op|il|den)\s.{4,160}$/iu;
const WROTE_END = /(?:wrote|a écrit|schrieb|escribió|escreveu|schreef|ha scritto|skrev)\s?:$/iu;
const ORIGINAL =
  /^\s*(?:-{2,}|_{5,}|={5,})?\s*(?:original message|forwarded message|original-nachricht|ursprüngliche nachricht|weitergeleitete nachricht|message d'origine|message transféré|mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht)\s*(?:-{2,}|_{5,}|={5,})?\s*:?\s*$/i;
const BEGIN = /^\s*begin forwarded message:/i;
const FROM = /^\s*\*?(?:from|von|de|da|van|från|fra)\*?\s?:\s?\*?\s*\S/i;
const HEADER =
  /^\s*\*?(?:sent|date|to|cc|subject|gesendet|datum|an|betreff|envoyé|à|objet|enviado|para|asunto|assunto|inviato|oggetto|verzonden|aan|onderwerp)\*?\s?:/i;
const RULE = /^\s*[_-]{10,}\s*$/;
export const QUOTE_MARK = /^\s?(?:>|&gt;|\|\s)/;

/** Whether quoted history starts at this line. */
export function startsQuote(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  if (ORIGINAL.test(text) || BEGIN.test(text) || WROTE.test(text.trim())) return true;
  const next = lines[at + 1]?.text ?? '';
  if (WROTE_START.test(text.trim()) && WROTE_END.test(next.trim()) && next.length < 120) return true;
  if (FROM.test(text)) return [1, 2, 3].filter((step) => HEADER.test(lines[at + step]?.text ?? '')).length >= 2;
  if (RULE.test(text)) return FROM.test(next) || FROM.test(lines[at + 2]?.text ?? '');
  return false;
}

const headerLine = (line: string) =>
  ORIGINAL.test(line) ||
  BEGIN.test(line) ||
  FROM.test(line) ||
  HEADER.test(line) ||
  RULE.test(line) ||
  WROTE.test(line.trim()) ||
  WROTE_END.test(line.trim());

/**
 * The newest message that a text quotes, without its header and its own quotes; null where it quotes none. In mail
 * the composer is often the only place in the page where the customer's message stands.
 */
export function quotedMessage(text: string): string | null {
  const lines = mailLines(text);
  const start = lines.findIndex((_, at) => startsQuote(lines, at));
  const firstMark = lines.findIndex((line) => QUOTE_MARK.test(line.text));
  const from = start >= 0 ? start : firstMark;
  if (from < 0) return null;
  const rest = lines.slice(from);
  const marked = rest.filter((line) => QUOTE_MARK.test(line.text));
  const source =
    marked.length > 0
      ? marked.map((line) => line.text.replace(QUOTE_MARK, '').replace(/^ /, ''))
      : rest.map((line) => line.text);
  const taken: string[] = [];
  for (const [at, line] of source.entries()) {
    if (
      taken.some((one) => one.trim()) &&
      (QUOTE_MARK.test(line) ||
        startsQuote(
          source.map((one) => ({ text: one, from: 0, to: 0 })),
          at,
        ))
    )
      break;
    if (QUOTE_MARK.test(line) || (!taken.some((one) => one.trim()) && headerLine(line))) continue;
    taken.push(line);
  }
  return taken.join('\n').trim() || null;
}
