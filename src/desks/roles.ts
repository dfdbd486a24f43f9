/** What the page's own words tell of who wrote a message: names of elements, labels, the author's name, the desk's own lines. */

export type Role = 'customer' | 'agent' | 'system' | 'note' | null;

const words = (names: string, flags = 'i') => new RegExp(`(?:^|[^a-z])(?:${names})(?=[^a-z]|$)`, flags);
const NOTE = words('internal|private|note|internal-?note|is-?note|whisper|staff-?only');
const SYSTEM = words(
  'system|event|activity|activities|status-?change|divider|separator|date-?line|day-?marker|log-?entry|audit|meta-?message|announcement|timeline-?event|notification',
);
const COMMENT = words('comment');
const MESSAGE = words('message|mail|email');
const CUSTOMER = words(
  'customer|visitor|end-?user|enduser|client|contact|guest|requester|incoming|inbound|received|receive|from-?them|other|left|lead|buyer|reviewer|theirs|them|message-?in|user-?message|from-?(?:customer|user|client|visitor)',
  'gi',
);
const AGENT = words(
  'agent|operator|staff|admin|outgoing|outbound|sent|own|self|mine|me|right|support|representative|from-?me|by-?me|teammate|team-?member|seller|merchant|message-?out|is-?you|is-?mine|from-?(?:agent|admin|staff|operator)|company|employee',
  'gi',
);
const NOTE_LABEL =
  /^[([]?(?:(?:internal|private)\b.*|(?:staff|team)[ -](?:only|notes?|comments?|messages?|repl(?:y|ies))\b.*|note|whisper)[)\]]?$/i;
const SYSTEM_LABEL = /^[([]?(?:system|activity|event|automated|bot)[)\]]?$/i;
const CUSTOMER_LABEL =
  /\b(?:customer|client|requester|end[- ]?user|visitor|guest|contact|lead|buyer|reporter|patient|member|user)\b/i;
const AGENT_LABEL =
  /\b(?:agent|operator|staff|support|admin(?:istrator)?|team(?:mate)?|seller|technician|moderator|employee|representative|public (?:reply|comment))\b/i;
const YOU = /^(?:you|me|myself|yourself)\b/i;
const ORGANISATION = /\b(?:support|team|customer (?:care|service)|care|service|help ?desk|info|sales|billing)\b/i;
const FREE_MAIL = /@(?:gmail|googlemail|yahoo|hotmail|outlook|live|icloud|me|aol|gmx|web|proton|protonmail|mail)\./i;

/** What an element calls itself: class, test marks, labels. The names of utility classes ("text-left") say nothing of who wrote it. */
function marksOf(element: Element): string {
  return [...element.attributes]
    .filter(
      ({ name }) =>
        /^(?:class|id|type|aria-label|part)$/.test(name) ||
        (name.startsWith('data-') && !/(?:url|href|src|time|json)/.test(name)),
    )
    .map(({ name, value }) =>
      name === 'class'
        ? value.replace(
            /(?:^|\s)(?:[\w-]*:)?(?:text|float|align|ml|mr|pl|pr|items|justify|rounded|border|margin|padding|pull|bg)-\S+/g,
            ' ',
          )
        : `${name.replace('data-', '')} ${value.slice(0, 60)}`,
    )
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/_/g, '-');
}

/** What a message and its parts are called, outermost first. */
export interface Marks {
  note: boolean;
  system: boolean;
  comment: boolean;
  message: boolean;
  /** Words that tell of a role, each with the depth at which it stands. */
  told: { word: string; role: 'customer' | 'agent'; depth: number }[];
}

/** @param element the message; its parts are looked at three layers deep */
export function marksIn(element: Element): Marks {
  const marks: Marks = { note: false, system: false, comment: false, message: false, told: [] };
  let layer: Element[] = [element];
  for (let depth = 0, seen = 0; depth < 4 && layer.length > 0; depth++) {
    for (const one of layer) {
      if (++seen > 30) return marks;
      const names = marksOf(one);
      // Words deep inside tell of the message only where nothing outside did.
      if (depth < 3) {
        marks.note ||= NOTE.test(names);
        marks.system ||= depth < 2 && SYSTEM.test(names);
        marks.comment ||= depth === 0 && COMMENT.test(names);
        marks.message ||= depth === 0 && MESSAGE.test(names);
      }
      for (const [role, pattern] of [
        ['customer', CUSTOMER],
        ['agent', AGENT],
      ] as const)
        for (const [word] of names.matchAll(pattern))
          marks.told.push({ word: word.replace(/^[^a-z]/i, '').toLowerCase(), role, depth });
    }
    layer = layer.flatMap((one) => [...one.children]);
  }
  return marks;
}

/** The role that marks tell once those words are gone that every message bears. */
export function roleByMarks({ told }: Marks, common: ReadonlySet<string>): 'customer' | 'agent' | null {
  const left = told.filter(({ word }) => !common.has(word));
  const outermost = Math.min(...left.map(({ depth }) => depth));
  const roles = new Set(left.filter(({ depth }) => depth === outermost).map(({ role }) => role));
  const [only] = roles;
  return roles.size === 1 && only ? only : null;
}

/** The role that labels beside the author tell ("Customer", "Internal note"). */
export function roleByLabels(labels: readonly string[]): Role {
  if (labels.some((label) => NOTE_LABEL.test(label))) return 'note';
  if (labels.some((label) => SYSTEM_LABEL.test(label))) return 'system';
  if (labels.some((label) => CUSTOMER_LABEL.test(label))) return 'customer';
  return labels.some((label) => AGENT_LABEL.test(label)) ? 'agent' : null;
}

