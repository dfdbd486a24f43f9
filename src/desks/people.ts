/** Who takes part, as far as the page says so outside the messages: account menus, recipients, "Requester: …". */
import { shortText } from './author.ts';
import { isName } from './names.ts';
import { childrenOf, isShown, pathOf, within } from './tree.ts';

export interface People {
  /** Names and addresses of the agent who uses the page. */
  agent: string[];
  /** Names and addresses of the customer. */
  customer: string[];
}

const ACCOUNT =
  '[data-agent-name], [data-current-user], .current-user, [class*="current-user" i], [class*="profile-name" i], [class*="account-name" i], [class*="user-menu" i], [class*="usermenu" i], [aria-label*="account" i], [aria-label^="user:" i], [aria-label*="profile" i], [aria-label*="signed in" i], [aria-label*="logged in" i], [title*="signed in" i], [title*="logged in" i]';
const ACCOUNT_WORDS =
  /^.*?(?:account|profile|^user|(?:signed|logged) in(?: as)?|welcome|hello|hi)(?: (?:menu|settings|of|for|manager|information))*\s*[:,-]?\s*/i;
const SIGNED_IN = /^(?:(?:signed|logged) in as|welcome(?: back)?|you are)[:,]?\s+(.{2,48})$/i;
const OF_CUSTOMER =
  /^(?:requester|requested by|requestor|customer|client|contact|visitor|guest|reporter|reported by|submitted by|submitter|opened by|created by|sender|buyer|from|end[- ]?user|user|(?:customer|contact|client|visitor|full) name|name|to|recipient|caller|conversation with|chat(?:ting)? with)\s*:?$/i;
const OF_AGENT =
  /^(?:assignee|assigned (?:to|agent)|owner|agent|handled by|operator|responsible|technician|case owner|ticket owner)\s*:?$/i;
const INLINE =
  /^(requester|requested by|customer|client|contact|visitor|reported by|submitted by|opened by|created by|assignee|assigned to|owner|agent|handled by|to|conversation with|chat(?:ting)? with)\s*:\s+(.{2,60})$/i;
const ADDRESSES_REPLY =
  /^(?:(?:write|type|send|compose|enter)?\s*(?:an?|your)?\s*(?:reply|message|answer|respond|response|e-?mail|write)|chat)\s+(?:to|with)?\s*(?:@|#)?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3})\s*(?:…|\.{3}|$|[,(<])/iu;
const MOST = 3_000;
/** Around the composer its own "From" is looked for in parts with fewer characters: larger ones hold messages too. */
const OWN_CONTROLS = 600;

/** A name or an address out of a short text, without what stands around it. */
function nameFrom(text: string): string[] {
  const address = /[^\s<>()"']+@[^\s<>()"']+\.\w+/.exec(text)?.[0];
  const name = text
    .replace(/[<(][^>)]*[>)]?/g, ' ')
    .replace(address ?? '\uE000', ' ')
    .replace(/[\s,;:·|×✕-]+$/, '')
    .trim();
  return [
    ...(isName(name) &&
    !/^(?:\p{Lu}{1,3}$|me\b|you\b|none|unassigned|settings?|menu|log ?out|help|home|tickets?|my )\b/iu.test(name)
      ? [name]
      : []),
    ...(address ? [address] : []),
  ];
}

/** @param composer where the reply is written */
export function peopleAround(composer: Element): People {
  const people: People = { agent: [], customer: [] };
  const { body } = composer.ownerDocument;
  for (const account of [...body.querySelectorAll(ACCOUNT)].slice(0, 8)) {
    const label = [account.getAttribute('aria-label'), account.getAttribute('title')].find((one) =>
      /account|profile|in as|^user:/i.test(one ?? ''),
    );
    const text =
      account.getAttribute('data-agent-name') ??
      label?.replace(ACCOUNT_WORDS, '') ??
      account.querySelector('[title]')?.getAttribute('title') ??
      shortText(account) ??
      '';
    people.agent.push(...nameFrom(text.replace(SIGNED_IN, '$1')));
  }
  for (const label of ['aria-label', 'placeholder', 'data-placeholder', 'aria-placeholder'].map(
    (name) => composer.getAttribute(name) ?? '',
  )) {
    const name = ADDRESSES_REPLY.exec(label)?.[1];
    if (name && isName(name)) people.customer.push(name);
  }
  const near = new Set(
    pathOf(composer)
      .slice(0, 8)
      .filter((one) => (one.textContent ?? '').length < OWN_CONTROLS),
  );
  for (const element of within(body, MOST)) readPair(element, people, near);
  return people;
}

/** "Requester" and the name beside it, as terms, cells, labels and fields. */
function readPair(element: Element, people: People, near: ReadonlySet<Element>): void {
  if (element.childElementCount > 2 || (element.textContent ?? '').length > 300) return;
  if (childrenOf(element).length > 2 || /^(?:script|style|option|p|article|blockquote)$/.test(element.localName))
    return;
  const text = shortText(element);
  if (!text || text.length > 70) return;
  const signed = SIGNED_IN.exec(text);
  if (signed && childrenOf(element).length <= 1) people.agent.push(...nameFrom(signed[1] ?? ''));
  const inline = INLINE.exec(text);
  const label = inline?.[1] ?? text;
  const agents = OF_AGENT.test(label);
  if (!agents && !OF_CUSTOMER.test(label)) return;
  const fromComposer =
    /^from/i.test(label) &&
    [...near].some((one) => one.contains(element) && one.localName !== 'body' && one.localName !== 'html');
  const list = agents || fromComposer ? people.agent : people.customer;
  if (inline) {
    list.push(...nameFrom(inline[2] ?? ''));
    return;
  }
  const beside = element.nextElementSibling ?? element.parentElement?.nextElementSibling;
  if (!beside || !isShown(beside)) return;
  const field = beside.matches('input') ? beside : beside.querySelector('input:not([type="hidden"])');
  const value =
    (field as HTMLInputElement | null)?.value || (shortText(beside.querySelector('option:checked') ?? beside) ?? '');
  list.push(...nameFrom(value.split(/[,;]\s/)[0] ?? ''));
}

/** Whether an author is one of these people: by the whole name, the address, or the first name alone. */
export function isAmong(author: string, names: readonly string[]): boolean {
  const plain = (name: string) =>
    name
      .toLowerCase()
      .replace(/\(.*?\)/g, '')
      .replace(/[@.,_]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  const one = plain(author);
  return names.some((name) => {
    const other = plain(name);
    if (one === '' || other === '') return false;
    const [first] = other.split(' ');
    const [own] = one.split(' ');
    return (
      one === other ||
      one.startsWith(`${other} `) ||
      other.startsWith(`${one} `) ||
      (first === own && (one === own || other === first))
    );
  });
}
