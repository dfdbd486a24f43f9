/** Clauses without their "is", their article or their "there is": "flight delayed", "no internet since Monday", "app keeps crashing". */
import { THING } from '../things.ts';
import { parse, textOf, type Token, tokensOf } from './parse.ts';
import { BASE, formsOf, GERUND, PARTICIPLE, PAST, THIRD } from './verbs.ts';
import {
  ADJECTIVES,
  COMMON_NOUNS,
  PERSON,
  DETERMINERS,
  isAdverb,
  isAuxiliary,
  isPlural,
  isSubjectPronoun,
  nounToo,
  PREPOSITIONS,
  SUBORDINATORS,
} from './words.ts';

/** Things of which the customer has one, so that it is theirs: "parcel never came" is "my parcel never came". */
const OWNED =
  /^(?:parcel|package|order|delivery|shipment|phone|mobile|laptop|internet|broadband|wifi|wi-fi|connection|landline|account|card|debit card|credit card|subscription|membership|booking|reservation|flight|baggage|luggage|bag|bags|suitcase|refund|payment|password|money|bill|contract|invoice|ticket|tickets|otp|pin|device|router|deposit|transaction|transfer|loan|wallet|balance|number|sim)\b/;
/** What customers miss: "no reply" is something that they have not had. */
const HAD =
  /^no (?:[\w-]+ ){0,2}?(?:internet|signal|service|reply|replies|response|responses|answer|answers|update|updates|e-?mail|emails|water|heating|power|electricity|gas|refund|call|calls|callback|contact|connection|wi-?fi|broadband|news|luck|confirmation|resolution|solution|explanation|apology|communication|communications|tracking|network|reception|coverage|phone|landline|tv|feedback|help|support|text|texts|notification|notifications|information|info|word|compensation|delivery|parcel|package|order)(?! [a-z]+s\b)(?= (?:since|for|in|on|at|from|to|and|or|yet|all|after|today|tonight|whatsoever|either|again|here|about|so|until|because|of|as|back|when|by)\b|[,.]|$)/i;

/** "No internet since Monday", "No way to log out". */
export function nothingOf(clause: string, tokens: readonly Token[]): string | null {
  const first = tokens[0]?.low ?? '';
  const still = /^(?:still|yet|again) no /i.test(clause);
  const text = still ? clause.replace(/^\w+ /, '') : clause;
  if (!still && first !== 'no') return null;
  if (
    tokens.length < 2 ||
    /^no (?:more|longer|problem|problems|issue|issues|worries|thanks|thank|idea|doubt|need|wonder|offence|offense|comment|way (?:am|will|would|I)|matter|one)\b/i.test(
      text,
    )
  )
    return null;
  const rest = (text.charAt(0).toLowerCase() + text.slice(1)).replace(/,.*$/, '');
  const done = /^no ((?:[a-z-]+ ){0,2}[a-z-]+) ([a-z]+)(?: (?:yet|so far|at all|today|yesterday|either))?$/i.exec(text);
  if (
    done &&
    formsOf(done[2]?.toLowerCase() ?? '') & PARTICIPLE &&
    !nounToo(done[2]?.toLowerCase() ?? '') &&
    !formsOf(done[1]?.toLowerCase() ?? '')
  )
    return `no ${done[1]} ${isPlural(done[1]?.toLowerCase() ?? '') ? 'were' : 'was'} ${done[2]}`;
  if (parse(tokensOf(text).slice(1))) return null;
  if (HAD.test(text)) return `I've ${still ? 'still ' : ''}had ${rest}`;
  const noun = tokensOf(text)
    .slice(1)
    .findIndex(
      (token) => PREPOSITIONS.has(token.low) || isAdverb(token.low) || token.low === 'to' || /[,]$/.test(token.text),
    );
  const head = tokensOf(text)[noun < 0 ? tokensOf(text).length - 1 : noun]?.low ?? '';
  const be = PERSON.test(head) ? ['was', 'were'] : ['is', 'are'];
  return `there ${be[isPlural(head) ? 1 : 0]} ${still ? 'still ' : ''}${rest}`;
}

/** Nouns at the start of a clause, with what stands before and how many there are. */
function nounsOf(tokens: readonly Token[]): number {
  let at = 0;
  if (DETERMINERS.has(tokens[0]?.low ?? '')) at++;
  const start = at;
  while (at < tokens.length && at - start < 4) {
    const { low, text } = tokens[at] as Token;
    const verbal = formsOf(low);
    if (/^(?:stone|ice|freezing|boiling|pitch)$/.test(low) && ADJECTIVES.has(tokens[at + 1]?.low ?? '')) break;
    if (
      isAdverb(low) ||
      PREPOSITIONS.has(low) ||
      isAuxiliary(low) ||
      /^(?:or|to|i|we|you|they|it)$/.test(low) ||
      (at > start && DETERMINERS.has(low))
    )
      break;
    if (low === 'and') {
      at++;
      continue;
    }
    if (
      at > start &&
      (ADJECTIVES.has(low) || verbal & (PARTICIPLE | GERUND)) &&
      !(nounToo(low) && !(verbal & PARTICIPLE))
    )
      break;
    if (at === start && (ADJECTIVES.has(low) || (start === 0 && verbal > 0 && !THING.test(low) && !nounToo(low))))
      break;
    at++;
    if (/[,.;]$/.test(text)) break;
  }
  return at;
}