/** Whether an author is the reader of the page. */
export const isYou = (author: string): boolean => YOU.test(author);

/** How much a name says by itself: above 0 an agent's, below 0 a customer's. */
export function leanOfName(author: string): number {
  if (/\((?:customer|client|requester|visitor)\)/i.test(author)) return -5;
  if (/\((?:agent|staff|support|you|admin)\)/i.test(author)) return 5;
  if (FREE_MAIL.test(author)) return -2;
  return ORGANISATION.test(author) ? 3 : 0;
}

const ACTS =
  'joined|left|raised|has joined|has left|assigned|was assigned|self-assigned|unassigned|changed|set|added the tag|added tag|tagged|removed the tag|is typing|entered the|reopened|closed|resolved|solved|snoozed|archived|merged|moved|marked|renamed|updated the|invited|started|ended|picked up|accepted the|transferred|escalated|opened the|created the';
const SYSTEM_LINE = new RegExp(
  `^(?:(?:this |the )?(?:ticket|conversation|chat|case|issue|status|priority|request|subject|group|agent|assignee|call)\\b.{0,80}\\b(?:assigned|opened|closed|created|changed|started|ended|transferred|reopened|merged|updated|solved|resolved|set|moved|archived)\\b.{0,60}|(?:\\p{Lu}[\\p{L}.’'-]*|you)(?: \\p{Lu}[\\p{L}.’'-]*| via| by| and){0,4} (?:${ACTS})\\b.{0,80}|(?:assigned to|transferred to|closed by|reopened by|marked as|tags? (?:added|removed)|new tag|status:|priority:|assigned|unassigned|status changed)\\b.{0,60}|(?:messages? (?:and calls )?(?:are|is) end-to-end encrypted).{0,120}|(?:today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b[\\s\\d:,.\\p{L}]{0,20}|(?:\\d+ )?(?:new|unread|older|previous|earlier|more) messages?|unread|\\d{1,2}:\\d\\d.{0,6}|(?:delivered|read|seen|sent)\\b[^.!?]{0,12})[.!]?$`,
  'iu',
);

/** Whether a text is the desk's own line and nobody's message. */
export const isSystemLine = (text: string): boolean =>
  text.length < 160 &&
  SYSTEM_LINE.test(
    text
      .replace(/\s*\([^)]*\)/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );

const ACT = new RegExp(`^(?:${ACTS})\\b[^!?]*$`);

/** Whether a text goes on from an author's name as the desk's own line does: "joined the chat." */
export const isAct = (text: string): boolean => ACT.test(text.trim());

const AGENT_WORDS: readonly RegExp[] = [
  /\b(?:thank(?:s| you) for (?:contacting|reaching|getting in touch|writing|your (?:patience|message|e-?mail|order)|letting us|bringing|the (?:photo|picture|details|update))|we apologi[sz]e|i apologi[sz]e|(?:i'm|i am|we're|we are) (?:so |very |really |truly )?sorry)/i,
  /\b(?:how (?:can|may) i help|let me (?:check|look|see|know if)|i(?:'ll| will| have|'ve) (?:look|check|arrange|refund|issue|send|ask|forward|escalat|replac|pass|request|raise)\w*|we(?:'ll| will| have|'ve) (?:look|check|arrange|refund|issue|sen[dt]|ask|forward|escalat|replac|ship)\w*)/i,
  /\b(?:could you (?:please )?(?:send|share|confirm|tell|let)|please (?:reply|confirm|allow)|your (?:order|parcel|account|refund|ticket|request|payment) (?:has|was|is|will)|our (?:warehouse|team|courier|system|records|engineers?|store)|is there anything else)/i,
];
const CUSTOMER_WORDS: readonly RegExp[] = [
  /\b(?:i(?:'ve| have)? (?:ordered|bought|paid|purchased|received|was charged|(?:just )?got)|my (?:order|parcel|account|money|invoice|card|payment|subscription|delivery|package|refund)\b)/i,
  /\b(?:i (?:want|would like|need|demand|expect) (?:a|my|the|an|you)\b|still (?:waiting|not|no|hasn't|haven't)|nobody|no one|your (?:company|website|shop|service|courier|support|app|team)|unacceptable|ridiculous|fed up|disappointed|never again)/i,
  /\b(?:when will (?:i|it|my)|where is my|can you (?:help|tell me|please)|what is going on|how long)/i,
];

/** What the wording tells: above 0 it reads like an agent's, below 0 like a customer's; at most 2 either way. */
export function leanOfWords(text: string): number {
  const count = (patterns: readonly RegExp[]) => patterns.filter((pattern) => pattern.test(text)).length;
  return Math.max(-2, Math.min(2, count(AGENT_WORDS) - count(CUSTOMER_WORDS)));
}

/** The name that a message greets: "Hi Sam," gives "Sam"; "team" and the like as they are. */
export function greeted(text: string): string | null {
  const found =
    /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))\s+(?:there\s+)?((?:mrs?|ms|dr)\.?\s+)?([\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+)?)/iu.exec(
      text,
    );
  return found?.[2]?.replace(/[.,]+$/, '') ?? null;
}

/** The lines under a sign-off: "Kind regards, Sam, Harbour Support". */
export function signedBy(text: string): string | null {
  const found =
    /(?:^|\n)\s*(?:(?:with )?(?:kind(?:est)?|best|warm(?:est)?|many)?\s?(?:regards|wishes)|best|sincerely|yours \w+|cheers|many thanks|thanks(?: again| in advance)?|thank you)\s*[,.!]?\s*\n+([\s\S]{2,200})$/i.exec(
      text,
    ) ?? /\n--\s?\n([\s\S]{2,200})$/.exec(text);
  return found?.[1]?.trim() ?? null;
}
