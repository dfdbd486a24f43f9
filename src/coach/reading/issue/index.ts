/** The issue as a short noun phrase of ours: "the cracked jug", "the late parcel", "the double charge". */
import type { FailureKind } from '../../model.ts';
import { parse, tokensOf } from '../restated/parse.ts';
import { isNoun } from './nouns.ts';
import { DETERMINERS, isAdverb, isPlural, isSubjectPronoun, PERSON, PREPOSITIONS } from '../restated/words.ts';
import { THING } from '../things.ts';
import { awaited } from './lacks.ts';
import { troubleIn, undone } from './trouble.ts';

/** What stands right before its noun and makes a noun phrase with it as it is. */
const BEFORE_NOUN =
  /\b(cracked|broken|damaged|torn|dented|smashed|shattered|faulty|defective|leaking|missing|wrong|dirty|filthy|cancelled|delayed|lost|expired|stale|mouldy|undercooked|unexpected|hidden|extra|duplicate|unauthori[sz]ed|incorrect|scratched|stained|ripped|frozen|blocked|unpaid|overdue|rude|burnt|rotten|empty|dead|double|late) ((?:[a-z][a-z-]+ )?[a-z][a-z-]+)\b/g;
/** Predicates, and the adjective that says the same before the noun. */
const PREDICATES: readonly [pattern: RegExp, adjective: string][] = [
  [
    /\b(?:arrived|came|turned up|was delivered|reached me|is|are|was|were|'s|got|has been|been) (?:(?:badly|still|already|completely|very|both|all|again|\d+ (?:days?|weeks?|hours?|minutes?)|(?:an?|two|three|four|five) (?:days?|weeks?|hours?)) ){0,2}?(cracked|broken|damaged|torn|dented|smashed|shattered|faulty|defective|leaking|scratched|stained|ripped|crushed|mouldy|rotten|stale|dirty|filthy|lost|missing|cancelled|expired|blocked|suspended|burnt|undercooked|overdue|wrong|incorrect|late|delayed)\b/,
    '$1',
  ],
  [
    /\b(?:days?|weeks?|hours?|minutes?|months?) late\b|\b(?:still )?(?:hasn't|has not|haven't|have not|still not|not) (?:yet |been )*(?:arrived|come|turned up|delivered|shipped|dispatched|reached)\b|\bstill not here\b|\bwas (?:due|supposed to (?:arrive|come|be here|be delivered))\b/,
    'late',
  ],
  [
    /\bnever (?:arrived|came|turned up|reached|showed up)\b|\b(?:has|have) (?:disappeared|gone missing|vanished)\b|\bgot lost\b/,
    'missing',
  ],
  [
    /\b(?:broke|snapped|fell apart|has broken)(?: (?:down|off|apart))?(?= (?:after|in|on|when|at|within|again|the (?:first|second|third))\b|$)/,
    'broken',
  ],
  [/\b(?:leaks|is leaking|drips)\b/, 'leaking'],
  [/\b(?:cracked|tore|ripped|split)(?= (?:after|in|on|when|at|within|the (?:first|second))\b|$)/, 'damaged'],
  [/\b(?:got|was|were) (cancelled|delayed|lost|stolen)\b/, '$1'],
];
/** Kinds whose failure lies in a thing, so that its noun may be named. */
const OF_THINGS: ReadonlySet<FailureKind> = new Set([
  'late',
  'missing',
  'damaged',
  'wrongItem',
  'cancellation',
  'quality',
  'bug',
  'outage',
  'other',
  'billing',
]);

/**
 * @param norm the customer's words, normalised
 * @param restated their problem in the second person, or null
 * @returns null where no phrase is sure
 */
export function issueOf(
  norm: string,
  restated: string | null,
  kind: FailureKind | null,
  plain: string | null,
): string | null {
  if (plain && kind && !OF_THINGS.has(kind)) return (kind === 'wait' && restated ? awaited(restated) : null) ?? plain;
  if (plain && kind === 'billing') return plain;
  const named =
    besideNoun(restated?.toLowerCase() ?? norm) ?? ofSubject(restated) ?? (restated ? undone(restated) : null);
  if (named) return named;
  if (kind === 'bug' || kind === 'outage')
    return troubleWith(restated) ?? plain ?? (restated ? troubleIn(restated) : null);
  return plain ?? (restated ? troubleIn(restated) : null);
}

/** "A cracked jug" in the text is "the cracked jug". */
function besideNoun(text: string): string | null {
  for (const found of text.matchAll(BEFORE_NOUN)) {
    const [, adjective = '', nouns = ''] = found;
    // "Has been blocked world wide": there it is no adjective.
    if (
      /\b(?:is|are|was|were|be|been|being|get|gets|not|so|too|very)(?: [a-z]+ly)? $/.test(
        text.slice(Math.max(0, found.index - 24), found.index),
      )
    )
      continue;
    const words = nouns.split(' ').filter(Boolean);
    const noun = words.every(isNoun) ? words.join(' ') : isNoun(words[0] ?? '') ? words[0] : null;
    if (
      !noun ||
      PERSON.test(noun) ||
      (adjective === 'late' && /^(?:fee|fees|charge|payment)$/.test(noun) === false && !THING.test(noun))
    )
      continue;
    if (
      /^(?:double|extra|duplicate)$/.test(adjective) &&
      !/(?:charges?|payments?|fees?|bookings?|orders?|bill)$/.test(noun)
    )
      continue;
    if (
      adjective === 'rude' ||
      (adjective === 'dead' && !THING.test(noun)) ||
      (adjective === 'empty' && !THING.test(noun))
    )
      continue;
    return `the ${adjective} ${noun}`;
  }
  return null;
}

/** The noun that the restated problem is about, without its owner: "your new garden table" → "garden table". */
function subjectOf(restated: string | null): { noun: string; rest: string } | null {
  if (!restated) return null;
  const tokens = tokensOf(restated);
  const found = parse(tokens);
  if (!found || found.verb === found.subject[0]) return null;
  const words = tokens.slice(...found.subject).map(({ text }) => text);
  // What belongs to somebody ("your daughter's shoes") is named by its last words, and a relative clause is left out.
  const stop = words.findIndex(
    (word, at) =>
      at > 0 &&
      (PREPOSITIONS.has(word.toLowerCase()) ||
        isSubjectPronoun(word.toLowerCase()) ||
        /^(?:which|that|who)$/.test(word)),
  );
  const head = words.slice(0, stop < 0 ? words.length : stop);
  const owner = head.findLastIndex((word) => /(?:'s|s')$/.test(word) || DETERMINERS.has(word.toLowerCase()));
  const noun = head
    .slice(owner + 1)
    .filter((word) => !isAdverb(word.toLowerCase()) && !/^(?:new|old|whole|same|own)$/i.test(word));
  const last = noun.at(-1)?.toLowerCase() ?? '';
  if (noun.length === 0 || noun.length > 3 || PERSON.test(last) || isSubjectPronoun(last) || !isNoun(last)) return null;
  if (noun.some((word) => /[^\p{L}\d' -]/u.test(word))) return null;
  return {
    noun: noun.join(' '),
    rest: tokens
      .slice(found.subject[1])
      .map(({ low }) => low)
      .join(' '),
  };
}

/** "Your parcel hasn't arrived" → "the late parcel". */
function ofSubject(restated: string | null): string | null {
  const subject = subjectOf(restated);
  if (!subject) return null;
  const clause = subject.rest.split(/,| and | but /)[0] ?? '';
  for (const [pattern, adjective] of PREDICATES) {
    const found = pattern.exec(clause);
    if (
      found &&
      !/\b(?:not|never|n't)\b/.test(adjective === '$1' ? clause.slice(0, found.index + found[0].length) : '')
    )
      return `the ${adjective === '$1' ? (found[1] ?? '') : adjective} ${subject.noun}`;
  }
  return null;
}

/** "The app keeps crashing" → "the problem with the app". */
function troubleWith(restated: string | null): string | null {
  const subject = subjectOf(restated);
  return subject && (THING.test(subject.noun.toLowerCase()) || isPlural(subject.noun.toLowerCase()))
    ? `the problem with the ${subject.noun}`
    : null;
}
