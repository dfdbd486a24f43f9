/** Quoted history: where it starts in a mail, which lines belong to it, and what the customer said in its newest part. */
import { compiled } from './gate.ts';
import { type Line, linesOf } from './lines.ts';

/** "Wrote" as the usual clients say it. */
const VERB =
  '(?:wrote|writes|a écrit|schrieb|escribió|escreveu|schreef|ha scritto|skrev|kirjoitti|napsal|napisał(?:\\(a\\))?|írta|写道)';
/** The same header behind the agent's own words: the caret stood before it, and nobody pressed Enter. */
const WROTE_BEHIND = new RegExp(
  `(?:On|Le|Am|El|Em|Op|Il) (?:\\d|[A-Z]?[a-zà-ü]{1,10}[.,]? ?\\d).{4,120}${VERB}(?: .{0,60})?\\s?:$`,
  'u',
);
/** A line longer than this is nobody's header. In characters. */
const LONGEST_HEADER = 300;

/** The lines of a mail; a quote's header that runs into own words is a line of its own. */
export function mailLines(text: string): Line[] {
  return linesOf(text).flatMap((line) => {
    const found = line.text.length < 600 && line.text.endsWith(':') ? WROTE_BEHIND.exec(line.text) : null;
    if (!found || line.text.slice(0, found.index).trim() === '' || QUOTE_MARK.test(line.text)) return [line];
    const at = line.from + found.index;
    return [
      { text: line.text.slice(0, found.index), from: line.from, to: at },
      { text: line.text.slice(found.index), from: at, to: line.to },
    ];
  });
}

/** "On Monday, Jane wrote:" in the languages of the usual clients; Yahoo puts the text behind it, Zoho dashes around it. */
const WROTE = new RegExp(
  `^(?:-{2,} ?)?(?:on|le|am|el|em|op|il|den|dne|w dniu|na|在)\\s.{4,200}${VERB}(?:\\s.{0,80})?\\s?(?::$|:\\s{2,}\\S| ?-{2,}$)`,
  'iu',
);
/** "Jane Roe <jane@example.com> wrote on 3 May 2026:", "… schrieb am Di., 4. Nov.:". Not "You wrote on page 3:". */
const NAME_WROTE = new RegExp(
  `^(?!(?:you|i|we|they|he|she|it|as|who|what|someone|somebody)\\b)["'“*<]?\\p{L}.{1,120}?\\s${VERB}(?:\\s(?:on|am|le|el|em|op|il)\\s.{0,60}\\d.{0,40}|\\s?[(<].{3,60}[)>])?\\s?:$`,
  'iu',
);
const DATED = /\d{1,2}[.:/-]\d{2}|\b\d{4}\b|[<(][^\s<>]+@[^\s<>]+[>)]/;
/** The same broken over two or three lines: this is its first. */
const WROTE_START = /^(?:on|le|am|el|em|op|il|den)\s.{4,160}$/iu;
const WROTE_END = new RegExp(`${VERB}(?:\\s.{0,40})?\\s?:$`, 'iu');
const DASH = '[-\\u2010-\\u2015]';
const ORIGINAL = new RegExp(
  `^\\s{0,40}(?:${DASH}{2,}|_{5,}|={5,})?\\s{0,9}(?:original message|original appointment|forwarded (?:message|by .{1,60})|reply message|original-nachricht|ursprüngliche nachricht|originalnachricht|weitergeleitete nachricht|message d'origine|message transféré|mensaje original|mensaje reenviado|mensagem original|mensagem encaminhada|messaggio originale|messaggio inoltrato|oorspronkelijk bericht|doorgestuurd bericht)\\s*(?:from .{0,60})?(?:${DASH}{2,}|_{5,}|={5,})?\\s*:?\\s*$`,
  'i',
);
const BEGIN =
  /^\s*(?:begin forwarded message|anfang der weitergeleiteten nachricht|début du message transféré|inicio del mensaje reenviado)\s?:/i;
