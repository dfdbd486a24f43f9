/** The issue where no adjective says it: "the trouble opening the app", "the poor service", "the problem with your card". */
import { tells } from '../restated/fit.ts';
import { gerundPhrase } from '../restated/polish.ts';
import { parse, type Token, tokensOf } from '../restated/parse.ts';
import { endsBadly } from '../restated/sound.ts';
import { BASE, baseOf, formsOf, GERUND, participleOf, PAST } from '../restated/verbs.ts';
import {
  COMMON_NOUNS,
  CONTRACTED,
  DETERMINERS,
  formsAreVerb,
  isAdverb,
  isAuxiliary,
  isSubjectPronoun,
  PERSON,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../restated/words.ts';
import { THING } from '../things.ts';
import { awaited, charged, lacking, missed, missedBy, present } from './lacks.ts';
import { isNoun } from './nouns.ts';

/** Longest noun phrase that is offered, in words. */
const LONGEST = 11;
/** Where the first thought of a clause ends. */
const FIRST_PART =
  /,| (?:and|but|because|although|though|even though|so|when|whenever|if|every time|as|while|since|for the last|due to|until|without|after|before|again|anymore|any more|yet|at all)\b/i;

/** @param restated the problem in the second person */
export function troubleIn(restated: string): string | null {
  const first = restated.split(FIRST_PART)[0]?.trim() ?? '';
  const phrase =
    slow(first) ??
    (/^(?:it|this|that|they)\b|^you(?:'d| would) like|^you (?:want|need)\b/.test(first)
      ? null
      : (prevented(first) ??
        lacking(first) ??
        missed(first) ??
        missedBy(first) ??
        present(first) ??
        awaited(first) ??
        charged(first) ??
        judged(first) ??
        noShow(first) ??
        undone(first) ??
        troubled(failing(first, restated), restated)));
  return phrase && phrase.split(' ').length <= LONGEST && !endsBadly(phrase) && !/["[\]{}]/.test(phrase)
    ? phrase
    : null;
}

/** The part of a clause that tells what failed: "your train left at night and the guard ignored you" is about the guard. */
function failing(first: string, restated: string): string {
  if (tells(first)) return first;
  const second = restated.slice(first.length).split(/^,? (?:and|but) /)[1] ?? '';
  return tells(second) ? second : first;
}

/** "It takes forever to get anybody to answer" → "how long it takes to get anybody to answer". */
function slow(clause: string): string | null {
  const found = /^it (takes|took) (?:forever|ages|so long|too long|a long time|hours|days|weeks) (to [a-z]+ .+)$/i.exec(
    clause,
  );
  return found ? `how long it ${found[1]?.toLowerCase()} ${found[2]}` : null;
}

/** "You can't open the app" → "the trouble opening the app". */
function prevented(clause: string): string | null {
  const found =
    /^you(?:'re| are|'ve been| have been|'ve| have| were)? ?(?:still |now |also |just |only |even )*(?:can't|cannot|couldn't|could not|can hardly|unable to|not able to|haven't been able to|(?:having|had) (?:trouble|problems|issues|difficulties)(?: with)?|struggling to|trying to|tried to) (?:even |still |actually |seem to )*(.+)$/i.exec(
      clause,
    );
  const rest = found?.[1] ?? '';
  const word = tokensOf(rest)[0]?.low ?? '';
  if (!word) return null;
  if (formsOf(word) & GERUND) return `the trouble ${rest}`;
  if (/^(?:your|our|the|every|all|some)$/.test(word)) return `the trouble with ${rest}`;
  if (
    !(formsOf(word) & BASE) ||
    /^(?:be|have|believe|understand|see|wait|help)$/.test(word) ||
    (word === 'find' && !/^find (?:a way|any|out)/i.test(rest))
  )
    return null;
  const doing = gerundPhrase(rest);
  return doing ? `the trouble ${doing}` : null;
}

/** Judgements that an agent can own up to. */
const MILD =
  /^(?:poor|slow|disappointing|frustrating|confusing|misleading|unhelpful|difficult|uncomfortable|noisy|cold|dirty|limited|complicated|unclear|inconvenient|unreliable|inaccurate)$/i;
/** "You found the service poor" → "the poor service". */
function judged(clause: string): string | null {
  const unhappy =
    /^you(?:'re| are)(?: still)? not happy with (the way you (?:are|were|have been|'ve been) treated|(?:the|our|your) .+)$/i.exec(
      clause,
    )?.[1];
  const poor = /^(?:the|our|your) ([a-z]+) [a-z]/i.exec(unhappy ?? '')?.[1];
  if (unhappy && poor && MILD.test(poor)) return unhappy.replace(/^(?:our|your) /i, 'the ');
  if (unhappy) return /^the way/i.test(unhappy) ? 'how you were treated' : `your experience with ${unhappy}`;
  const found =
    /^you found ((?:the|our|your) .+?) (?:(?:very|so|really|extremely|too|quite|rather|absolutely) )*([a-z-]+)$/i.exec(
      clause.replace(
        / a (?:waste of (?:time|money)|nuisance|disappointment|hassle|nightmare|mess|let-?down)$/i,
        ' bad',
      ),
    );
  const noun = found?.[1]?.replace(/^(?:the|our|your) /i, '') ?? '';
  if (!found || parse(tokensOf(noun))) return null;
  return MILD.test(found[2] ?? '') && noun.split(' ').length <= 3
    ? `the ${found[2]?.toLowerCase()} ${noun}`
    : `your experience with ${found[1]}`;
}

/** "The engineer didn't turn up" → "the missed visit". */
const noShow = (clause: string): string | null =>
  /\b(?:engineer|technician|plumber|electrician|fitter|cleaner|courier|driver|nurse|carer|builder|mechanic|installer)s? (?:again |still )?(?:didn't|did not|never|hasn't|has not|failed to) (?:even |yet )?(?:turn(?:ed)? up|show(?:ed|n)?(?: up)?|came|come|arrived?|appear(?:ed)?)\b/i.test(
    clause,
  )
    ? 'the missed visit'
    : null;

/** What was done to a thing, as it may stand before its noun. */
const DONE =
  /^(?:lose|delete|break|damage|ruin|cancel|smash|scratch|stain|erase|crush|dent|crack|block|lock|suspend|reject|decline|misplace|delay|close|remove)$/;
const NOT_THERE =
  /^(?:(?:is|are|was|were|has|have|'s) )?(?:all |now |just |simply )*(?:gone(?: missing)?|disappeared|vanished|been lost|got lost)$|^(?:is|are|was|were|has|have) (?:still )?not (?:been )?received$|^(?:hasn't|haven't|isn't|aren't) (?:been )?received$/;
/** "We lost your stroller" → "the lost stroller"; "the playlists are gone" → "the missing playlists". */
export function undone(clause: string): string | null {
  const tokens = tokensOf(clause);
  const found = parse(tokens);
  if (!found) return null;
  const verb = tokens.findIndex(({ low }, at) => at >= found.verb && !isAuxiliary(low) && !isAdverb(low));
  const low = tokens[verb]?.low ?? '';
  const base = baseOf(low) ?? '';
  const between = tokens.slice(found.verb, verb);
  const subject = tokens.slice(...found.subject);
  if (
    DONE.test(base) &&
    formsOf(low) & PAST &&
    !between.some(({ low: word }) => /n't$|^(?:not|never|is|are|was|were|been|be)$/.test(word)) &&
    !/^you/.test(subject[0]?.low ?? '')
  ) {
    const noun = nounAt(tokens.slice(verb + 1), false);
    if (noun) return `the ${participleOf(base)} ${noun}`;
  }
  const rest = tokens.slice(found.verb).map(({ low: word }) => word);
  const noun = NOT_THERE.test(rest.join(' ')) ? nounAt(subject, false) : null;
  return noun ? `the missing ${noun}` : null;
}

/** Nouns of which "the problem with" says nothing. */
const VAGUE =
  /^(?:way|ways|time|times|fact|reason|rest|point|problem|problems|issue|issues|idea|thing|things|day|days|night|week|month|year|morning|evening|husband|wife|mother|father|one|ones|lot|bit|sort|kind|others|moment|case|majority|result|experience|life|stuff|cat|cats|dog|dogs|pet|family|baby|back|head|stomach|health|day)$/;
/** A thing by its whole name. */
const exactly = (word: string): boolean => THING.exec(word)?.[0] === word;
const isThing = (phrase: string, last: string) =>
  THING.test(phrase) || [last, last.replace(/s$/, '')].some((word) => COMMON_NOUNS.has(word) || exactly(word));

/**
 * The noun of "your whole training plan", "all your playlists"; null where it is a person's, a person, or not sure.
 *
 * @param free whether any noun will do, and not only those that are known for things
 */
function nounAt(tokens: readonly Token[], free: boolean): string | null {
  const own = tokens.findIndex(({ low }) => /^(?:your|our|the|a|an)$/.test(low));
  if (
    own < 0 ||
    own > 2 ||
    tokens.slice(0, own).some(({ low }) => !/^(?:all|both|half|some|most|of|out|up)$/.test(low))
  )
    return null;
  const noun: string[] = [];
  for (const { low, text } of tokens.slice(own + 1)) {
    if (
      PREPOSITIONS.has(low) ||
      SUBORDINATORS.has(low) ||
      isAdverb(low) ||
      isAuxiliary(low) ||
      isSubjectPronoun(low) ||
      CONTRACTED.test(low) ||
      DETERMINERS.has(low) ||
      /^(?:and|or|but|to|again)$/.test(low) ||
      (noun.length > 0 && formsAreVerb(low))
    )
      break;
    noun.push(text.replace(/[.,;]+$/, ''));
    if (/[.,;]$/.test(text)) break;
  }
  const named = noun.filter((word) => !/^(?:whole|new|old|entire|own|first|last|other)$/i.test(word));
  const last = named.at(-1)?.toLowerCase() ?? '';
  if (named.length === 0 || named.length > 4 || PERSON.test(last) || named.some((word) => /'s$|s'$/.test(word)))
    return null;
  if (named.some((word) => /[^\p{L}\d'-]/u.test(word))) return null;
  return isThing(named.join(' ').toLowerCase(), last) || (free && isNoun(last) && !VAGUE.test(last))
    ? named.join(' ')
    : null;
}

/** "Your debit card is not working" → "the problem with your debit card": the thing that fails, or the one thing that is named. */
function troubled(clause: string, restated: string): string | null {
  const fixing = /^((?:your|our|the) .+) needs fixing$/i.exec(clause)?.[1];
  if (fixing) return `the problem with ${fixing}`;
  const problem = /^there(?:'s| is| was) a (?:problem|fault|bug) with ((?:your|our|the) .+)$/i.exec(clause)?.[1];
  if (problem) return `the problem with ${problem}`;
  const tokens = tokensOf(clause);
  const found = parse(tokens);
  const subject = found?.subject[0] === 0 ? tokens.slice(0, found.subject[1]) : [];
  const own = subject.find(({ low }) => /^(?:your|our|the)$/.test(low))?.low;
  if (own) {
    const noun = nounAt(subject, true);
    if (noun) return `the problem with ${own} ${noun}`;
    if (!PERSON.test(subject.at(-1)?.low ?? '')) return null;
  }
  // A person or the customer is the subject: the one thing of theirs or ours that they name.
  // "Your plan was paused and you didn't pause it": what "it" is stands in the first clause.
  const told = /\b(?:it|them)\b/.test(clause)
    ? (restated.split(FIRST_PART)[0] ?? '')
    : (clause.split(FIRST_PART)[0] ?? '');
  const things = [
    ...told.matchAll(
      /(?<!\b(?:in|into|at|by|via|with|on|onto|over|to|from|of|off|for|about|than|like|as) )\b(your|our|the) ((?:[a-z-]+ )?[a-z-]+)\b/gi,
    ),
  ].flatMap(({ 0: whole, 1: owner = '', 2: words = '', index }) => {
    const [head = '', second = ''] = words.split(' ');
    // "Your private phone | number": a noun follows, which is what it is about.
    if (isNoun(/^[a-z-]+/.exec(told.slice(index + whole.length + 1).toLowerCase())?.[0] ?? '')) return [];
    const [low, next] = [head.toLowerCase(), second.toLowerCase()];
    if (PERSON.test(low) || PERSON.test(next) || /^(?:same|other|wrong|whole|only|last|next|first|second)$/.test(low))
      return [];
    const noun =
      next && exactly(next) && formsOf(low) === 0 ? words : exactly(low) && !(next && isNoun(next)) ? head : null;
    return noun ? [`${owner.toLowerCase()} ${noun}`] : [];
  });
  const only = new Set(things).size === 1 ? things[0] : undefined;
  // What the customer wants to be rid of is not what failed.
  const left = new RegExp(`\\b(?:cancel|close|delete|remove|end) ${only}\\b`, 'i').test(restated);
  return only && !left ? `the problem with ${only}` : null;
}
