/** Whether a statement of the customer's is fit to be said back, and how well it tells the problem. */
import { has, mayMatch } from '../../text/gate.ts';
import { GAP } from './clean.ts';
import { dangles } from './dangling.ts';
import { parse, textOf, type Token, tokensOf } from './parse.ts';
import { formsOf, PAST, THIRD } from './verbs.ts';
import { ABUSE, FAILS, FORCE, HINTS, MARKS, MOOD_ONLY, TALK, THREATS, TOLD, UNREAL } from './signs.ts';
import { endsBadly, sound } from './sound.ts';
import type { Form } from './statements.ts';
import { proved } from './proof.ts';
import { contrasts, sure } from './sure.ts';
import { DETERMINERS, isAdverb, isPlural } from './words.ts';

export const FEWEST_WORDS = 3;
export const MOST_WORDS = 26;

/** @returns how well a statement tells the problem; 0 and below: it is not fit */
export function fitness(statement: string, form: Form): number {
  const text = statement.replace(FORCE, '').replace(/"[^"]*"/g, 'words');
  const tokens = tokensOf(text);
  if (tokens.length < FEWEST_WORDS || tokens.length > MOST_WORDS) return 0;
  if (
    text.includes(GAP) ||
    has(MARKS, text) ||
    has(ABUSE, text) ||
    has(THREATS, text) ||
    has(
      TALK,
      text
        .replace(form === 'wish' ? /^I'd like / : /^$/, '')
        .replace(/\b(?:tell|tells|told|telling|explain\w*|say|says|said|know|knows)(?: me| us)? why\b/gi, 'told'),
    )
  )
    return 0;
  if (form !== 'wish' && form !== 'unknown' && has(UNREAL, text.replace(/\bMay\b/g, 'June')) && !has(TOLD, text))
    return 0;
  if ((text.match(/"/g)?.length ?? 0) % 2 === 1 || /\b[A-Z]{2,}\s+[A-Z]{3,}\s+[A-Z]{3,}\b/.test(text)) return 0;
  if (!/[a-z]/.test(text) || /[^\p{Script=Latin}\p{Script=Common}]/u.test(text)) return 0;
  if (endsBadly(text)) return 0;
  if (!sound(tokens) || dangles(tokens)) return 0;
  if ((form !== 'wish' && form !== 'help' && !sure(statement)) || !proved(text)) return 0;
  if (
    has(BROKEN_OFF, text) ||
    has(NO_MATTER, text) ||
    has(BEFORE, text) ||
    (has(BIOGRAPHY, text) && !/\b(?:you|your|and|but)\b/i.test(text))
  )
    return 0;
  if (has(MOOD_ONLY, text) || /\bwaste of\b/i.test(text) !== (form === 'opinion' && /\bwaste of\b/i.test(text)))
    return 0;
  if (/, (?:un)?[a-z]+ (?:can't|won't|doesn't|isn't)\b/i.test(text) && !/, (?:it|I|we|you|they|he|she) /.test(text))
    return 0;
  if (
    /^(?:I|we) .* (?:but|and) (?:still )?(?:has|is|does|doesn't|hasn't|isn't) /.test(text) &&
    !/\b(?:that|which|who|it)\b.* (?:but|and) /.test(text)
  )
    return 0;
  if (!DETERMINERS.has(tokens[0]?.low ?? '') && tokens.length < 4 && isPlural(tokens[0]?.low ?? '')) return 0;
  const fails = count(FAILS, text) + count(HINTS, text) * 0.5;
  const plain = fails < 1 && (form === 'said' || form === 'short');
  if (plain && !reports(tokens)) return 0;
  if (/\b(?:better|worse) tha?en\b|\b(?:better|worse) than\b/i.test(text) && form !== 'opinion') return 0;
  const concrete = count(CONCRETE, text);
  if (
    tokens.length < (/\bstill\b/i.test(text) ? 4 : 5) &&
    concrete === 0 &&
    form === 'said' &&
    /^(?:I|we|you|it|this|that)\b/i.test(text)
  )
    return 0;
  return (
    (plain ? PLAIN : WEIGHT[form]) +
    (/^(?:I|we)(?:'ve| have| am|'m|'re| are)?\b/i.test(text) && concrete === 0 && form === 'said' ? -1.2 : 0) +
    (plain && contrasts(text) ? PAIRED : 0) +
    Math.min(1.5, fails * 0.5) +
    Math.min(1.5, 0.5 * concrete) -
    (tokens.length > 16 ? 0.8 : 0) -
    (tokens.length < 4 ? 0.4 : 0)
  );
}

/** A second half without its verb ("… and still no answer"), or an order in the middle ("…, cancel and rebook"). */
const BROKEN_OFF =
  /\band (?:once again |again |still |then |yet )?no [a-z]+(?! (?:is|was|has|one)\b)(?: for .*| from .*| yet)?$|^(?:(?!is |are |was |were )[a-z']+ )+not being [a-z]+$|^(?:I'm|I am|we're|we are) (?:still )?[a-z]+ing and (?:got|had|paid|bought)\b|, (?:cancel|try|restart|click|open|close|reboot|go|press|select|enter|wait|call) (?:and|it|the|to)\b/i;
/** What the customer does not do, want or understand is seldom the matter. */
const NO_MATTER =
  /^(?:I|we)(?:'m| am|'re| are)? ?(?:not|don't|didn't|do not|did not)(?: at all| even| really| just)* (?:miss|use|using|care|mind|want|need|understand|select|choose|notice|read|check|realise|realize|ask for (?!an?\b|the\b|this\b|any\b))\b/i;
/** "I never had this problem before" praises what was. */
const BEFORE =
  /^(?:I|we)(?:'ve| have)? never (?:once )?(?:had|have|seen|experienced) (?:this|that|these|such|any|an?) (?:problems?|issues?|trouble|kind)\b/i;
/** What the customer has or has not done for years is who they are. */
const BIOGRAPHY =
  /^(?:I|we)(?:'ve| have| am|'m)? [^,]{0,60}\b(?:in|for|over|past) (?:the (?:last |past )?)?(?:over |more than )?(?:\d+|ten|twenty|thirty|many|several) years\b/i;

/** A fact without a word of failure: what a customer who complains tells of the firm or its things is mostly the matter. */
const PLAIN = 1.3;
/** What it is worth that a clause sets what came against what was to come. */
const PAIRED = 1.5;
const PLAIN_LOOKS =
  /^(?:red|green|blue|white|black|brown|grey|gray|yellow|orange|pink|dark|light|new|old|small|big|large|long|nice|open|ready|home)$/;
/** Whether a clause reports something that others did, or that a thing did or is, and not the customer's own ways. */
function reports(tokens: readonly Token[]): boolean {
  const found = parse(tokens);
  if (!found) return false;
  const subject = tokens.slice(...found.subject).map(({ low }) => low);
  const verb = tokens[found.verb]?.low ?? '';
  if (tokens.length < 4 || /^(?:there|everything|everyone|what|who)/.test(subject[0] ?? '')) return false;
  if (/^(?:i|we)(?:'|$)/.test(subject[0] ?? '')) return has(OWN_LOT, textOf(tokens));
  if (/^(?:it|this|that|they|he|she|these|those)(?:'|$)/.test(subject[0] ?? '')) return false;
  // "The jacket was green" says nothing of what is wrong with that.
  const said = tokens.slice(found.verb + 1).find(({ low }) => !isAdverb(low))?.low ?? '';
  if (/^(?:is|are|was|were)$/.test(verb) && PLAIN_LOOKS.test(said)) return false;
  const many = isPlural(tokens.slice(0, found.subject[1]).findLast(({ low }) => !isAdverb(low))?.low ?? '');
  // "Exams start on Wednesday" is so for everybody.
  if (many && !DETERMINERS.has(subject[0] ?? '') && (formsOf(verb) & PAST) === 0) return false;
  return (formsOf(verb) & (PAST | THIRD)) > 0 || many || /^(?:is|are|was|were|has|have)$/.test(verb);
}
/** What befell the customer. */
const OWN_LOT =
  /^(?:I|we) (?:specifically |just |then )?(?:found (?:an?|some|two|three|\d+)|got|received|was (?:charged|told|given|served|sent|sold|promised|asked|quoted|made|left|treated|refused|moved|put)|were (?:charged|told|given|served|sent|sold|promised|asked|quoted|made|left|treated|refused|moved|put)|had to|missed|waited|rented|hired|(?:was|were) (?:seated|[a-z]{3,}ed)|(?:asked|ordered|booked|paid|bought|requested|reserved|chose|paused|cancelled)(?= .* (?:and|but) )|(?:am|'m|are|'re) being (?:told|asked|charged|made|sent|billed|ignored|passed)|have been (?:charged|told|given|served|sent|sold|promised|waiting)|'ve been (?:charged|told|given|served|sent|sold|promised|waiting)) /i;

const WEIGHT: Record<Form, number> = {
  said: 3,
  blocked: 3.1,
  why: 3,
  short: 2.6,
  unknown: 2,
  opinion: 1.8,
  help: 1.5,
  wish: 1,
};
/** Whether a text has at least a hint of it. */
export const hints = (text: string): boolean => count(FAILS, text) + count(HINTS, text) > 0;
/** Whether a text says that something went wrong. */
export const tells = (text: string): boolean => count(FAILS, text) > 0;
const count = (pattern: RegExp, text: string) => (mayMatch(pattern, text) ? (text.match(pattern)?.length ?? 0) : 0);
const CONCRETE =
  /\b(?:orders?|parcel|package|delivery|account|card|charged?|billed|paid|refund\w*|flight|booking|app|internet|phone|bags?|room|password|log(?:ged|ging)? ?(?:in|on)|payment|money|bill|update\w*|arriv\w+|receiv\w+|cancel\w+|broken|cracked|damaged|missing|late|lost|transactions?|crash\w*|freez\w*|days|weeks|months|hours|delivered|email\w*|notifications?|works?|working|load\w*|open|hold|twice|reply|response|£\d+|\$\d+|₹\d+|€\d+)\b/gi;

/** Takes mere force out of a statement. */
export const calm = (text: string): string => text.replace(FORCE, '');
