/** Proof that a statement stands as English and is the customer's own trouble: where one word stands wrong, all of it is better left unsaid. */
import { compiled, has } from '../../text/gate.ts';
import { parse, type Token, tokensOf } from './parse.ts';
import { BASE, formsOf, GERUND, PAST, THIRD } from './verbs.ts';
import {
  ADJECTIVES,
  COMMON_NOUNS,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  isAuxiliary,
  isPlural,
  isSubjectPronoun,
  PREPOSITIONS,
  SUBORDINATORS,
} from './words.ts';

/** What is done once, so that its bare form tells no past: "I cancel my plan in May" is not how an agent writes. */
const ONCE =
  /^(?:order|buy|purchase|book|pay|send|receive|return|cancel|call|email|write|contact|ask|request|try|install|download|give|tell|close|lose|ship|open|visit|go|come|arrive|sign|join|register|subscribe|upgrade|submit|transfer|deposit|recharge|report|complain|explain|speak|reinstall|renew|start|make|say|reserve|phone|ring|collect|buy|move|change)$/;
const FIRM_ONCE = /^(?:charge|take|deduct|block|deliver|debit|bill|refund|delete|remove|change|reject|refuse)$/;
const HABIT =
  /\b(?:every|each|when|whenever|once|always|never|still|keep|often|usually|if|per|monthly|weekly|daily|before|after|only|all|even|to have|time)\b/i;
const PAST_TIME =
  /\b(?:yesterday|ago|last (?:week|month|night|year|time)|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|the \d)|(?:january|february|march|april|may|june|july|august|september|october|november|december) and|this morning|wrong [a-z]+)\b/i;

/** Things that one counts: one of them wants "the", "my" or "a" before it. */
const COUNTED =
  /^(?:box|leg|chair|table|dress|shirt|coat|jacket|bag|device|parcel|package|screen|charger|button|door|window|car|bike|laptop|kettle|website|ticket|booking|driver|engineer|technician|manager|agent|seller|courier|invoice|receipt|bill|letter|hotel|flight|contract|wallet|mattress|sofa|wheel|handle|lid|zip|strap|mug|glass|plate|lamp|mirror|shelf|toy|watch|camera|printer|router|modem|boiler|tap|lift|nurse|doctor|waiter|cleaner|plumber|motor|adapter|plug|link|form|page|photo|picture|passport|voucher|coupon|loan|fee|deposit|cheque|machine|wedding|building|ceiling|listing|party|meeting|interview|concert|exam)$/;
/** Before these a counted thing may stand bare: "by letter", "in hotel rooms", "out of bed". */
const BARE_AFTER = /^(?:by|via|per|as|in|on|at|of|off|into|out|or|and|like|than|no|any|every|each|next)$/;

