/** What puts a thing right: verbs by what they give, and things that are told as put right. */
import { has } from '../text/gate.ts';
import type { Clause } from '../text/clauses.ts';
import { WHEN } from '../text/grammar.ts';
import { baseOf } from '../reading/restated/verbs.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Deeds that give the customer something or put it right, whatever the object. */
export const REMEDIES = set(`
  refund reimburse repay replace exchange swap reship resend repost redeliver reissue reprint redo remake reorder reinstate reopen reactivate re-enable rebook reschedule reconnect re-send re-book re-issue re-ship
  send ship dispatch courier post deliver redeliver collect void waive wipe scrap strike scrub erase remove reverse undo credit compensate correct amend adjust repair mend fix restore reset recover unlock unblock unfreeze
  reserve upgrade extend renew approve honour honor merge combine lift install reinstall fit refit activate deduct enable disable unsubscribe whitelist rectify patch solve resolve
  box wrap pack print courier rush expedite cancel stop book shift reroute re-route double halve cap service clean deep-clean repaint rewire rehang tighten bleed descale
  re-do refill recharge restock settle absorb gift host bring drive fetch pop tow tune sew alter re-cut relabel rename rewrite`);
/** Participles that stand alone for a thing done: "Refunded!", "All sorted." */
const DONE_WORD =
  '(?:refunded|reimbursed|repaid|replaced|swapped|re-?sent|reshipped|re-?issued|reopened|reinstated|reactivated|rebooked|rescheduled|shipped|dispatched|posted|delivered|waived|wiped|scrapped|removed|reversed|credited|corrected|amended|repaired|mended|fixed|restored|reset|unlocked|unblocked|reserved|upgraded|extended|renewed|approved|installed|activated|cancelled|canceled|booked|moved|switched|cleared|sorted|done|updated|added|changed|resolved|solved|boxed|packed|patched|applied|topped up|confirmed)';
/** "All done", "Refunded, it's back by Friday", "Booked, 8 to 8.30." */
export const BARE_DONE = new RegExp(
  `^(?:@\\w+ |(?:ok(?:ay)?|right|sure|yep|yes|perfect|great|lovely|there|thanks|ta|now|all|that's|thats|and|hi|hello|hey)(?: \\w+)?[,!.]? )*${DONE_WORD}\\b(?! (?:by|in|with|from|at|on the) (?:our|the|a|an|your)\\b)(?=[,.!;:]| -|$| for you| (?:it|that|this|both|all|them|your|the|you)\\b)`,
);

/** The passive or the state in which a thing is that was put right. */
const RIGHT_STATE =
  /^(?:is|are|'s|was|were|has|have|got|gets?|goes|go|went|leaves?|left|arrives?|lands?|ships?|comes?|will|should|shall)(?: (?:now|just|already|all|back|being|been|be|also|since|again|currently|fully|automatically|auto|just being|going|on|out|in|up|live|by|due)){0,4}(?: (?:on (?:its|the|their) way|in (?:your|the) (?:inbox|account|wallet|post|mail)|out(?: of the door)?|back|live|up|sorted|done|ready|yours|fine|gone(?! to\b)|safe|to you|today|tomorrow|tonight|with you|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:wiped|taken|knocked|lifted|written|struck) (?:off|out)|waiting for (?:you|him|her|them)))\b/;
const PASSIVE =
  /^(?:is|are|'s|was|were|has|have|got|gets?|being|will|should|shall)(?: (?:now|just|already|all|being|been|be|also|since|fully|automatically|auto|getting|get|going|to be|on|\w+ly)){0,4} ([a-z-]+)\b/;

/** What belongs to no one customer. */
const EVERYBODYS =
  /\b(?:features?|benefits?|rates|prices|services|restaurants|most|many|some|all (?:our|of our)|(?:failed|cancelled|such|these|those) \w+s|pool|gym|spa)\b/;
/** "Was done wrong", "are processed by the agent": how it goes, or went amiss. */
const NOT_RIGHT =
  /\b(?:wrong(?:ly)?|badly|late|twice|not|never|n't|in error|by mistake|normally|usually|generally|always|often|only|for its|previously|hourly|daily|nightly|overnight|weekly|monthly|regularly|every \w+|manually|by an?)\b|\bwill be (?:resolved|fixed|sorted|solved|rectified|corrected|addressed)\b(?=[^.!?]*\b(?:soon|shortly|asap|earliest|in due course|in time)\b)|^(?:is|are|isn't|aren't) (?:\w+ly )?[a-z-]+ed by\b/;
/** Whether a clause about a thing says that it was, is being or will be put right. */
export function isPutRight({ who, predicate, subject }: Clause): boolean {
  if (who === 'firm' || who === 'you' || who === 'none' || has(NOT_RIGHT, predicate) || has(EVERYBODYS, subject))
    return false;
  if (has(RIGHT_STATE, predicate)) return true;
  const verb = PASSIVE.exec(predicate)?.[1] ?? '';
  return (
    REMEDIES.has(baseOf(verb) ?? '') || REMEDIES.has(verb.replace(/e?d$/, '')) || REMEDIES.has(verb.replace(/ed$/, ''))
  );
}

/** "Is collecting it", "will mend the light", "hands it back": what somebody else of ours does, at a time that is said. */
const IN_HAND = /^(?:is|are|'s|will|'ll|shall)? ?(?:now |already |also |just )*([a-z-]+)\b/;
const AT_A_TIME = new RegExp(`\\b${WHEN}`);
/** Whether a clause tells that somebody else puts it right, and when. */
export function othersPutRight({ who, predicate, tense, joined, subject }: Clause, norm: string): boolean {
  if (who === 'firm' || who === 'you' || who === 'none' || tense === 'past' || tense === 'modal') return false;
  if (/^(?:if|unless|until|whether|once|when|who|that|which)$/.test(joined) || has(NOT_RIGHT, predicate)) return false;
  if (has(EVERYBODYS, subject) || !has(AT_A_TIME, norm) || !has(FOR_THEM, predicate)) return false;
  const verb = IN_HAND.exec(predicate)?.[1] ?? '';
  return REMEDIES.has(baseOf(verb) ?? '') || REMEDIES.has(verb.replace(/(?:ing|s)$/, ''));
}
/** Done to the customer, or to the thing that is theirs. */
const FOR_THEM = /\b(?:it|them|you|your|the|both|one|another|a (?:new|replacement|second|fresh|spare))\b/;
