/** A sentence's clauses: who does what, and when. As much grammar as it takes to tell an account from a promise, an order or a courtesy. */
import { parse, tokensOf } from '../reading/restated/parse.ts';
import { formsOf, PARTICIPLE, PAST } from '../reading/restated/verbs.ts';
import { isAdverb } from '../reading/restated/words.ts';
import { remember } from './memory.ts';

/** `firm`: I, we; `people`: staff of the firm's; `you`; `yours`: "your order"; `it`: a pronoun; `thing`: anything else; `none`: no subject. */
export type Who = 'firm' | 'people' | 'you' | 'yours' | 'it' | 'thing' | 'none';
export type Tense = 'past' | 'present' | 'perfect' | 'future' | 'modal' | 'none';

export interface Clause {
  /** The clause's own words, normalised, without what joins it to the one before. */
  text: string;
  from: number;
  to: number;
  who: Who;
  /** The subject's words. */
  subject: string;
  /** The finite verb and all behind it. */
  predicate: string;
  tense: Tense;
  /** What joins it to the clause before: "because", "if", "and", "," or nothing. */
  joined: string;
}

/** Where one clause ends and the next begins. */
const JOINT =
  /[,;:()?!"…]+|\.(?=\s|$)| -+ |\b(?:and|but|so|because|(?<!(?:'ve|have|has|have also) )since|although|though|(?<!\ba )while|whereas|which|when|whenever|if|unless|once|until|as soon as|(?<!such )as(?! (?:well|soon|per|if|token))|where|after|before)\b|(?<=[a-z]{2} )(?<!\b(?:on|at|in|of|for|with|by|after|before|from|to|is|was|around|since|like|all|do|just) )that\b(?!')/g;
/** Words before the subject that tell nothing of who does what. */
const OPENING =
  /^(?:\s|@\w+|(?:unfortunately|sadly|apparently|clearly|obviously|actually|basically|honestly|today|yesterday|currently|sometimes|usually|normally|also|however|then|now|still|in fact|it seems|it looks like|it appears|looks like|turns out|it turns out|i'm afraid|i am afraid|i can see|i see|we can see|we see|just|yes|no|yep|ok|okay|hi|hello|hey|thanks|thank you|oh|ah|well|right|sorry|all|even|both|ugh|gah)\b)+/;
/** "The card's live again", "your fee's been wiped": is, or has. */
const SHORT_IS =
  /(?<=^|[^'])\b([a-z]{3,})'s (?=(?:been|now|not|still|already|just|back|gone|live|here|there|out|off|on|in|up|down|all|being|too|a|an|the|your|our|\w+ed|\w+ing|sent|done|sorted|due|late|ready|working|wrong|clear)\b)/;
/** What is asked of the customer. */
const ORDER = /^(?:please|pls|plz|kindly|do |don't |let |let's|no need)\b/;
const FIRM = /^(?:i|we|im|ive|weve)(?:'(?:m|ve|ll|d|re))?$|\b(?:and i|and me)$/;
const PEOPLE =
  /^(?:our|my|the|a|an|one of our|your) (?:[\w'&-]+ ){0,3}(?:team|teams|department|colleagues?|staff|specialists?|engineers?|developers?|devs|technicians?|managers?|management|representatives?|agents?|supervisors?|experts?|support|folks|crew|office|desk|warehouse|depot|branch|advisors?|advisers?|officers?)$|^(?:someone|somebody|one of us|they|he|she)$|^(?:customer|technical|tech|client) (?:support|care|service)s?$/;
const PRONOUN =
  /^(?:it|this|that|these|those|there|which|what|who|he|she|they|everything|nothing|something|all)(?:'(?:s|ll|d|re|ve))?$/;
const FUTURE = /^(?:\w+'ll|will|won't|shall)$/;
const MODAL = /^(?:can|could|would|may|might|must|should|cannot|can't|couldn't|wouldn't|shouldn't|\w+'d)$/;
const PERFECT = /^(?:has|have|hasn't|haven't|\w+'ve|had|hadn't)$/;
const PAST_BE = /^(?:was|were|wasn't|weren't|did|didn't)$/;

const MOST = 2_000;
const known = remember(MOST, (norm: string): readonly Clause[] => {
  const found: Clause[] = [];
  let from = 0;
  let joined = '';
  const add = (to: number) => {
    const clause = clauseOf(norm, from, to, joined);
    if (clause) found.push(clause);
  };
  for (const joint of norm.matchAll(JOINT)) {
    add(joint.index);
    from = joint.index + joint[0].length;
    joined = joint[0].trim();
  }
  add(norm.length);
  return found;
});

/** The clauses of a sentence, in order. */
export const clausesIn = (norm: string): readonly Clause[] => known(norm);

function clauseOf(norm: string, start: number, end: number, joined: string): Clause | null {
  const lead = OPENING.exec(norm.slice(start, end))?.[0].length ?? 0;
  const text = norm.slice(start + lead, end).trim();
  if (!text) return null;
  const from = norm.indexOf(text, start + lead);
  const base = { text, from, to: from + text.length, joined };
  const tokens = tokensOf(text.replace(SHORT_IS, '$1 is '));
  const parsed = ORDER.test(text) ? null : parse(tokens);
  if (!parsed) return { ...base, who: 'none', subject: '', predicate: text, tense: 'none' };
  const words = tokens.map(({ low }) => low);
  const subject = words.slice(...parsed.subject).join(' ');
  const verb = words[parsed.verb] ?? '';
  return {
    ...base,
    who: whoIs(subject),
    subject,
    predicate: words.slice(parsed.verb).join(' '),
    tense: tenseOf(verb, words[parsed.verb + 1] ?? ''),
  };
}

function whoIs(subject: string): Who {
  if (FIRM.test(subject)) return 'firm';
  if (/^(?:you|u|ya)(?:'\w+)?$/.test(subject)) return 'you';
  if (PEOPLE.test(subject)) return 'people';
  if (/^(?:your|ur)\b/.test(subject)) return 'yours';
  return PRONOUN.test(subject) ? 'it' : 'thing';
}

function tenseOf(verb: string, next: string): Tense {
  if (FUTURE.test(verb)) return 'future';
  if (PERFECT.test(verb) && (/^(?:\w+'ve)$/.test(verb) || isAdverb(next) || formsOf(next) & PARTICIPLE))
    return 'perfect';
  // "it's been", "there's been".
  if (/'s$/.test(verb) && (next === 'been' || (formsOf(next) & PARTICIPLE) > 0)) return 'perfect';
  if (MODAL.test(verb)) return 'modal';
  if (PAST_BE.test(verb) || /^had(?:n't)?$/.test(verb) || (formsOf(verb) & PAST) > 0) return 'past';
  return 'present';
}
