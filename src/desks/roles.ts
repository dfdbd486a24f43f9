/** Who wrote a message: by what the page calls it, by the side on which it stands, by its author's name. */

export type Role = 'customer' | 'agent' | 'system' | 'note' | null;

const words = (names: string) => new RegExp(`(?:^|[^a-z])(?:${names})(?:[^a-z]|$)`, 'i');
const NOTE = words('internal|private|note|internal-?note|whisper|staff-?only');
const SYSTEM = words(
  'system|event|activity|activities|status-?change|divider|separator|date-?line|day-?marker|log-?entry|audit|meta-?message',
);
const CUSTOMER = words(
  'customer|visitor|end-?user|client|contact|guest|requester|incoming|inbound|received|from-?them|other|left|lead|buyer|reviewer|theirs|message-in',
);
const AGENT = words(
  'agent|operator|staff|admin|outgoing|outbound|sent|own|self|mine|me|right|support|representative|from-?me|by-?me|teammate|seller|merchant|message-out|is-?you',
);
const YOU = /^(?:you|me|myself|yourself)\b/i;

/** What an element calls itself: class, test marks, roles, labels. The names of utility classes ("text-left") say nothing of who wrote it. */
function marksOf(element: Element): string {
  return [...element.attributes]
    .filter(
      ({ name }) =>
        name === 'class' || name.startsWith('data-') || name === 'type' || name === 'aria-label' || name === 'id',
    )
    .map(({ name, value }) =>
      name === 'class'
        ? value.replace(/\b(?:text|float|align|ml|mr|pl|pr|items|justify|rounded|border|margin|padding)-\S+/g, '')
        : `${name.replace('data-', '')} ${value.slice(0, 80)}`,
    )
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_]/g, '-');
}

/** The role that the page's own names tell, looking at the element and what it is made of, its outermost first. */
export function roleByMarks(block: Element): Role {
  const layers: Element[] = [
    block,
    ...block.children,
    ...[...block.children].flatMap((child) => [...child.children]),
  ].slice(0, 24);
  for (const element of layers) {
    const marks = marksOf(element);
    if (NOTE.test(marks)) return 'note';
    if (SYSTEM.test(marks)) return 'system';
    const customer = CUSTOMER.test(marks);
    const agent = AGENT.test(marks);
    if (customer !== agent) return customer ? 'customer' : 'agent';
  }
  return null;
}

/** The role that the author's name tells. */
export function roleByName(author: string | null, agentName: string | null): Role {
  if (!author) return null;
  if (YOU.test(author)) return 'agent';
  if (agentName && author.toLowerCase().startsWith(agentName.toLowerCase())) return 'agent';
  if (/\((?:customer|client|requester|visitor)\)/i.test(author)) return 'customer';
  if (
    /\((?:agent|staff|support|you|admin)\)/i.test(author) ||
    /\b(?:support|team|customer care|service)\b/i.test(author)
  )
    return 'agent';
  return null;
}

const SYSTEM_LINE =
  /^(?:(?:ticket|conversation|chat|case|issue|status|priority)\b.{0,80}\b(?:assigned|opened|closed|created|changed|started|ended|transferred|reopened|merged|updated|solved)|.{2,40}\b(?:joined|left|has joined|has left|assigned|was assigned|changed the|added the tag|added tag|is typing|entered the|reopened|closed|snoozed)\b.{0,60}|(?:today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b.{0,20}|new messages?|unread|\d{1,2}:\d\d.{0,6}|(?:delivered|read|seen|sent)\b.{0,12})[.!]?$/i;

/** Whether a text is the desk's own line and nobody's message. */
export const isSystemLine = (text: string): boolean => text.length < 120 && SYSTEM_LINE.test(text.trim());
