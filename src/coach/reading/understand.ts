/** What the customer's words tell of the case: the issue, its kind, and what it meant for them. */
import type { Conversation, Reading } from '../model.ts';
import { normal } from '../text/normal.ts';
import { sentencesOf } from '../text/sentences.ts';
import { complaintIn } from './complaint.ts';
import { impactOf } from './impact.ts';
import { kindOf } from './kind.ts';
import { restatedOf } from './restated/index.ts';
import { namesFailure } from './restated/sure.ts';

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
  /(?:^|\n)[^\S\n]{0,9}(?:(?:kind |best |warm )?regards|thanks|thank you|cheers|sincerely|yours\s{0,9}\w{0,20}),?[^\S\n]{0,9}\n\s{0,9}([A-Z][\p{L}'-]{1,20})(?:\s[A-Z][\p{L}'-]{1,30})?\s{0,99}$/u;

/** Longest text of one run that is read, in UTF-16 units. */
const MOST = 20_000;
/** Says that something is wanted or wrong, and not with what: an earlier message tells more. */
const UNCLEAR =
  /^it\b|^you'd like (?:an update|news)|^you (?:want|need)\b|^you(?:'ve been| have been|'re| are)(?: still)? waiting(?: for \d.*)?$|^(?:no one|nobody) (?:has )?(?:answered|replied|responded|answers|replies)/;

/** What is sure of the case where no clause of the customer's is fit to be said back. */
const ISSUES_SAID: Readonly<Record<string, string>> = {
  'the refund you are still waiting for': "you're still waiting for your refund",
  'the double charge': 'you were charged twice',
};

/**
 * Reads what it is about from the customer's messages, the newest first: the latest that names an issue has it, and what came after adds its
 * impact.
 *
 * @param runs the customer's messages that are still open, in order; the last one waits for an answer
 * @param told whether they tell of something that went wrong
 */
export function understand(runs: readonly string[], told: boolean, conversation: Conversation): Understanding {
  const { restated, from } = told ? latestIssue(runs) : { restated: null, from: runs.length - 1 };
  const text = runs.slice(from).join('\n').slice(-MOST);
  const norm = normal(text);
  const { kind, failure, issue } = told ? kindOf(norm, restated) : { kind: null, failure: null, issue: null };
  return {
    issue,
    restated: restated ?? (issue && ISSUES_SAID[issue]) ?? null,
    kind,
    failure,
    firmsFault: told ? (THEIR_FAULT.test(norm) ? false : kind === 'other' ? null : true) : null,
    ...impactOf(text, norm),
    customerName: conversation.customerName?.trim() || SIGNED.exec(text)?.[1] || null,
  };
}

function latestIssue(runs: readonly string[]): { restated: string | null; from: number } {
  let unclear: { restated: string; from: number } | null = null;
  for (let at = runs.length - 1; at >= 0; at--) {
    const sentences = sentencesOf((runs[at] ?? '').slice(0, MOST));
    const restated = restatedOf(sentences);
    // What was asked before is no issue for that.
    const counts = at === runs.length - 1 || complaintIn(sentences).complaint;
    if (!restated || !counts) continue;
    // "I fly tomorrow" adds to what was told before, and is not the matter.
    if (!UNCLEAR.test(restated) && (at === 0 || namesFailure(restated))) return { restated, from: at };
    unclear ??= { restated, from: at };
  }
  return unclear ?? { restated: null, from: 0 };
}
