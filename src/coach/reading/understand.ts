/** What the customer's words tell of the case: the issue, its kind, and what it meant for them. */
import type { Conversation, Reading, Sentence } from '../model.ts';
import { impactOf } from './impact.ts';
import { kindOf } from './kind.ts';
import { restatedOf } from './restated.ts';

type Understanding = Pick<
  Reading,
  | 'issue'
  | 'restated'
  | 'kind'
  | 'failure'
  | 'firmsFault'
  | 'waits'
  | 'contacts'
  | 'occasion'
  | 'money'
  | 'references'
  | 'asksFor'
  | 'customerName'
>;

const THEIR_FAULT =
  /\b(?:my (?:own )?(?:mistake|fault|bad)|i (?:accidentally|mistakenly|forgot|dropped|misread|entered the wrong|ordered the wrong)|by mistake i)\b/;
const SIGNED =
  /(?:^|\n)\s*(?:(?:kind |best |warm )?regards|thanks|thank you|cheers|sincerely|yours\s*\w*),?\s*\n\s*([A-Z][\p{L}'-]{1,20})(?:\s[A-Z][\p{L}'-]+)?\s*$/u;

/**
 * @param text the customer's words, as written
 * @param norm the same, normalised
 */
export function understand(
  text: string,
  norm: string,
  sentences: readonly Sentence[],
  complaint: boolean,
  conversation: Conversation,
): Understanding {
  const { kind, failure, issue } = complaint ? kindOf(norm) : { kind: null, failure: null, issue: null };
  return {
    issue,
    restated: complaint ? restatedOf(sentences) : null,
    kind,
    failure,
    firmsFault: complaint ? (THEIR_FAULT.test(norm) ? false : kind === 'other' ? null : true) : null,
    ...impactOf(text, norm),
    customerName: conversation.customerName?.trim() || SIGNED.exec(text)?.[1] || null,
  };
}