/** Whether the thing itself is theirs, and not what it only describes: "baggage belt". */
function owned(low: string): boolean {
  const found = OWNED.exec(low)?.[0];
  const next = found && (low.slice(found.length).trim().split(' ')[0] ?? '');
  return (
    next !== undefined &&
    (next === '' ||
      formsOf(next) > 0 ||
      isAuxiliary(next) ||
      isAdverb(next) ||
      PREPOSITIONS.has(next) ||
      ADJECTIVES.has(next))
  );
}
const withArticle = (text: string): string => {
  const low = text.toLowerCase();
  if (DETERMINERS.has(low.split(' ')[0] ?? '') || /^(?:mr|mrs|ms|dr|prof|sir|st)\b/.test(low)) return text;
  const name =
    /^[A-Z]/.test(text) && !/^[A-Z][a-z]+$/.test(text.split(' ')[0] ?? '')
      ? text
      : text.charAt(0).toLowerCase() +
        text
          .slice(1)
          .replace(/^([a-z]+ )(Card|Account|Service|App)\b/, (_, one: string, two: string) => one + two.toLowerCase());
  // "Page 2" and "room 4" are names.
  if (/^[a-z]+ \d+\b/.test(low) && !/^[a-z]+ \d+ (?:days?|weeks?|hours?|minutes?|times)\b/.test(low)) return name;
  return `${owned(low) ? 'my' : 'the'} ${name}`;
};

/** The end of a subject with the place where it is: "charger at exit 9 | dead again". */
function withPlace(tokens: readonly Token[], head: number): number {
  if (head === 0 || !/^(?:at|in|on|of|from|for|behind|near|by)$/.test(tokens[head]?.low ?? '')) return head;
  for (let at = head + 2; at < Math.min(tokens.length, head + 6); at++) {
    const low = tokens[at]?.low ?? '';
    const before = tokens[at - 1]?.low ?? '';
    if (isAuxiliary(low) || isSubjectPronoun(low) || SUBORDINATORS.has(low)) return head;
    const says =
      ADJECTIVES.has(low) || ((formsOf(low) & (PARTICIPLE | GERUND)) > 0 && !(formsOf(low) & BASE)) || low === 'not';
    if (says && !DETERMINERS.has(before) && !PREPOSITIONS.has(before)) return at;
  }
  return head;
}

