/** Short texts of a page taken apart: names, labels ("Customer"), and the small print around a message. */
import { withoutTimes } from './times.ts';

/** What a page calls the one who wrote, or the message, beside the name. */
export const LABEL =
  /^[([]?(?:(?:the |verified )?(?:customer|client|requester|end[- ]?user|visitor|guest|contact|lead|buyer|reporter|patient|member|user|agent|operator|staff|support|admin(?:istrator)?|team(?:mate)?|seller|owner|technician|moderator|bot|employee|representative|(?:support|service|help|care) team|(?:staff|team|community) member)|(?:internal|private|staff|team) ?(?:note|comment|message|reply)?|note|public (?:reply|comment|note)|whisper|system|activity|event|automated|auto(?:matic)?[- ]reply)[)\]]?$/i;
const CONTROL =
  /^(?:(?:posts?|joined|member since|location|reputation|kudos|likes?|level|rank|topics?)(?::\s?|\s(?=\d)).{1,24}|reply|reply all|forward|quote|edit(?:ed)?|report|share|like|more|show (?:more|less|details|quoted text|trimmed content)|details|permalink|link|delete|copy|print|view (?:in browser|original|raw)|raw|translate|mark (?:as )?.{2,12}|seen|read|delivered|sent|unread|new|opened|public|e-?mail|web|phone|chat|inbox|external|#\d{1,9}|\(\d+\)|[✓✔•·|›»:…⋮-]+)$/i;
const ADDRESSED = /^(?:to|cc|bcc|via|from|subject|re|status|source|channel)(:)?\s+(.{1,60})$/i;
const VERB =
  /\b(?:wrote|writes|said|says|replied|responded|answered|commented|posted|added|sent|asked|opened|created|submitted|started|reported|noted|left|by|from|via|on|at|in|a|an|the|this|reply|response|comment|message|note|internal|private|public|ticket|e-?mail|conversation|chat|web|phone)\b/gi;
const NO_NAME =
  /^(?:received|created|updated|opened|closed|status|priority|order|order number|name|e-?mail|subject|date|department|owner|source|type|category|channel|assigned to|message|messages|description|activity|comments?|details|notes?|history|today|yesterday|unknown|anonymous)\s*:?$/i;
const GREETS =
  /^(?:hi|hello|hey|dear|good|thanks?|thank|kind|best|regards|cheers|greetings|sorry|please|ok|yes|no|great|sure|welcome|order|attached?|your)\b/i;
const PARTICLE = /^(?:de|van|von|der|den|da|al|bin|el|la|of|at|from|the|and|&|\d+)$/;
/** A word that nobody is called, where a handle could stand. */
const NO_HANDLE =
  /^(?:edited|sent|seen|read|new|replied|today|yesterday|now|reply|message|unread|posted|updated|created|opened)$/i;

const HANDLE = /^[a-z][\w.-]{2,24}$/;
/** A heading's words for what is nobody's message to the customer. */
const NOTE =
  /\b(?:internal|private|staff|team)[ -](?:note|comment|message|reply)|\b(?:internally|(?:added|left|wrote) an? (?:\w+ )?note)\b|^\W*note\W*$|\bwhisper(?:ed)?\b/i;

/** Whether words look like somebody's name, or an address. */
export function isName(text: string): boolean {
  if (/^\S+@\S+\.\w+$/.test(text)) return true;
  if (text.length < 2 || text.length > 48 || GREETS.test(text) || NO_NAME.test(text) || !/\p{L}{2}/u.test(text))
    return false;
  const words = text
    .replace(/\b(?:Mr|Mrs|Ms|Dr|St|\p{Lu})\./gu, '$&_')
    .split(/[\s_]+/)
    .filter(Boolean);
  if (
    words.length > 5 ||
    words.some((word) => /[!?,;:]$|\p{L}{2,}\.$/u.test(word) && !/^(?:Mrs?|Ms|Dr|St)\.$/.test(word))
  )
    return false;
  return words.every((word) => /^[(\p{Lu}\p{Lo}@]/u.test(word) || PARTICLE.test(word));
}

/** Whether a short part of a page is a control or says to whom and how: no words of the message. */
export function isSmallPrint(text: string): boolean {
  if (CONTROL.test(text)) return true;
  const found = ADDRESSED.exec(text);
  return found !== null && (found[1] === ':' || found[2] === 'me' || isName(found[2] ?? ''));
}

/** A heading taken apart. */
export interface Parsed {
  name: string | null;
  timed: boolean;
  labels: string[];
  /** It has a verb of saying, or ends in a colon after the name. */
  said: boolean;
}

/** "Jane Cole Customer": a name with what the page calls the one who bears it. */
function calledAs(text: string): { called: string; as: string | null } {
  const words = text.split(' ');
  for (const count of [2, 1]) {
    const called = words.slice(0, -count).join(' ');
    const as = words.slice(-count).join(' ');
    if (called !== '' && LABEL.test(as) && isName(called) && called.split(' ').length > 1) return { called, as };
  }
  return { called: text, as: null };
}

/** "Jane Cole <jane@example.org> wrote on 3 May:" taken apart; null where more is said than that. */
export function parseHeading(text: string): Parsed | null {
  const { rest, found: timed } = withoutTimes(text);
  const labels: string[] = [];
  if (NOTE.test(rest) || /\sNote\W*$/.test(rest)) labels.push('Internal note');
  const bare = rest
    .replace(/\(([^)]{2,30})\)|\[([^\]]{2,30})\]/g, (whole, round?: string, square?: string) => {
      const label = round ?? square ?? '';
      if (LABEL.test(label)) labels.push(label);
      // "Ben (you)": whoever uses the page answers customers.
      else if (/^(?:you|me)$/i.test(label)) labels.push('Agent');
      else if (!/^[a-z]/.test(label)) return whole;
      return ' ';
    })
    // "Jane Cole to Support": the first is the author.
    .replace(/(\S)\s+(?:to|→)\s.*$/i, '$1');
  // "Ed at Northlink" is a name, "Ed at 10:15" was one with a time.
  const marked = bare.replace(/(?<=\p{Lu}\p{L}*) (at|from|of) (?=\p{Lu})/gu, '_$1_').replace(VERB, '\uE000');
  const said =
    /\b(?:wrote|writes|said|says|replied|responded|answered|commented|posted|added|asked|submitted|by|from)\b/i.test(
      bare,
    );
  const name = marked
    .replace(/<[^>]*>|[<>"'“”]/g, ' ')
    .replace(/^[\s,:;·•|()[\]#/–—@\uE000-]+|[\s,:;·•|([/–—\uE000-]+$/g, '')
    .replace(/[\s_]+/g, ' ');
  if (name === '') return timed || labels.length > 0 ? { name: null, timed, labels, said } : null;
  if (LABEL.test(name)) return { name: null, timed, labels: [...labels, name], said };
  const { called, as } = calledAs(name);
  if (as) return { name: called, timed, labels: [...labels, as], said };
  const [first = '', ...others] = name.split(/\s*[·•|,–—\uE000-]\s+/);
  if (others.length > 0 && isName(first) && others.every((part) => LABEL.test(part)))
    return { name: first, timed, labels: [...labels, ...others], said };
  const named = isName(name) || /^(?:you|me)$/i.test(name) || (timed && HANDLE.test(name) && !NO_HANDLE.test(name));
  return named ? { name, timed, labels, said } : null;
}
