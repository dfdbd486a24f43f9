/** A fix, told as done, promised, offered or on its way. */
import type { Sentence, Span } from '../model.ts';
import { baseOf } from '../reading/restated/verbs.ts';
import { actsIn, clauseBefore } from '../text/acts.ts';
import { clausesIn } from '../text/clauses.ts';
import { has, matchIn } from '../text/gate.ts';
import { BARE_DONE, isPutRight, othersPutRight, REMEDIES } from './remedy.ts';
import { ARRANGED_TALK, GETS, NOT_DONE, PASSIVE, REMEDY, VAGUE_REMEDY } from './solveWords.ts';

/** A fee that is applied is no solution. */
const CHARGED = /\b(?:charges?|fees?|fines?)(?: \w+){0,3} (?:be )?(?:applied|added|issued)\b/;
/** A clause that only says when, or on what condition. */
const CONDITIONS = /^(?:if|when|whenever|once|unless|until|as soon as|after|before|that|where|as|which)$/;
/** "Opened a case and taken the fee off": each deed counts. */
const AND = / (?:and|then) (?:then |also |just |now |i've |i'll |have |will )*/;
function putsRight(deed: string): boolean {
  const verb = /^[a-z-]+/.exec(deed)?.[0] ?? '';
  return has(REMEDY, deed) || (!/^sen[dt]/.test(verb) && REMEDIES.has(baseOf(verb) ?? ''));
}
/** "Want me to take it off?": a fix that only waits for a yes. */
const OFFERS =
  /\b(?:want|like|prefer|love|ok(?:ay)? for) (?:me|us) to (?:just |also |please )?([a-z-]+ (?!any)[^.!?]{2,80})\?|\b(?:shall|should) (?:i|we) (?:just |also |please )?([a-z-]+ (?!any)[^.!?]{2,80})\?/;

/** A list of ours is no fix. */
const BACKLOG = /\badded to (?:our|the) (?:[\w-]+ )?(?:backlog|list|roadmap|wish ?list|log|file)\b/;
/** A fix that is told as done, promised or on its way. */
export function remedyIn(sentence: Sentence): Span | null {
  const { norm, question } = sentence;
  if (CHARGED.test(norm)) return null;
  const act = actsIn(sentence).find(
    ({ form, deed }) =>
      deed
        .split(AND)
        .some((part, at) => putsRight(part) && ((form === 'done' && at === 0) || !has(VAGUE_REMEDY, part))) &&
      !has(ARRANGED_TALK, deed) &&
      !(form === 'can' && question),
  );
  if (act) return { from: act.from, to: act.to };
  const offered = matchIn(OFFERS, norm);
  if (offered && putsRight(offered[1] ?? offered[2] ?? ''))
    return { from: offered.index, to: offered.index + offered[0].length };
  if (!question) {
    const bare = BARE_DONE.exec(norm);
    if (bare) return { from: 0, to: bare[0].length };
    const right = has(BACKLOG, norm)
      ? undefined
      : clausesIn(norm).find(
          (clause) => !CONDITIONS.test(clause.joined) && (isPutRight(clause) || othersPutRight(clause, norm)),
        );
    if (right && !NOT_DONE.test(clauseBefore(norm, right.from))) return { from: right.from, to: right.to };
  }
  for (const pattern of [PASSIVE, ...GETS]) {
    const found = matchIn(pattern, norm);
    if (!found) continue;
    if (
      question &&
      !/\bor\b/.test(found[0]) &&
      !/[,;:]|\bshould i\b|\banything else\b/.test(norm.slice(found.index + found[0].length))
    )
      continue;
    if (NOT_DONE.test(clauseBefore(norm, found.index)) || (pattern === PASSIVE && has(BACKLOG, norm))) continue;
    return { from: found.index, to: found.index + found[0].length };
  }
  return null;
}
