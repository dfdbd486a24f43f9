/** Telegrams: clauses that leave out their subject, their article or their "is", as people type them in a hurry. */
import type { Thing } from '../things.ts';
import { faultOf } from './faults.ts';
import { nothingOf, withoutArticle, withoutBe } from './verbless.ts';
import { parse, type Token, tokensOf } from './parse.ts';
import { BASE, baseOf, CUSTOMER_ACTS, formsOf, GERUND, PARTICIPLE, participleOf, PAST } from './verbs.ts';
import {
  ADJECTIVES,
  CONJUNCTIONS,
  formsAreVerb,
  DETERMINERS,
  isAdverb,
  isPlural,
  nounToo,
  PREPOSITIONS,
  SUBORDINATORS,
} from './words.ts';

/** What only a thing does: its subject is the thing that was named before. */
const THING_ACTS =
  /^(?:(?:just|also|now|still|constantly|always|suddenly|randomly|keeps|often) )*(?:crashes|freezes|keeps|keep|stopped|stops|won't|doesn't|does not|will not|glitches|lags|hangs|never works|never worked|takes|drains|logs me|signs me|kicks me|shuts|force closes|fails|overheats|leaks|disconnects|drops|not working|not loading|not opening|isn't working|isn't|broke|died|arrived|came|turned up)\b/i;
/** What customers do, as the subject of an "-ing". */
const DOING =
  /^(?:(?:still|now|just|again|always|constantly|not|also|currently|really|only) )*(?:having|trying|waiting|getting|facing|experiencing|receiving|seeing|struggling|being|paying|looking|losing|dealing|asking|calling|chasing|sitting|stuck|unable|not able|locked out|fed up|stranded)\b/i;

/** What firms do, as the subject of an "-ing": "charging me after I cancelled". */
const FIRM_DOING =
  /^(?:charge|overcharge|send|promise|cancel|deliver|refuse|advertise|sell|ignore|block|suspend|ban|bill|debit|deduct|deny|reject|mislead|treat|restrict|limit|raise|increase|force|overbook|withhold)$/;

/** What was done to the customer, where no object follows: "charged twice", "promised a refund". */
const DONE_TO =
  /^(?:double |over|wrongly |just |again )*(?:delayed|charged|billed|fined|told|promised|refused|denied|ignored|quoted|given|offered|turned away|cut off|hung up on|logged out|kicked out|locked out|overcharged|treated) (?!my|me|us|our|the customer)(?=(?:twice|two|three|\d|for|by|with|like|off|out|away|on|again|a|an|the|£|\$|€|₹|full|double|extra|wrong|"|that|it|to|repeatedly|entry|boarding|service|after|because|when)\b|["£$€₹])/i;

/** The same with the customer as the object: "charged me for a seat". */
const DONE_TO_ME =
  /^(?:then |just |again )?(charged|overcharged|billed|told|promised|refused|denied|ignored|gave|sent|treated|blocked|banned|fined|hung up on|kicked|locked)(?: out)? (me|us)((?: (?!that you|to pay you)).{2,})$/i;

/** "40 minutes on hold", "three emails, no reply", "too many ads", "queue of an hour". */
function counted(clause: string): string | null {
  const hold =
    /^((?:over |nearly |almost |more than |about |another )*(?:\d+|an?|one|two|three|four|five|six|ten|twenty|thirty|forty|several) (?:minutes?|hours?|days?|weeks?)(?: and counting)?) (on hold|on the (?:phone|tarmac|runway|platform|pavement|floor|bus|train|plane)|in (?:a |the |your )?(?:queue|line)|at the (?:gate|desk|counter|stop|till)|outside|in the rain|waiting|without|in the dark|in the cold)\b(.*)$/i.exec(
      clause,
    );
  const behind = (hold?.[3] ?? '').replace(/,? (?:then|and|before|until|only|just) .*$|^(?:then|and|only) .*$/i, '');
  if (hold && !parse(tokensOf(behind)))
    return `I've been ${hold[2]?.toLowerCase()}${behind.replace(/,.*$/, '')} for ${hold[1]?.charAt(0).toLowerCase()}${hold[1]?.slice(1)}`;
  const sent =
    /^((?:\d+|two|three|four|five|six|several|many|countless) (?:e-?mails|messages|letters|calls|tickets|requests|complaints))(?: and|,)? (?:and )?(?:still )?(no|zero|not a single|not one) (reply|replies|response|responses|answer|answers|refund|solution|callback)\b/i.exec(
      clause,
    );
  if (sent) return `I've had ${sent[2]?.toLowerCase()} ${sent[3]?.toLowerCase()} to ${sent[1]?.toLowerCase()}`;
  const many =
    /^(?:way |far )?too (many|much|few|little) ([a-z-]+(?: [a-z-]+)?)(?=$|,| (?:in|on|at|for|and|when|to)\b)/i.exec(
      clause,
    );
  if (many && !formsAreVerb(many[2]?.split(' ')[0]?.toLowerCase() ?? ''))
    return `there ${/many|few/i.test(many[1] ?? '') ? 'are' : 'is'} too ${many[1]?.toLowerCase()} ${many[2]?.toLowerCase()}`;
  const queue =
    /^(?:a )?(queue|line|wait) of ((?:over |nearly |almost |more than |about )?(?:\d+|an?|two|three|several) (?:minutes?|hours?|weeks?|days?).*)$/i.exec(
      clause,
    );
  return queue ? `there was a ${queue[1]?.toLowerCase()} of ${queue[2]}` : null;
}