/** People of the customer's: what they do is not what went wrong, but what befell them may be. */
const OWN_PEOPLE =
  /^(?:my|our) (?:[a-z]+ )?(?:tenant|landlord|landlady|neighbours?|neighbors?|boss|wife|husband|partner|son|daughter|mother|father|mum|mom|dad|brother|sister|friends?|kids?|children|child|accountant|bookkeeper|colleagues?|family|guests?|clients?|customers?|grandmother|grandfather|grandad|grandpa|nan|grandma|baby|doctor|gp|fianc[eé]e?|girlfriend|boyfriend|uncle|aunt|students?|staff|team)\b(?!'s)/i;
const BEFELL =
  /\b(?:was|were|been|got|being|can't|cannot|couldn't|unable|n't|never|without|waiting|locked|stuck|sleeping|missed|fell|lost|waited|had to|has to|have to|needs?|received|paid|ordered|bought|booked|tried|trying|still|sick|ill|hardly|barely|passed away|died)\b|n't\b/i;

/** How they took it, which is no more the matter than how the customer did. */
const TOOK_IT =
  /\b(?:amused|patience|thinks?|thought|laugh\w*|crying|cried|upset|angry|furious|unhappy|annoyed|disappointed|worried|scared|has nothing|still has nothing|is asking|are asking|keeps? asking|wants?)\b/i;

/** Figures of speech, which an agent does not say back. */
const FIGURES =
  /\b(?:a (?:single )?penny|anything but|one job|no nothing|half of it|blue in the face|pillar to post|monkeys?|gives? an? (?:damn|toss|monkey\w*|about|hoot|stuff|care)|taking the (?:mick|michael|biscuit|cake)|fobbed|kick in|(?:final|last) straw|icing on|cherry on|up the wall|to say the least|a breeze|jumped? through|beyond me|tearing my|out of my mind|sick of|at my wits|rest my case|pieces? of (?:work|art|junk|rubbish|advice)|a nightmare|on earth|heads? or tails?|wild goose|brick wall|ghosted|milk(?:ed|ing)|mugs? off|mugged|shambles|circus|peanuts|cash cow|the dark ages|black hole|thin air|no man's|when it comes to|has (?:me|us) on)\b|^as an? |^(?:the|an?) \d+ (?:is|was|are)\b/i;
/** A clause that leaves out what it was to say. */
const CUT_SHORT =
  /\b(?:with|but|except|of) everything$|\b(?:took|take|showed?|shows) (?:the|my|our|a) payment$|\bwith (?:leg|arm|top|lid|screen|side|corner) [a-z]+|\b(?:come|came|turned) with [a-z]+$|\band (?:every|each) [a-z]+ and\b/i;
/** A verdict, a mere length of time, and a second sentence that runs on from the first: none is the matter in a sentence of its own. */
const NO_CASE =
  /^(?:the )?(?:second|third|fourth|fifth|\d+(?:nd|rd|th)) time (?:I|we|my|our|you|your)\b|^(?:the|my|our) order [a-z]+s (?:arrived|came|were|are)\b|^(?:I|we) mean\b|\band its [a-z]+$|^(?:the )?(?:son|daughter|wife|husband|mother|father|brother|sister)'s |\bbeen died\b|^(?:someone|somebody) hacked (?:me|us)$|^(?:I|we) (?:was|were) sent (?:a|the) link\b|^(?:I|we)(?:'d| had)? (?:taken?|took) [^,]+ off(?: work| from work)?$|\b(?:is|are|was|were) (?:simply |just |really )?(?:not (?:acceptable|ok|okay|good enough|fair|right)|unacceptable)$|^it(?:'s| is| has) been (?:over |about |more than |nearly |almost )?[\w/.]+ (?:minutes|hours|days|weeks|months|years)(?: now| already)?$|^wrong [a-z]+ (?:I|we) |^(?:I|we)\b.*\b(?:for|to|from|of|on|at|in|with) (?:my|our|the|your) (?:(?!the |my |our |your |that |which |who |and |but |or |because |it |I |we |when |as |so |if )[a-z-]+ ){1,3}(?:says|shows|keeps|doesn't|isn't|hasn't)\b/i;
for (const pattern of [TOOK_IT, NO_CASE, FIGURES, CUT_SHORT, HABIT, PAST_TIME, OWN_PEOPLE, BEFELL]) compiled(pattern);

/** @param text a statement in the customer's person, quotations taken out */
export function proved(text: string): boolean {
  if (has(NO_CASE, text) || has(FIGURES, text) || has(CUT_SHORT, text)) return false;
  if (/:(?! \p{Lu}|\d)|\s[-–—]\s/u.test(text) || /(?:^|\s)(?:[b-df-hj-np-z]|x\d+)(?:\s|$)/.test(text)) return false;
  const tokens = tokensOf(text);
  if (has(OWN_PEOPLE, text) && (!has(BEFELL, text) || has(TOOK_IT, text))) return false;
  if (bareSubject(tokens) || listOnly(tokens)) return false;
  if (singleWithMany(tokens)) return false;
  return (
    !tokens.some((_, at) => bareThing(tokens, at) || bareOrdinal(tokens, at) || disagrees(tokens, at)) &&
    !tenseless(tokens, text)
  );
}

/** "I cancel my plan in May", "you send me wrong colour": a bare form that stands for a past. */
function tenseless(tokens: readonly Token[], text: string): boolean {
  return tokens.some(({ low }, at) => {
    const verb = tokens[at + 1]?.low ?? '';
    const forms = formsOf(verb);
    if (!/^(?:i|we|you|they)$/.test(low) || !(forms & BASE) || forms & PAST) return false;
    const before = tokens[at - 1]?.low ?? '';
    if (isAuxiliary(before) || before === 'to') return false;
    if (!ONCE.test(verb) && !FIRM_ONCE.test(verb)) return false;
    return has(PAST_TIME, text) || (/^(?:i|we)$/.test(low) && ONCE.test(verb) && !has(HABIT, text));
  });
}

/** "With leg broken", "not in box": a thing that one counts, with nothing before it that says which. */
function bareThing(tokens: readonly Token[], at: number): boolean {
  const { low, text } = tokens[at] as Token;
  const previous = tokens[at - 1]?.low ?? '';
  // "To watch", "didn't plug in": there it is the verb.
  if (!COUNTED.test(low) || /^[A-Z]/.test(text)) return false;
  if (formsOf(low) & BASE && (previous === 'to' || isAuxiliary(previous) || isSubjectPronoun(previous))) return false;
  const next = tokens[at + 1]?.low ?? '';
  const ended = /[,.;]$/.test(text);
  const open =
    ended ||
    next === '' ||
    PREPOSITIONS.has(next) ||
    isAuxiliary(next) ||
    CONJUNCTIONS.has(next) ||
    SUBORDINATORS.has(next) ||
    isAdverb(next) ||
    isSubjectPronoun(next) ||
    ADJECTIVES.has(next);
  if (!open) return false;
  let before = at - 1;
  while (before >= 0 && (!stops(tokens[before]?.low ?? '') || stands(tokens, before))) before--;
  const stop = tokens[before]?.low ?? '';
  if (before < 0) return true;
  if (DETERMINERS.has(stop) || /'s$|s'$|^\d/.test(stop) || BARE_AFTER.test(stop)) return false;
  // "For repair": what names a deed and not a thing stands bare.
  return PREPOSITIONS.has(stop) || formsOf(stop) > 0 || isAuxiliary(stop);
}
/** "Snapped first hole": one of several, and no article says so. */
function bareOrdinal(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1]?.low ?? '';
  const next = tokens[at + 1]?.low ?? '';
  return (
    /^(?:first|second|third|next)$/.test(tokens[at]?.low ?? '') &&
    at > 0 &&
    /^[a-z]/.test(next) &&
    !/^(?:time|class|aid|hand|day|week|month|year|thing|floor)$/.test(next) &&
    !DETERMINERS.has(previous) &&
    !PREPOSITIONS.has(previous) &&
    !ADJECTIVES.has(previous) &&
    !CONJUNCTIONS.has(previous) &&
    !isAdverb(previous) &&
    !/'s$|s'$|^(?:very|only)$/.test(previous) &&
    !PREPOSITIONS.has(next) &&
    !CONJUNCTIONS.has(next) &&
    !isAuxiliary(next) &&
    !isSubjectPronoun(next) &&
    !isAdverb(next)
  );
}

/** "The save button": behind an article a verb form stands before its noun. */
const stands = (tokens: readonly Token[], at: number): boolean =>
  formsOf(tokens[at]?.low ?? '') > 0 && DETERMINERS.has(tokens[at - 1]?.low ?? '');
const stops = (low: string): boolean =>
  DETERMINERS.has(low) ||
  PREPOSITIONS.has(low) ||
  CONJUNCTIONS.has(low) ||
  isAuxiliary(low) ||
  /'s$|s'$|^\d/.test(low) ||
  (formsOf(low) > 0 &&
    !(formsOf(low) & GERUND && !/^(?:getting|receiving|having|buying|using|sending|ordering)$/.test(low)) &&
    !COMMON_NOUNS.has(low) &&
    !ADJECTIVES.has(low) &&
    !COUNTED.test(low));

/** What stands bare at the start of a sentence although it is one: stuff, meals, deeds. */
const STANDS_BARE =
  /(?:ing|ness|ity|ware)$|^(?:communication|information|compensation|insurance|water|internet|traffic|music|access|noise|breakfast|lunch|dinner|supper|food|service|support|customer|delivery|mould|mold|dust|smoke|rain|heat|heating|wi-fi|wifi|broadband|data|money|paint|glue|oil|gas|power|electricity|coffee|tea|milk|half|part|most|everything|everyone|nothing|none|other|another|others|each|every|what|whatever|who|whoever|one|reception|security|staff|management|check-in|check-out|checkout|housekeeping|maintenance)$/;
/** "Doc upload fails", "latest version removed folders": one thing whose article is lost, and nobody says which. */
function bareSubject(tokens: readonly Token[]): boolean {
  const found = parse(tokens);
  if (found?.subject[0] !== 0 || found.verb === 0) return false;
  const subject = tokens.slice(...found.subject);
  const first = subject[0] as Token;
  if (
    DETERMINERS.has(first.low) ||
    isSubjectPronoun(first.low) ||
    isAdverb(first.low) ||
    PREPOSITIONS.has(first.low) ||
    SUBORDINATORS.has(first.low) ||
    subject.some(({ low }) => /^(?:and|or)$|'s$|s'$|\d/.test(low))
  )
    return false;
  const of = subject.findIndex(({ low }) => PREPOSITIONS.has(low) || SUBORDINATORS.has(low) || isSubjectPronoun(low));
  const phrase = of > 0 ? subject.slice(0, of) : subject;
  const head = phrase.at(-1) as Token;
  // A capital inside a sentence is a name's.
  if (
    phrase.some(({ text }, at) => /^\p{Lu}/u.test(text) && (at > 0 || phrase.length === 1 || /^..*\p{Lu}/u.test(text)))
  )
    return false;
  if (COUNTED.test(head.low)) return true;
  return !isPlural(head.low) && !STANDS_BARE.test(head.low) && !STANDS_BARE.test(first.low);
}

/** "Three visits, three bills, one car that stalls", "2 hours for cold soup and your rider …": a list before the sentence. */
function listOnly(tokens: readonly Token[]): boolean {
  if (!/^(?:two|three|four|five|six|seven|eight|nine|ten|\d+)$/.test(tokens[0]?.low ?? '')) return false;
  const near = tokens.slice(1, 4).map(({ low }) => low);
  const time = near.some((low) => /^(?:minutes?|hours?|days?|weeks?|months?|years?)$/.test(low));
  const found = parse(tokens);
  if (found) return time && tokens.slice(...found.subject).some(({ low }) => low === 'and');
  return !(time && near.some((low) => /^(?:ago|later|after|before|into|on|in)$/.test(low)));
}

/** Nouns of one that stand for several, and may have a verb of several. */
const SEVERAL =
  /^(?:staff|team|police|couple|majority|number|lot|range|crew|company|rest|half|group|family|audience|public|variety|pair|rows?|series|set|bunch|handful|management|people|children|men|women|some|most|all|many|none|both|few)$/;
/** "The response to my calls were": a noun of one before a verb of several. */
function singleWithMany(tokens: readonly Token[]): boolean {
  const found = parse(tokens);
  if (!found || !/^(?:are|were|have|aren't|weren't|haven't|don't)$/.test(tokens[found.verb]?.low ?? '')) return false;
  const subject = tokens.slice(...found.subject);
  if (!/^(?:the|my|our|your|this|that|an?)$/.test(subject[0]?.low ?? '')) return false;
  const end = subject.findIndex(({ low }, at) => at > 0 && (PREPOSITIONS.has(low) || SUBORDINATORS.has(low)));
  const phrase = subject.slice(1, end < 0 ? undefined : end);
  const head = phrase.at(-1)?.low ?? '';
  if (subject.some(({ low, text }) => low === 'and' || low === 'or' || /[,/]/.test(text))) return false;
  return (
    /^[a-z]+$/.test(phrase.at(-1)?.text ?? '') &&
    !isPlural(head) &&
    !/s$/.test(head) &&
    !SEVERAL.test(head) &&
    !ADJECTIVES.has(head)
  );
}

/** "The screws is": a plural right before a verb of one. */
function disagrees(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]?.low ?? '';
  const head = tokens[at - 1]?.low ?? '';
  // "My phone calls wait is": two nouns that make no name.
  if (
    /^(?:is|was)$/.test(verb) &&
    formsOf(head) & BASE &&
    isPlural(tokens[at - 2]?.low ?? '') &&
    !/^(?:sales|customs|sports|goods|services|parts|savings|news|accounts|operations|headphones)$/.test(
      tokens[at - 2]?.low ?? '',
    )
  )
    return true;
  if (!/^(?:is|was|has|isn't|wasn't|hasn't|doesn't)$/.test(verb) || !isPlural(head)) return false;
  if (formsOf(head) & THIRD && !DETERMINERS.has(tokens[at - 2]?.low ?? '')) return false;
  if (/^[A-Z]/.test(tokens[at - 1]?.text ?? '') || /^(?:staff|data|news|headphones|goods|series)$/.test(head))
    return false;
  let start = at - 1;
  while (
    start > 0 &&
    !isAuxiliary(tokens[start - 1]?.low ?? '') &&
    !CONJUNCTIONS.has(tokens[start - 1]?.low ?? '') &&
    !/,$/.test(tokens[start - 1]?.text ?? '')
  )
    start--;
  const phrase = tokens.slice(start, at);
  // "The set of screws is", "the one with two doors is", "what it costs is".
  return !phrase.some(({ low }) => PREPOSITIONS.has(low) || SUBORDINATORS.has(low) || /^(?:one|each|every)$/.test(low));
}
