/** Quoted history taken apart into the mails that it is made of. */
import { mailLines, QUOTE_MARK, startsQuote } from '../coach/text/quoted.ts';
import { isName } from './names.ts';

export interface Mail {
  author: string | null;
  text: string;
}

const HEADER_LINE =
  /^\s*\*?(?:from|sent|date|to|cc|bcc|subject|reply-to|von|an|datum|betreff|de|à|objet|gesendet|envoyé)\*?\s?:/i;
const FROM = /^\s*\*?(?:from|von|de)\*?\s?:\s?\*?\s*(.+)$/i;
const RULE = /^\s*(?:[_-]{5,}.*|-{2,}\s?.*\s?-{2,})$/;
/** Older mails of a thread are seldom read: a few tell who began and what was said last. */
const MOST = 12;

/** The name in "On 3 May 2026 at 10:12, Jane Cole <jane@example.org> wrote:". */
function writerOf(header: string): string | null {
  const flat = header.replace(/\s+/g, ' ').trim();
  const from = FROM.exec(flat)?.[1];
  const said =
    from ??
    /^.*?(?:\d{4}|\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?|>|,)\s?[,;]?\s+(?!at\b|um\b|à\b)([^\d,]{2,60}?)\s*(?:<[^>]*>|\([^)]*@[^)]*\)|\[[^\]]*\])?\s*(?:via .{2,30}\s)?(?:wrote|a écrit|schrieb|escribió|escreveu|schreef|ha scritto)\s?:$/i.exec(
      flat,
    )?.[1];
  const name = said?.replace(/<.*|\(.*|\[.*|["*']/g, '').trim() ?? '';
  if (isName(name)) return name;
  return /[^\s<>("[]+@[^\s<>)"\]]+/.exec(from ?? flat)?.[0] ?? null;
}

/**
 * The mails in a text, newest first: its own words, then what it quotes, level by level.
 *
 * @param text with ">" before each quoted line, or with the headers that mail programs write
 * @param author who wrote the text itself
 */
export function mailsIn(text: string, author: string | null): Mail[] {
  const mails: Mail[] = [];
  let lines = mailLines(text).map((line) => line.text);
  let writer = author;
  while (mails.length < MOST) {
    const start = lines.findIndex((_, at) => startsQuote(asLines(lines), at));
    const mark = lines.findIndex((line) => QUOTE_MARK.test(line));
    const marked =
      mark >= 0 &&
      (start < 0 || mark >= start || !lines.slice(start, mark).some((line) => line.trim() && !isHeader(line)));
    const end = start >= 0 && (!marked || start <= mark) ? start : mark;
    if (end < 0) {
      mails.push({ author: writer, text: lines.join('\n').trim() });
      break;
    }
    const quoted: string[] = [];
    const own = lines.slice(0, end);
    const rest = lines.slice(end);
    const header: string[] = [];
    if (marked) {
      for (const line of rest)
        if (QUOTE_MARK.test(line)) quoted.push(line.replace(QUOTE_MARK, '').replace(/^ /, ''));
        else if (quoted.length === 0) header.push(line);
        else own.push(line);
    } else {
      let inHeader = true;
      for (const [at, line] of rest.entries()) {
        inHeader &&= at === 0 || isHeader(line) || (line.trim() === '' && header.every((one) => !FROM.test(one)));
        (inHeader ? header : quoted).push(line);
      }
    }
    mails.push({ author: writer, text: own.join('\n').trim() });
    writer = writerOf(header.find((line) => FROM.test(line)) ?? header.join(' '));
    lines = quoted;
  }
  return mails.filter((mail) => mail.text !== '');
}

const isHeader = (line: string): boolean =>
  HEADER_LINE.test(line) ||
  RULE.test(line) ||
  /(?:wrote|a écrit|schrieb|escribió|escreveu|schreef|ha scritto)\s?:\s*$/i.test(line);
const asLines = (lines: readonly string[]) => lines.map((text) => ({ text, from: 0, to: text.length }));