/** @returns the clause with what it left out, in the customer's person; null where that would be a guess */
export function telegramOf(clause: string, thing: Thing | null): string | null {
  const tokens = tokensOf(clause);
  const first = tokens[0]?.low ?? '';
  if (tokens.length < 2 || CONJUNCTIONS.has(first) || SUBORDINATORS.has(first)) return null;
  return (
    counted(clause) ??
    faultOf(clause) ??
    withoutSubject(clause, tokens, thing) ??
    nothingOf(clause, tokens) ??
    withoutBe(tokens) ??
    withoutArticle(tokens)
  );
}

function withoutSubject(clause: string, tokens: readonly Token[], thing: Thing | null): string | null {
  let at = 0;
  while (at < tokens.length && isAdverb(tokens[at]?.low ?? '') && tokens[at]?.low !== 'not') at++;
  const low = tokens[at]?.low ?? '';
  const whom = DONE_TO_ME.exec(clause);
  if (/^found (?:an?|some|two|three|\d+) [a-z -]{2,30} (?:in|on|under|inside) (?:my|our|the) /i.test(clause))
    return `I ${clause.charAt(0).toLowerCase()}${clause.slice(1)}`;
  if (whom)
    return `${/^us$/i.test(whom[2] ?? '') ? 'we were' : 'I was'} ${participleOf(baseOf(whom[1]?.toLowerCase() ?? '') ?? '') ?? whom[1]?.toLowerCase()}${whom[3]}`;
  if (DONE_TO.test(clause)) return `I was ${clause.charAt(0).toLowerCase()}${clause.slice(1)}`;
  const next = tokens.slice(at + 1).find((token) => !isAdverb(token.low))?.low ?? '';
  const lower = clause.charAt(0).toLowerCase() + clause.slice(1);
  if (low === 'not' && formsOf(next) & GERUND && !CUSTOMER_ACTS.has(baseOf(next) ?? '') && !DOING.test(clause))
    return thing ? `${thing.phrase} is ${lower}` : null;
  if (THING_ACTS.test(clause)) {
    if (!thing || (/^keeps?$/.test(low) && next !== 'on' && !(formsOf(next) & GERUND))) return null;
    return /^(?:(?:still|just|now|also|again) )*not /i.test(clause)
      ? `${thing.phrase} is ${lower}`
      : /^keep /i.test(clause)
        ? `${thing.phrase} keeps${lower.slice(4)}`
        : `${thing.phrase} ${lower}`;
  }
  if (DOING.test(clause)) return `I'm ${lower}`;
  if (
    FIRM_DOING.test(baseOf(low) ?? '') &&
    formsOf(low) & GERUND &&
    (DETERMINERS.has(next) || /^(?:me|us|customers|people)$/.test(next) || isPlural(next))
  )
    return `you're ${lower}`;
  if (/^(?:locked|logged|shut|kicked|cut)$/.test(low) && /^(?:out|off)$/.test(next)) return `I'm ${lower}`;
  if (low === 'been' && (formsOf(next) & (GERUND | PARTICIPLE) || PREPOSITIONS.has(next) || ADJECTIVES.has(next)))
    return `I've ${lower}`;
  if (/^(?:can't|cannot|couldn't)$/.test(low) && formsOf(next) & BASE) return `I ${lower}`;
  if (low === 'can' && tokens[at + 1]?.low === 'not') return `I ${lower}`;
  if (
    /^(?:haven't|hadn't|didn't|don't)$/.test(low) ||
    ((low === 'have' || low === 'did') && tokens[at + 1]?.low === 'not')
  )
    return CUSTOMER_ACTS.has(baseOf(next) ?? '') ? `I ${lower}` : null;
  if (low === 'have' && formsOf(next) & PARTICIPLE && CUSTOMER_ACTS.has(baseOf(next) ?? '')) return `I ${lower}`;
  if (
    /^(?:had|got|paid|bought|spent)$/.test(low) ||
    (formsOf(low) & PAST &&
      CUSTOMER_ACTS.has(baseOf(low) ?? '') &&
      !/^(?:found|left|lost|kept|returned|saw|sent|hung|read|put|cut|set|hit)$/.test(low))
  )
    return nounToo(low) &&
      !/^(?:tried|received|ordered|called|waited|asked)$/.test(low) &&
      at === 0 &&
      tokens.length < 3
      ? null
      : `I ${lower}`;
  if (
    at > 0 &&
    /^(?:get|need|have|receive|see|pay|wait)$/.test(low) &&
    /^(?:still|always|only)$/.test(tokens[at - 1]?.low ?? '')
  )
    return `I ${lower}`;
  if (
    low === 'was' &&
    formsOf(next) & (PARTICIPLE | GERUND) &&
    /^(?:told|charged|promised|given|overcharged|refused|supposed|asked|billed|denied)$/.test(next)
  )
    return `I ${lower}`;
  return null;
}
