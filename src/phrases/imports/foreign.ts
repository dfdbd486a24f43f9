/** Other tools' placeholders: those with the same meaning become ours, the others become blanks and are listed. */
import { PLACEHOLDERS } from '../placeholders.ts';

/** Names in lower case, with dots; what comes before ("ticket.", "conversation.") may be missing. */
const MEANINGS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:current_?user|agent|assignee|ticket\.assignee|teammate|admin|from|sender|signature)(?:\.|_)?(?:first_?name|full_?name|name)?$/,
    'agent',
  ],
  [
    /(?:^|\.)(?:requester|customer|user|contact|to|recipient|person|client|lead|ticket\.customer)(?:\.|_)?(?:first_?name|full_?name|name|display_?name)$/,
    'customer',
  ],
  [/^(?:first_?name|full_?name|name|customer|customer_?name|client_?name)$/, 'customer'],
  [/(?:^|\.)(?:group|team|organi[sz]ation|account|company|brand|mailbox|inbox|app)(?:\.name)?$/, 'team'],
  [
    /(?:^|\.)(?:ticket\.id|ticket_?id|conversation\.(?:id|number)|order\.(?:id|number|name)|order_?(?:id|number)|case_?number|number|reference)$/,
    'reference',
  ],
  [/(?:^|\.)(?:due_?date|date|time|now|today)$/, 'date'],
  [/(?:^|\.)(?:rating_?(?:url|link)|survey(?:_?(?:url|link))?|satisfaction\.\w+)$/, 'survey'],
  [/(?:^|\.)(?:amount|total|refund_?amount|total_?price)$/, 'amount'],
];

export interface Mapped {
  text: string;
  /** The placeholders that are not known, as they stood. */
  unknown: string[];
}

/**
 * @param meanings this tool's own names, by lower-case name; an empty text is no placeholder of ours
 */
export function mapPlaceholders(text: string, meanings: Readonly<Record<string, string>> = {}): Mapped {
  const unknown: string[] = [];
  const put = (whole: string, inner: string): string => {
    // "user.name | fallback: 'there'", "customer.firstName,fallback=there", "formtext: name=Order".
    const name = (inner.split(/[|,:;]/)[0] ?? '').trim().toLowerCase().replaceAll(/\s+/g, '_');
    const ours = Object.hasOwn(meanings, name) ? meanings[name] : MEANINGS.find(([pattern]) => pattern.test(name))?.[1];
    if (ours) return `{${ours}}`;
    unknown.push(whole);
    const label = /(?:name|default|fallback)\s*[=:]\s*["']?([^;"'|%}]+)/.exec(inner)?.[1] ?? name;
    return `[${label.replaceAll(/[._[\]{}<>]+/g, ' ').trim() || 'fill in'}]`;
  };
  const mapped = text
    // Text Blaze and TextExpander: where the caret stands afterwards.
    .replaceAll(/\{cursor\}|%\|/g, '')
    .replaceAll(/\{\{\{?\s*([^{}]{1,300}?)\s*\}?\}\}/g, put)
    .replaceAll(/\{%-?\s*([^{}%]{1,300}?)\s*-?%\}/g, put)
    .replaceAll(/%fill(?:text|area|popup|part)?(?::([^%]{0,300}))?%/g, (whole, inner: string | undefined) =>
      put(whole, inner ?? 'fill in'),
    )
    .replaceAll(
      /\{((?:form\w+|time|site|clipboard|snippet|image|link|note|if|endif|else|repeat|endrepeat|import|key|wait|click|user)\b(?::[^{}]{0,300})?)\}/g,
      put,
    )
    .replaceAll(/%clipboard\b/g, (whole) => put(whole, 'clipboard'))
    .replaceAll(/\[\[\s*([^[\]]{1,200}?)\s*\]\]/g, (_, inner: string) => `[${inner}]`)
    .replaceAll(/<<\s*([^<>]{1,200}?)\s*>>/g, put);
  // A name in single braces that is none of ours would be sent as it stands.
  const safe = mapped.replaceAll(/\{([^{}\n]{1,100})\}/g, (whole, name: string) =>
    Object.hasOwn(PLACEHOLDERS, name) ? whole : put(whole, name),
  );
  return { text: safe, unknown };
}
