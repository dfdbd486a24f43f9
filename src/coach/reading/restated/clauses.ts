/** Cuts a cleaned sentence into the clauses that it is made of. */
import { compiled } from '../../text/gate.ts';
import { parse, type Token, textOf, tokensOf } from './parse.ts';
import { telegramOf } from './telegrams.ts';
import {
  CONJUNCTIONS,
  CONTRACTED,
  DETERMINERS,
  formsAreVerb,
  isAuxiliary,
  isSubjectPronoun,
  finite,
  PREPOSITIONS,
  REPORTING,
  SUBORDINATORS,
} from './words.ts';

export interface Clause {
  text: string;
  /** The same with the opening that was taken off, where there was one. */
  whole: string | null;
  /** What joined it to the clause before: "and", "but", "because", "," or "" at a sentence's start. */
  joint: string;
}

/** Openings that say nothing of the matter, and may stand several in a row. */
const LEAD =
  /^(?:(?:and|but|so|also|plus|or|well|ok|okay|oh|ugh|um+|hm+|argh|ah|yes|yeah|yep|no(?=[,.!])|nope|now|then|anyway|anyways|however|basically|actually|again|yet again|once again|unfortunately|sadly|honestly|frankly|apparently|obviously|seriously|literally|hi|hello|hey|hiya|bruh|bro|dude|man|yo|lads|folks|dear|guys|team|sir|madam|sir\/madam|ma'am|mate|please|kindly|look|listen|(?:update|edit)(?=[,:.!])|editing to add that|(?:first|second|third) of all|for starters|for one thing|I regret to (?:say|inform you|tell you)(?: that)?|(?:I )?(?:just |absolutely |really )?love (?:it when|how|when|that)|(?:first|second|third)(?:ly)?(?! time\b)|finally|lastly|moreover|furthermore|additionally|besides|in addition|because|that|just|hence|therefore|meanwhile|otherwise|instead|as an aside|mind(?= (?:my|our|you)\b)(?: you)?|like I said|as I said|to start|(?:I )?(?:can't|cannot|can not) believe(?: that)?|I have (?:a |an |one )?(?:query|complaint|question|issue|problem)(?: (?:that|in that|as))?|(?:just |only )(?:noticed|realised|realized|found out|discovered)(?: that)?(?= (?:I|my|our|we|the|you|your)\b)|to be honest|tbh|fyi|btw|by the way|in short|in my opinion|imo|it seems(?: that| like)?|it appears(?: that)?|it looks like|seems like|looks like|seems|I (?:just |have just |also |only )?(?:see|saw|notice|noticed|realise|realised|realize|realized|found out|find|discovered)(?: that)?|I (?:think|believe|feel|guess|suppose|understand|know)(?: that)?|(?:the |my )?(?:only |main |biggest |big |other |real )?(?:problem|issue|complaint|thing|trouble|downside|drawback|reason for (?:this|my) (?:email|message))(?: is|'s| was)(?: that)?|I(?:'m| am) (?:writing|contacting you|messaging|reaching out|getting in touch)(?: to (?:say|complain|tell you|inform you|report|let you know))?(?: that| because| as| about the fact that)?|I (?:want|would like|wanted|wish|'d like) to (?:complain|report|inform you|tell you|say|bring to your notice|point out)(?: that| because)?|I(?:'m| am) (?:a (?:little|bit) |very |so |really |extremely |absolutely |just )*(?:disappointed|annoyed|upset|unhappy|frustrated|angry|furious|surprised|shocked|disgusted|appalled|amazed|sad|sorry|not happy|fed up) (?:that|because|as)|(?:this is|it is|it's) (?:to (?:inform|tell) you|(?:(?:very|so|really|quite|extremely|absolutely|just) )*(?!not |said |possible )\w+ that)|(?:just )?(?:to )?(?:let you know|letting you know)(?: that)?|please (?:note|be informed)(?: that)?|kindly note(?: that)?|let me tell you(?: that)?|to top it off|to make (?:matters|it|things) worse|for some reason|is it (?:normal|right|usual|ok|okay) that|for your information|(?:good|gud) (?:morning|afternoon|evening|day)|such a shame(?: that)?|(?:what a|it's a) (?:shame|pity)(?: that)?|despite the fact|except (?:for )?the fact(?: that)?|due to the fact that|the fact(?: is)?(?: that)?|(?:fuck (?:you|off|this|sake)|ffs|wtf|wth|omg|damn|for god's sake|jesus)|(?:terrible|awful|annoying|frustrating|bad|poor|ridiculous|unbelievable|shocking|crazy|strange|weird|funny|too bad|not good)(?= (?:when|that|because|how)\b)(?: that| because)?|(?:in )?(?:recent(?:ly)?|these|last few|past few) days|nowadays|lately|recently|not only that|on top of that|worse still|even worse)[,:.!]?\s+)+/i;
compiled(LEAD);

const SPLITTERS = new Set([
  'but',
  'so',
  'because',
  'although',
  'though',
  'whereas',
  'yet',
  'plus',
  'and',
  'or',
  'then',
  'however',
  'except',
  'cause',
]);
/** What opens a question or a request behind a comma. */
const ASKS = /^(?:can|could|would|will|any|how|what|what's|why|where|help|fix)$/;
/** A clause after these belongs to the one before it. */
const LICENCE = new Set([
  'that',
  'which',
  'who',
  'if',
  'than',
  'what',
  'how',
  'why',
  'where',
  'whether',
  'when',
  'while',
  'as',
  'like',
  'whenever',
  'until',
  'till',
  'unless',
  'once',
  'before',
  'after',
  'since',
  'time',
  'even',
  'to',
]);

/** @param sentence a cleaned sentence */
export function clausesOf(sentence: string): Clause[] {
  const clauses: Clause[] = [];
  let joint = '';
  for (const piece of sentence.split(
    /(\s{0,9}[;…]\s*|\s{0,9}\.{2,9}\s*|\s{1,9}-{1,2}\s+|(?<!\b\p{Lu}\p{L}{1,20}(?=:\s\p{Lu})):\s+(?!\d)|[!?.]\s+|[^\S\n]{0,9}\n\s*)/u,
  )) {
    if (/^[\s;…:.!?-]*$/.test(piece)) {
      joint = '';
      continue;
    }
    for (const clause of splitTokens(tokensOf(piece))) {
      const lead = LEAD.exec(`${clause.text} `);
      const text = (lead ? clause.text.slice(lead[0].length) : clause.text)
        .replace(/[\s,;:.!?]+$/, '')
        .replace(/^[\s,;:.!?"'-]+/, '');
      if (text)
        clauses.push({
          text,
          whole: lead ? clause.text.replace(/[\s,;:.!?]+$/, '') : null,
          joint: clause.joint || joint,
        });
      joint = '.';
    }
    joint = '';
  }
  return clauses;
}

function splitTokens(tokens: readonly Token[]): { text: string; joint: string }[] {
  const found: { text: string; joint: string }[] = [];
  let start = 0;
  let joint = '';
  let quoted = /^"[^"]*$/.test(tokens[0]?.text ?? '');
  const cut = (to: number, next: number, by: string) => {
    if (to > start) found.push({ text: textOf(tokens.slice(start, to)), joint });
    start = next;
    joint = by;
  };
  for (let at = 1; at < tokens.length; at++) {
    const { low } = tokens[at] as Token;
    const comma = /,$/.test(tokens[at - 1]?.text ?? '');
    const previous = tokens[at - 1]?.low ?? '';
    if (at > 1 && /^[^"]*"[^"]*$/.test(tokens[at - 1]?.text ?? '')) quoted = !quoted;
    if (quoted || tokens[at]?.text.startsWith('"')) continue;
    if (low === 'because' && tokens[at + 1]?.low === 'of') continue;
    // "Everything except the one thing that I needed" is one thought.
    if (low === 'except' && !startsClause(tokens, at + 1)) continue;
    if (low === 'yet' && !startsClause(tokens, at + 1)) continue;
    if (/^(?:and|or)$/.test(low) && !complete(tokens, start, at) && (parse(tokens, start)?.subject[1] ?? 0) > at)
      continue;
    if (at > start && /^(?:please|kindly)$/.test(low)) {
      cut(at, at + 1, '.');
      continue;
    }
    if (comma && at > start && ASKS.test(low)) {
      cut(at, at, '.');
      continue;
    }
    if (
      low === 'but' &&
      !startsClause(tokens, at + 1) &&
      finite(tokens[at + 1]?.low ?? '') &&
      isAuxiliary(tokens[at + 1]?.low ?? '')
    )
      continue;
    if (SPLITTERS.has(low) && at > start) {
      const next =
        at +
        (tokens[at + 1]?.low &&
        /^(?:then|now|still|also|yet|even|so|though|again|when|after)$/.test(tokens[at + 1]?.low ?? '')
          ? 2
          : 1);
      if (
        startsClause(tokens, at + 1) ||
        startsClause(tokens, next) ||
        (low !== 'and' && low !== 'or' && low !== 'so' && low !== 'then' && low !== 'plus')
      ) {
        cut(at, at + 1, low);
        at++;
      }
      continue;
    }
    if (
      comma &&
      at > start &&
      (complete(tokens, start, at) || isTelegram(tokens, start, at)) &&
      opensNext(tokens, at)
    ) {
      cut(at, at, ',');
      continue;
    }
    if (!comma && isRunOn(tokens, start, at, low, previous)) cut(at, at, ',');
  }
  cut(tokens.length, tokens.length, '');
  return found;
}

const isTelegram = (tokens: readonly Token[], from: number, to: number) =>
  telegramOf(textOf(tokens.slice(from, to)).replace(/,$/, ''), null) !== null;

/** Whether what stands behind a comma is a clause of its own, be it without its subject. */
function opensNext(tokens: readonly Token[], at: number): boolean {
  if (startsClause(tokens, at) || /^(?:not|no|still)$/.test(tokens[at]?.low ?? '')) return true;
  const end = tokens.findIndex((token, place) => place >= at && /[,;]$/.test(token.text));
  return isTelegram(tokens, at, end < 0 ? tokens.length : end + 1);
}

/** Whether a clause with a subject of its own begins here. */
function startsClause(tokens: readonly Token[], at: number): boolean {
  const found = parse(tokens, at);
  return found !== null && found.verb - at <= 6;
}

const complete = (tokens: readonly Token[], start: number, at: number): boolean => {
  const lead = LEAD.exec(textOf(tokens.slice(start, at)));
  const skip = lead ? lead[0].trim().split(/\s+/).length : 0;
  if (/^(?:why|reason)$/.test(tokens[start]?.low ?? '')) return complete(tokens, start + 1, at);
  const found: unknown = parse(tokens.slice(0, at), start) ?? (skip ? parse(tokens.slice(0, at), start + skip) : null);
  return Boolean(found) && !SUBORDINATORS.has(tokens[start]?.low ?? '');
};

/** "I ordered a phone last week it never came": a new subject where the clause before is whole, and nothing asks for another. */
function isRunOn(tokens: readonly Token[], start: number, at: number, low: string, previous: string): boolean {
  if (
    at - start < 3 ||
    LICENCE.has(previous) ||
    CONJUNCTIONS.has(previous) ||
    (PREPOSITIONS.has(previous) && !/^(?:down|off|out|up)$/.test(previous)) ||
    SUBORDINATORS.has(previous)
  )
    return false;
  if (REPORTING.has(previous) || low.startsWith('you')) return false;
  // "A card that's expired": it tells which card.
  if (/^(?:that|who)'s$/.test(low) && !/^(?:it|them|this|that|again|now|today)$/.test(previous)) return false;
  if (/^(?:me|us|him|her|them)$/.test(previous) && REPORTING.has(tokens[at - 2]?.low ?? '')) return false;
  // "And breakfast there was extra": there it is a place.
  if (low === 'there' && CONJUNCTIONS.has(tokens[at - 2]?.low ?? '')) return false;
  const pronoun = CONTRACTED.test(low) || /^(?:i|we|it|they|he|she|nobody|there)$/.test(low);
  if (
    /^(?:it|them|that|this)$/.test(previous) &&
    /^(?:i|i'm|i've|we|we've|we're)$/.test(low) &&
    startsClause(tokens, at)
  )
    return true;
  // "I ordered a phone last week haven't received it": a verb with no subject left for it.
  if (/^(?:don't|can't|haven't|didn't|couldn't)$/.test(low) && !isAuxiliary(previous) && !isSubjectPronoun(previous)) {
    const verb = parse(tokens.slice(0, at), start)?.verb ?? at;
    return (
      complete(tokens, start, at) &&
      !tokens
        .slice(verb + 1, at)
        .some(
          ({ low: word }) =>
            SUBORDINATORS.has(word) ||
            CONJUNCTIONS.has(word) ||
            CONTRACTED.test(word) ||
            isSubjectPronoun(word) ||
            REPORTING.has(word),
        )
    );
  }
  if (!pronoun || !startsClause(tokens, at)) return false;
  if (!complete(tokens, start, at))
    return telegramOf(textOf(tokens.slice(start, at)), null) !== null && !/^(?:the|a|my|our|your)$/.test(previous);
  // "when I call they hang up": the first clause hangs on the second.
  if (SUBORDINATORS.has(tokens[start]?.low ?? '') && tokens[start]?.low !== 'why') return false;
  const mine = /^(?:i|we|they|he|she)(?:'|$)/.test(low);
  return (
    !mine ||
    (formsAreVerb(previous) &&
      !PREPOSITIONS.has(tokens[at - 2]?.low ?? '') &&
      !DETERMINERS.has(tokens[at - 2]?.low ?? '')) ||
    /^(?:it|them|me|us|him|her|again|yet|now|ago|today|yesterday|anymore|back|twice|too|week|weeks|days|month|months|late|there|here|online|all)$/.test(
      previous,
    )
  );
}
