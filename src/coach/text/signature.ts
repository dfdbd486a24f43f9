/** Sign-off, signature and disclaimer: what stands under an answer and is sent with each of them. */
import { compiled } from './gate.ts';
import type { Line } from './lines.ts';

const GOODBYE =
  '(?:(?:with |in )?(?:(?:very |the very )?(?:kind(?:est)?|best|warm(?:est)?|many|my|all the|all my)|thanks (?:&|and)|thank you (?:&|and)|thanks in advance (?:&|and))\\s+(?:personal )?(?:regards|wishes|best|thanks)|regards|rgds|kr|br|best|very best|sincerely(?: yours)?|(?:yours|respectfully)(?: (?:sincerely|faithfully|truly|ever))?|cheers|ta|many thanks|thanks(?: again| so much| a lot| very much)?|thank you(?: again| so much| very much)?|take care|speak soon|talk soon|all the best|warmly|cordially|with appreciation|mit freundlichen grüßen|freundliche grüße|viele grüße|cordialement|bien à vous|un saludo|saludos(?: cordiales)?|atentamente|atenciosamente|met vriendelijke groet(?:en)?|cordiali saluti)';
const NAME = "\\*?\\p{Lu}[\\p{L}'’.-]*(?: (?:van |de |von |der |da |bin |al-)*\\p{Lu}[\\p{L}'’.-]*){0,3}\\*?";
const SIGN_OFF = new RegExp(`^${GOODBYE}\\s*[,.!]*$`, 'iu');
/** "Thanks, Hugo": both in one line. */
const SIGNED = new RegExp(`^${GOODBYE}\\s*[,!–]$`, 'iu');
const NAME_LINE = new RegExp(`^[-–—~^/]?\\s?${NAME}(?:,? (?:\\([\\p{L} /]{2,20}\\)|[A-Z]{2,4}))?[,.]?$`, 'u');
/** A name with its firm or team, as it stands under a goodbye: "Ida @ Farside Apps", "Ida, member of the Farside team". */
const NAME_AND_TEAM = new RegExp(
  `^[-–—~^/]?\\s?${NAME}[\\])]?(?: ?[@|–-] ?| from | at | of | for |, (?!I\\b))(?:member of )?(?:the |your )?\\p{Lu}[\\p{L}\\d'’.& -]{1,50}$`,
  'u',
);
/** "-- ", and rules of dashes, underscores and stars above a signature. */
const MARK = /^--\s?$/;
const LINE = /^\s*(?:[-–—_=*~#]\s?){2,}$/;
const DEVICE =
  /^(?:sent (?:from|with|via|using) (?:my |the |mail |outlook|yahoo|proton|samsung|gmail|front|hey|spark|airmail|a mobile|mobile|an? )|get outlook for |envoyé (?:de(?:puis)? |avec )|von (?:meinem|unterwegs) .{0,30}|gesendet (?:mit|von|aus) |enviado (?:desde|do|de|com|con) |inviato (?:da|dal|con) |verzonden (?:vanaf|met|van) |skickat från |sendt fra )/i;
const DISCLAIMER =
  /^\W*(?:confidentiality (?:notice|note|statement)|confidential\s*[:.-]|disclaimer\b|legal notice\b|privacy notice\b|(?:this|the (?:information|content)s?)\b.{0,80}\b(?:e-?mail|message|communication|transmission|attachments?)\b.{0,200}\b(?:confidential|privileged|intended (?:only|solely|for|recipient)|scanned|checked for viruses)|if you (?:are not the (?:intended|named)|have received this (?:e-?mail|message|communication)? ?(?:in error|by mistake))|this (?:e-?mail|message) (?:was|has been) scanned|please consider the environment|think before (?:you )?print|save (?:a tree|paper)|registered in (?:england|scotland|ireland)|company (?:no|number|registration)\b|diese (?:e-?mail|nachricht) (?:enthält|ist vertraulich)|ce (?:message|courriel|mail)\b.{0,60}confidentiel|este (?:mensaje|correo)\b.{0,60}confidencial|esta mensagem\b.{0,60}confidencia|questa e-?mail\b.{0,60}riservat|dit bericht\b.{0,60}vertrouwelijk)/i;
/** What a person writes under a signature after all. */
const POSTSCRIPT = /^p\.? ?s\.?\b/i;
/** Role, firm, telephone, address: no sentence, or one that goes with every mail. */
const DETAIL =
  /[|·•]|\b(?:tel|phone|mob(?:ile)?|fax|office|direct|t|m|e|w)\.?\s?[:+(]|\+\d{2}|\b(?:ltd|gmbh|inc|llc|plc|b\.v|pvt|s\.a)\b|https?:\/\/|www\.|[\w.+-]@[\w-]+\.\w|\[(?:cid|image|logo)|<(?:https?|mailto)|^\W*(?:(?:senior|junior|head|chief|lead|customer|client|guest|team|support|service|sales|account|technical|complaints?|billing|help|care|relations?|success|operations|regional|general|front|it)\b[\w &,/-]{0,50}\b(?:manager|agent|adviser|advisor|specialist|representative|rep|lead|leader|officer|executive|desk|team|care|support|department|relations|services?|engineer|supervisor|director|associate|consultant|coordinator|host))\W*$/i;
/** A name line that stands alone must be followed by details within so many lines to open a signature. */
const DETAILS_WITHIN = 2;
/** Longest name line, in characters. */
const SHORT = 40;

// Every draft's lines are asked for these.
for (const pattern of [SIGN_OFF, SIGNED, NAME_LINE, DEVICE, DISCLAIMER, DETAIL]) compiled(pattern);

export interface Ending {
  /** Lines of the sign-off and the name under it: [first, after the last]. */
  signOff: readonly [number, number] | null;
  /** Lines that are sent with every mail. */
  excluded: ReadonlySet<number>;
}

/** @param own which lines are not quoted history */
export function endingOf(lines: readonly Line[], own: readonly boolean[]): Ending {
  const texts = lines.map((line, at) => (own[at] ? line.text.trim() : ''));
  const excluded = new Set<number>();
  let signOff: Ending['signOff'] = null;
  // Each stretch of own words has its own ending: answers between quotes, and a signature over or under the history.
  for (let from = 0; from < lines.length; from++) {
    if (!own[from]) continue;
    let to = from;
    while (to < lines.length && own[to]) to++;
    const ending = endOfStretch(lines, texts, from, to);
    for (const at of ending.excluded) excluded.add(at);
    signOff = ending.signOff ?? signOff;
    from = to;
  }
  return { signOff, excluded };
}

function endOfStretch(lines: readonly Line[], texts: readonly string[], from: number, to: number): Ending {
  const excluded = new Set<number>();
  let signOff: Ending['signOff'] = null;
  let end = to;
  const cutAt = (at: number) => {
    for (let line = at; line < end; line++) {
      // A postscript is the agent's again, to the end of its paragraph.
      if (POSTSCRIPT.test(texts[line] ?? '')) {
        while (line < end && texts[line]) line++;
        continue;
      }
      excluded.add(line);
    }
  };
  for (let at = from; at < to; at++) {
    const text = texts[at] ?? '';
    if (!text || excluded.has(at)) continue;
    if (DEVICE.test(text) || DISCLAIMER.test(text)) {
      let line = at;
      while (line < to && texts[line]) excluded.add(line++);
    }
  }
  const next = (at: number) => {
    let line = at;
    while (line < to && !texts[line]) line++;
    return line;
  };
  for (let at = from; at < to; at++) {
    const text = texts[at] ?? '';
    if (!text || text.length > 80 || excluded.has(at)) continue;
    if (MARK.test(lines[at]?.text ?? '') || (LINE.test(text) && opensSignature(texts, next(at + 1), to))) {
      cutAt(at);
      end = at;
      break;
    }
    if (SIGN_OFF.test(text) || signedTogether(text)) {
      const name = signedTogether(text) ? at : next(at + 1);
      const named =
        name !== at &&
        name < to &&
        !excluded.has(name) &&
        (isName(texts[name] ?? '') || NAME_AND_TEAM.test(texts[name] ?? ''));
      const closes = name === at || named || name >= to || excluded.has(name) || LINE.test(texts[name] ?? '');
      // "Thanks" and then the answer, or nothing but "Thanks": it was no goodbye.
      if (!closes || (at === next(from) && !named)) continue;
      const last = named ? name + 1 : at + 1;
      signOff = [at, last];
      cutAt(last);
      end = at;
      break;
    }
    if (at > from && !texts[at - 1] && (isName(text) || /[|·•]/.test(text)) && opensSignature(texts, at, to)) {
      cutAt(at);
      end = at;
      break;
    }
  }
  return { signOff, excluded };
}

const isName = (text: string) => text.length <= SHORT && NAME_LINE.test(text);
/** "Cheers, Ben" but not "Thanks, Monday works". */
function signedTogether(text: string): boolean {
  const comma = Math.max(text.lastIndexOf(','), text.lastIndexOf('!'), text.lastIndexOf('–'));
  return comma > 0 && SIGNED.test(text.slice(0, comma + 1)) && isName(text.slice(comma + 1).trim());
}
/** A name, or a name and a role, with details in it or right under it. */
function opensSignature(texts: readonly string[], at: number, to: number): boolean {
  const [first = ''] = (texts[at] ?? '').split(/[,|·(]/);
  if (at >= to || !isName(first.trim())) return false;
  return texts.slice(at, Math.min(to, at + 1 + DETAILS_WITHIN)).some((text) => text !== '' && DETAIL.test(text));
}