/** "Flight delayed", "order still not delivered", "app not working", "the room dirty". */
export function withoutBe(tokens: readonly Token[]): string | null {
  const head = nounsOf(tokens);
  const end = withPlace(tokens, head);
  // "Stop sending me mails" is an order.
  if (/^(?:stop|start|quit|try|keep)$/.test(tokens[0]?.low ?? '')) return null;
  if (end === 0 || end >= tokens.length || (end === 1 && DETERMINERS.has(tokens[0]?.low ?? ''))) return null;
  if (/^[\d£$€]/.test(tokens[0]?.low ?? '') || /^(?:yes|ok|thanks?|hello|hi|so|who|what)$/.test(tokens[0]?.low ?? ''))
    return null;
  let at = end;
  while (
    at < tokens.length &&
    (isAdverb(tokens[at]?.low ?? '') || /^(?:stone|ice|freezing|boiling|pitch)$/.test(tokens[at]?.low ?? ''))
  )
    at++;
  const low = tokens[at]?.low ?? '';
  const forms = formsOf(low);
  if (
    /^(?:times?|ones?|things?|way|bit|days?|weeks?|months?|hours?|minutes?|years?)$/.test(tokens[head - 1]?.low ?? '')
  )
    return null;
  const nouns = textOf(tokens.slice(0, end));
  if (/[,;]/.test(nouns) || tokens.slice(at).some((token) => isAuxiliary(token.low))) return null;
  const between = textOf(tokens.slice(end, at));
  const not = /\bnot\b/i.test(between);
  const plural = isPlural(tokens[head - 1]?.low ?? '') || tokens.slice(0, end).some((token) => token.low === 'and');
  if (tokens[head - 1]?.low === 'and') return null;
  const subject = withArticle(nouns);
  const rest = textOf(tokens.slice(at));
  if (
    /^(?:here|there|back|ready|up|in)$/.test(tokens.at(-1)?.low ?? '') &&
    /\bnot(?: yet)?$/i.test(textOf(tokens.slice(end, -1)))
  )
    return `${subject} ${plural ? 'are' : 'is'} ${textOf(tokens.slice(end))}`;
  if (forms & GERUND) return `${subject} ${plural ? 'are' : 'is'} ${between ? `${between} ` : ''}${rest}`;
  if (
    forms & PARTICIPLE &&
    !(forms & BASE) &&
    low !== 'been' &&
    !DETERMINERS.has(tokens[at + 1]?.low ?? '') &&
    !(PERSON.test(tokens[head - 1]?.low ?? '') && !/^(?:not|never)$/.test(tokens[at - 1]?.low ?? ''))
  ) {
    const adverbs = between
      .replace(/\bnot\b/i, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (not) return `${subject} ${adverbs ? `${adverbs} ` : ''}${plural ? "haven't" : "hasn't"} been ${rest}`;
    return `${subject} ${plural ? 'were' : 'was'} ${adverbs ? `${adverbs} ` : ''}${rest}`;
  }
  const behind = tokens[at + 1]?.low ?? '';
  if (/^(?:available|working|valid)$/.test(low) && not && /^(?:my|our|your|the|this)$/.test(behind))
    return `${subject} ${plural ? 'are' : 'is'} ${between} ${low}`;
  if (
    ADJECTIVES.has(low) &&
    (!behind ||
      PREPOSITIONS.has(behind) ||
      isAdverb(behind) ||
      SUBORDINATORS.has(behind) ||
      /[,]$/.test(tokens[at]?.text ?? '')) &&
    !/^(?:first|second|next|last|same|other|more|less|most|full|good|great|nice|best|free|better|worse|worst)$/.test(
      low,
    )
  )
    return `${subject} ${plural ? 'are' : 'is'} ${between ? `${between} ` : ''}${rest}`;
  return null;
}

/** "App keeps crashing": only the article is wanting. */
export function withoutArticle(tokens: readonly Token[]): string | null {
  const found = parse(tokens);
  if (found?.subject[0] !== 0) return null;
  const low = tokens[found.verb]?.low ?? '';
  return formsOf(low) & (THIRD | PAST) || isAuxiliary(low) ? articled(tokens, found.verb) : null;
}

/** "Flight delayed": a bare noun and a participle of what was done to it, which looks like a past tense. */
export function patientOf(tokens: readonly Token[], verb: number): boolean {
  const low = tokens[verb]?.low ?? '';
  const next = tokens[verb + 1]?.low ?? '';
  return (
    /^(?:delayed|cancelled|damaged|blocked|locked|charged|overcharged|debited|deducted|deleted|closed|removed|suspended|rejected|declined|hacked|opened|sent|received|ordered|paid|booked|refused|denied|confirmed|delivered|shipped|returned|dispatched|misplaced|moved|postponed|disconnected|deactivated|restricted|treated|ignored|rescheduled)$/.test(
      low,
    ) &&
    (!tokens.slice(0, verb).some((token) => DETERMINERS.has(token.low)) ||
      (/^(?:cancelled|delayed|rejected|declined|closed)$/.test(low) && !PREPOSITIONS.has(next))) &&
    (!/^\d/.test(next) || /^(?:cancelled|delayed|rescheduled)$/.test(low)) &&
    !PERSON.test(tokens[verb - 1]?.low ?? '') &&
    !DETERMINERS.has(next) &&
    !isPlural(next) &&
    !/^(?:me|us|you|it|them|when|to)$/.test(next)
  );
}

/** Gives a bare noun at a clause's start its article: "debit card is blocked" → "my debit card is blocked". Plurals and names go without. */
export function articled(tokens: readonly Token[], verb: number): string {
  const whole = textOf(tokens);
  const subject = tokens.slice(0, verb);
  while (isAdverb(subject.at(-1)?.low ?? '')) subject.pop();
  const first = subject[0]?.low ?? '';
  if (isSubjectPronoun(first) || DETERMINERS.has(first) || PREPOSITIONS.has(first) || isAdverb(first)) return whole;
  const of = subject.findIndex(({ low }) => PREPOSITIONS.has(low));
  const head = subject[(of < 0 ? subject.length : of) - 1]?.low ?? '';
  if (subject.slice(0, of < 0 ? undefined : of).some(({ low }) => /^(?:my|our|your|the|a|an|this|that)$/.test(low)))
    return whole;
  const known = (word: string) => THING.test(word) || COMMON_NOUNS.has(word) || PERSON.test(word);
  const last = tokens[verb]?.low ?? '';
  // "Bags arrived late" tells of these bags, "bags arrive late" of all.
  if (isPlural(head) && known(head.replace(/s$/, '')) && !PERSON.test(head) && (happened(last) || /n't$/.test(last)))
    return withArticle(whole);
  return isPlural(head) || !(known(head) || known(first)) ? whole : withArticle(whole);
}

/** Whether a verb tells what has happened once. */
const happened = (word: string): boolean =>
  /^(?:was|were|weren't|wasn't|didn't|had|hadn't|haven't|have)$/.test(word) || (formsOf(word) & (PAST | BASE)) === PAST;