const FROM = /^\s*\*?(?:from|von|de|da|van|från|fra)\*?\s?:\s?\*?\s*\S/i;
const HEADER =
  /^\s*\*?(?:from|sent|date|to|cc|bcc|subject|reply-to|importance|attachments|von|gesendet|datum|an|betreff|de|envoyé|date d'envoi|à|objet|enviado(?: el)?|fecha|para|asunto|data|assunto|da|inviato|a|oggetto|van|verzonden|aan|onderwerp)\*?\s?:/i;
const RULE = /^\s*[_-]{10,}\s*$/;
/** Help desks: all that stands under this line is theirs. */
const REPLY_ABOVE =
  /^\W*(?:please )?(?:type|write|enter|add) your (?:reply|response|answer|message) (?:above|over) this line\W*$|^\W*(?:please )?(?:reply|respond|answer) above this line\W*.{0,60}$|^\W*(?:bitte )?(?:geben sie ihre )?antwort(?:en sie)? (?:bitte )?(?:oberhalb|über) dieser (?:zeile|linie).{0,20}$|^\W*(?:veuillez )?(?:saisir|taper|répondre|écrire).{0,30}au-dessus de cette ligne\W*$|^\W*(?:por favor,? )?(?:escriba|responda|escreva|digite).{0,40}(?:encima|acima) (?:de|desta) (?:esta )?(?:línea|linha)\W*$|^\W*(?:typ|schrijf|antwoord).{0,30}boven deze (?:regel|lijn)\W*$/iu;
/** "Petra Lang, Nov 4, 2025, 10:14 GMT": an entry of a ticket's history. */
const ENTRY =
  /^\p{Lu}[\p{L}'’. -]{1,40}(?: \([^)]{1,40}\))?, (?:\p{Lu}\p{Ll}{2,8} \d{1,2}, \d{4}|\d{1,2} \p{Lu}\p{Ll}{2,8},? \d{4}),? (?:at )?\d{1,2}:\d{2}(?: ?[AP]M)?(?: [A-Z]{2,4}(?:[+-]\d{1,2}(?::\d\d)?)?)?:?$/u;
/** HCL Notes: "Petra Lang ---04/11/2025 10:14:02---the text". */
const NOTES = /^\p{Lu}[^\n]{1,50} -{2,3}\d{1,2}[./]\d{1,2}[./]\d{2,4} \d{1,2}:\d{2}(?::\d{2})?(?: [AP]M)?-{2,3}/u;
export const QUOTE_MARK = /^\s?(?:>|&gt;|\|(?:\s|$))/;

// Every draft's lines are asked for these.
for (const pattern of [WROTE, WROTE_START, ORIGINAL, BEGIN, HEADER, REPLY_ABOVE, ENTRY, NOTES]) compiled(pattern);

/** How many lines of a quote's header begin here: 0 where none does. */
function headerLines(lines: readonly Line[], at: number): number {
  const text = lines[at]?.text ?? '';
  if (text.length > LONGEST_HEADER && !WROTE.test(text.slice(0, LONGEST_HEADER).trim())) return 0;
  const trimmed = text.trim().slice(0, LONGEST_HEADER);
  if (trimmed === '') return 0;
  if (REPLY_ABOVE.test(trimmed) || NOTES.test(trimmed) || ENTRY.test(trimmed)) return 1;
  if (ORIGINAL.test(text) || BEGIN.test(text)) return 1 + blockLines(lines, at + 1);
  // "On Monday, Jane wrote:" is a header only over marked lines: it may be the agent's own story.
  if (WROTE.test(trimmed) && (DATED.test(trimmed) || /\d/.test(trimmed) || markFollows(lines, at + 1))) return 1;
  if (trimmed.endsWith(':') && NAME_WROTE.test(trimmed) && DATED.test(trimmed)) return 1;
  if (WROTE_START.test(trimmed))
    for (const more of [1, 2]) {
      const next = lines[at + more]?.text.trim() ?? '';
      if (next.length < 120 && WROTE_END.test(next) && DATED.test(`${trimmed} ${next}`)) return more + 1;
      if (next === '' || next.length > 120 || QUOTE_MARK.test(next)) break;
    }
  if (HEADER.test(text)) {
    const block = blockLines(lines, at);
    const heads = lines.slice(at, at + block).filter((line) => HEADER.test(line.text));
    if (heads.length >= 3 && heads.some((line) => FROM.test(line.text))) return block;
    return 0;
  }
  if (RULE.test(text)) {
    const skip = lines[at + 1]?.text.trim() ? 1 : 2;
    const next = lines[at + skip]?.text.trim() ?? '';
    if (ENTRY.test(next)) return skip + 1;
    if (FROM.test(next) && [1, 2, 3].filter((step) => HEADER.test(lines[at + skip + step]?.text ?? '')).length >= 1)
      return skip + blockLines(lines, at + skip);
  }
  return 0;
}

function markFollows(lines: readonly Line[], at: number): boolean {
  let next = at;
  while (next < lines.length && lines[next]?.text.trim() === '') next++;
  return QUOTE_MARK.test(lines[next]?.text ?? '');
}

/** Lines of a From/Sent/To/Subject block, blank lines before it counted. */
function blockLines(lines: readonly Line[], at: number): number {
  let next = at;
  while (next < at + 2 && lines[next]?.text.trim() === '') next++;
  const start = next;
  while (next < lines.length && next < start + 12 && HEADER.test(lines[next]?.text ?? '')) next++;
  if (next > start) return next - at;
  // Proton repeats "On …, … wrote:" under its line.
  return WROTE.test((lines[start]?.text ?? '').trim().slice(0, LONGEST_HEADER)) ? start + 1 - at : 0;
}

/** Whether quoted history starts at this line. */
export const startsQuote = (lines: readonly Line[], at: number): boolean => headerLines(lines, at) > 0;

/**
 * Which lines are quoted history. Where a header is followed by marked lines, the marks decide, and what stands between or under them is
 * the agent's; where it is not, all that follows is history.
 */
export function historyLines(lines: readonly Line[]): boolean[] {
  const history = lines.map(() => false);
  for (let at = 0; at < lines.length; at++) {
    const text = lines[at]?.text ?? '';
    if (QUOTE_MARK.test(text)) {
      history[at] = true;
      // A mail program wrapped a quoted line, and the rest of it lost its mark.
      const wrapped = lines[at + 1]?.text ?? '';
      if (/^\p{Ll}/u.test(wrapped) && text.length > 55 && QUOTE_MARK.test(lines[at + 2]?.text ?? ''))
        history[at + 1] = true;
      continue;
    }
    if (history[at]) continue;
    const header = headerLines(lines, at);
    if (header === 0) continue;
    const marked = markFollows(lines, at + header);
    history.fill(true, at, marked ? at + header : lines.length);
    if (!marked) break;
    at += header - 1;
  }
  return history;
}

const headerLine = (line: string) =>
  ORIGINAL.test(line) ||
  BEGIN.test(line) ||
  FROM.test(line) ||
  HEADER.test(line) ||
  RULE.test(line) ||
  ENTRY.test(line.trim()) ||
  REPLY_ABOVE.test(line.trim()) ||
  WROTE.test(line.trim().slice(0, LONGEST_HEADER)) ||
  WROTE_END.test(line.trim().slice(-LONGEST_HEADER));

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
  const bare = source.map((one) => ({ text: one, from: 0, to: 0 }));
  const taken: string[] = [];
  let begun = false;
  for (const [at, line] of source.entries()) {
    if (begun && (QUOTE_MARK.test(line) || startsQuote(bare, at))) break;
    if (QUOTE_MARK.test(line) || (!begun && headerLine(line))) continue;
    begun ||= line.trim() !== '';
    taken.push(line);
  }
  return taken.join('\n').trim() || null;
}
