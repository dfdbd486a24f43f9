/** What others did or did not let happen, told with the customer as the subject: "they cancelled my order" is "my order was cancelled". */
import { tokensOf } from './parse.ts';
import { BASE, baseOf, formsOf, GERUND, participleOf, pastOf } from './verbs.ts';
import { ADJECTIVES, DETERMINERS, isAdverb, isPlural } from './words.ts';

const LET =
  /^(?:.{2,40}? )?(won't|will not|wouldn't|would not|doesn't|does not|didn't|did not|don't|do not|not|never|isn't|is not|keeps? not|refuses? to|refused to)(?: even| ever| actually)* (?:let(?:ting)?|allow(?:ing|ed)?|permit(?:ting)?|letting) (me|us|you) (?:to )?(.{4,110})$/i;
/** "It won't let me in": the customer can't get in. */
const LET_IN =
  /^(?:.{2,30} )?(?:won't|will not|wouldn't|doesn't|does not|didn't|not|never) let(?:ting)? (me|us) (in|on|through|out)(?: (?:to )?.{2,40})?$/i;
/** "It won't let me upload photos": what counts is that the customer can't. */
export function blocked(clause: string): string | null {
  const inside = LET_IN.exec(clause);
  if (inside) return `I can't get ${inside[2]?.toLowerCase()}`;
  const found = LET.exec(clause);
  if (!found) return null;
  const [, verb = '', who = '', rest = ''] = found;
  if (!(formsOf(tokensOf(rest)[0]?.low ?? '') & BASE)) return null;
  // The main clause must be what does not let: "I paid for a thing that won't let me …" is another sentence.
  if (
    /\b(?:that|which|who|when|if|because|and|but)\b/i.test(
      clause.slice(0, clause.toLowerCase().indexOf(verb.toLowerCase())),
    )
  )
    return null;
  const what = rest.replace(/,? (?:one time |but )?instead\b.*$/i, '');
  const past = /^(?:wouldn't|would not|didn't|did not|refused to)$/i.test(verb);
  return `${/^us$/i.test(who) ? 'we' : 'I'} ${past ? "couldn't" : "can't"} ${what}`;
}

const ACTS =
  /^they((?: have| had|'ve|'d| just| also| even| already| again| only| still| not| haven't| never| didn't| did not| won't| will not| are| were| keep| kept)*) ([a-z]+) (me|us|(?:my|our) [a-z]+(?: (?!without|and|but|because|when|for|from|on|in|at|to|by|with|after|before|again|twice|yesterday|today|last|this|as|so|that|without)[a-z]+)?)(?= |$)(.{0,90})$/i;
/** Verbs of which the customer is the object, so that "they charged me" is "I was charged". */
const PASSIVES =
  /^(?:refunded|replied to|compensated|reimbursed|paid|charged|overcharged|billed|told|refused|denied|blocked|banned|ignored|promised|gave|given|sent|offered|asked|treated|locked|suspended|cancelled|canceled|lost|deleted|closed|removed|declined|rejected|damaged|broke|misled|advised|informed|removed|deactivated|disconnected|rescheduled|delayed|debited|deducted)$/i;
/** "They forgot the candle on my cake", "they cut my hair too short": what was done to which thing. */
const TO_THINGS =
  /^they (forgot|lost|cancelled|canceled|ruined|broke|damaged|cut|closed|removed|deleted|missed|changed|stopped|took away|left out|mixed up|messed up|opened|smashed|scratched|stained|burnt|burned|delayed|moved|sold|returned|rejected|declined) ((?:the|my|our) (?:(?!and|but|because|when|so|twice|again)[a-z'-]+ ?){1,2}(?:(?:on|of|in|for|from) (?:my|our|the) (?:(?!and|but|because|when|so)[a-z'-]+ ?){1,2})?)(.*)$/i;
function thingsDone(clause: string): string | null {
  const found = TO_THINGS.exec(clause);
  if (!found) return null;
  const [verb = '', ...particle] = (found[1] ?? '').toLowerCase().split(' ');
  const words = (found[2] ?? '').trim().split(' ');
  const rest = (found[3] ?? '').trim().replace(/,? (?:and|but) .*$/, '');
  // The noun phrase ends before an adverb: "cut my hair | too short".
  const end = words.findIndex(
    (word, at) =>
      at > 1 &&
      (isAdverb(word.toLowerCase()) ||
        ADJECTIVES.has(word.toLowerCase()) ||
        (DETERMINERS.has(word.toLowerCase()) && !/^(?:my|our|the)$/i.test(word))),
  );
  const noun = words.slice(0, end < 0 ? words.length : end).join(' ');
  const tail = [...(end < 0 ? [] : words.slice(end)), rest].filter(Boolean).join(' ');
  const head = (noun.split(/ (?:on|of|in|for|from) /)[0] ?? '').split(' ').at(-1)?.toLowerCase() ?? '';
  const participle = participleOf(baseOf(verb) ?? '');
  return participle
    ? [noun, isPlural(head) ? 'were' : 'was', participle, ...particle, tail].filter(Boolean).join(' ')
    : null;
}

/** "They cancelled my order" → "my order was cancelled": whoever "they" are. */
export function passive(clause: string): string | null {
  const found = ACTS.exec(clause);
  if (!found) return thingsDone(clause);
  const [, has = '', said = '', whom = '', rest = ''] = found;
  const doing = /\b(are|were)$/i.test(has) && (formsOf(said.toLowerCase()) & GERUND) > 0;
  if (!doing && /\b(?:are|were|keep|kept|won't|will)\b/i.test(has)) return null;
  const verb = /\b(?:didn't|did not)$/i.test(has) ? pastOf(said.toLowerCase()) : said;
  if (!PASSIVES.test(verb) && !PASSIVES.test(participleOf(baseOf(verb.toLowerCase()) ?? '') ?? '')) return null;
  if (
    !/^(?:me|us)$/i.test(whom) &&
    /^(?:gave|given|sent|told|promised|offered|asked|advised|informed|ignored|treated|misled|refused|denied)$/i.test(
      verb,
    )
  )
    return null;
  const participle = participleOf(baseOf(verb.toLowerCase()) ?? '') ?? verb;
  const subject = /^me$/i.test(whom) ? 'I' : /^us$/i.test(whom) ? 'we' : whom;
  const plural = /^we$/i.test(subject) || isPlural(subject.toLowerCase().split(' ').at(-1) ?? '');
  const not = /\b(?:not|never|haven't|didn't)\b/i.test(has) ? (/never/i.test(has) ? 'never ' : 'not ') : '';
  if (doing)
    return not
      ? null
      : `${subject} ${/were$/i.test(has) ? (subject === 'I' ? 'was' : plural ? 'were' : 'was') : subject === 'I' ? 'am' : plural ? 'are' : 'is'} being ${participle}${rest}`;
  const perfect = /(?:\bhave|\bhaven't|'ve)\b/i.test(has);
  const adverb = /\b(already|again|just|only)\b/i.exec(has)?.[1];
  const still = /\bstill\b/i.test(has) ? 'still ' : '';
  const be = perfect ? (subject === 'I' || plural ? 'have been' : 'has been') : plural ? 'were' : 'was';
  const [aux = '', been] = be.split(' ');
  return `${subject} ${still}${aux} ${not}${been ? `${been} ` : ''}${adverb ? `${adverb} ` : ''}${participle}${rest}`;
}
